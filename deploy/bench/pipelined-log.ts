import { systemClock } from "#runtime/clock.ts";
import { MeterError } from "#runtime/errors.ts";
import type { AppendOptions, Entry, EventLog } from "#runtime/event-log.ts";

/** One entry in so many is acknowledged, and with it all before it: a stream takes a connection's entries in their order. */
const acknowledgeEvery = 256;
/** Longest wait for the entries after the last acknowledged one, ms. */
const settleMsMax = 10_000;
const settlePollMs = 10;

/**
 * An empty log that a single writer fills faster than the broker answers: an append resolves with the sequence that the entry
 * is going to have, and `settled` tells whether all of them came to be so.
 */
export class PipelinedLog implements EventLog {
  readonly #log: EventLog;
  readonly #publish: (subject: string, bytes: Uint8Array) => void;
  #newest: Entry = { subject: "", sequence: 0, bytes: new Uint8Array() };
  #acknowledged: Promise<void> = Promise.resolve();

  /** @param publish sends an entry to the log's stream without waiting for an answer. */
  constructor(log: EventLog, publish: (subject: string, bytes: Uint8Array) => void) {
    this.#log = log;
    this.#publish = publish;
  }

  async append(subject: string, bytes: Uint8Array, options: AppendOptions): Promise<number> {
    const sequence = this.#newest.sequence + 1;
    this.#newest = { subject, sequence, bytes };
    if (sequence % acknowledgeEvery !== 0) {
      this.#publish(subject, bytes);
      return sequence;
    }
    const before = this.#acknowledged;
    this.#acknowledged = this.#log.append(subject, bytes, { id: options.id }).then((found) => {
      if (found !== sequence) throw new MeterError("MTR_LOG_CONFLICT", "the broker left an entry out", subject);
    });
    // It is awaited one turn later; a failure in between is not unhandled.
    this.#acknowledged.catch(() => {});
    await before;
    return sequence;
  }

  /** The entry that was appended last; its sequence is 0 before the first. */
  get newest(): Entry {
    return this.#newest;
  }

  /** Resolves when every entry is in the log; rejects when the broker left one out. */
  async settled(): Promise<void> {
    await this.#acknowledged;
    const { subject, sequence } = this.#newest;
    for (const deadline = performance.now() + settleMsMax; performance.now() < deadline; ) {
      if (((await this.#log.last(subject))?.sequence ?? 0) === sequence) return;
      await systemClock.sleep(settlePollMs);
    }
    throw new MeterError("MTR_LOG_CONFLICT", "the broker left an entry out", subject);
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
