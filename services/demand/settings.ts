import { z } from "zod";
import {
  coincidentPowerFactor,
  coincidentQuantities,
  demandQuantity,
  demandQuantityCountMax,
  demandRateCountMax,
  usualDemandQuantities,
} from "#schemas/demand-quantities.ts";
import { limitersShape, supervisionProblem, thresholdsShape } from "#schemas/limiter-shape.ts";
import type { LimiterSettings } from "#schemas/limiter-settings.ts";
import { storedDemands, type DemandSettings } from "#schemas/demand-settings.ts";

/** Most subintervals in an interval. */
const subintervalCountMax = 15;
/** Longest subinterval where it need not divide the hour, s. */
const subintervalSecondsMax = 32_767;
/** Most values that are noted with peaks, over all of them. */
const coincidentCountMax = 64;
/** Longest lockout, s: a year. */
const lockoutSecondsMax = 366 * 86_400;

const quantity = z.string().refine((name) => demandQuantity(name) !== undefined);
const seconds = (least: number, most: number): z.ZodNumber => z.int().min(least).max(most);
const distinct = (names: readonly unknown[]): boolean => new Set(names).size === names.length;

const shape = z
  .object({
    subintervalSeconds: seconds(1, subintervalSecondsMax),
    subintervals: z.int().min(1).max(subintervalCountMax),
    quantities: z.array(quantity).min(1).max(demandQuantityCountMax).refine(distinct).optional(),
    meanOf: z.int().min(1).max(3).optional(),
    alignment: z.enum(["clock", "free"]).optional(),
    afterOutage: z.enum(["continue", "restart"]).optional(),
    deferral: z.object({ seconds: seconds(0, 86_400), afterSeconds: seconds(0, 86_400) }).optional(),
    synchronisation: z.object({ mode: z.enum(["restart", "only"]), minimumSeconds: seconds(0, 3600) }).optional(),
    atRateChange: z.enum(["continue", "restart"]).optional(),
    clockShift: z.object({ percent: z.number().min(0).max(100), seconds: z.number().min(0).max(3600) }).optional(),
    atChange: z.enum(["keep", "last", "all"]).optional(),
    rates: z.int().min(0).max(demandRateCountMax).optional(),
    reset: z.object({ lockoutSeconds: seconds(0, lockoutSecondsMax), to: z.enum(["zero", "last"]) }).optional(),
    stored: z.array(z.enum(storedDemands)).refine(distinct).optional(),
    coincident: z
      .array(z.object({ peak: z.enum(coincidentQuantities), values: z.array(z.string()).min(1).refine(distinct) }))
      .refine((entries) => distinct(entries.map(({ peak }) => peak)))
      .optional(),
    thermal: z
      .object({
        quantities: z.array(quantity).min(1).max(demandQuantityCountMax).refine(distinct),
        seconds: seconds(1, 86_400),
        stepSeconds: seconds(1, 3600).refine((length) => 3600 % length === 0),
      })
      .optional(),
    thresholds: thresholdsShape.optional(),
    limiters: limitersShape.optional(),
  })
  .refine(({ alignment, subintervalSeconds }) => alignment === "free" || 3600 % subintervalSeconds === 0)
  .refine((settings) => coincidentProblem(settings) === undefined)
  .refine(
    ({ limiters = [], thresholds = [], quantities = usualDemandQuantities }) =>
      supervisionProblem(limiters as LimiterSettings[], thresholds, quantities) === undefined,
  );

/** What of the coincident values cannot be kept; undefined where nothing is wrong. */
export function coincidentProblem({
  coincident = [],
  quantities = usualDemandQuantities,
}: DemandSettings): string | undefined {
  const count = coincident.reduce((sum, { values }) => sum + values.length, 0);
  if (count > coincidentCountMax) return `${count} values are coincident, ${coincidentCountMax} are the most`;
  for (const { peak, values } of coincident) {
    const way = peak.includes("export") ? "export" : "import";
    const needed = values.flatMap((value) =>
      value === coincidentPowerFactor ? [`demand.active.${way}`, `demand.apparent.${way}`] : [value],
    );
    const missing = [peak, ...needed].find((name) => !quantities.includes(name));
    if (missing !== undefined) return `${missing} is none of the quantities that demand is kept for`;
    const impossible = values.find(
      (value) => value === peak || (value !== coincidentPowerFactor && !coincidentQuantities.includes(value)),
    );
    if (impossible !== undefined) return `${impossible} cannot be coincident with ${peak}`;
  }
  return undefined;
}

/** Settings from the JSON of a `settingsAdopted` fact; undefined when it holds none that demand can keep. */
export function parseDemandSettings(json: string): DemandSettings | undefined {
  try {
    return shape.safeParse(JSON.parse(json)).data as DemandSettings | undefined;
  } catch {
    return undefined;
  }
}
