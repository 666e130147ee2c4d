import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { clockRangeNs } from "#schemas/clock-settings.ts";

/** Nanoseconds since 1970 of a time to which a clock can be set; undefined for any other text. */
export function restartNsOf(text: string): bigint | undefined {
  try {
    const ns = Temporal.Instant.from(text).epochNanoseconds;
    return ns >= clockRangeNs.from && ns < clockRangeNs.until ? ns : undefined;
  } catch {
    return undefined;
  }
}

const milliseconds = z.int().min(0).max(86_400_000).optional();

/** `clock:` of `meter.yaml` and of a model. Without it the meter's clock is the sample clock, and nobody sets it. */
export const clockSchema = z.strictObject({
  source: z
    .string()
    .min(1)
    .max(32)
    .optional()
    .describe("Declared source of the time: ntp, ptp, irig-b, dnp, bacnet …; internal (unless set) for none"),
  manual: z.boolean().optional().describe("Whether people may set the clock besides: true unless set"),
  shiftLimitMilliseconds: milliseconds.describe(
    "Changes up to this are shifts that no interval notices, ms: 0 unless set",
  ),
  toleranceMilliseconds: milliseconds.describe("Changes up to this are not made at all, ms"),
  logThresholdNanoseconds: z
    .int()
    .min(1)
    .max(1_000_000_000)
    .optional()
    .describe("Smallest change by the declared source that enters the event log, ns"),
  deviationLimitMilliseconds: z
    .int()
    .min(1)
    .max(86_400_000)
    .optional()
    .describe("Greatest deviation from the declared source without an alarm, ms"),
  sourceLossSeconds: z
    .number()
    .min(1)
    .max(31_536_000)
    .optional()
    .describe("Silence of the declared source after which it counts as lost, s"),
  reserve: z
    .enum(["none", "supercap", "battery"])
    .optional()
    .describe("What the clock goes on with without power: none, supercap or battery; it always goes on unless set"),
  reserveDays: z.number().min(0.001).max(1000).optional().describe("Days that a charged capacitor lasts: 7 unless set"),
  chargeHours: z.number().min(0.001).max(10_000).optional().describe("Hours that charge the capacitor: 24 unless set"),
  batteryYears: z.number().min(0.001).max(100).optional().describe("Years that the battery lives: 10 unless set"),
  powerOffSeconds: z
    .number()
    .min(0.001)
    .max(86_400)
    .optional()
    .describe("Missing samples that mean an outage, s: 5 unless set"),
  restart: z
    .string()
    .max(40)
    .refine((text) => restartNsOf(text) !== undefined, {
      error: "is no time from 2000 to 2099 such as 2000-01-01T00:00:00Z",
    })
    .optional()
    .describe("What the clock shows when it begins anew: 2000-01-01T00:00:00Z unless set"),
});
