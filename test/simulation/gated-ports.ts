import type { Command, CommandReply } from "#schemas/codec.ts";
import type { Clock } from "#runtime/clock.ts";
import { MeterError } from "#runtime/errors.ts";
import type { Entry, EventLog } from "#runtime/event-log.ts";
import type { CommandBus } from "#runtime/service.ts";
import type { Snapshot, SnapshotStore } from "#runtime/snapshots.ts";
import type { Gate } from "./gate.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** How long an answer to a command is waited for. */
const commandTimeoutMs = 2_000;

/** The clock of a host: its wall time may be another than that of the world. */
export class GatedClock implements Clock {
  readonly #gate: Gate;
  readonly #clock: VirtualClock;
  readonly #wallNs: () => bigint;

  constructor(gate: Gate, clock: VirtualClock, wallNs: () => bigint = () => clock.nowNs()) {
    this.#gate = gate;
    this.#clock = clock;
    this.#wallNs = wallNs;
  }

  nowNs(): bigint {
    return this.#wallNs();
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

export class GatedCommands implements CommandBus {
  readonly #gate: Gate;
  readonly #clock: VirtualClock;
  readonly #commands: CommandBus;

  constructor(gate: Gate, clock: VirtualClock, commands: CommandBus) {
    this.#gate = gate;
    this.#clock = clock;
    this.#commands = commands;
  }

  serve(subject: string, handle: (command: Command) => Promise<CommandReply>, signal: AbortSignal): Promise<void> {
    return this.#commands.serve(subject, (command) => this.#gate.through(() => handle(command)), signal);
  }

  request(subject: string, command: Command): Promise<CommandReply> {
    const timeout = async (): Promise<never> => {
      await this.#clock.sleep(commandTimeoutMs);
      throw new MeterError("MTR_COMMAND_TIMEOUT", `${command.name} was not answered`, subject);
    };
    return this.#gate.through(() => Promise.race([this.#commands.request(subject, command), timeout()]));
  }
}
