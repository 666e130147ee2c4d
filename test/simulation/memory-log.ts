import { MeterError } from "#runtime/errors.ts";
import type { Clock } from "#runtime/clock.ts";
import type { AppendOptions, Entry, EventLog } from "#runtime/event-log.ts";
import type { Link } from "./faults.ts";

/** How long a broker remembers the ids of entries (`duplicate_window` of the streams). */
const idsKeptMs = 10_000;

/** The entries of a stream: what the broker has, common to all of its clients. */
export class MemoryStream {
  readonly entries: Entry[] = [];
  /**
   * Whether an id is looked up before the expected sequence, as a cluster does, or after it, as a single server does.
   * In the second case the retry of a stored append is refused.
   */
  readonly idsFirst: boolean;
  /** Called with each entry that was accepted, and who sent it. */
  onAccepted: (entry: Entry, client: string) => void = () => {};
  readonly #clock: Clock;
  readonly #last = new Map<string, Entry>();
  readonly #ids = new Map<string, { sequence: number; forgottenNs: bigint }>();
  readonly #waiting = new Set<() => void>();

  constructor(clock: Clock, idsFirst = false) {
    this.#clock = clock;
    this.idsFirst = idsFirst;
  }

  append(subject: string, bytes: Uint8Array, { id, expectedLastSequence }: AppendOptions, client = ""): number {
    const known = this.#ids.get(id);
    const repeated = known !== undefined && known.forgottenNs > this.#clock.nowNs();
    if (this.idsFirst && repeated) return known.sequence;
    const last = this.#last.get(subject)?.sequence ?? 0;
    if (expectedLastSequence !== undefined && expectedLastSequence !== last) {
      throw new MeterError("MTR_LOG_CONFLICT", "another writer has appended", subject);
    }
    if (repeated) return known.sequence;
    const entry = { subject, sequence: this.entries.length + 1, bytes: bytes.slice() };
    this.entries.push(entry);
    this.#last.set(subject, entry);
    this.#ids.set(id, { sequence: entry.sequence, forgottenNs: this.#clock.nowNs() + BigInt(idsKeptMs) * 1_000_000n });
    this.onAccepted(entry, client);
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
    return entry.sequence;
  }

  last(subject: string): Entry | undefined {
    return this.#last.get(subject);
  }

  next(subjects: readonly string[], sequence: number): Entry | undefined {
    for (let index = Math.max(0, sequence - 1); index < this.entries.length; index++) {
      const entry = this.entries[index] as Entry;
      if (subjects.includes(entry.subject)) return entry;
    }
    return undefined;
  }

  /** Resolves when there are more than `count` entries, or the signal aborts. */
  grown(count: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (this.entries.length > count || signal.aborted) return resolve();
      const wake = (): void => {
        signal.removeEventListener("abort", wake);
        this.#waiting.delete(wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener("abort", wake);
    });
  }
}

/** One client's view of a stream, over a link that may be slow and lossy. */
export class MemoryLog implements EventLog {
  readonly #stream: MemoryStream;
  readonly #link: Link;
  readonly #client: string;

  constructor(stream: MemoryStream, link: Link, client = "") {
    this.#stream = stream;
    this.#link = link;
    this.#client = client;
  }

  append(subject: string, bytes: Uint8Array, options: AppendOptions): Promise<number> {
    return this.#link.call(
      () => this.#stream.append(subject, bytes, options, this.#client),
      () => unavailable(subject),
    );
  }

  async last(subject: string): Promise<Entry | undefined> {
    return copy(
      await this.#link.call(
        () => this.#stream.last(subject),
        () => unavailable(subject),
      ),
    );
  }

  async next(subject: string, sequence: number): Promise<Entry | undefined> {
    return copy(
      await this.#link.call(
        () => this.#stream.next([subject], sequence),
        () => unavailable(subject),
      ),
    );
  }

  async *follow(subjects: readonly string[], fromSequence: number, signal: AbortSignal): AsyncGenerator<Entry> {
    let next = fromSequence > this.#stream.entries.length + 1 ? 1 : Math.max(1, fromSequence);
    const ask = (): { entry: Entry | undefined; count: number } => ({
      entry: this.#stream.next(subjects, next),
      count: this.#stream.entries.length,
    });
    while (!signal.aborted) {
      // What a lossy link swallows, a consumer asks for again.
      const answer = await this.#link.call(ask, () => unavailable("")).catch(() => undefined);
      if (answer === undefined || signal.aborted) continue;
      if (answer.entry === undefined) {
        await this.#stream.grown(answer.count, signal);
      } else {
        next = answer.entry.sequence + 1;
        yield copy(answer.entry) as Entry;
      }
    }
  }
}

function copy(entry: Entry | undefined): Entry | undefined {
  return entry === undefined ? undefined : { ...entry, bytes: entry.bytes.slice() };
}

function unavailable(subject: string): MeterError {
  return new MeterError("MTR_LOG_UNAVAILABLE", "the log did not answer", subject);
}
