import { z } from "zod";
import {
  coincidentPowerFactor,
  demandQuantities,
  demandQuantityCountMax,
  demandRateCountMax,
} from "#schemas/demand-quantities.ts";
import { limitersShape, thresholdsShape } from "#schemas/limiter-shape.ts";
import { storedDemands } from "#schemas/demand-settings.ts";

const quantityNames = demandQuantities.map(({ name }) => name);

const quantity = z.string().refine((name) => quantityNames.includes(name), {
  error: "is no quantity that demand can be kept for, such as demand.active.import",
});
const quantities = z
  .array(quantity)
  .min(1)
  .max(demandQuantityCountMax)
  .refine((names) => new Set(names).size === names.length, { error: "names a quantity twice" });
const seconds = (least: number, most: number): z.ZodOptional<z.ZodNumber> => z.int().min(least).max(most).optional();

/** The keys of demand. Every key is optional; what is left out is as in the defaults, or not there at all. */
export const demandSchema = z.strictObject({
  subintervalSeconds: seconds(1, 32_767).describe(
    "Length of a demand subinterval, s; divides the hour, unless demand.alignment is free (then at most 32767)",
  ),
  subintervals: z
    .int()
    .min(1)
    .max(15)
    .optional()
    .describe("Subintervals of a demand interval, 1 (block) to 15 (sliding)"),
  quantities: quantities
    .optional()
    .describe(`Quantities that demand is kept for, 1 to ${demandQuantityCountMax}; five powers where left out`),
  alignment: z
    .enum(["clock", "free"])
    .optional()
    .describe("What subintervals begin with: clock (the meter's clock) or free (power-up)"),
  afterOutage: z
    .enum(["continue", "restart"])
    .optional()
    .describe("What becomes of the subinterval of an outage: continue goes on behind it, restart ends it"),
  deferral: z
    .strictObject({
      seconds: seconds(0, 86_400).describe("Time after an outage in which no demand is counted, s; 0 for none"),
      afterSeconds: seconds(0, 86_400).describe("Shortest outage that defers, s"),
    })
    .optional()
    .describe("Deferral of demand after an outage"),
  synchronisation: z
    .strictObject({
      mode: z
        .enum(["off", "restart", "only"])
        .optional()
        .describe(
          "What synchronise_demand does: off (nothing), restart (a subinterval begins), only (nothing else ends it)",
        ),
      minimumSeconds: seconds(0, 3600).describe("Shortest time between two synchronisations, s"),
    })
    .optional()
    .describe("Synchronisation of the subintervals from outside"),
  atRateChange: z
    .enum(["continue", "restart"])
    .optional()
    .describe("What another rate does to the interval: continue (nothing) or restart (another begins)"),
  clockShift: z
    .strictObject({
      percent: z.number().min(0).max(100).optional().describe("Percent of the subinterval"),
      seconds: z.number().min(0).max(3600).optional().describe("Seconds"),
    })
    .optional()
    .describe(
      "Furthest shift of the clock without effect on demand; a longer one, and every second in a subinterval, cuts it",
    ),
  atChange: z
    .enum(["keep", "last", "all"])
    .optional()
    .describe("What other lengths clear: keep (nothing), last (the last demands) or all (peaks, too)"),
  rates: z
    .int()
    .min(0)
    .max(demandRateCountMax)
    .optional()
    .describe(`Rates that peaks are kept for, 0 to ${demandRateCountMax}`),
  reset: z
    .strictObject({
      lockoutSeconds: seconds(0, 366 * 86_400).describe("Time after a reset in which no other is carried out, s"),
      to: z.enum(["zero", "last"]).optional().describe("What a peak becomes: zero, or the last demand"),
    })
    .optional()
    .describe("Reset of the peaks"),
  stored: z
    .array(z.enum(storedDemands))
    .max(storedDemands.length)
    .optional()
    .describe("What is kept of peaks beyond their period: previous_period, season, cumulative"),
  coincident: z
    .array(
      z.strictObject({
        peak: quantity.describe("Quantity whose peak it is"),
        values: z
          .array(z.string().refine((name) => name === coincidentPowerFactor || quantityNames.includes(name)))
          .min(1)
          .max(demandQuantityCountMax)
          .describe(`Quantities that are noted with it, or ${coincidentPowerFactor}`),
      }),
    )
    .max(demandQuantityCountMax)
    .optional()
    .describe("Demands that are noted in the interval of a peak"),
  thermal: z
    .strictObject({
      quantities: quantities.optional().describe("Quantities with a thermal demand"),
      seconds: seconds(1, 86_400).describe("Time in which it takes 90 percent of a step, s"),
      stepSeconds: z
        .int()
        .min(1)
        .max(3600)
        .refine((length) => 3600 % length === 0, { error: "must divide the hour" })
        .optional()
        .describe("Length of the steps that it is reckoned in, s; divides the hour"),
    })
    .optional()
    .describe("Thermal demand"),
  thresholds: thresholdsShape.optional().describe("Demands that are watched, at most 16"),
  limiters: limitersShape.optional().describe("Limiters and monitors, at most 8"),
});

export type DemandConfig = z.infer<typeof demandSchema> & { subintervalSeconds: number; subintervals: number };
