import type { FactOf } from "#schemas/codec.ts";
import { secondQuantityNames, windowQuantityNames } from "#schemas/datapoints.ts";

/** Lowest or highest values over a second, in the order of `secondQuantityNames`, float32; NaN and 0 for none. */
export interface Extremes {
  values: readonly number[];
  /** Ends of their seconds, nanoseconds since 1970. */
  timesNs: readonly bigint[];
}

export const noExtremes: Extremes = {
  values: secondQuantityNames.map(() => Number.NaN),
  timesNs: secondQuantityNames.map(() => 0n),
};

/** What one second showed, from the quantities that metrology told at its end; undefined where they tell no seconds. */
export function extremesOfSecond(quantities: readonly number[], timeNs: bigint): Extremes | undefined {
  const values = quantities.slice(windowQuantityNames.length).map(Math.fround);
  if (values.length < secondQuantityNames.length) return undefined;
  return { values, timesNs: values.map((value) => (Number.isFinite(value) ? timeNs : 0n)) };
}

/**
 * Extremes with those of later seconds taken in: the highest with `sign` 1, the lowest with -1. Of equal values the first
 * keeps its time. The same object when nothing beats what is known.
 */
export function extended(known: Extremes, later: Extremes, sign: 1 | -1): Extremes {
  const beats = (value: number, index: number): boolean =>
    Number.isFinite(value) && !(sign * value <= sign * (known.values[index] as number));
  if (!later.values.some(beats)) return known;
  return {
    values: known.values.map((old, index) => {
      const value = later.values[index] as number;
      return beats(value, index) ? value : old;
    }),
    timesNs: known.timesNs.map((old, index) =>
      beats(later.values[index] as number, index) ? (later.timesNs[index] as bigint) : old,
    ),
  };
}

type Metered = FactOf<"energyMetered">["energyMetered"];

/** Lowest values over the seconds before the last one, of a fact that stands for several. */
export const lowestBefore = ({ earlierMinimum, earlierMinimumNs }: Metered): Extremes | undefined =>
  told(earlierMinimum, earlierMinimumNs);

/** Highest values over those seconds. */
export const highestBefore = ({ earlierMaximum, earlierMaximumNs }: Metered): Extremes | undefined =>
  told(earlierMaximum, earlierMaximumNs);

const told = (values: readonly number[] = [], timesNs: readonly bigint[] = []): Extremes | undefined =>
  values.length === secondQuantityNames.length && timesNs.length === values.length ? { values, timesNs } : undefined;
