import type { Clock } from "#runtime/clock.ts";
import { isMeterError } from "#runtime/errors.ts";
import type { AppendOptions, Entry, EventLog } from "#runtime/event-log.ts";

/** Entries that wait while the stream does not take them; of 8 KiB windows 24 MiB, ten minutes of them. */
export const entriesWaitingMax = 3_000;
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
        return await this.#log.append(subject, bytes, options);
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

  async #workOff(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    let pauseMs = pauseMsMin;
    for (let first = this.#waiting[0]; first !== undefined && !this.#closing.aborted; first = this.#waiting[0]) {
      try {
        await this.#log.append(first.subject, first.bytes, first.options);
        this.#waiting.shift();
        pauseMs = pauseMsMin;
      } catch (error) {
        if (mayPass(error)) await this.#clock.sleep(pauseMs, this.#closing);
        else this.#waiting.splice(0, 1).forEach((entry) => this.#dropped(entry.subject));
        pauseMs = Math.min(2 * pauseMs, pauseMsMax);
      }
    }
    this.#working = false;
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

function mayPass(error: unknown): boolean {
  return isMeterError(error, "MTR_LOG_FULL") || isMeterError(error, "MTR_LOG_UNAVAILABLE");
}
