import type { NatsConnection } from "@nats-io/transport-node";
import { presenceSubject } from "#schemas/subjects.ts";
import { presenceEveryMs, presenceMs, type Member, type Presence } from "#runtime/presence.ts";

/** Most processes that are kept in mind, and longest sign of life that is read, bytes. */
const membersMax = 1_000;
const bytesMax = 256 * 1024;

/** Presence by plain messages that nothing stores: every process says twice a second that it is there. */
export class NatsPresence implements Presence {
  readonly #own: string;
  readonly #seen = new Map<string, { text: string; member: Member; atMs: number }>();

  private constructor(own: string) {
    this.#own = own;
  }

  /** Says that `member` is there until the signal aborts; resolves after a time in which every other one has been heard. */
  static async open(connection: NatsConnection, member: Member, signal: AbortSignal): Promise<NatsPresence> {
    const presence = new NatsPresence(member.id);
    const subscription = connection.subscribe(presenceSubject, {
      callback: (error, message) => {
        if (error === null && message.data.length <= bytesMax) presence.#hear(message.string());
      },
    });
    const text = JSON.stringify(member);
    const say = (): void => {
      // A connection that is being closed has nobody to tell.
      if (!connection.isClosed()) connection.publish(presenceSubject, text);
    };
    const timer = setInterval(say, presenceEveryMs);
    const end = (): void => {
      clearInterval(timer);
      if (!connection.isClosed()) subscription.unsubscribe();
    };
    signal.addEventListener("abort", end, { once: true });
    say();
    await new Promise((resolve) => setTimeout(resolve, presenceEveryMs + 100));
    return presence;
  }

  others(): readonly Member[] {
    const nowMs = performance.now();
    for (const [id, { atMs }] of this.#seen) if (nowMs - atMs > presenceMs) this.#seen.delete(id);
    return [...this.#seen.values()].map(({ member }) => member);
  }

  #hear(text: string): void {
    const known = [...this.#seen.values()].find((one) => one.text === text);
    const member = known?.member ?? memberOf(text);
    if (member === undefined || member.id === this.#own) return;
    if (known === undefined && this.#seen.size >= membersMax) return;
    this.#seen.set(member.id, { text, member, atMs: performance.now() });
  }
}

/** The member that a message describes; undefined when it is none. */
function memberOf(text: string): Member | undefined {
  try {
    const { id, services, meters } = JSON.parse(text) as Partial<Member>;
    const isNames = (value: unknown): value is string[] =>
      Array.isArray(value) && value.every((name) => typeof name === "string");
    return typeof id === "string" && isNames(services) && isNames(meters) ? { id, services, meters } : undefined;
  } catch {
    return undefined;
  }
}
