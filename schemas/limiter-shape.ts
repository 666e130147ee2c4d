import { z } from "zod";
import { quantityNames } from "#schemas/datapoints.ts";
import { demandQuantity } from "#schemas/demand-quantities.ts";
import { limiterAverageSecondsMax, limiterCountMax, type LimiterSettings } from "#schemas/limiter-settings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";

/** Longest duration of a limiter, s: a day. */
const secondsMax = 86_400;
const seconds = z.int().min(0).max(secondsMax);
const threshold = z.number().min(-1e12).max(1e12);
const script = z.int().min(0).max(255);

const demandName = /^(demand\..+)\.(last|present|predicted)$/;

/** What of a limiter cannot be; undefined where nothing is wrong. */
function monitoredProblem(
  { monitored, averageSeconds }: LimiterSettings,
  quantities: readonly string[],
): string | undefined {
  if (averageSeconds !== undefined)
    return energyAccumulatorNames.includes(monitored) ? undefined : `${monitored} is no accumulator that has a mean`;
  if (quantityNames.includes(monitored)) return undefined;
  const of = demandName.exec(monitored)?.[1];
  if (of === undefined || demandQuantity(of) === undefined) return `${monitored} is nothing that a limiter can watch`;
  return quantities.includes(of) ? undefined : `${of} is none of the quantities that demand is kept for`;
}

/** Limiters in settings and configurations; the keys that are left out of a configuration have the values that do nothing. */
export const limitersShape = z
  .array(
    z.strictObject({
      name: z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]{0,31}$/)
        .describe("Name in events: lower-case letters, digits and hyphens"),
      monitored: z
        .string()
        .max(100)
        .describe("Value that is watched: a quantity, the last or present value of a demand, or an accumulator"),
      averageSeconds: z
        .int()
        .min(1)
        .max(limiterAverageSecondsMax)
        .optional()
        .describe("Length of the mean of an accumulator, s"),
      resolution: z.number().positive().max(1e6).optional().describe("Step to which the value is rounded down"),
      threshold: threshold.describe("Threshold, in the unit of the value"),
      emergencyThreshold: threshold.optional().describe("Threshold while an emergency profile is active"),
      emergencyGroups: z
        .array(z.int().min(0).max(65_535))
        .max(32)
        .optional()
        .describe("Identities of the emergency profiles that count"),
      overSeconds: seconds.describe("How long the value must stay above, s"),
      underSeconds: seconds.describe("How long the value must stay below, s"),
      overScript: script.describe("Disconnect script of the action over the threshold, 0 for none"),
      underScript: script.describe("Disconnect script of the action under the threshold, 0 for none"),
      penaltySeconds: seconds
        .optional()
        .describe("Time after a disconnection in which nobody may reconnect by hand, s"),
      quietAfterDisconnect: z
        .boolean()
        .optional()
        .describe("Whether falling below is no event where the limiter itself disconnected"),
    }),
  )
  .max(limiterCountMax)
  .refine((limiters) => new Set(limiters.map(({ name }) => name)).size === limiters.length, {
    error: "two limiters have one name",
  });

/** Thresholds of demand in settings and configurations. */
export const thresholdsShape = z
  .array(
    z.strictObject({
      name: z.string().regex(demandName).describe("Demand that is watched, such as demand.active.import.present"),
      set: threshold.describe("Above it there is an event"),
      reset: threshold.describe("Below it there is another one"),
    }),
  )
  .max(16)
  .refine((thresholds) => new Set(thresholds.map(({ name }) => name)).size === thresholds.length, {
    error: "a demand has two thresholds",
  })
  .refine((thresholds) => thresholds.every(({ set, reset }) => reset <= set), { error: "reset is above set" });

/** What of the limiters and thresholds does not go with the quantities that are kept; undefined where nothing is wrong. */
export function supervisionProblem(
  limiters: readonly LimiterSettings[],
  thresholds: readonly { name: string }[],
  quantities: readonly string[],
): string | undefined {
  for (const limiter of limiters) {
    const problem = monitoredProblem(limiter, quantities);
    if (problem !== undefined) return problem;
  }
  const other = thresholds
    .map(({ name }) => demandName.exec(name)?.[1] ?? name)
    .find((name) => !quantities.includes(name));
  return other === undefined ? undefined : `${other} is none of the quantities that demand is kept for`;
}
