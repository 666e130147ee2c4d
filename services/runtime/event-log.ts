/** An entry of a stream. `sequence` grows along the stream, over all of its subjects. */
export interface Entry {
  subject: string;
  sequence: number;
  /** None when they were changed on the way or in the store: nobody sends an entry without bytes. */
  bytes: Uint8Array;
}

/** How an entry is added. */
export interface AppendOptions {
  /**
   * Identity of the entry; a repeated append of the same id may be answered with the first one's sequence. Needed where no
   * sequence is expected.
   */
  id?: string;
  /** Sequence that the last entry of the subject must have, 0 for none. Without it the entry is added whatever came before. */
  expectedLastSequence?: number;
}

/**
 * Entries by subject, in the order in which they were accepted. Three streams of this kind carry a meter: commits, samples
 * and windows. Every implementation must pass `test/contract/event-log.ts`.
 */
export interface EventLog {
  /**
   * Adds an entry and resolves with its sequence once it is as durable as the stream promises.
   *
   * Rejects with `MTR_LOG_CONFLICT` when `expectedLastSequence` is not the subject's last one. That is also how a retry of
   * an append whose answer was lost may be refused, so the caller must look at the last entry before it believes it.
   * Rejects with `MTR_LOG_UNAVAILABLE` when there was no answer (the entry may have been added) and `MTR_LOG_FULL` when
   * there was no room (it was not).
   */
  append(subject: string, bytes: Uint8Array, options: AppendOptions): Promise<number>;
  /** Last entry of a subject. */
  last(subject: string): Promise<Entry | undefined>;
  /** First entry of a subject whose sequence is `sequence` or more. */
  next(subject: string, sequence: number): Promise<Entry | undefined>;
  /**
   * Entries of the subjects from `fromSequence` on, first those that are there, then each new one, until `signal` aborts.
   * Survives restarts of the broker: entries arrive in order, none twice, none left out unless the stream dropped it.
   *
   * A stream in memory is lost with its broker and begins anew, with sequences from 1: then the iteration rejects with
   * `MTR_LOG_UNAVAILABLE`, and one that asks for a sequence beyond the end begins at the first entry. So a reader must tell
   * by the entries' content what it has read already.
   */
  follow(subjects: readonly string[], fromSequence: number, signal: AbortSignal): AsyncIterable<Entry>;
}
