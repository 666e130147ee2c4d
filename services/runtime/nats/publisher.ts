import { JetStreamApiError } from "@nats-io/jetstream";
import { createInbox, headers, type Msg, type NatsConnection } from "@nats-io/transport-node";
import { checkHeader, entryCheck } from "#runtime/event-log-check.ts";

/** What JetStream checks before it takes an entry. */
export interface Publication {
  id?: string | undefined;
  expectedLastSequence?: number | undefined;
}

/** An entry that was sent and is not yet answered. */
interface Sent {
  deadlineMs: number;
  resolve(sequence: number): void;
  reject(error: Error): void;
}

/** Answer of JetStream to an entry. */
interface Answer {
  seq?: number;
  error?: { code: number; err_code: number; description: string };
}

/** Longest wait for an answer, ms, and how often the oldest are looked at. */
const answerMs = 2_000;
const lookEveryMs = 250;

const publishers = new WeakMap<NatsConnection, Publisher>();

/** The publisher of a connection; all streams share it. */
export function publisherOf(connection: NatsConnection): Publisher {
  const known = publishers.get(connection);
  if (known !== undefined) return known;
  const made = new Publisher(connection);
  publishers.set(connection, made);
  return made;
}

/**
 * Adds entries to streams and hears that they are there. What many meters have to say at one moment goes out together, and
 * all answers come to one inbox: a request of its own for each costs several times as much.
 */
class Publisher {
  readonly #connection: NatsConnection;
  readonly #inbox = createInbox();
  readonly #sent = new Map<string, Sent>();
  #queue: (() => void)[] = [];
  #token = 0;
  #lookedMs = 0;
  #looking: NodeJS.Timeout | undefined;

  constructor(connection: NatsConnection) {
    this.#connection = connection;
    connection.subscribe(`${this.#inbox}.*`, { callback: (error, message) => void (error ?? this.#hear(message)) });
    void connection.closed().then(() => this.#fail(Number.POSITIVE_INFINITY, "the connection is closed"));
  }

  /**
   * Resolves with the entry's sequence. Rejects with JetStream's error, or with another one when there was no answer and
   * nobody knows whether the entry is there.
   */
  publish(subject: string, bytes: Uint8Array, { id, expectedLastSequence }: Publication): Promise<number> {
    const token = String((this.#token += 1));
    const checks = headers();
    if (id !== undefined) checks.set("Nats-Msg-Id", id);
    checks.set(checkHeader, entryCheck(bytes));
    if (expectedLastSequence !== undefined)
      checks.set("Nats-Expected-Last-Subject-Sequence", String(expectedLastSequence));
    return new Promise((resolve, reject) => {
      this.#sent.set(token, { deadlineMs: performance.now() + answerMs, resolve, reject });
      this.#looking ??= setInterval(() => this.#look(), lookEveryMs);
      if (this.#queue.length === 0) setImmediate(() => this.#send());
      this.#queue.push(() => {
        try {
          this.#connection.publish(subject, bytes, { reply: `${this.#inbox}.${token}`, headers: checks });
        } catch (error) {
          this.#settle(token)?.reject(error as Error);
        }
      });
    });
  }

  #send(): void {
    const queue = this.#queue;
    this.#queue = [];
    for (const publish of queue) publish();
  }

  #hear(message: Msg): void {
    const sent = this.#settle(message.subject.slice(this.#inbox.length + 1));
    if (sent === undefined) return;
    try {
      if (message.data.length === 0) throw new Error("no JetStream answers");
      const { seq, error } = message.json<Answer>();
      if (error !== undefined) throw new JetStreamApiError(error);
      if (seq === undefined) throw new Error("the answer cannot be read");
      sent.resolve(seq);
    } catch (error) {
      sent.reject(error as Error);
    }
  }

  /**
   * Gives up what was late at the look before as well: after a pause of the process answers may have come that nobody has
   * read yet.
   */
  #look(): void {
    this.#fail(this.#lookedMs, "timeout");
    this.#lookedMs = performance.now();
  }

  /** Gives up what should have been answered before; entries wait in the order of their deadlines. */
  #fail(untilMs: number, why: string): void {
    for (const [token, { deadlineMs, reject }] of this.#sent) {
      if (deadlineMs > untilMs) return;
      this.#settle(token);
      reject(new Error(why));
    }
  }

  #settle(token: string): Sent | undefined {
    const sent = this.#sent.get(token);
    this.#sent.delete(token);
    if (this.#sent.size === 0) {
      clearInterval(this.#looking);
      this.#looking = undefined;
    }
    return sent;
  }
}
