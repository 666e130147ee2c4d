import {
  commitFormat,
  registersField,
  type Command,
  type Commit,
  type Fact,
  type RegistersField,
} from "#schemas/codec.ts";
import { canonicalJson } from "#schemas/settings.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import type { Reading } from "#schemas/readings.ts";
import { silenceNsMax } from "#runtime/actor.ts";
import type { AnySubsystem, RegistersOfMeter } from "#runtime/subsystem.ts";

/**
 * A service without a broker, a log or a process: it decides and folds as it always does, and its commits are given to whoever
 * follows it at once.
 */
export class MemoryService {
  readonly subsystem: AnySubsystem;
  readonly #settings: unknown;
  readonly #meter: string;
  readonly #field: RegistersField;
  #state: unknown;
  #number = 0n;
  #timeNs = 0n;

  constructor(meter: string, subsystem: AnySubsystem, settings: unknown) {
    this.#meter = meter;
    this.subsystem = subsystem;
    this.#field = registersField(subsystem.name);
    this.#settings = settings;
    const json = canonicalJson(settings);
    this.#state = subsystem.evolve(subsystem.initial(), { kind: "settingsAdopted", settingsAdopted: { json } } as Fact);
  }

  get state(): unknown {
    return this.#state;
  }

  /** Facts that come from nowhere else, as metrology's come from samples. */
  tell(facts: Fact[], timeNs: bigint): Commit {
    this.#state = facts.reduce<unknown>((state, fact) => this.subsystem.evolve(state, fact), this.#state);
    return this.#committed(facts, timeNs);
  }

  /** Takes a commit of a log that it follows; gives its own, if there is one. */
  follow(commit: Commit): Commit | undefined {
    const input = { from: commit.subsystem as SubsystemName, commit };
    const facts = this.subsystem.decide(this.#state, input);
    if (facts.length > 0) return this.tell(facts, commit.timeNs);
    if (this.subsystem.observe !== undefined) this.#state = this.subsystem.observe(this.#state, input);
    const silentNs = commit.timeNs - this.#timeNs;
    return silentNs >= (this.subsystem.silenceNs ?? silenceNsMax) ? this.#committed([], commit.timeNs) : undefined;
  }

  /** Carries out a command; gives its commit, or why it is refused. */
  command(command: Command, atNs: bigint): Commit | { error: string; message: string } {
    const outcome = this.subsystem.command?.(this.#state, command, atNs);
    if (outcome === undefined)
      return { error: "MTR_COMMAND_UNKNOWN", message: `${this.subsystem.name} has no command ${command.name}` };
    return "error" in outcome ? outcome : this.tell(outcome.facts, atNs);
  }

  registers(): RegistersOfMeter {
    return { [this.#field]: this.subsystem.registers(this.#state) };
  }

  readings(others: RegistersOfMeter, atNs: bigint): Reading[] {
    return this.subsystem.readings(this.subsystem.registers(this.#state) as never, this.#settings, { others, atNs });
  }

  #committed(facts: Fact[], timeNs: bigint): Commit {
    this.#timeNs = timeNs;
    return {
      format: commitFormat,
      meter: this.#meter,
      subsystem: this.subsystem.name,
      number: ++this.#number,
      epoch: 1n,
      previousHash: new Uint8Array(),
      cursors: [],
      timeNs,
      facts,
      registersAfter: { subsystem: this.#field, ...this.registers() },
      settingsNumber: 1n,
    };
  }
}
