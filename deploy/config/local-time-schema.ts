import { z } from "zod";
import { dateTime, offset } from "./tariff-schema.ts";

/** `localTime:` of `meter.yaml`: local time by an offset and a rule or a table, instead of a time zone. */
export const localTimeSchema = z.strictObject({
  offset: offset.optional().describe("Offset of standard time from UTC, such as +01:00; it replaces timeZone"),
  daylightSaving: z
    .strictObject({
      begin: dateTime.optional().describe("When it begins, as the clock shows it before: 03-last sun 02:00"),
      end: dateTime.optional().describe("When it ends, as the clock shows it before: 10-last sun 03:00"),
      minutes: z.int().min(-180).max(180).optional().describe("By how much local time is ahead, min; 0 disables it"),
    })
    .optional()
    .describe("Daylight saving by rule"),
  changes: z
    .array(
      z.strictObject({
        from: z
          .string()
          .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/)
          .describe("Instant from which it holds, UTC: 2026-03-29T01:00:00Z"),
        offset: offset.describe("Offset from UTC"),
        daylightSaving: z.boolean().optional().describe("Whether it is daylight saving time"),
      }),
    )
    .max(400)
    .optional()
    .describe("Changes of the offset one by one, in order"),
  labels: z
    .strictObject({
      standard: z.string().max(16).describe("Outside daylight saving time, such as EST"),
      daylight: z.string().max(16).describe("In daylight saving time, such as EDT"),
    })
    .optional()
    .describe("What displays write behind a local time"),
});

export type LocalTimeConfig = z.infer<typeof localTimeSchema>;
