import { setTimeout as sleep } from "node:timers/promises";
import {
  AckPolicy,
  DeliverPolicy,
  JetStreamApiError,
  type ConsumerMessages,
  type JetStreamClient,
  type JetStreamManager,
} from "@nats-io/jetstream";
import { errors, nanos, type NatsConnection } from "@nats-io/transport-node";
import { MeterError } from "#runtime/errors.ts";
import type { Entry } from "#runtime/event-log.ts";
import { entryOf } from "#runtime/nats/entry.ts";

/** Time between two signs of life of a consumer, ms; after two that are missed another consumer is made. */
const heartbeatMs = 500;
/** Life of a request for entries, ms, and how many it asks for. */
const requestMs = 2_000;
const entriesMax = 256;
/** Life of a consumer that nobody asks any more, ms. */
const consumerIdleMs = 30_000;
/** Pause before a broker that did not answer is asked again, ms. */
const askAgainMs = 200;
/** How long a stream must be shorter than it was before it counts as begun anew, ms: a broker that just took it over may lag. */
const shorterMs = 3_000;

/** A stream of a broker, and the means to read it. */
export interface FollowedStream {
  connection: NatsConnection;
  manager: JetStreamManager;
  client: JetStreamClient;
  name: string;
}

/**
 * Entries of subjects as `EventLog.follow` promises them.
 *
 * A consumer lives in one broker of a cluster and dies or hangs with it. So nothing of it is relied on: whenever it stays
 * silent, or leaves something out, another one is made that begins after the last entry that was read, until there is one.
 */
export async function* follow(
  stream: FollowedStream,
  subjects: readonly string[],
  fromSequence: number,
  signal: AbortSignal,
): AsyncGenerator<Entry> {
  const reader = new Reader(stream, subjects, fromSequence);
  while (!signal.aborted) {
    const messages = await reader.open(signal);
    if (messages === undefined) continue;
    const stop = (): void => messages.stop();
    signal.addEventListener("abort", stop);
    void stopWhenSilent(messages);
    try {
      let delivered = 0;
      for await (const message of messages) {
        if (message.info.deliverySequence !== ++delivered) break;
        reader.next = message.seq + 1;
        yield entryOf(message);
        if (signal.aborted) return;
      }
    } finally {
      signal.removeEventListener("abort", stop);
      await messages.close();
    }
  }
}

/** Ends the reading of a consumer that is gone or gives no sign of life. */
async function stopWhenSilent(messages: ConsumerMessages): Promise<void> {
  const ends = new Set(["heartbeats_missed", "consumer_deleted", "consumer_not_found", "stream_not_found"]);
  for await (const { type } of messages.status()) if (ends.has(type)) messages.stop();
}

/** Makes consumers of a stream, each from where the one before it ended. */
class Reader {
  /** Sequence of the first entry that has not been read. */
  next: number;
  readonly #stream: FollowedStream;
  readonly #subjects: readonly string[];
  /** When the stream was created that is read; undefined before the first consumer. */
  #created: string | undefined;
  #shorterSinceMs: number | undefined;

  constructor(stream: FollowedStream, subjects: readonly string[], fromSequence: number) {
    this.#stream = stream;
    this.#subjects = subjects;
    this.next = Math.max(1, fromSequence);
  }

  /** A consumer that is being read, or undefined after a pause when there is none yet. Rejects when the stream began anew. */
  async open(signal: AbortSignal): Promise<ConsumerMessages | undefined> {
    const { name, manager, client } = this.#stream;
    try {
      if (!(await this.#hasBegun())) return await this.#pause(signal);
      if (signal.aborted) return undefined;
      const info = await manager.consumers.add(name, {
        ack_policy: AckPolicy.None,
        deliver_policy: DeliverPolicy.StartSequence,
        opt_start_seq: this.next,
        filter_subjects: [...this.#subjects],
        inactive_threshold: nanos(consumerIdleMs),
        mem_storage: true,
        num_replicas: 1,
      });
      if (signal.aborted) return undefined;
      const consumer = client.consumers.getConsumerFromInfo(info);
      // Bound, or the library would wait for word of a consumer whose broker is dead.
      const pull = { idle_heartbeat: heartbeatMs, expires: requestMs, max_messages: entriesMax, bind: true };
      return await consumer.consume(pull);
    } catch (error) {
      if (this.#stream.connection.isClosed() || !mayPass(error)) throw unavailable(name, error);
      return this.#pause(signal);
    }
  }

  /** True when the place to read from is known; throws when the stream is not the one that was read before. */
  async #hasBegun(): Promise<boolean> {
    const { name, manager } = this.#stream;
    const { created, state, cluster } = await manager.streams.info(name);
    // Without a leader somebody answered who knows that the stream exists and no more.
    if (cluster?.name !== undefined && !cluster.leader) return false;
    if (this.#created === undefined) {
      this.#created = created;
      // A stream that began anew counts from 1 again; waiting for the old count would leave everything out until then.
      if (this.next > state.last_seq + 1) this.next = 1;
    }
    if (created !== this.#created) throw anew(name);
    if (this.next <= state.last_seq + 1) {
      this.#shorterSinceMs = undefined;
      return true;
    }
    this.#shorterSinceMs ??= performance.now();
    if (performance.now() - this.#shorterSinceMs > shorterMs) throw anew(name);
    return false;
  }

  async #pause(signal: AbortSignal): Promise<undefined> {
    await sleep(askAgainMs, undefined, { signal }).catch(() => {});
  }
}

const anew = (stream: string): MeterError => new MeterError("MTR_LOG_UNAVAILABLE", "the stream began anew", stream);

/** False for what asking again cannot mend: something is forbidden or wrong, or the stream is another one. */
function mayPass(error: unknown): boolean {
  if (error instanceof MeterError || (error as Error).cause instanceof errors.PermissionViolationError) return false;
  return !(error instanceof JetStreamApiError) || error.status !== 400;
}

function unavailable(stream: string, cause: unknown): MeterError {
  if (cause instanceof MeterError) return cause;
  const what = `the log cannot be followed: ${(cause as Error).message}`;
  return new MeterError("MTR_LOG_UNAVAILABLE", what, stream, undefined, { cause });
}
