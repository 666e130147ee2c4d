import type { Window } from "#schemas/window.ts";
import type { StoredCommit } from "#runtime/ledger.ts";
import type { Participant } from "./participant.ts";

export interface RecordedCommit extends StoredCommit {
  /** Process and incarnation that sent it. */
  writer: string;
}

/** A service that its supervisor gave up. */
export interface EndedService {
  program: string;
  code: string;
  message: string;
}

/** What a run of the world left behind. */
export interface History {
  /** The commits of each participant, in the order of its log. */
  logs: ReadonlyMap<Participant, readonly RecordedCommit[]>;
  /** Windows in the order in which they were published, with those that were published again. */
  windows: readonly Window[];
  ended: readonly EndedService[];
  /** Whether everything was worked off after the faults had ended. */
  isCaughtUp: boolean;
  /** Hash over everything that happened; equal for equal seeds. */
  trace: string;
  /** How often each kind of fault struck. */
  struck: ReadonlyMap<string, number>;
  /** What struck and when, one line each. */
  events: readonly string[];
}

/** Looks for one kind of violation: one sentence, or undefined. */
export type Checker = (history: History) => string | undefined;

/** The commits of a subsystem. */
export function commitsOf({ logs }: History, name: string): readonly RecordedCommit[] {
  return [...logs].find(([{ subsystem }]) => subsystem.name === name)?.[1] ?? [];
}
