import type { Clock } from "#runtime/clock.ts";

/** How fast meter time runs: a factor of wall time, or as fast as the meter can follow. */
export type Speed = number | "max";

/** Samples that may wait to be metered when the source can wait, in seconds of the source. */
export const leadSecondsMax = 10;

/**
 * Holds a source to its speed. A live source is held to wall time, so that after it was away it first catches up; the time
 * of any other runs from where it begins.
 */
export class Pace {
  readonly #speed: Speed;
  readonly #live: boolean;
  readonly #clock: Clock;
  #wallStartNs: bigint | undefined;
  #meterStartNs = 0n;

  constructor(speed: Speed, live: boolean, clock: Clock) {
    this.#speed = speed;
    this.#live = live;
    this.#clock = clock;
  }

  /** Waits until samples that end at `meterNs` are due. */
  async until(meterNs: bigint, signal: AbortSignal): Promise<void> {
    const nowNs = this.#clock.nowNs();
    if (this.#live) return this.#wait(meterNs - nowNs, signal);
    if (this.#speed === "max") return;
    if (this.#wallStartNs === undefined) {
      this.#wallStartNs = nowNs;
      this.#meterStartNs = meterNs;
    }
    const dueNs = this.#wallStartNs + BigInt(Math.round(Number(meterNs - this.#meterStartNs) / this.#speed));
    return this.#wait(dueNs - nowNs, signal);
  }

  async #wait(ns: bigint, signal: AbortSignal): Promise<void> {
    if (ns > 0n) await this.#clock.sleep(Number(ns) / 1e6, signal);
  }
}
