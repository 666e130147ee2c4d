import { SeededRandom } from "../chaos/seeded-random.ts";

/** Quantile of values, 0 to 1, between neighbours in proportion (type 7 of Hyndman and Fan); NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const [low, high] = [sorted[below] as number, sorted[Math.min(below + 1, sorted.length - 1)] as number];
  // Rounding may carry the sum beyond the neighbour above.
  return Math.min(high, low + (high - low) * (place - below));
}

/** What is told of repeated measurements. */
export interface Distribution {
  count: number;
  min: number;
  median: number;
  p99: number;
  max: number;
}

export function distributionOf(values: readonly number[]): Distribution {
  const [min, median, p99, max] = [0, 0.5, 0.99, 1].map((share) => quantile(values, share)) as [
    number,
    number,
    number,
    number,
  ];
  return { count: values.length, min, median, p99, max };
}

/** Random numbers from 0 to 1, the same from the same seed, so that two runs measure at the same places. */
export function seededRandom(seed: number): () => number {
  const random = new SeededRandom(seed);
  return () => random.fraction();
}
