import type { Clock } from "#runtime/clock.ts";
import type { HeldLease, Lease } from "#runtime/lease.ts";
import { presenceEveryMs, type Member, type Presence } from "#runtime/presence.ts";

/** Longest try for one lease before the next one is tried, ms, and how many are tried at a time. */
const tryMs = 200;
const triesMax = 32;
/** After so long with another process present that may hold the lease, the waiting service stands by, ms. */
const standByMs = 3_000;

/** A service of a meter that waits for its lease. */
interface Waiting {
  key: string;
  holder: string;
  signal: AbortSignal;
  sinceMs: number;
  standsBy: (() => void) | undefined;
  held(lease: HeldLease): void;
}

/** What is held of one service: by key, how to let go of it. */
type Held = Map<string, AbortController>;

/**
 * Leases of a process that shares a fleet: of each service it takes those of its fair share of the meters, and no more. When
 * a process joins, those that are too many are given up for it; when one dies, the share of the others grows.
 */
export class FairLease implements Lease {
  readonly #lease: Lease;
  readonly #presence: Presence;
  readonly #member: Member;
  readonly #clock: Clock;
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #held = new Map<string, Held>();

  constructor(lease: Lease, presence: Presence, member: Member, clock: Clock, signal: AbortSignal) {
    this.#lease = lease;
    this.#presence = presence;
    this.#member = member;
    this.#clock = clock;
    for (const service of member.services) {
      this.#waiting.set(service, []);
      this.#held.set(service, new Map());
      void this.#share(service, signal);
    }
  }

  acquire(key: string, holder: string, signal: AbortSignal, standsBy?: () => void): Promise<HeldLease> {
    const waiting = this.#waiting.get(serviceOf(key));
    if (waiting === undefined) return this.#lease.acquire(key, holder, signal);
    return new Promise((resolve) => {
      const one: Waiting = { key, holder, signal, sinceMs: this.#nowMs(), standsBy, held: resolve };
      waiting.push(one);
      signal.addEventListener(
        "abort",
        () => {
          if (!remove(waiting, one)) return;
          resolve({ lost: signal, release: async () => {} });
        },
        { once: true },
      );
    });
  }

  /** How many meters of a service are this process's to run: each is divided evenly among those that offer it. */
  share(service: string): number {
    const others = this.#presence.others().filter(({ services }) => services.includes(service));
    const offers = others.map(({ meters }) => new Set(meters));
    const share = this.#member.meters.reduce(
      (sum, meter) => sum + 1 / (1 + offers.filter((offered) => offered.has(meter)).length),
      0,
    );
    // Thirds of three meters add up to one meter and not to a hair more.
    return Math.ceil(share - 1e-6);
  }

  async #share(service: string, signal: AbortSignal): Promise<void> {
    const waiting = this.#waiting.get(service) as Waiting[];
    const held = this.#held.get(service) as Held;
    while (!signal.aborted) {
      const room = this.share(service) - held.size;
      if (room < 0) this.#giveUp(service, held, -room);
      const taken = room > 0 && waiting.length > 0 ? await this.#takeSome(waiting, held, room) : 0;
      this.#tellStandBy(waiting);
      if (taken === 0) await this.#clock.sleep(presenceEveryMs, signal);
    }
  }

  /** Tries to take up to `room` of the leases that are waited for; gives how many were taken. */
  async #takeSome(waiting: Waiting[], held: Held, room: number): Promise<number> {
    // Processes that start together try in different orders, so that they seldom meet.
    const order = waiting.toSorted((a, b) => rank(this.#member.id, a.key) - rank(this.#member.id, b.key));
    let taken = 0;
    for (let from = 0; from < order.length && taken < room; ) {
      const some = order.slice(from, from + Math.min(triesMax, room - taken));
      from += some.length;
      const outcomes = await Promise.all(some.map((one) => this.#take(one, waiting, held)));
      taken += outcomes.filter(Boolean).length;
    }
    return taken;
  }

  async #take(one: Waiting, waiting: Waiting[], held: Held): Promise<boolean> {
    if (one.signal.aborted || held.has(one.key)) return false;
    const given = new AbortController();
    const over = AbortSignal.any([one.signal, given.signal]);
    const tried = new AbortController();
    const lease = this.#lease.acquire(one.key, one.holder, AbortSignal.any([over, tried.signal]));
    const first = await Promise.race([lease, this.#clock.sleep(tryMs, one.signal)]);
    if (first === undefined) tried.abort();
    const outcome = await lease;
    if (first === undefined || !remove(waiting, one)) {
      await outcome.release();
      return false;
    }
    held.set(one.key, given);
    const free = (): void => {
      if (held.get(one.key) === given) held.delete(one.key);
    };
    one.signal.addEventListener("abort", free, { once: true });
    one.held({
      lost: AbortSignal.any([outcome.lost, given.signal]),
      release: async () => {
        free();
        await outcome.release();
      },
    });
    return true;
  }

  /** Lets go of leases that others want as well, so that their services stop and another process can take them. */
  #giveUp(service: string, held: Held, count: number): void {
    const wanted = new Set(
      this.#presence.others().flatMap(({ services, meters }) => (services.includes(service) ? meters : [])),
    );
    const shared = [...held].filter(([key, given]) => wanted.has(meterOf(key)) && !given.signal.aborted);
    for (const [, given] of shared.slice(-count)) given.abort();
  }

  #tellStandBy(waiting: readonly Waiting[]): void {
    if (this.#presence.others().length === 0) return;
    for (const { sinceMs, standsBy } of waiting) if (this.#nowMs() - sinceMs > standByMs) standsBy?.();
  }

  #nowMs(): number {
    return Number(this.#clock.nowNs() / 1_000_000n);
  }
}

const serviceOf = (key: string): string => key.slice(key.indexOf(".") + 1);
const meterOf = (key: string): string => key.slice(0, key.indexOf("."));

/** An order of keys that differs from process to process (FNV-1a, 32 bits). */
function rank(id: string, key: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id + key) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

function remove<Item>(items: Item[], item: Item): boolean {
  const at = items.indexOf(item);
  if (at >= 0) items.splice(at, 1);
  return at >= 0;
}
