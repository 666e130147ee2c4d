import { z } from "zod";
import { billingLimits, selfReadTriggers } from "#schemas/billing-settings.ts";
import { datapoints } from "#schemas/datapoints.ts";

const secondsPerDay = 86_400;
const name = z.string().refine((text) => datapoints.has(text), {
  error: "is no datapoint, such as clock.utc or energy.active.import.total.rate1",
});

/** `billing:` of `meter.yaml` and of a model. Without it no billing period ends and no registers are stored. */
export const billingSchema = z.strictObject({
  lockoutSeconds: z
    .int()
    .min(0)
    .max(31_536_000)
    .optional()
    .describe("Time after the end of a period in which nobody can end the next one by hand, s: 0 unless set"),
  endsWithSeason: z.boolean().optional().describe("Whether a new season ends the period: false unless set"),
  key: z.boolean().optional().describe("Whether the key at the meter ends a period: true unless set"),
  profiles: z
    .array(
      z.strictObject({
        capture: z.array(name).min(1).max(billingLimits.captures).describe("Names of datapoints"),
        entries: z.int().min(1).max(billingLimits.entries).describe("Newest entries that count"),
      }),
    )
    .max(billingLimits.profiles)
    .optional()
    .describe("Billing profiles of the scripts billing1 and billing2"),
  selfRead: z
    .strictObject({
      triggers: z
        .array(z.enum(selfReadTriggers))
        .min(1)
        .max(selfReadTriggers.length)
        .optional()
        .describe("When the meter reads its own registers: interval, hour, day, week, month, billing"),
      intervalSeconds: z
        .int()
        .min(1)
        .max(secondsPerDay)
        .refine((length) => secondsPerDay % length === 0, { error: "must divide the day: 60, 300, 900, 3600 …" })
        .optional()
        .describe("Length of an interval, s; divides the day"),
      registers: z.array(name).min(1).max(billingLimits.selfReadRegisters).optional().describe("Names of datapoints"),
      entries: z
        .int()
        .min(1)
        .max(billingLimits.selfReads)
        .optional()
        .describe("Newest records that count: 96 unless set"),
    })
    .optional()
    .describe("Reads of the meter's own registers"),
});
