import type { StoredCommit } from "#runtime/ledger.ts";
import type { Participant } from "./participant.ts";

export interface RecordedCommit extends StoredCommit {
  /** Process and incarnation that sent it. */
  writer: string;
}

/** What a run of the world left behind. */
export interface History {
  /** Energy of each sample that the world gave out, in order. */
  fedMicroWh: readonly bigint[];
  /** The commits of each participant, in the order of its log. */
  logs: ReadonlyMap<Participant, readonly RecordedCommit[]>;
  /** Energy that had reached a commit through an input, given the cursor. */
  deliveredMicroWh(input: string, number: bigint): bigint;
  /** Hash over everything that happened; equal for equal seeds. */
  trace: string;
  /** How often each kind of fault struck. */
  struck: ReadonlyMap<string, number>;
}

/** Looks for one kind of violation: one sentence, or undefined. */
export type Checker = (history: History) => string | undefined;
