import { systemClock } from "#runtime/clock.ts";
import { Ledger } from "#runtime/ledger.ts";
import type { ServicePorts } from "#runtime/service.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import type { Commit, Cursor, Fact, FactOf } from "#schemas/codec.ts";
import { quantityNames } from "#schemas/datapoints.ts";
import type { MeterSettings } from "#schemas/settings.ts";
import { type SubsystemName } from "#schemas/subjects.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { finishSettings } from "../config/meter-settings.ts";
import { resolveConfig } from "../config/resolve-config.ts";
import { subsystems } from "../meter-host.ts";
import type { BenchBroker } from "./bench-broker.ts";
import { PipelinedLog } from "./pipelined-log.ts";

/** A stretch of a meter's life that is made up. */
export interface LedgerSpan {
  meter: string;
  /** Meter time between two commits of metrology; a meter has 1 s, a coarse year has 60 s. */
  stepSeconds: number;
  /** Commits of metrology. */
  steps: number;
}

/** Where generated ledgers begin: 1 January 2026, ns. */
export const generatedFromNs = 1_767_225_600_000_000_000n;
const second = 1_000_000_000n;
/** Bytes of the kernel's state in a commit of the plain kernel. */
const kernelBytes = 448;
/** Commits of metrology between two looks at the progress. */
const tellEvery = 1_000;

/** Settings of the default model with two rates a day, so that every service has work. */
export function generatedSettings(): MeterSettings {
  const settings = finishSettings(resolveConfig({}), {});
  const days = [1, 2, 3, 4, 5, 6, 7];
  const week = [
    { days, at: "06:00", rate: 1 },
    { days, at: "22:00", rate: 2 },
  ];
  return { ...settings, tou: { ...settings.tou, rates: 2, week } };
}

/** Meter time at the end of a span, ns. */
export const endOf = ({ stepSeconds, steps }: LedgerSpan): bigint =>
  generatedFromNs + BigInt(stepSeconds) * BigInt(steps) * second;

/** A load that follows the hours of the day, W. */
function loadWatts(atNs: bigint): number {
  const hour = Number((atNs / second) % 86_400n) / 3_600;
  return Math.round(4_000 + 2_500 * Math.sin(((hour - 9) / 12) * Math.PI));
}

function energyMetered(fromNs: bigint, stepSeconds: number, number: number): FactOf<"energyMetered"> {
  const watts = loadWatts(fromNs);
  const microWh = BigInt(Math.round((watts * stepSeconds * 1e6) / 3_600));
  const energyMicroWh = energyAccumulatorNames.map((name) => (name.includes("export") ? 0n : microWh));
  const nextSample = BigInt(number + 1) * BigInt(stepSeconds) * 12_800n;
  return {
    kind: "energyMetered",
    energyMetered: {
      fromNs,
      throughNs: fromNs + BigInt(stepSeconds) * second,
      energyMicroWh,
      quality: 0,
      quantities: quantityNames.map((_, index) => watts / (index + 1)),
      nextWindow: BigInt(number + 1) * BigInt(stepSeconds) * 5n,
      kernel: new Uint8Array(kernelBytes).fill(number & 255),
      nextSample,
    },
  };
}

/** A log under construction, and what its followers see of its commits. */
interface Writer {
  subsystem: AnySubsystem;
  ledger: Ledger<unknown>;
}

/** A commit on its way to those who follow its log. */
interface Passed {
  from: SubsystemName;
  commit: Commit;
  sequence: bigint;
}

const never = new AbortController().signal;

/**
 * Writes the ledger that a meter would have written in that time: by the services' own rules, through the same ledger code,
 * in the order in which they follow each other; only the samples are made up.
 *
 * The broker must be empty and belong to the caller alone.
 */
export async function generateLedger(
  { ports, publish }: Pick<BenchBroker, "ports" | "publish">,
  span: LedgerSpan,
  progress: (share: number) => void = () => {},
): Promise<void> {
  const log = new PipelinedLog(ports.commits, publish);
  const generation = new Generation(log, ports.snapshots, span.meter);
  await generation.open(generatedSettings());
  for (let number = 0; number < span.steps; number++) {
    const fromNs = generatedFromNs + BigInt(number * span.stepSeconds) * second;
    await generation.meter(energyMetered(fromNs, span.stepSeconds, number));
    if (number % tellEvery === 0) progress(number / span.steps);
  }
  await log.settled();
  progress(1);
}

/** The services of a meter, stepped by hand. */
class Generation {
  readonly #log: PipelinedLog;
  readonly #snapshots: ServicePorts["snapshots"];
  readonly #meter: string;
  readonly #writers = new Map<SubsystemName, Writer>();
  readonly #passing: Passed[] = [];

  constructor(log: PipelinedLog, snapshots: ServicePorts["snapshots"], meter: string) {
    this.#log = log;
    this.#snapshots = snapshots;
    this.#meter = meter;
  }

  async open(settings: MeterSettings): Promise<void> {
    for (const subsystem of subsystems) {
      const { name } = subsystem;
      const options = { meter: this.#meter, subsystem, log: this.#log, snapshots: this.#snapshots };
      const ledger = await Ledger.recover<unknown>({ ...options, clock: systemClock, program: "bench" });
      this.#writers.set(name, { subsystem, ledger });
      await ledger.open(settings[name], undefined, never);
      this.#pass(name, []);
    }
    await this.#deliver();
  }

  /** Commits what metrology metered, and what follows from it. */
  async meter(fact: FactOf<"energyMetered">): Promise<void> {
    const { throughNs, nextSample } = fact.energyMetered;
    await this.#append("metrology", [fact], throughNs, { input: "samples", sequence: 0n, number: nextSample });
    await this.#deliver();
  }

  async #append(name: SubsystemName, facts: Fact[], timeNs: bigint, cursor: Cursor): Promise<void> {
    const { ledger } = this.#writers.get(name) as Writer;
    await ledger.append(facts, { timeNs, signal: never, cursor });
    this.#pass(name, facts);
  }

  #pass(from: SubsystemName, facts: Fact[]): void {
    const { subsystem, ledger } = this.#writers.get(from) as Writer;
    const registersAfter = { subsystem: subsystem.field, [subsystem.field]: subsystem.registers(ledger.state) };
    const { number, timeNs } = ledger;
    const commit = { meter: this.#meter, subsystem: from, number, timeNs, facts, registersAfter } as Commit;
    this.#passing.push({ from, commit, sequence: BigInt(this.#log.sequence) });
  }

  /** Shows each commit to those who follow its log, in the order of the stream. */
  async #deliver(): Promise<void> {
    for (let passed = this.#passing.shift(); passed !== undefined; passed = this.#passing.shift()) {
      const { from, commit, sequence } = passed;
      for (const { subsystem, ledger } of this.#writers.values()) {
        if (!subsystem.follows.includes(from)) continue;
        const cursor: Cursor = { input: from, sequence, number: commit.number };
        const facts = subsystem.decide(ledger.state, { from, commit });
        if (facts.length === 0) ledger.advance(cursor);
        else await this.#append(subsystem.name, facts, later(commit.timeNs, ledger.timeNs), cursor);
      }
    }
  }
}

const later = (a: bigint, b: bigint): bigint => (a > b ? a : b);
