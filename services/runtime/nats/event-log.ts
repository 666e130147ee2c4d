import { jetstream, type JetStreamClient, type JetStreamManager, type StoredMsg } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import { MeterError } from "#runtime/errors.ts";
import type { AppendOptions, Entry, EventLog } from "#runtime/event-log.ts";
import { entryOf } from "#runtime/nats/entry.ts";
import { follow } from "#runtime/nats/follow.ts";
import { publisherOf } from "#runtime/nats/publisher.ts";

const requestMs = 2_000;
/**
 * JetStream's "wrong last sequence". Its cousin 10164 and "message id is in process", 10158, are none: then another append to
 * the subject has not come to its end, which may be an earlier try of the same one, so nobody knows yet who was first.
 */
const wrongLastSequence = 10071;
/** JetStream's "no room": resources exhausted, maximum bytes, maximum messages. */
const noRoom = new Set([10047, 10077, 10054, 10023]);

/** A stream of a JetStream server as an `EventLog`. */
export class NatsEventLog implements EventLog {
  readonly #connection: NatsConnection;
  readonly #stream: string;
  readonly #manager: JetStreamManager;
  readonly #client: JetStreamClient;

  constructor(connection: NatsConnection, manager: JetStreamManager, stream: string) {
    this.#connection = connection;
    this.#stream = stream;
    this.#manager = manager;
    this.#client = jetstream(connection, { timeout: requestMs });
  }

  async append(subject: string, bytes: Uint8Array, { id, expectedLastSequence }: AppendOptions): Promise<number> {
    try {
      return await publisherOf(this.#connection).publish(subject, bytes, { id, expectedLastSequence });
    } catch (cause) {
      throw appendError(subject, cause);
    }
  }

  /** Asks the broker that leads the stream, as `next` does: any other may not have the newest entries yet. */
  async last(subject: string): Promise<Entry | undefined> {
    return this.#found(this.#manager.streams.getMessage(this.#stream, { last_by_subj: subject }));
  }

  async next(subject: string, sequence: number): Promise<Entry | undefined> {
    const query = { seq: Math.max(1, sequence), next_by_subj: subject };
    return this.#found(this.#manager.streams.getMessage(this.#stream, query));
  }

  async #found(asked: Promise<StoredMsg | null>): Promise<Entry | undefined> {
    try {
      const message = await asked;
      if (message === null) return undefined;
      return entryOf(message);
    } catch (cause) {
      if (isNotFound(cause)) return undefined;
      const what = `the log did not answer: ${(cause as Error).message}`;
      throw new MeterError("MTR_LOG_UNAVAILABLE", what, this.#stream, undefined, { cause });
    }
  }

  follow(subjects: readonly string[], fromSequence: number, signal: AbortSignal): AsyncIterable<Entry> {
    const stream = { connection: this.#connection, manager: this.#manager, client: this.#client, name: this.#stream };
    return follow(stream, subjects, fromSequence, signal);
  }
}

function errorCode(cause: unknown): number | undefined {
  return (cause as { code?: number }).code;
}

function isNotFound(cause: unknown): boolean {
  return (
    errorCode(cause) === 404 ||
    errorCode(cause) === 10037 ||
    errorCode(cause) === 10059 ||
    /no message found|message not found/i.test((cause as Error).message)
  );
}

function appendError(subject: string, cause: unknown): MeterError {
  const code = errorCode(cause);
  const text = (cause as Error).message;
  if (code === wrongLastSequence) {
    return new MeterError("MTR_LOG_CONFLICT", "another writer has appended", subject, undefined, { cause });
  }
  if ((code !== undefined && noRoom.has(code)) || /insufficient|maximum bytes|no space/i.test(text)) {
    return new MeterError("MTR_LOG_FULL", `the broker has no room: ${text}`, subject, undefined, { cause });
  }
  return new MeterError("MTR_LOG_UNAVAILABLE", `the log did not answer: ${text}`, subject, undefined, { cause });
}
