import { SeededRandom } from "../../deploy/chaos/seeded-random.ts";

/** Numbers that look random and depend on the seed alone. */
export class Random extends SeededRandom {
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }
}
