import type { Snapshot, SnapshotStore } from "#runtime/snapshots.ts";
import { MemorySnapshots } from "./memory-snapshots.ts";
import type { Random } from "./random.ts";

/** Snapshots that are now and then lost, damaged, or of a history that the log has not kept. */
export class LossySnapshots implements SnapshotStore {
  /** Probability of each of the three, per load. */
  probability: number;
  readonly #store = new MemorySnapshots();
  readonly #random: Random;
  readonly #otherHistory: (subject: string, state: unknown) => unknown;

  constructor(random: Random, probability: number, otherHistory: (subject: string, state: unknown) => unknown) {
    this.#random = random;
    this.probability = probability;
    this.#otherHistory = otherHistory;
  }

  async load(subject: string): Promise<Snapshot | undefined> {
    const snapshot = await this.#store.load(subject);
    if (snapshot === undefined || this.#random.chance(this.probability)) return undefined;
    if (this.#random.chance(this.probability)) return { ...snapshot, state: {} };
    if (this.#random.chance(this.probability)) {
      return {
        ...snapshot,
        hash: snapshot.hash.map((byte) => byte ^ 1),
        state: this.#otherHistory(subject, snapshot.state),
      };
    }
    return snapshot;
  }

  save(subject: string, snapshot: Snapshot): Promise<void> {
    return this.#store.save(subject, snapshot);
  }
}
