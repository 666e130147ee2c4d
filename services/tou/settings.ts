import { z } from "zod";
import { rateCountMax } from "#schemas/datapoints.ts";
import type { TouSettings } from "#schemas/settings.ts";

/** Most entries of the offset table: four a year for two centuries and more. */
const offsetCountMax = 1000;
/** Most switch times in a week: one a quarter of an hour. */
const switchCountMax = 672;
/** Offsets stay below a day, so that a local date is never more than one day off. */
const offsetSecondsMax = 86_399;

const shape = z
  .object({
    zone: z.string(),
    offsets: z
      .array(
        z.object({
          fromNs: z.string().regex(/^-?\d{1,19}$/),
          offsetSeconds: z.int().min(-offsetSecondsMax).max(offsetSecondsMax),
        }),
      )
      .min(1)
      .max(offsetCountMax),
    rates: z.int().min(1).max(rateCountMax),
    week: z
      .array(
        z.object({
          days: z.array(z.int().min(1).max(7)),
          at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
          rate: z.int().min(1).max(rateCountMax),
        }),
      )
      .max(switchCountMax),
  })
  .refine(({ rates, week }) => week.every(({ rate }) => rate <= rates))
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
