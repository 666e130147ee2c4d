import { unpackSnapshot, type Snapshot, type SnapshotStore } from "#runtime/snapshots.ts";
import { MemorySnapshots } from "./memory-snapshots.ts";
import type { Random } from "./random.ts";

/** Snapshots that are now and then lost, damaged, or of a history that the log has not kept. */
export class LossySnapshots implements SnapshotStore {
  /** Probability of each of the four, per load. */
  probability: number;
  readonly #store = new MemorySnapshots();
  readonly #random: Random;
  readonly #otherHistory: (subject: string, state: unknown) => unknown;
  readonly #onStruck: (kind: string) => void;

  constructor(
    random: Random,
    probability: number,
    otherHistory: (subject: string, state: unknown) => unknown,
    onStruck: (kind: string) => void,
  ) {
    this.#random = random;
    this.probability = probability;
    this.#otherHistory = otherHistory;
    this.#onStruck = onStruck;
  }

  async load(subject: string): Promise<Snapshot | undefined> {
    const snapshot = await this.#store.load(subject);
    if (snapshot === undefined || this.#strikes("snapshot lost")) return undefined;
    if (this.#strikes("snapshot of another version")) return { ...snapshot, state: {} };
    if (this.#strikes("snapshot damaged")) return this.#damaged(subject);
    if (this.#strikes("snapshot of another history")) {
      const hash = snapshot.hash.map((byte) => byte ^ 1);
      return { ...snapshot, hash, state: this.#otherHistory(subject, snapshot.state) };
    }
    return snapshot;
  }

  save(subject: string, snapshot: Snapshot): Promise<void> {
    return this.#store.save(subject, snapshot);
  }

  #damaged(subject: string): Snapshot | undefined {
    const bytes = new Uint8Array(this.#store.bytes.get(subject) as Uint8Array);
    bytes[this.#random.integer(0, bytes.length - 1)]! ^= this.#random.integer(1, 255);
    return unpackSnapshot(bytes);
  }

  #strikes(kind: string): boolean {
    if (!this.#random.chance(this.probability)) return false;
    this.#onStruck(kind);
    return true;
  }
}
