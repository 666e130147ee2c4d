import { soundBytes } from "#runtime/nats/entry-check.ts";
import { MeterError } from "#runtime/errors.ts";
import type { AppendOptions, Entry, EventLog } from "#runtime/event-log.ts";
import type { Link } from "./faults.ts";
import type { KeptEntry, MemoryStream } from "./memory-stream.ts";

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
    return this.#read(
      await this.#link.call(
        () => this.#stream.last(subject),
        () => unavailable(subject),
      ),
    );
  }

  async next(subject: string, sequence: number): Promise<Entry | undefined> {
    return this.#read(
      await this.#link.call(
        () => this.#stream.next([subject], sequence),
        () => unavailable(subject),
      ),
    );
  }

  async *follow(subjects: readonly string[], fromSequence: number, signal: AbortSignal): AsyncGenerator<Entry> {
    const { generation } = this.#stream;
    let next = fromSequence > this.#stream.end + 1 ? 1 : Math.max(1, fromSequence);
    const ask = (): { entry: KeptEntry | undefined; end: number } => ({
      entry: this.#stream.next(subjects, next),
      end: this.#stream.end,
    });
    while (!signal.aborted) {
      // What a lossy link swallows, a consumer asks for again.
      const answer = await this.#link.call(ask, () => unavailable("")).catch(() => undefined);
      if (this.#stream.generation !== generation) throw unavailable(subjects.join(" "));
      if (answer === undefined || signal.aborted) continue;
      if (answer.entry === undefined) {
        next = Math.max(next, answer.end + 1);
        await this.#stream.grown(answer.end, signal);
      } else {
        next = answer.entry.sequence + 1;
        yield this.#read(answer.entry) as Entry;
      }
    }
  }

  #read(entry: KeptEntry | undefined): Entry | undefined {
    if (entry === undefined) return undefined;
    const { subject, sequence, bytes, check } = entry;
    return { subject, sequence, bytes: soundBytes(this.#link.carried(bytes), check) };
  }
}

function unavailable(subject: string): MeterError {
  return new MeterError("MTR_LOG_UNAVAILABLE", "the log did not answer", subject);
}
