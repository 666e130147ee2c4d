import { z } from "zod";
import { clockRangeNs } from "#schemas/clock-settings.ts";

const milliseconds = z.int().min(0).max(86_400_000);

/** What a clock goes on with when there is no power. */
const reserveShape = z.union([
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({
    kind: z.literal("supercap"),
    days: z.number().min(0.001).max(1000),
    chargeHours: z.number().min(0.001).max(10_000),
  }),
  z.strictObject({ kind: z.literal("battery"), years: z.number().min(0.001).max(100) }),
]);

/** Settings of the clock as they stand in the log. */
export const clockShape = z.strictObject({
  source: z.string().min(1).max(32),
  manual: z.boolean(),
  shiftLimitMilliseconds: milliseconds,
  toleranceMilliseconds: milliseconds.optional(),
  logThresholdNanoseconds: z.int().min(1).max(1_000_000_000).optional(),
  deviationLimitMilliseconds: z.int().min(1).max(86_400_000).optional(),
  sourceLossSeconds: z.number().min(1).max(31_536_000).optional(),
  reserve: reserveShape.optional(),
  powerOffSeconds: z.number().min(0.001).max(86_400),
  restartNs: z
    .string()
    .regex(/^\d{1,19}$/)
    .refine((ns) => BigInt(ns) >= clockRangeNs.from && BigInt(ns) < clockRangeNs.until),
});
