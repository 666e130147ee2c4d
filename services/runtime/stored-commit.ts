import { createHash } from "node:crypto";
import { commitCodec, commitFormat, registersCodec, type Commit } from "#schemas/codec.ts";
import { logSubject } from "#schemas/subjects.ts";
import { MeterError } from "#runtime/errors.ts";
import { boundary } from "#runtime/boundary.ts";
import type { Entry, EventLog } from "#runtime/event-log.ts";
import type { Head } from "#runtime/heads.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";

/** SHA-256 of a commit as stored; the next commit carries it. */
export function commitHash(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest();
}

/** A commit with the bytes and the place it was read from. */
export interface StoredCommit {
  commit: Commit;
  bytes: Uint8Array;
  sequence: number;
}

/** The commit as the head of its log. */
export function headOf({ commit, bytes }: StoredCommit): Head {
  return { number: commit.number, hash: Buffer.from(commitHash(bytes)).toString("hex") };
}

/** Parses an entry; an entry that is no commit of its subject is damage, never skipped. */
export function storedCommit(entry: Entry): StoredCommit {
  const commit = commitCodec.decode(entry.bytes);
  if (
    commit === undefined ||
    commit.format < 1 ||
    commit.format > commitFormat ||
    logSubject(commit.meter, commit.subsystem as never) !== entry.subject
  ) {
    throw new MeterError(
      "MTR_LOG_DAMAGED",
      "an entry is not a commit of this log",
      `${entry.subject}, entry ${entry.sequence}`,
    );
  }
  return { commit, bytes: entry.bytes, sequence: entry.sequence };
}

/** Checks that `commit` follows `previous` in the same log: number, hash, epoch. */
export function checkFollows(previous: StoredCommit | undefined, { commit, sequence }: StoredCommit): void {
  const where = `${logSubject(commit.meter, commit.subsystem as never)}, entry ${sequence}`;
  const expected = (previous?.commit.number ?? 0n) + 1n;
  if (commit.number !== expected)
    throw new MeterError("MTR_LOG_DAMAGED", `commit ${expected} is missing, found ${commit.number}`, where);
  const hash = previous === undefined ? new Uint8Array() : commitHash(previous.bytes);
  if (Buffer.compare(hash, commit.previousHash) !== 0)
    throw new MeterError("MTR_LOG_DAMAGED", `commit ${commit.number} does not continue the chain`, where);
  const opens = commit.facts.some((fact) => fact.kind === "epochOpened");
  const epoch = (previous?.commit.epoch ?? 0n) + (opens ? 1n : 0n);
  if (commit.epoch !== epoch)
    throw new MeterError(
      "MTR_LOG_DAMAGED",
      `commit ${commit.number} is of epoch ${commit.epoch}, expected ${epoch}`,
      where,
    );
}

/** State after a commit. */
export function evolveCommit(subsystem: AnySubsystem, state: unknown, commit: Commit): unknown {
  return commit.facts.reduce<unknown>((folded, fact) => subsystem.evolve(folded, fact), state);
}

/** Bytes of the registers, the form in which two of them are compared. */
export function registersBytes(subsystem: AnySubsystem, state: unknown): Uint8Array {
  return registersCodec.encode({
    subsystem: subsystem.field,
    [subsystem.field]: subsystem.registers(state),
  } as Commit["registersAfter"]);
}

/** Checks that the registers of a commit are those of the state after it. */
export function checkRegisters(subsystem: AnySubsystem, state: unknown, { commit, sequence }: StoredCommit): void {
  if (Buffer.compare(registersBytes(subsystem, state), registersCodec.encode(commit.registersAfter)) === 0) return;
  const where = `${logSubject(commit.meter, subsystem.name)}, entry ${sequence}`;
  throw new MeterError(
    "MTR_LOG_DAMAGED",
    `the facts up to commit ${commit.number} do not add up to its registers`,
    where,
  );
}

/** Meter time of a commit, ns: it grows along a log. */
export const commitTimeNs = (entry: Entry): bigint => storedCommit(entry).commit.timeNs;

/** The commit of that number; undefined where the log does not reach so far. */
export async function commitNumbered(log: EventLog, subject: string, number: bigint): Promise<Entry | undefined> {
  // Commit n has the stream's sequence n at the earliest, and it has it, or nearly so, at the beginning of a log.
  const earliest = await log.next(subject, Number(number));
  if (earliest === undefined || storedCommit(earliest).commit.number === number) return earliest;
  return (await boundary(log, subject, (entry) => storedCommit(entry).commit.number, number)).after;
}

/** The settings adopted by a commit of that number, as canonical JSON. */
export async function settingsAt(log: EventLog, subject: string, number: bigint): Promise<string | undefined> {
  if (number === 0n) return undefined;
  const entry = await commitNumbered(log, subject, number);
  const fact =
    entry === undefined
      ? undefined
      : storedCommit(entry).commit.facts.find((candidate) => candidate.kind === "settingsAdopted");
  return fact?.kind === "settingsAdopted" ? fact.settingsAdopted.json : undefined;
}
