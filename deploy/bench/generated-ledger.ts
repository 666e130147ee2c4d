import { settingsOf } from "#schemas/settings.ts";
import { Actor } from "#runtime/actor.ts";
import { storedCommit, type StoredCommit } from "#runtime/ledger.ts";
import type { ServicePorts } from "#runtime/service.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import type { Cursor, Fact } from "#schemas/codec.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import { subsystems } from "../subsystems.ts";
import { metrology } from "../../services/metrology/subsystem.ts";
import type { BenchBroker } from "./bench-broker.ts";
import { energyMetered, generatedFromNs, generatedSettings } from "./generated-load.ts";
import { PipelinedLog } from "./pipelined-log.ts";

/** Commits of metrology between two looks at the progress. */
const tellEvery = 1_000;

type AnyActor = Actor<unknown, unknown>;

/** Its input is the fact, for the samples that would lead to it are made up. */
const metered = { ...metrology, decide: (_state: unknown, fact: Fact) => [fact], observe: undefined };
const subsystemsStepped = subsystems.map((subsystem) => (subsystem.name === "metrology" ? metered : subsystem));

/** Services that have nothing to tell in a steady network but that they are there. */
const pulsing: readonly SubsystemName[] = ["sampler", "pq-triggers", "comms-gateway"];

/**
 * The ledger that a meter writes, by the services' own rules and the same ledger code, in the order in which they follow each
 * other; only what was metered is made up. Its broker must be empty when it is opened, and belong to it alone.
 */
export class GeneratedLedger {
  readonly meter = "main";
  readonly #log: PipelinedLog;
  readonly #stepSeconds: number;
  readonly #actors = new Map<SubsystemName, AnyActor>();
  /** Commits on their way to those who follow their logs. */
  readonly #passing: StoredCommit[] = [];
  /** Number of the last commit, by service. */
  readonly #numbers = new Map<string, bigint>();
  readonly #over = new AbortController();
  #steps = 0;

  private constructor(log: PipelinedLog, stepSeconds: number) {
    this.#log = log;
    this.#stepSeconds = stepSeconds;
  }

  /** @param stepSeconds meter time between two commits of metrology: 1 in a meter, more where a year is to be short. */
  static async open({ ports, publish }: BenchBroker, stepSeconds: number): Promise<GeneratedLedger> {
    const log = new PipelinedLog(ports.commits, publish);
    const ledger = new GeneratedLedger(log, stepSeconds);
    for (const subsystem of subsystemsStepped) await ledger.#lead(subsystem, { ...ports, commits: log });
    await ledger.#deliver();
    return ledger;
  }

  /** Meter time at its end, ns. */
  get untilNs(): bigint {
    return generatedFromNs + BigInt(this.#steps * this.#stepSeconds) * 1_000_000_000n;
  }

  /** Commits of all services. */
  get commits(): number {
    return this.#log.newest.sequence;
  }

  /** Commits of one service. */
  commitsOf(name: SubsystemName): bigint {
    return this.#numbers.get(name) ?? 0n;
  }

  /** Goes on until metrology has committed `steps` times. Aborts between two steps with the signal's reason. */
  async growTo(steps: number, progress: (share: number) => void, signal: AbortSignal): Promise<void> {
    for (; this.#steps < steps; this.#steps++) {
      const fact = energyMetered(this.untilNs, this.#stepSeconds, this.#steps);
      await this.#take("metrology", fact, fact.energyMetered.throughNs, {
        input: "samples",
        sequence: 0n,
        number: fact.energyMetered.nextSample,
      });
      await this.#deliver();
      for (const name of pulsing) await this.#committed(() => this.#actorOf(name).pulse(fact.energyMetered.throughNs));
      if (this.#steps % tellEvery !== 0) continue;
      progress(this.#steps / steps);
      signal.throwIfAborted();
    }
    await this.#log.settled();
  }

  /** Lets go of the logs, so that services may take them over. */
  async close(): Promise<void> {
    await this.#log.settled();
    this.#over.abort();
  }

  /** Opens a log as its service does, and keeps hold of it until the end. */
  #lead(subsystem: AnySubsystem, ports: ServicePorts): Promise<void> {
    const { name } = subsystem;
    const options = {
      meter: this.meter,
      subsystem,
      settings: settingsOf(generatedSettings(), name),
      ports,
      program: "bench",
    };
    return new Promise((resolve, reject) => {
      Actor.lead<unknown, unknown>(options, this.#over.signal, async (actor, signal) => {
        this.#actors.set(name, actor);
        this.#pass();
        resolve();
        await new Promise((ended) => signal.addEventListener("abort", ended, { once: true }));
      }).catch(reject);
    });
  }

  /** Gives a service an input; what it commits is passed on. */
  async #take(name: SubsystemName, input: unknown, timeNs: bigint, cursor: Cursor): Promise<void> {
    await this.#committed(() => this.#actorOf(name).take(input, cursor, timeNs));
  }

  /** Passes on what `work` commits, if anything. */
  async #committed(work: () => Promise<unknown>): Promise<void> {
    const before = this.#log.newest;
    await work();
    if (this.#log.newest !== before) this.#pass();
  }

  #pass(): void {
    const stored = storedCommit(this.#log.newest);
    this.#numbers.set(stored.commit.subsystem, stored.commit.number);
    this.#passing.push(stored);
  }

  /** Shows each commit to those who follow its log, in the order of the stream. */
  async #deliver(): Promise<void> {
    for (let passed = this.#passing.shift(); passed !== undefined; passed = this.#passing.shift()) {
      const { commit, sequence } = passed;
      const from = commit.subsystem as SubsystemName;
      for (const { name, follows } of subsystemsStepped) {
        if (!follows.includes(from)) continue;
        const { timeNs } = this.#actorOf(name);
        const cursor: Cursor = { input: from, sequence: BigInt(sequence), number: commit.number };
        await this.#take(name, { from, commit }, commit.timeNs > timeNs ? commit.timeNs : timeNs, cursor);
      }
    }
  }

  #actorOf(name: SubsystemName): AnyActor {
    return this.#actors.get(name) as AnyActor;
  }
}
