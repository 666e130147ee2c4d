import { demandQuantities } from "#schemas/datapoints.ts";
import type { DemandValue } from "#schemas/codec.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";

const nsPerSecond = 1_000_000_000n;

/** Length of a subinterval, ns. */
export const subintervalNs = (settings: DemandSettings): bigint => BigInt(settings.subintervalSeconds) * nsPerSecond;

const sources = demandQuantities.map(({ energies }) => energies.map((name) => energyAccumulatorNames.indexOf(name)));

/** Energies that demand is made of, in the order of `demandQuantities`, from all energies of metrology. */
export function demandEnergies(energyMicroWh: bigint[]): bigint[] {
  return sources.map((indices) => indices.reduce((sum, index) => sum + (energyMicroWh[index] ?? 0n), 0n));
}

/**
 * Demand in µW of an energy in µWh over a whole interval: the mean power, rounded to the nearest µW, a half upwards.
 * The divisor is always the whole interval, so an interval that was not metered throughout is never overstated.
 */
export function demandMicroW(energyMicroWh: bigint, settings: DemandSettings): bigint {
  const seconds = BigInt(settings.subintervalSeconds * settings.subintervals);
  const doubled = 2n * energyMicroWh * 3600n + seconds;
  const quotient = doubled / (2n * seconds);
  return doubled < 0n && doubled % (2n * seconds) !== 0n ? quotient - 1n : quotient;
}

/** Before the first interval has closed. */
export const noDemand: DemandValue = {
  lastMicroW: 0n,
  lastNs: 0n,
  peakMicroW: 0n,
  peakNs: 0n,
  lastQuality: 0,
  peakQuality: 0,
};

/**
 * The value after an interval closed; only a higher demand replaces the peak, so the first of equals keeps its time.
 */
export function withInterval(value: DemandValue, microW: bigint, endNs: bigint, quality: number): DemandValue {
  const last = { ...value, lastMicroW: microW, lastNs: endNs, lastQuality: quality };
  return microW > value.peakMicroW ? { ...last, peakMicroW: microW, peakNs: endNs, peakQuality: quality } : last;
}

/** The value after a reset: no peak. The interval that runs on counts for the next one, as a whole. */
export function withoutPeak(value: DemandValue): DemandValue {
  return { ...value, peakMicroW: 0n, peakNs: 0n, peakQuality: 0 };
}
