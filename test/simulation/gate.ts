import type { VirtualClock } from "./virtual-clock.ts";

/**
 * Whether a simulated process runs: every wait for something outside passes through its gate. A paused process goes on
 * later with what it believed before (a zombie); a crashed one never goes on.
 */
export class Gate {
  readonly #clock: VirtualClock;
  /** Called once, when the process crashes. */
  readonly #onCrash: () => void;
  #crashed = false;
  #pausedUntilMs = 0;
  /** Waits until a planned crash. */
  #waitsLeft = Number.POSITIVE_INFINITY;

  constructor(clock: VirtualClock, onCrash: () => void = () => {}) {
    this.#clock = clock;
    this.#onCrash = onCrash;
  }

  get crashed(): boolean {
    return this.#crashed;
  }

  crash(): void {
    if (this.#crashed) return;
    this.#crashed = true;
    this.#onCrash();
  }

  /** Crashes at the beginning or the end of one of the next waits. */
  crashAtWait(count: number): void {
    this.#waitsLeft = count;
  }

  pause(ms: number): void {
    this.#pausedUntilMs = this.#clock.nowMs + ms;
  }

  /** Ends a pause and calls a planned crash off. */
  resume(): void {
    this.#pausedUntilMs = 0;
    this.#waitsLeft = Number.POSITIVE_INFINITY;
  }

  async pass(): Promise<void> {
    if (--this.#waitsLeft <= 0) this.crash();
    while (!this.#crashed && this.#clock.nowMs < this.#pausedUntilMs) await this.#clock.sleep(10);
    if (this.#crashed) await new Promise(() => {});
  }

  async through<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.pass();
    try {
      return await work();
    } finally {
      await this.pass();
    }
  }
}
