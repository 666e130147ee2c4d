import { Quality } from "#schemas/quality.ts";

/** A closed subinterval that still counts for sliding demand. */
export interface Subinterval {
  /** In the order of `demandQuantities`. */
  energyMicroWh: bigint[];
  /** Bits of `Quality`. */
  quality: number;
}

/** The subintervals of an interval without its newest one: what stays once it has closed, oldest first. */
export function keepNewest(window: Subinterval[], subintervals: number): Subinterval[] {
  return subintervals > 1 ? window.slice(-(subintervals - 1)) : [];
}

/** Subintervals that nothing was metered of; they move older ones out of the window as time does. */
export function withSkipped(
  window: Subinterval[],
  skipped: bigint,
  quantities: number,
  subintervals: number,
): Subinterval[] {
  const count = skipped < BigInt(subintervals) ? Number(skipped) : subintervals;
  const empty = {
    energyMicroWh: Array.from({ length: quantities }, () => 0n),
    quality: Quality.missing | Quality.partial,
  };
  return keepNewest([...window, ...Array.from({ length: count }, () => empty)], subintervals);
}

/** Energy of a window, by quantity. */
export function windowEnergy(window: Subinterval[], quantities: number): bigint[] {
  return Array.from({ length: quantities }, (_, index) =>
    window.reduce((sum, { energyMicroWh }) => sum + (energyMicroWh[index] ?? 0n), 0n),
  );
}

/** Quality of demand over a window: that of its parts, and partial while there are too few of them. */
export function windowQuality(window: Subinterval[], subintervals: number): number {
  const parts = window.reduce((bits, { quality }) => bits | quality, 0);
  return window.length < subintervals ? parts | Quality.partial : parts;
}
