import { keptDemandQuantities, type DemandQuantity } from "#schemas/demand-quantities.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import type { Selection } from "#runtime/intervals.ts";

export const nsPerSecond = 1_000_000_000n;
const nsPerHour = 3600n * nsPerSecond;

const indexOf = new Map(energyAccumulatorNames.map((name, index) => [name, index]));

/** Energies of these quantities, in their order, from all energies of metrology. */
export function selectionOf(quantities: readonly DemandQuantity[]): Selection {
  const sources = quantities.map(({ parts }) =>
    parts.map(({ energy, sign }) => ({ at: indexOf.get(energy) as number, sign })),
  );
  return (energyMicroWh) =>
    sources.map((parts) => parts.reduce((sum, { at, sign }) => sum + sign * (energyMicroWh[at] ?? 0n), 0n));
}

const selections = new WeakMap<DemandSettings, Selection>();

/** Energies that demand is made of, in the order of the quantities that the settings keep. */
export function demandSelection(settings: DemandSettings): Selection {
  const known = selections.get(settings);
  if (known !== undefined) return known;
  const selection = selectionOf(keptDemandQuantities(settings));
  selections.set(settings, selection);
  return selection;
}

/**
 * Demand in µW of an energy in µWh over `lengthNs`: the mean power, rounded to the nearest µW, a half upwards. The length is that of
 * a whole interval, so an interval that was not metered throughout is never overstated.
 */
export function demandMicroW(energyMicroWh: bigint, lengthNs: bigint): bigint {
  const doubled = 2n * energyMicroWh * nsPerHour + lengthNs;
  const quotient = doubled / (2n * lengthNs);
  return doubled < 0n && doubled % (2n * lengthNs) !== 0n ? quotient - 1n : quotient;
}

/** Demand of a quantity: a mean is divided by its phases, and a side shows what lies on it. */
export function quantityMicroW(
  { mean, side }: DemandQuantity,
  energyMicroWh: bigint,
  lengthNs: bigint,
  meanOf = 3,
): bigint {
  const energy = side === "export" ? -energyMicroWh : energyMicroWh;
  if (side !== undefined && energy < 0n) return 0n;
  return demandMicroW(energy, mean ? lengthNs * BigInt(meanOf) : lengthNs);
}
