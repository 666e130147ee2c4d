import type { Clock } from "#runtime/clock.ts";

interface Alarm {
  atMs: number;
  /** Alarms of one instant ring in the order in which they were set. */
  order: number;
  ring(): void;
}

/**
 * Time that passes only when the program waits. `run` lets all promises settle, then rings the next alarm; with nothing real
 * to wait for, the order of everything follows from the order of the alarms.
 */
export class VirtualClock implements Clock {
  #nowMs = 0;
  #order = 0;
  readonly #alarms: Alarm[] = [];

  get nowMs(): number {
    return this.#nowMs;
  }

  nowNs(): bigint {
    return BigInt(Math.round(this.#nowMs * 1e6));
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted === true) return resolve();
      const done = (): void => {
        signal?.removeEventListener("abort", done);
        resolve();
      };
      signal?.addEventListener("abort", done);
      this.at(this.#nowMs + ms, done);
    });
  }

  /** Calls `ring` at that time, or now when it has passed. */
  at(atMs: number, ring: () => void): void {
    const alarm = { atMs: Math.max(atMs, this.#nowMs), order: this.#order++, ring };
    let place = this.#alarms.length;
    while (place > 0 && isBefore(alarm, this.#alarms[place - 1] as Alarm)) place--;
    this.#alarms.splice(place, 0, alarm);
  }

  /** Lets time pass until `untilMs`, or until `done` holds. */
  async run(untilMs: number, done: () => boolean = () => false): Promise<void> {
    for (;;) {
      await settle();
      const next = this.#alarms[0];
      if (done() || next === undefined || next.atMs > untilMs) break;
      this.#alarms.shift();
      this.#nowMs = next.atMs;
      next.ring();
    }
    if (!done()) this.#nowMs = Math.max(this.#nowMs, untilMs);
  }
}

/** Resolves when no promise has anything left to do: ticks run once the queue of promise jobs is empty, and far faster than timers. */
function settle(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}

function isBefore(a: Alarm, b: Alarm): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
}
