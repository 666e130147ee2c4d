import { logSubject } from "#schemas/subjects.ts";
import { MeterError } from "#runtime/errors.ts";
import type { EventLog } from "#runtime/event-log.ts";
import type { SnapshotStore } from "#runtime/snapshots.ts";
import {
  checkFollows,
  checkRegisters,
  commitHash,
  evolveCommit,
  storedCommit,
  type StoredCommit,
} from "#runtime/stored-commit.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";

/** The log whose state is read back. */
export interface Recovery {
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

/** Folds the commits after `base` up to `last`, each of which must show the registers that the facts add up to. */
export async function fold(
  { meter, subsystem, log, signal = new AbortController().signal }: Recovery,
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
export async function confirmedSnapshot(
  { meter, subsystem, log, snapshots }: Recovery,
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
