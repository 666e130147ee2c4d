import type { SubsystemName } from "#schemas/subjects.ts";
import type { ResolvedConfig } from "../config/resolve-config.ts";

interface ActionOptions {
  /** Print JSON and nothing else. */
  json: boolean;
  /** Aborts on the first SIGINT or SIGTERM. */
  signal: AbortSignal;
}

export interface RunOptions extends ActionOptions {
  /** The meters, at least one; what belongs to the process is the same in all of them. */
  meters: readonly ResolvedConfig[];
  /** Services to run in this process, at least one. */
  services: readonly SubsystemName[];
  /** No progress and no banner. */
  quiet: boolean;
}

/** Commands on the ledger of a data directory, of a stopped meter as of a running one. */
export interface LedgerOptions extends ActionOptions {
  data: string;
  /** Name of the meter; undefined takes the only one there is. */
  meter: string | undefined;
}

export interface ReadOptions extends LedgerOptions {
  /** Names of datapoints or of groups of them (`energy.active`); none stands for all. */
  datapoints: readonly string[];
  /** Instant to read the registers as of, ns since 1970; undefined is now. */
  atNs: bigint | undefined;
}

export interface WhyOptions extends LedgerOptions {
  datapoint: string;
  atNs: bigint | undefined;
}

export interface VerifyOptions extends LedgerOptions {
  quiet: boolean;
}

export interface ChaosOptions extends ActionOptions {
  /** Scenario file. */
  file: string;
  /** Folder that keeps everything of the run; undefined for a temporary one. */
  out: string | undefined;
  /** File for the timeline. */
  html: string | undefined;
  /** Seed for faults at random, instead of the scenario's. */
  seed: number | undefined;
  quiet: boolean;
}

export interface RehearseOptions extends ActionOptions {
  /** Course of energy. */
  file: string;
  /** The meter whose settings are rehearsed. */
  config: ResolvedConfig;
  quiet: boolean;
}

export interface ReplayOptions extends LedgerOptions {
  /** Meter time from which and up to which commits are compared, ns since 1970; undefined for all. */
  fromNs: bigint | undefined;
  toNs: bigint | undefined;
  quiet: boolean;
}

export interface BenchOptions extends ActionOptions {
  /** Names of benches; none stands for all. */
  only: readonly string[];
  /** Print their names, run none. */
  list: boolean;
  quick: boolean;
  quiet: boolean;
}

/** What the commands of the command line do; each resolves to the exit code, or rejects with a MeterError. */
export interface CommandActions {
  run(options: RunOptions): Promise<number>;
  read(options: ReadOptions): Promise<number>;
  why(options: WhyOptions): Promise<number>;
  verify(options: VerifyOptions): Promise<number>;
  chaos(options: ChaosOptions): Promise<number>;
  rehearse(options: RehearseOptions): Promise<number>;
  replay(options: ReplayOptions): Promise<number>;
  bench(options: BenchOptions): Promise<number>;
}
