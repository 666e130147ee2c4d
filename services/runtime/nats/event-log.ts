import { setTimeout as sleep } from "node:timers/promises";
import {
  DeliverPolicy,
  jetstream,
  type JetStreamClient,
  type JetStreamManager,
  type StoredMsg,
} from "@nats-io/jetstream";
import type { MsgHdrs, NatsConnection, Status } from "@nats-io/transport-node";
import { checkHeader, soundBytes } from "#runtime/nats/entry-check.ts";
import { MeterError } from "#runtime/errors.ts";
import type { AppendOptions, Entry, EventLog } from "#runtime/event-log.ts";
import { publisherOf } from "#runtime/nats/publisher.ts";

const requestMs = 2_000;
/** Pause before a broker that did not answer is asked again, ms. */
const askAgainMs = 200;
/** JetStream's "wrong last sequence". */
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

  async last(subject: string): Promise<Entry | undefined> {
    return entry(await this.#direct({ last_by_subj: subject }));
  }

  async next(subject: string, sequence: number): Promise<Entry | undefined> {
    return entry(await this.#direct({ seq: Math.max(1, sequence), next_by_subj: subject }));
  }

  async #direct(query: { last_by_subj: string } | { seq: number; next_by_subj: string }): Promise<StoredMsg | null> {
    try {
      return await this.#manager.direct.getMessage(this.#stream, query);
    } catch (cause) {
      if (isNotFound(cause)) return null;
      throw new MeterError(
        "MTR_LOG_UNAVAILABLE",
        `the log did not answer: ${(cause as Error).message}`,
        this.#stream,
        undefined,
        { cause },
      );
    }
  }

  async *follow(subjects: readonly string[], fromSequence: number, signal: AbortSignal): AsyncGenerator<Entry> {
    // Before anything is asked, so that a broker that restarts in between is noticed.
    const statuses = this.#connection.status();
    const { created, state } = await this.#manager.streams.info(this.#stream);
    // A stream that began anew counts from 1 again; waiting for the old count would leave everything out until then.
    const start = fromSequence > state.last_seq + 1 ? 1 : Math.max(1, fromSequence);
    const consumer = await this.#client.consumers.get(this.#stream, {
      filter_subjects: [...subjects],
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: start,
    });
    if (signal.aborted) return;
    // Short heartbeats, or a consumer stays silent for more than ten seconds after the broker was restarted.
    const messages = await consumer.consume({ idle_heartbeat: 500, expires: 2_000, max_messages: 256 });
    const ended = new AbortController();
    let anew = false;
    const stop = (): void => messages.stop();
    signal.addEventListener("abort", stop);
    void this.#beganAnew(statuses, created, ended.signal).then((began) => {
      anew = began;
      if (began) stop();
    });
    try {
      for await (const message of messages) {
        yield read(message);
        if (signal.aborted) return;
      }
      if (anew) throw new MeterError("MTR_LOG_UNAVAILABLE", "the stream began anew", this.#stream);
    } finally {
      ended.abort();
      signal.removeEventListener("abort", stop);
      await messages.close();
    }
  }

  /** Resolves with true once the stream is another one than that created then, which only a new connection can show. */
  async #beganAnew(statuses: AsyncIterable<Status>, created: string, signal: AbortSignal): Promise<boolean> {
    const stop = (): void => void (statuses as AsyncIterable<Status> & { stop?: () => void }).stop?.();
    signal.addEventListener("abort", stop);
    for await (const { type } of statuses) {
      if (signal.aborted) return false;
      if (type === "reconnect" && (await this.#createdNow(signal)) !== created) return !signal.aborted;
    }
    return false;
  }

  /** When the stream was created, "" when there is none; asked until it is answered. */
  async #createdNow(signal: AbortSignal): Promise<string> {
    while (!signal.aborted) {
      try {
        return (await this.#manager.streams.info(this.#stream)).created;
      } catch (error) {
        if (isNotFound(error) || this.#connection.isClosed()) return "";
        await sleep(askAgainMs, undefined, { signal }).catch(() => {});
      }
    }
    return "";
  }
}

function entry(message: StoredMsg | null): Entry | undefined {
  return message === null ? undefined : read(message);
}

function read({
  subject,
  seq,
  data,
  headers,
}: {
  subject: string;
  seq: number;
  data: Uint8Array;
  headers?: MsgHdrs;
}): Entry {
  return { subject, sequence: seq, bytes: soundBytes(data, headers?.get(checkHeader)) };
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
  if (code === wrongLastSequence || /wrong last sequence/i.test(text)) {
    return new MeterError("MTR_LOG_CONFLICT", "another writer has appended", subject, undefined, { cause });
  }
  if ((code !== undefined && noRoom.has(code)) || /insufficient|maximum bytes|no space/i.test(text)) {
    return new MeterError("MTR_LOG_FULL", `the broker has no room: ${text}`, subject, undefined, { cause });
  }
  return new MeterError("MTR_LOG_UNAVAILABLE", `the log did not answer: ${text}`, subject, undefined, { cause });
}
