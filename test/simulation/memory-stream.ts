import { MeterError } from "#runtime/errors.ts";
import type { Clock } from "#runtime/clock.ts";
import { entryCheck } from "#runtime/event-log-check.ts";
import type { AppendOptions, Entry } from "#runtime/event-log.ts";

/** How long a broker remembers the ids of entries (`duplicate_window` of the streams). */
const idsKeptMs = 10_000;

/** An entry with the check that the broker keeps beside it. */
export interface KeptEntry extends Entry {
  check: string;
}

/** The entries of a stream: what the broker has, common to all of its clients. */
export class MemoryStream {
  /**
   * Whether an id is looked up before the expected sequence, as a cluster does, or after it, as a single server does.
   * In the second case the retry of a stored append is refused.
   */
  readonly idsFirst: boolean;
  /** Called with each entry that was accepted, and who sent it. */
  onAccepted: (entry: Entry, client: string) => void = () => {};
  /** Whether there is no room for another entry. */
  full = false;
  /** How often the stream began anew. */
  generation = 0;
  #entries: KeptEntry[] = [];
  /** Sequence of the first entry that is kept. */
  #first = 1;
  readonly #clock: Clock;
  readonly #last = new Map<string, KeptEntry>();
  readonly #ids = new Map<string, { sequence: number; forgottenNs: bigint }>();
  readonly #waiting = new Set<() => void>();

  constructor(clock: Clock, idsFirst = false) {
    this.#clock = clock;
    this.idsFirst = idsFirst;
  }

  /** Sequence of the last entry, 0 before the first. */
  get end(): number {
    return this.#first + this.#entries.length - 1;
  }

  /** Entries that are kept, oldest first. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  append(subject: string, bytes: Uint8Array, { id, expectedLastSequence }: AppendOptions, client = ""): number {
    const known = id === undefined ? undefined : this.#ids.get(id);
    const repeated = known !== undefined && known.forgottenNs > this.#clock.nowNs();
    if (this.idsFirst && repeated) return known.sequence;
    const last = this.#last.get(subject)?.sequence ?? 0;
    if (expectedLastSequence !== undefined && expectedLastSequence !== last) {
      throw new MeterError("MTR_LOG_CONFLICT", "another writer has appended", subject);
    }
    if (repeated) return known.sequence;
    if (this.full) throw new MeterError("MTR_LOG_FULL", "the broker has no room", subject);
    const entry = { subject, sequence: this.end + 1, bytes: new Uint8Array(bytes), check: entryCheck(bytes) };
    this.#entries.push(entry);
    this.#last.set(subject, entry);
    const forgottenNs = this.#clock.nowNs() + BigInt(idsKeptMs) * 1_000_000n;
    if (id !== undefined) this.#ids.set(id, { sequence: entry.sequence, forgottenNs });
    this.onAccepted(entry, client);
    this.#wake();
    return entry.sequence;
  }

  last(subject: string): KeptEntry | undefined {
    return this.#last.get(subject);
  }

  next(subjects: readonly string[], sequence: number): KeptEntry | undefined {
    for (let index = Math.max(0, sequence - this.#first); index < this.#entries.length; index++) {
      const entry = this.#entries[index] as KeptEntry;
      if (subjects.includes(entry.subject)) return entry;
    }
    return undefined;
  }

  /** Resolves when there are entries after `sequence`, the stream began anew, or the signal aborts. */
  grown(sequence: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (this.end > sequence || signal.aborted) return resolve();
      const wake = (): void => {
        signal.removeEventListener("abort", wake);
        this.#waiting.delete(wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener("abort", wake);
    });
  }

  /** Drops the oldest entries, as a stream with a limit does. */
  dropOldest(count: number): void {
    for (const entry of this.#entries.splice(0, count)) {
      if (this.#last.get(entry.subject) === entry) this.#last.delete(entry.subject);
      this.#first = entry.sequence + 1;
    }
  }

  /** Forgets everything and begins anew at sequence 1, as a stream in memory does with its broker. */
  restart(): void {
    this.#entries = [];
    this.#first = 1;
    this.generation++;
    this.#last.clear();
    this.#ids.clear();
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }
}
