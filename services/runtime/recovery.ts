import { logSubject } from "#schemas/subjects.ts";
import { MeterError } from "#runtime/errors.ts";
import type { EventLog } from "#runtime/event-log.ts";
import {
  checkFollows,
  checkRegisters,
  commitHash,
  commitNumbered,
  evolveCommit,
  settingsAt,
  storedCommit,
  type StoredCommit,
} from "#runtime/stored-commit.ts";
import type { SnapshotStore } from "#runtime/snapshots.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";

/** Commits at the end of a log among which one is looked for that says the whole state; those of starts say nothing. */
const restoreCommitsMax = 64n;

/** Where the state of a log is read back from. */
export interface RecoveryOptions {
  meter: string;
  subsystem: AnySubsystem;
  log: EventLog;
  snapshots: SnapshotStore;
  /** Ends a recovery that waits for the log. */
  signal?: AbortSignal;
}

/** A state, and the commit after which it stood; none for the state before the first commit. */
export interface FoldedState {
  state: unknown;
  at: StoredCommit | undefined;
}

/**
 * The state after the last commit: from the snapshot, else from the newest commit that says it all, else from the beginning.
 * A hash vouches for a commit, not for the state beside it: a state that does not lead to the registers is left alone.
 */
export async function recoveredState(
  options: RecoveryOptions,
  last: StoredCommit,
): Promise<{ state: unknown; snapshotNumber: bigint }> {
  for (const find of [confirmedSnapshot, restoredState]) {
    const base = await find(options, last);
    const folded = base === undefined ? undefined : await fold(options, base, last).catch(() => undefined);
    if (folded === undefined) continue;
    return { state: folded.state, snapshotNumber: find === confirmedSnapshot ? (base?.at?.commit.number ?? 0n) : 0n };
  }
  const { state } = await fold(options, { state: options.subsystem.initial(), at: undefined }, last);
  return { state, snapshotNumber: 0n };
}

/** Folds the commits after `base` up to `last`, each of which must show the registers that the facts add up to. */
async function fold(
  { meter, subsystem, log, signal = new AbortController().signal }: RecoveryOptions,
  base: FoldedState,
  last: StoredCommit,
): Promise<FoldedState> {
  const subject = logSubject(meter, subsystem.name);
  let { state, at } = base;
  if (at !== undefined) checkRegisters(subsystem, state, at);
  if (at !== undefined && at.commit.number >= last.commit.number) return { state, at };
  for await (const entry of log.follow([subject], (at?.sequence ?? 0) + 1, signal)) {
    const stored = storedCommit(entry);
    checkFollows(at, stored);
    state = evolveCommit(subsystem, state, stored.commit);
    at = stored;
    checkRegisters(subsystem, state, stored);
    if (at.commit.number >= last.commit.number) return { state, at };
  }
  throw new MeterError("MTR_LOG_UNAVAILABLE", `reading ended after commit ${at?.commit.number ?? 0n}`, subject);
}

/** A snapshot is a cache: it counts only if the log holds, at its place, the very commit it was taken after. */
async function confirmedSnapshot(
  { meter, subsystem, log, snapshots }: RecoveryOptions,
  last: StoredCommit,
): Promise<FoldedState | undefined> {
  const subject = logSubject(meter, subsystem.name);
  const snapshot = await snapshots.load(subject);
  if (snapshot === undefined || snapshot.stateVersion !== subsystem.stateVersion || snapshot.sequence > last.sequence)
    return undefined;
  const entry = await log.next(subject, snapshot.sequence);
  if (
    entry === undefined ||
    entry.sequence !== snapshot.sequence ||
    Buffer.compare(commitHash(entry.bytes), snapshot.hash) !== 0
  )
    return undefined;
  return { state: snapshot.state, at: storedCommit(entry) };
}

/**
 * The state after the newest commit that says it all, looked for among `last` and those before it; undefined where none does.
 * It stands after that commit, which may be some before `last`.
 */
export async function restoredState(
  { meter, subsystem, log }: Pick<RecoveryOptions, "meter" | "subsystem" | "log">,
  last: StoredCommit,
): Promise<FoldedState | undefined> {
  if (subsystem.restore === undefined) return undefined;
  const subject = logSubject(meter, subsystem.name);
  const first = last.commit.number > restoreCommitsMax ? last.commit.number - restoreCommitsMax + 1n : 1n;
  const commits: StoredCommit[] = [];
  let entry = await commitNumbered(log, subject, first);
  for (; entry !== undefined && entry.sequence <= last.sequence; entry = await log.next(subject, entry.sequence + 1))
    commits.push(storedCommit(entry));
  for (const stored of commits.reverse()) {
    const settings = await settingsAt(log, subject, stored.commit.settingsNumber);
    const state: unknown = settings === undefined ? undefined : subsystem.restore(stored.commit, settings);
    if (state !== undefined) return { state, at: stored };
  }
  return undefined;
}
