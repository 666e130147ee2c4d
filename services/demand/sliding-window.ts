import { Quality } from "#schemas/quality.ts";

/** A closed subinterval that still counts for sliding demand. */
export interface Subinterval {
  fromNs: bigint;
  throughNs: bigint;
  /** In the order of the quantities that are kept. */
  energyMicroWh: bigint[];
  /** Bits of `Quality`. */
  quality: number;
}

/** Lengths of an interval: that of a subinterval, and how many there are. */
export interface IntervalLength {
  subintervalNs: bigint;
  subintervals: number;
}

/** What still counts for an interval that ends one subinterval after `atNs`. */
export function stillCounting(window: Subinterval[], atNs: bigint, length: IntervalLength): Subinterval[] {
  const beginNs = atNs - BigInt(length.subintervals - 1) * length.subintervalNs;
  return window.filter(({ throughNs }) => throughNs > beginNs);
}

/** Subintervals that nothing was metered of, the last one ending at `throughNs`; time moves them out of the window as it does others. */
export function skippedSubintervals(
  skipped: bigint,
  throughNs: bigint,
  quantities: number,
  { subintervalNs, subintervals }: IntervalLength,
): Subinterval[] {
  const most = BigInt(subintervals);
  const count = skipped < 0n ? 0 : Number(skipped < most ? skipped : most);
  return Array.from({ length: count }, (_, index) => {
    const endNs = throughNs - BigInt(count - 1 - index) * subintervalNs;
    const energyMicroWh = Array.from({ length: quantities }, () => 0n);
    return {
      fromNs: endNs - subintervalNs,
      throughNs: endNs,
      energyMicroWh,
      quality: Quality.missing | Quality.partial,
    };
  });
}

/** Energy of a window, by quantity. */
export function windowEnergy(window: Subinterval[], quantities: number): bigint[] {
  return Array.from({ length: quantities }, (_, index) =>
    window.reduce((sum, { energyMicroWh }) => sum + (energyMicroWh[index] ?? 0n), 0n),
  );
}

/** Quality of demand over a window: that of its parts, and partial while they do not fill an interval. */
export function windowQuality(window: Subinterval[], { subintervalNs, subintervals }: IntervalLength): number {
  const parts = window.reduce((bits, { quality }) => bits | quality, 0);
  const filledNs = window.reduce((sum, { fromNs, throughNs }) => sum + throughNs - fromNs, 0n);
  return filledNs < BigInt(subintervals) * subintervalNs ? parts | Quality.partial : parts;
}
