/**
 * Quality bits, carried by every sample block, window, register and record (decision D9).
 *
 * A value with no bit set is good. Bits are only ever added on the way from a sample to a face, never removed,
 * so an estimate cannot turn into a measurement.
 */
export const Quality = {
  /** Samples are missing from the interval. */
  missing: 1 << 0,
  /** The clock that stamped the samples was not synchronised to its declared source. */
  clockUnsynchronised: 1 << 1,
  /** A dip, swell or interruption touched the interval (flagging, IEC 61000-4-30 clause 4.7). */
  flagged: 1 << 2,
  /** An input was at the end of its range, so the true value may be larger. */
  overrange: 1 << 3,
  /** The meter was in test mode. */
  test: 1 << 4,
  /** The interval was cut short: start or end of samples, power failure, clock set. */
  partial: 1 << 5,
  /** The value stands for something that was not measured. */
  estimated: 1 << 6,
  /** Nothing has been measured yet. */
  noValue: 1 << 7,
} as const;

export type QualityName = keyof typeof Quality;

const names = Object.keys(Quality) as QualityName[];

/** The names of the bits set in `quality`, in bit order; bits this version does not know are left out. */
export function qualityNames(quality: number): QualityName[] {
  return names.filter((name) => (quality & Quality[name]) !== 0);
}

/** `"good"`, or the names of the set bits joined by commas: the form of the HTTP API and the command line. */
export function formatQuality(quality: number): string {
  return quality === 0 ? "good" : qualityNames(quality).join(",");
}
