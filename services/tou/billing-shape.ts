import { z } from "zod";
import { billingLimits, selfReadTriggers } from "#schemas/billing-settings.ts";
import { datapoints } from "#schemas/datapoints.ts";

const secondsPerDay = 86_400;
const name = z.string().refine((text) => datapoints.has(text));

/** Settings of billing as they stand in the log. */
export const billingShape = z.strictObject({
  lockoutSeconds: z.int().min(0).max(31_536_000),
  endsWithSeason: z.boolean(),
  key: z.boolean(),
  profiles: z
    .array(
      z.strictObject({
        capture: z.array(name).min(1).max(billingLimits.captures),
        entries: z.int().min(1).max(billingLimits.entries),
      }),
    )
    .max(billingLimits.profiles),
  selfRead: z
    .strictObject({
      triggers: z.array(z.enum(selfReadTriggers)).min(1).max(selfReadTriggers.length),
      intervalSeconds: z
        .int()
        .min(1)
        .max(secondsPerDay)
        .refine((seconds) => secondsPerDay % seconds === 0)
        .optional(),
      registers: z.array(name).min(1).max(billingLimits.selfReadRegisters),
      entries: z.int().min(1).max(billingLimits.selfReads),
    })
    .optional(),
});
