import type { Commit, DemandRegisters, TouRegisters } from "#schemas/codec.ts";
import { rateQuantityNames } from "#schemas/datapoints.ts";
import { keptDemandQuantities } from "#schemas/demand-quantities.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { logSubject, type SubsystemName } from "#schemas/subjects.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { isMeterError } from "#runtime/errors.ts";
import { headProblem, type Head } from "#runtime/heads.ts";
import type { EventLog } from "#runtime/event-log.ts";
import {
  checkFollows,
  checkRegisters,
  evolveCommit,
  headOf,
  settingsAt,
  storedCommit,
  type StoredCommit,
} from "#runtime/ledger.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import type { LedgerAccess } from "./ledger-access.ts";
import { subsystems } from "./subsystems.ts";

/** What was found in one log. */
export interface LogAudit {
  subsystem: SubsystemName;
  commits: number;
  epochs: number;
  facts: number;
  problems: string[];
}

export interface LedgerAudit {
  meter: string;
  logs: LogAudit[];
  /** Sums that must agree between logs: rates with totals, demand with energy. */
  problems: string[];
  /** True when there is no problem anywhere. */
  sound: boolean;
}

/** Reads every commit of a meter: numbering, hash chain, epochs, facts against registers, and sums between the logs. */
export async function auditLedger(
  { commits: log, heads }: Pick<LedgerAccess, "commits" | "heads">,
  meter: string,
  progress: (commits: number) => void = () => {},
): Promise<LedgerAudit> {
  const logs: LogAudit[] = [];
  const lastCommits = new Map<SubsystemName, Commit>();
  let commits = 0;
  for (const subsystem of subsystems) {
    const head = heads.get(logSubject(meter, subsystem.name));
    const audit = await auditLog({ log, meter, subsystem, head }, lastCommits, () => progress(++commits));
    if (audit.commits > 0 || audit.problems.length > 0) logs.push(audit);
  }
  const problems = [
    ...(await rateProblems(log, meter, lastCommits)),
    ...(await demandProblems(log, meter, lastCommits)),
  ];
  return { meter, logs, problems, sound: problems.length === 0 && logs.every((audit) => audit.problems.length === 0) };
}

/** A log to audit, and the newest commit of it that is known from outside the broker. */
interface AuditedLog {
  log: EventLog;
  meter: string;
  subsystem: AnySubsystem;
  head: Head | undefined;
}

async function auditLog(
  { log, meter, subsystem, head }: AuditedLog,
  lastCommits: Map<SubsystemName, Commit>,
  counted: () => void,
): Promise<LogAudit> {
  const subject = logSubject(meter, subsystem.name);
  const audit: LogAudit = { subsystem: subsystem.name, commits: 0, epochs: 0, facts: 0, problems: [] };
  const last = await log.last(subject);
  if (last === undefined) return { ...audit, problems: [headProblem(head, 0n, () => undefined) ?? []].flat() };
  const done = new AbortController();
  let previous: StoredCommit | undefined;
  let state: unknown = subsystem.initial();
  let hashAtHead: string | undefined;
  try {
    for await (const entry of log.follow([subject], 1, done.signal)) {
      const stored = storedCommit(entry);
      checkFollows(previous, stored);
      state = evolveCommit(subsystem, state, stored.commit);
      checkRegisters(subsystem, state, stored);
      previous = stored;
      if (stored.commit.number === head?.number) hashAtHead = headOf(stored).hash;
      audit.commits += 1;
      audit.facts += stored.commit.facts.length;
      audit.epochs = Number(stored.commit.epoch);
      counted();
      if (entry.sequence >= last.sequence) break;
    }
    if (previous !== undefined) lastCommits.set(subsystem.name, previous.commit);
    const cut = headProblem(head, previous?.commit.number ?? 0n, () => hashAtHead);
    if (cut !== undefined) audit.problems.push(`${cut} (${subject})`);
  } catch (error) {
    if (!isMeterError(error)) throw error;
    audit.problems.push(`${error.message} (${error.at})`);
  } finally {
    done.abort();
  }
  return audit;
}

/** Registers of metrology as of another log's last commit: that log's cursor says which commit it had read. */
async function metrologyAt(log: EventLog, meter: string, commit: Commit): Promise<bigint[] | undefined> {
  const cursor = commit.cursors.find(({ input }) => input === "metrology");
  if (cursor === undefined) return undefined;
  const entry = await log.next(logSubject(meter, "metrology"), Number(cursor.sequence));
  return entry === undefined ? undefined : storedCommit(entry).commit.registersAfter.metrology?.energyMicroWh;
}

/** Energies by rate and the running stretch must add up to the total. */
async function rateProblems(log: EventLog, meter: string, lastCommits: Map<SubsystemName, Commit>): Promise<string[]> {
  const commit = lastCommits.get("tou");
  const registers: TouRegisters | undefined = commit?.registersAfter.tou;
  const energies = commit === undefined ? undefined : await metrologyAt(log, meter, commit);
  if (registers === undefined || energies === undefined || registers.activeRate === 0) return [];
  return rateQuantityNames.flatMap((name, index) => {
    const total = energies[energyAccumulatorNames.indexOf(name)] ?? 0n;
    const byRate = registers.rates.reduce((sum, rate) => sum + (rate.energyMicroWh[index] ?? 0n), 0n);
    const running = total - (registers.sinceMicroWh[index] ?? 0n);
    return byRate + running === total
      ? []
      : [`${name}: the rates add up to ${byRate + running} uWh, the total is ${total} uWh`];
  });
}

/** Demand's subintervals begin where metrology's registers stood. */
async function demandProblems(
  log: EventLog,
  meter: string,
  lastCommits: Map<SubsystemName, Commit>,
): Promise<string[]> {
  const commit = lastCommits.get("demand");
  const registers: DemandRegisters | undefined = commit?.registersAfter.demand;
  const energies = commit === undefined ? undefined : await metrologyAt(log, meter, commit);
  if (registers === undefined || energies === undefined || registers.startMicroWh.length === 0) return [];
  const json = await settingsAt(log, logSubject(meter, "demand"), commit?.settingsNumber ?? 0n);
  const settings = JSON.parse(json ?? "{}") as Partial<DemandSettings>;
  return keptDemandQuantities(settings).flatMap(({ name, parts }, index) => {
    // What is a difference of energies may fall.
    if (parts.some(({ sign }) => sign < 0n)) return [];
    const now = parts.reduce((sum, { energy }) => sum + (energies[energyAccumulatorNames.indexOf(energy)] ?? 0n), 0n);
    const start = registers.startMicroWh[index] ?? 0n;
    return start <= now ? [] : [`${name}: the subinterval begins at ${start} uWh, metrology stood at ${now} uWh`];
  });
}

/** The audit as lines for people. */
export function auditLines({ meter, logs, problems, sound }: LedgerAudit): string[] {
  const rows = logs.map(({ subsystem, commits, epochs, facts, problems: own }) => {
    const count = (number: number, what: string): string => `${String(number).padStart(9)} ${what}`;
    const verdict = own.length === 0 ? "complete, chain and sums verified" : own.join("; ");
    return [
      subsystem.padEnd(14),
      count(commits, "commits"),
      count(facts, "facts"),
      count(epochs, "epochs"),
      "",
      verdict,
    ].join(" ");
  });
  return [`${meter}: ${sound ? "sound" : "DAMAGED"}`, ...rows, ...problems];
}
