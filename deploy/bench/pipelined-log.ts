import { systemClock } from "#runtime/clock.ts";
import { isMeterError, MeterError } from "#runtime/errors.ts";
import type { Entry, EventLog } from "#runtime/event-log.ts";

/** Entries between two looks whether the broker has stored what it was sent; it never has more than two such lots before it. */
const lookEvery = 512;
const pollMs = 2;
/** Longest wait for a busy broker, ms. */
const waitMsMax = 60_000;

/**
 * An empty log that a single writer fills faster than the broker answers: an append resolves with the sequence that the entry
 * is going to have, for a stream takes a connection's entries in their order, and `settled` tells whether it came to be so.
 */
export class PipelinedLog implements EventLog {
  readonly #log: EventLog;
  readonly #publish: (subject: string, bytes: Uint8Array) => void;
  #newest: Entry = { subject: "", sequence: 0, bytes: new Uint8Array() };
  /** The entry at the last look. */
  #looked: Entry = this.#newest;

  /** @param publish sends an entry to the log's stream without waiting for an answer. */
  constructor(log: EventLog, publish: (subject: string, bytes: Uint8Array) => void) {
    this.#log = log;
    this.#publish = publish;
  }

  async append(subject: string, bytes: Uint8Array): Promise<number> {
    const sequence = this.#newest.sequence + 1;
    this.#publish(subject, bytes);
    this.#newest = { subject, sequence, bytes };
    if (sequence % lookEvery === 0) {
      await this.#stored(this.#looked);
      this.#looked = this.#newest;
    }
    return sequence;
  }

  /** The entry that was appended last; its sequence is 0 before the first. */
  get newest(): Entry {
    return this.#newest;
  }

  /** Resolves when every entry is in the log at its place. */
  settled(): Promise<void> {
    return this.#stored(this.#newest);
  }

  async #stored({ subject, sequence, bytes }: Entry): Promise<void> {
    if (sequence === 0) return;
    for (
      const deadline = performance.now() + waitMsMax;
      performance.now() < deadline;
      await systemClock.sleep(pollMs)
    ) {
      const last = await this.#log.last(subject).catch(unlessBusy);
      if (last === undefined || last.sequence < sequence) continue;
      if (last.sequence > sequence || Buffer.compare(last.bytes, bytes) === 0) return;
      break;
    }
    throw new MeterError("MTR_LOG_CONFLICT", "the broker has not stored what it was sent", `${subject}, ${sequence}`);
  }

  last(subject: string): Promise<Entry | undefined> {
    return this.#log.last(subject);
  }

  next(subject: string, sequence: number): Promise<Entry | undefined> {
    return this.#log.next(subject, sequence);
  }

  follow(subjects: readonly string[], fromSequence: number, signal: AbortSignal): AsyncIterable<Entry> {
    return this.#log.follow(subjects, fromSequence, signal);
  }
}

function unlessBusy(error: unknown): undefined {
  if (!isMeterError(error, "MTR_LOG_UNAVAILABLE")) throw error;
}
