import type { Clock } from "#runtime/clock.ts";
import { isMeterError } from "#runtime/errors.ts";
import type { AppendOptions, Entry, EventLog } from "#runtime/event-log.ts";

/** Entries that wait while the stream does not take them; of 8 KiB windows 24 MiB, ten minutes of them. */
export const entriesWaitingMax = 3_000;
/** Entries that are remembered once they were taken: more than a stream that does not write at once loses with its broker. */
const entriesTakenMax = 256;
/** Pauses between two tries, ms. */
const pauseMsMin = 50;
const pauseMsMax = 2_000;

interface WaitingEntry {
  subject: string;
  bytes: Uint8Array;
  options: AppendOptions;
}

/**
 * A log in which entries wait, in order, while the stream behind it takes none. For streams whose loss costs no energy: whoever
 * appends goes on, and when more wait than may, the oldest is dropped and told of.
 */
export class WaitingLog implements EventLog {
  readonly #log: EventLog;
  readonly #clock: Clock;
  readonly #closing: AbortSignal;
  readonly #dropped: (subject: string) => void;
  readonly #waiting: WaitingEntry[] = [];
  readonly #taken: WaitingEntry[] = [];
  #working = false;

  constructor(log: EventLog, clock: Clock, closing: AbortSignal, dropped: (subject: string) => void) {
    this.#log = log;
    this.#clock = clock;
    this.#closing = closing;
    this.#dropped = dropped;
  }

  /** Entries that wait. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Resolves with 0 when the entry waits. */
  async append(subject: string, bytes: Uint8Array, options: AppendOptions): Promise<number> {
    if (!this.#working) {
      try {
        return await this.#offer({ subject, bytes, options });
      } catch (error) {
        if (!mayPass(error)) throw error;
      }
    }
    this.#waiting.push({ subject, bytes, options });
    // The first is on its way.
    if (this.#waiting.length > entriesWaitingMax)
      this.#waiting.splice(1, 1).forEach((entry) => this.#dropped(entry.subject));
    void this.#workOff();
    return 0;
  }

  #remove(entry: WaitingEntry): void {
    const place = this.#waiting.indexOf(entry);
    if (place >= 0) this.#waiting.splice(place, 1);
  }

  async #offer(entry: WaitingEntry): Promise<number> {
    const sequence = await this.#log.append(entry.subject, entry.bytes, entry.options);
    this.#taken.push(entry);
    if (this.#taken.length > entriesTakenMax) this.#taken.shift();
    return sequence;
  }

  /**
   * Appends again what was taken last, before anything else: a broker that was started anew may have lost it, and its readers
   * wait for the numbers after it. Readers tell by the content what they have read already.
   */
  sendAgain(): void {
    const again = this.#taken.splice(0);
    this.#waiting.unshift(...again);
    void this.#workOff();
  }

  async #workOff(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    let pauseMs = pauseMsMin;
    for (let first = this.#waiting[0]; first !== undefined && !this.#closing.aborted; first = this.#waiting[0]) {
      try {
        await this.#offer(first);
        this.#remove(first);
        pauseMs = pauseMsMin;
      } catch (error) {
        if (mayPass(error)) await this.#clock.sleep(pauseMs, this.#closing);
        else {
          this.#remove(first);
          this.#dropped(first.subject);
        }
        pauseMs = Math.min(2 * pauseMs, pauseMsMax);
      }
    }
    this.#working = false;
  }

  /** An entry that waits is the last one, with a sequence beyond all others: nobody has read up to it. */
  async last(subject: string): Promise<Entry | undefined> {
    const waiting = this.#waiting.findLast((entry) => entry.subject === subject);
    if (waiting !== undefined) return { subject, sequence: Number.MAX_SAFE_INTEGER, bytes: waiting.bytes };
    return this.#log.last(subject);
  }

  next(subject: string, sequence: number): Promise<Entry | undefined> {
    return this.#log.next(subject, sequence);
  }

  follow(subjects: readonly string[], fromSequence: number, signal: AbortSignal): AsyncIterable<Entry> {
    return this.#log.follow(subjects, fromSequence, signal);
  }
}

function mayPass(error: unknown): boolean {
  return isMeterError(error, "MTR_LOG_FULL") || isMeterError(error, "MTR_LOG_UNAVAILABLE");
}
