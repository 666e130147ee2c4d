import type { Clock } from "#runtime/clock.ts";
import type { Entry, EventLog } from "#runtime/event-log.ts";
import type { Snapshot, SnapshotStore } from "#runtime/snapshots.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/**
 * Whether a simulated process runs: every wait for something outside passes through its gate. A paused process goes on
 * later with what it believed before (a zombie); a crashed one never goes on.
 */
export class Gate {
  readonly #clock: VirtualClock;
  #crashed = false;
  #pausedUntilMs = 0;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  crash(): void {
    this.#crashed = true;
  }

  pause(ms: number): void {
    this.#pausedUntilMs = this.#clock.nowMs + ms;
  }

  resume(): void {
    this.#pausedUntilMs = 0;
  }

  async pass(): Promise<void> {
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

export class GatedClock implements Clock {
  readonly #gate: Gate;
  readonly #clock: VirtualClock;

  constructor(gate: Gate, clock: VirtualClock) {
    this.#gate = gate;
    this.#clock = clock;
  }

  nowNs(): bigint {
    return this.#clock.nowNs();
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return this.#gate.through(() => this.#clock.sleep(ms, signal));
  }
}

export class GatedLog implements EventLog {
  readonly #gate: Gate;
  readonly #log: EventLog;

  constructor(gate: Gate, log: EventLog) {
    this.#gate = gate;
    this.#log = log;
  }

  append(...parameters: Parameters<EventLog["append"]>): Promise<number> {
    return this.#gate.through(() => this.#log.append(...parameters));
  }

  last(subject: string): Promise<Entry | undefined> {
    return this.#gate.through(() => this.#log.last(subject));
  }

  next(subject: string, sequence: number): Promise<Entry | undefined> {
    return this.#gate.through(() => this.#log.next(subject, sequence));
  }

  async *follow(...parameters: Parameters<EventLog["follow"]>): AsyncGenerator<Entry> {
    for await (const entry of this.#log.follow(...parameters)) {
      await this.#gate.pass();
      yield entry;
    }
    await this.#gate.pass();
  }
}

export class GatedSnapshots implements SnapshotStore {
  readonly #gate: Gate;
  readonly #store: SnapshotStore;

  constructor(gate: Gate, store: SnapshotStore) {
    this.#gate = gate;
    this.#store = store;
  }

  load(subject: string): Promise<Snapshot | undefined> {
    return this.#gate.through(() => this.#store.load(subject));
  }

  save(subject: string, snapshot: Snapshot): Promise<void> {
    return this.#gate.through(() => this.#store.save(subject, snapshot));
  }
}
