import { commitCodec, registersCodec, type Commit, type Fact } from "#schemas/codec.ts";
import { formatInstant } from "#schemas/readings.ts";
import { logSubject, type SubsystemName } from "#schemas/subjects.ts";
import { boundary } from "#runtime/boundary.ts";
import { isMeterError } from "#runtime/errors.ts";
import type { EventLog } from "#runtime/event-log.ts";
import {
  checkFollows,
  commitTimeNs,
  evolveCommit,
  registersBytes,
  storedCommit,
  type StoredCommit,
} from "#runtime/ledger.ts";
import { restoredState } from "#runtime/recovery.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import { firstDifference } from "./first-difference.ts";
import { subsystems } from "./meter-host.ts";
import { Decisions, readThrough } from "./replay-decisions.ts";

/** A place at which a commit does not say what is derived from the ledger. */
export interface ReplayDifference {
  subsystem: SubsystemName;
  /** Number of the commit, decimal text. */
  commit: string;
  /** Meter time of the commit, RFC 3339. */
  at: string;
  /** Register, or fact, as a path: `energyMicroWh[0]`, `facts[1].tariffSwitched.toRate`. */
  register: string;
  /** As derived. */
  expected: string;
  /** As the commit says. */
  found: string;
}

/** How the replay of one log went. */
export interface LogReplay {
  subsystem: SubsystemName;
  /** Commits whose registers were compared. */
  compared: number;
  /** Commits whose facts were decided again from the commits that their service had followed. */
  decided: number;
  /** Commits that differ in registers or facts. */
  differing: number;
  first: ReplayDifference | null;
  /** Where the log is damaged, so that nothing can be said about the rest of it. */
  damage: string | null;
}

export interface LedgerReplay {
  meter: string;
  logs: LogReplay[];
  verdict: "same" | "different" | "damaged";
}

export interface ReplayOptions {
  /** Commits of this meter time and later are compared, ns; undefined from the first. */
  fromNs?: bigint;
  /** Commits up to this meter time are compared, ns; undefined to the last. */
  toNs?: bigint;
  signal: AbortSignal;
  /** Told the meter time that has been replayed and that there is, over all logs, s. */
  progress?(doneSeconds: number, totalSeconds: number): void;
}

/** What is replayed of one log. */
interface Stretch {
  subsystem: AnySubsystem;
  subject: string;
  /** State before the first commit that is folded, and the commit that it stands after. */
  state: unknown;
  at: StoredCommit | undefined;
  last: StoredCommit;
}

/**
 * Derives the registers of a meter from the facts of its ledger alone, and the facts of the services that follow others from
 * the commits that they followed, and compares both with every commit.
 */
export async function replayLedger(log: EventLog, meter: string, options: ReplayOptions): Promise<LedgerReplay> {
  const stretches: Stretch[] = [];
  const logs: LogReplay[] = [];
  for (const subsystem of subsystems) {
    const found = await damageCaught(() => stretchOf(log, meter, subsystem, options));
    if (typeof found === "string") logs.push(damagedLog(subsystem.name, found));
    else if (found !== undefined) stretches.push(found);
  }
  const lengths = stretches.map(({ at, last }) => secondsBetween(at?.commit.timeNs ?? 0n, last.commit.timeNs));
  const totalSeconds = lengths.reduce((sum, length) => sum + length, 0);
  let doneSeconds = 0;
  for (const [index, stretch] of stretches.entries()) {
    const told = (seconds: number): void => options.progress?.(doneSeconds + seconds, totalSeconds);
    logs.push(await replayLog(log, meter, stretch, { ...options, progress: told }));
    doneSeconds += lengths[index] as number;
  }
  const damaged = logs.some(({ damage }) => damage !== null);
  const differs = logs.some(({ differing }) => differing > 0);
  return { meter, logs, verdict: damaged ? "damaged" : differs ? "different" : "same" };
}

const damagedLog = (subsystem: SubsystemName, damage: string): LogReplay => ({
  subsystem,
  compared: 0,
  decided: 0,
  differing: 0,
  first: null,
  damage,
});

/** Meter time between two commits, s; a log begins at time 0, which is no time of the meter. */
const secondsBetween = (fromNs: bigint, throughNs: bigint): number =>
  fromNs === 0n ? 0 : Number(throughNs - fromNs) / 1e9;

/** The result of `work`, or where the log is damaged. */
async function damageCaught<Result>(work: () => Promise<Result>): Promise<Result | string> {
  try {
    return await work();
  } catch (error) {
    if (isMeterError(error, "MTR_LOG_DAMAGED")) return `${error.message} (${error.at})`;
    throw error;
  }
}

/** Where to begin: at the last commit before `fromNs` that says the whole state, else at the beginning of the log. */
async function stretchOf(
  log: EventLog,
  meter: string,
  subsystem: AnySubsystem,
  { fromNs, toNs }: ReplayOptions,
): Promise<Stretch | undefined> {
  const subject = logSubject(meter, subsystem.name);
  const entry = await (toNs === undefined
    ? log.last(subject)
    : boundary(log, subject, commitTimeNs, toNs + 1n).then(({ before }) => before));
  if (entry === undefined) return undefined;
  const last = storedCommit(entry);
  const beginning: Stretch = { subsystem, subject, state: subsystem.initial(), at: undefined, last };
  if (fromNs === undefined || subsystem.restore === undefined) return beginning;
  const { before } = await boundary(log, subject, commitTimeNs, fromNs);
  if (before === undefined) return beginning;
  const restored = await restoredState({ meter, subsystem, log }, storedCommit(before));
  return restored === undefined ? beginning : { ...beginning, ...restored };
}

async function replayLog(log: EventLog, meter: string, stretch: Stretch, options: ReplayOptions): Promise<LogReplay> {
  const { subsystem, subject, last } = stretch;
  const replay: LogReplay = { ...damagedLog(subsystem.name, ""), damage: null };
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, options.signal]);
  let { state, at } = stretch;
  let decisions: Decisions | undefined;
  let beganNs = at?.commit.timeNs ?? 0n;
  const damage = await damageCaught(async () => {
    if (at !== undefined && at.sequence >= last.sequence) return;
    for await (const entry of log.follow([subject], (at?.sequence ?? 0) + 1, signal)) {
      const stored = storedCommit(entry);
      checkFollows(at, stored);
      const { commit } = stored;
      if (beganNs === 0n) beganNs = commit.timeNs;
      const before = state;
      state = evolveCommit(subsystem, state, commit);
      if (options.fromNs === undefined || commit.timeNs >= options.fromNs) {
        if (subsystem.follows.length > 0)
          decisions ??= new Decisions(log, meter, subsystem, at === undefined ? 0 : readThrough(at.commit), signal);
        compare(replay, { subsystem, stored, state, decided: await decisions?.of(commit, before) });
      }
      at = stored;
      options.progress?.(secondsBetween(beganNs, commit.timeNs), 0);
      if (entry.sequence >= last.sequence) return;
    }
  });
  over.abort();
  decisions?.close();
  options.signal.throwIfAborted();
  return { ...replay, damage: damage ?? null };
}

/** A commit, and what is derived for it. */
interface Derived {
  subsystem: AnySubsystem;
  stored: StoredCommit;
  state: unknown;
  /** Facts as decided again; undefined where the commit follows from no input. */
  decided: Fact[] | undefined;
}

function compare(replay: LogReplay, derived: Derived): void {
  const { subsystem, stored, decided } = derived;
  const { commit } = stored;
  replay.compared += 1;
  if (decided !== undefined) replay.decided += 1;
  const found = factDifference(decided, commit) ?? registerDifference(derived);
  if (found === undefined) return;
  replay.differing += 1;
  const place = { subsystem: subsystem.name, commit: String(commit.number), at: formatInstant(commit.timeNs) };
  replay.first ??= { ...place, register: found.at, expected: found.expected, found: found.found };
}

function registerDifference({ subsystem, stored, state }: Derived): ReturnType<typeof firstDifference> {
  const derived = registersBytes(subsystem, state);
  const { registersAfter } = stored.commit;
  if (Buffer.compare(derived, registersCodec.encode(registersAfter)) === 0) return undefined;
  const registers = registersCodec.decode(derived) as Commit["registersAfter"];
  return firstDifference(registers[subsystem.field], registersAfter[subsystem.field]);
}

/** Facts of the host, which no input leads to. */
const ofHost = new Set(["epochOpened", "settingsAdopted"]);

function factDifference(decided: Fact[] | undefined, commit: Commit): ReturnType<typeof firstDifference> {
  if (decided === undefined) return undefined;
  const facts = commit.facts.filter(({ kind }) => !ofHost.has(kind));
  const bytesOf = (some: Fact[]): Uint8Array => commitCodec.encode({ ...commit, facts: some });
  const derived = bytesOf(decided);
  if (Buffer.compare(derived, bytesOf(facts)) === 0) return undefined;
  return firstDifference(commitCodec.decode(derived)?.facts, facts, "facts");
}

/** The worst verdict of several meters; of none, that all is the same. */
export function worstOf(replays: readonly LedgerReplay[]): LedgerReplay["verdict"] {
  const verdicts = new Set(replays.map(({ verdict }) => verdict));
  return verdicts.has("damaged") ? "damaged" : verdicts.has("different") ? "different" : "same";
}

/** The replay as lines for people. */
export function replayLines({ meter, logs, verdict }: LedgerReplay): string[] {
  const words = { same: "every register follows from the ledger", different: "DIFFERENT", damaged: "DAMAGED" };
  const rows = logs.map(({ subsystem, compared, decided, differing, first, damage }) => {
    const found =
      damage ??
      (first === null
        ? "the same"
        : `${differing} differ, first commit ${first.commit} at ${first.at}: ${first.register} is ${first.found}, expected ${first.expected}`);
    const count = (number: number, what: string): string => `${String(number).padStart(9)} ${what}`;
    return `${subsystem.padEnd(14)} ${count(compared, "compared")} ${count(decided, "decided again")}  ${found}`;
  });
  return [`${meter}: ${words[verdict]}`, ...rows];
}
