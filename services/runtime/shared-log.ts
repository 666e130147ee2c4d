import type { Clock } from "#runtime/clock.ts";
import type { AppendOptions, Entry, EventLog } from "#runtime/event-log.ts";

/** Entries that may wait for a reader; one that is slower leaves the shared feed and reads by itself until it has caught up. */
const readerEntriesMax = 128;
/** Time in which readers that come together are gathered, so that they cost one consumer and not one each, ms. */
const gatherMs = 20;

/**
 * An event log that many readers of one process follow through a single consumer of the broker: each reads what is there
 * already by itself, and then new entries from the feed that all share. Two hundred meters with seven services would
 * otherwise need more than a thousand consumers.
 */
export class SharedLog implements EventLog {
  readonly #log: EventLog;
  readonly #feed: Feed;

  /** `filterOf` gives the filter under which the feed asks for a subject; a wider one keeps the list of filters short. */
  constructor(log: EventLog, clock: Clock, filterOf: (subject: string) => string = (subject) => subject) {
    this.#log = log;
    this.#feed = new Feed(log, clock, filterOf);
  }

  append(subject: string, bytes: Uint8Array, options: AppendOptions): Promise<number> {
    return this.#log.append(subject, bytes, options);
  }

  last(subject: string): Promise<Entry | undefined> {
    return this.#log.last(subject);
  }

  next(subject: string, sequence: number): Promise<Entry | undefined> {
    return this.#log.next(subject, sequence);
  }

  async *follow(subjects: readonly string[], fromSequence: number, signal: AbortSignal): AsyncGenerator<Entry> {
    let next = fromSequence;
    while (!signal.aborted) {
      for await (const entry of this.#stored(subjects, next, signal)) {
        next = entry.sequence + 1;
        yield entry;
      }
      if (signal.aborted) return;
      const reader = new Reader(subjects, signal);
      this.#feed.join(reader, next);
      try {
        // Entries of the moment between the two; from here on the feed has them all.
        for await (const entry of this.#stored(subjects, next, signal)) {
          next = entry.sequence + 1;
          yield entry;
        }
        for (let entry = await reader.take(); entry !== undefined; entry = await reader.take()) {
          if (entry.sequence < next) continue;
          next = entry.sequence + 1;
          yield entry;
        }
      } finally {
        this.#feed.leave(reader);
      }
    }
  }

  /** Entries from `from` on that are in the log now. */
  async *#stored(subjects: readonly string[], from: number, signal: AbortSignal): AsyncGenerator<Entry> {
    const lasts = await Promise.all(subjects.map((subject) => this.#log.last(subject)));
    const newest = Math.max(0, ...lasts.map((entry) => entry?.sequence ?? 0));
    // A log that ends before the place that was read has begun anew, or has forgotten what was read.
    const start = newest < from - 1 ? 1 : from;
    if (newest < start) return;
    for await (const entry of this.#log.follow(subjects, start, signal)) {
      yield entry;
      if (entry.sequence >= newest) return;
    }
  }
}

/** One reader of the feed, with what waits for it. */
class Reader {
  readonly subjects: readonly string[];
  readonly #signal: AbortSignal;
  #waiting: Entry[] = [];
  #overflowed = false;
  #failure: unknown;
  #wake: (() => void) | undefined;

  constructor(subjects: readonly string[], signal: AbortSignal) {
    this.subjects = subjects;
    this.#signal = signal;
  }

  put(entry: Entry): void {
    if (this.#waiting.length >= readerEntriesMax) this.#overflowed = true;
    else if (!this.#overflowed) this.#waiting.push(entry);
    this.#wake?.();
  }

  fail(failure: unknown): void {
    this.#failure = failure;
    this.#wake?.();
  }

  /** The next entry; undefined when the signal has aborted, or the reader must catch up by itself. Rejects when the feed failed. */
  async take(): Promise<Entry | undefined> {
    while (!this.#signal.aborted) {
      const entry = this.#waiting.shift();
      if (entry !== undefined) return entry;
      if (this.#failure !== undefined) throw this.#failure;
      if (this.#overflowed) return undefined;
      await this.#woken();
    }
    return undefined;
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#signal.removeEventListener("abort", wake);
        this.#wake = undefined;
        resolve();
      };
      this.#wake = wake;
      this.#signal.addEventListener("abort", wake);
    });
  }
}

/** One consumer for the subjects of all readers. */
class Feed {
  readonly #log: EventLog;
  readonly #clock: Clock;
  readonly #filterOf: (subject: string) => string;
  readonly #readers = new Map<string, Set<Reader>>();
  #filters: ReadonlySet<string> = new Set();
  /** First entry that has not been handed on; nobody reads before it is known. */
  #next = 0;
  #running: AbortController | undefined;
  #gathering = false;

  constructor(log: EventLog, clock: Clock, filterOf: (subject: string) => string) {
    this.#log = log;
    this.#clock = clock;
    this.#filterOf = filterOf;
  }

  /** From now on the reader gets every entry that is appended; `next` is a place at or before the end of the log. */
  join(reader: Reader, next: number): void {
    if (this.#readers.size === 0) this.#next = next;
    for (const subject of reader.subjects) {
      const readers = this.#readers.get(subject) ?? new Set();
      this.#readers.set(subject, readers.add(reader));
    }
    if (reader.subjects.every((subject) => this.#filters.has(this.#filterOf(subject)))) return;
    if (this.#gathering) return;
    this.#gathering = true;
    void this.#clock.sleep(gatherMs).then(() => {
      this.#gathering = false;
      this.#start();
    });
  }

  leave(reader: Reader): void {
    for (const subject of reader.subjects) {
      const readers = this.#readers.get(subject);
      readers?.delete(reader);
      if (readers?.size === 0) this.#readers.delete(subject);
    }
    if (this.#readers.size === 0) this.#stop();
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#filters = new Set();
  }

  /** Begins anew with the subjects of all present readers, where the one before left off. */
  #start(): void {
    this.#stop();
    if (this.#readers.size === 0) return;
    this.#filters = new Set([...this.#readers.keys()].map(this.#filterOf));
    const running = new AbortController();
    this.#running = running;
    this.#deliver([...this.#filters], running.signal).catch((error: unknown) => {
      if (running.signal.aborted) return;
      const readers = new Set([...this.#readers.values()].flatMap((some) => [...some]));
      this.#readers.clear();
      this.#stop();
      for (const reader of readers) reader.fail(error);
    });
  }

  async #deliver(filters: readonly string[], signal: AbortSignal): Promise<void> {
    for await (const entry of this.#log.follow(filters, this.#next, signal)) {
      if (signal.aborted) return;
      this.#next = entry.sequence + 1;
      for (const reader of this.#readers.get(entry.subject) ?? []) reader.put(entry);
    }
  }
}
