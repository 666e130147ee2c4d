import { z } from "zod";
import type { TouSettings } from "#schemas/settings.ts";
import { tariffLimits } from "#schemas/tariff-settings.ts";
import { billingShape } from "./billing-shape.ts";
import { calendarProblems } from "./calendar/calendar-problems.ts";
import { dateTimePatternShape, tariffShape } from "./calendar/tariff-shape.ts";
import { clockShape } from "./clock-shape.ts";

/** Most entries of the offset table: four a year for two centuries and more. */
const offsetCountMax = 1000;
/** Offsets stay below a day, so that a local date is never more than one day off. */
const offsetSecondsMax = 86_399;

const zoneShape = {
  zone: z.string(),
  offsets: z
    .array(
      z.object({
        fromNs: z.string().regex(/^-?\d{1,19}$/),
        offsetSeconds: z.int().min(-offsetSecondsMax).max(offsetSecondsMax),
        dst: z.literal(true).optional(),
      }),
    )
    .min(1)
    .max(offsetCountMax),
  zoneLabels: z.object({ standard: z.string().max(16), daylight: z.string().max(16) }).optional(),
  daylightSaving: z
    .object({
      begin: dateTimePatternShape,
      end: dateTimePatternShape,
      minutes: z.int().min(-tariffLimits.daylightSavingMinutes).max(tariffLimits.daylightSavingMinutes),
    })
    .optional(),
};

const shape = z
  .object({ ...zoneShape, ...tariffShape, clock: clockShape.optional(), billing: billingShape.optional() })
  .refine((settings) => calendarProblems(settings).length === 0)
  .refine(({ offsets }) =>
    offsets.every(({ fromNs }, at) => at === 0 || BigInt(fromNs) > BigInt(offsets[at - 1]?.fromNs ?? 0)),
  );

/** Settings from the JSON of a `settingsAdopted` fact; undefined when it holds none that tou can keep. */
export function parseTouSettings(json: string): TouSettings | undefined {
  try {
    return shape.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
