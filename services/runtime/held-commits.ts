import type { Logger } from "pino";
import type { Cursor, Fact } from "#schemas/codec.ts";
import type { Clock } from "#runtime/clock.ts";
import type { MeterError } from "#runtime/errors.ts";
import type { Metrics } from "#runtime/metrics.ts";

/** How the facts of a log may wait while they cannot be stored. */
export interface Holding {
  /** The facts with more of them behind, merged where nobody needs them apart. Pure: both fold to the same state. */
  merge(facts: readonly Fact[], more: readonly Fact[]): Fact[];
  /** Facts that may wait; then whoever brings more of them waits. */
  factsMax: number;
}

/** Facts of one log that wait, and how far its writer has come with them. */
export interface HeldFacts {
  /** Hash of the commit that they follow, hexadecimal; "" for none. */
  after: string;
  /** The commit that is offered to the log. What was offered is offered in the same bytes until it is answered. */
  offered: { hash: string; facts: Fact[] } | undefined;
  /** What has come since. */
  waiting: Fact[];
  /** How far the inputs had been read at the last of them. */
  cursors: Cursor[];
  /** Meter time from which facts wait, and that of the last of them, ns since 1970. */
  fromNs: bigint;
  timeNs: bigint;
  /** Wall time at which the wait began, ns since 1970. */
  sinceNs: bigint;
  /** True when the log said that it has no room, not only nothing. */
  full: boolean;
  /** The offer under way; settles when it is answered or given up. */
  offering: Promise<unknown>;
}

/** Wall time between two lines about a wait, ns. */
const lineEveryNs = 60_000_000_000n;
/** Waits shorter than this are not worth a line, ns. */
const lineAfterNs = 2_000_000_000n;

/**
 * What the writers of this process hold. It outlives a restart of their services, which a broker that runs full and is
 * started again brings about, but not the process: whoever starts then reads its inputs again from the last stored commit.
 */
export class HeldCommits {
  readonly #held = new Map<string, HeldFacts>();
  readonly #lines = new Map<string, bigint>();
  readonly #ports: { clock: Clock; logger: Logger; metrics: Metrics };

  constructor(ports: { clock: Clock; logger: Logger; metrics: Metrics }) {
    this.#ports = ports;
    ports.metrics.beforeScrape(() => this.#measure());
  }

  /** What waits for a log. */
  of(subject: string): HeldFacts | undefined {
    return this.#held.get(subject);
  }

  /** Logs with facts that wait. */
  subjects(): string[] {
    return [...this.#held.keys()];
  }

  begin(subject: string, held: HeldFacts): void {
    this.#held.set(subject, held);
  }

  /** Notes why the commit on offer was not taken, and says once a minute that the wait goes on. */
  goesOn(subject: string, why: MeterError): void {
    const held = this.#held.get(subject);
    if (held === undefined) return;
    if (why.code === "MTR_LOG_FULL") held.full = true;
    const nowNs = this.#ports.clock.nowNs();
    const saidNs = this.#lines.get(subject);
    if (nowNs - held.sinceNs < lineAfterNs || (saidNs !== undefined && nowNs - saidNs < lineEveryNs)) return;
    this.#lines.set(subject, nowNs);
    const since = new Date(Number(held.sinceNs / 1_000_000n)).toISOString();
    const what = held.full ? "ledger full" : "ledger does not answer";
    this.#ports.logger.warn({ log: subject }, `${what} since ${since}, ${factsHeld(held)} facts waiting`);
  }

  /** A commit of what was held has been stored. */
  stored(subject: string): void {
    this.#ports.metrics.commits.inc(labelsOf(subject));
  }

  /** Everything that was held is stored. */
  over(subject: string): void {
    const held = this.#held.get(subject);
    const told = this.#lines.delete(subject);
    this.#forget(subject);
    if (held === undefined || !told) return;
    const seconds = Number(this.#ports.clock.nowNs() - held.sinceNs) / 1e9;
    this.#ports.logger.info({ log: subject, seconds }, "ledger has room again, everything that waited is stored");
  }

  /** Another writer has gone on meanwhile: what was held is its business now. */
  discard(subject: string): void {
    const held = this.#held.get(subject);
    this.#lines.delete(subject);
    this.#forget(subject);
    if (held === undefined) return;
    const facts = factsHeld(held);
    this.#ports.logger.warn({ log: subject, facts }, "another writer has gone on, what waited here is dropped");
  }

  /** Removes what waits without a word, because its writer takes it over. */
  #forget(subject: string): void {
    this.#held.delete(subject);
    this.#ports.metrics.ledgerFullSeconds.set(labelsOf(subject), 0);
    this.#ports.metrics.factsWaiting.set(labelsOf(subject), 0);
  }

  #measure(): void {
    const nowNs = this.#ports.clock.nowNs();
    for (const [subject, held] of this.#held) {
      this.#ports.metrics.ledgerFullSeconds.set(labelsOf(subject), Number(nowNs - held.sinceNs) / 1e9);
      this.#ports.metrics.factsWaiting.set(labelsOf(subject), factsHeld(held));
    }
  }
}

/** Facts that wait, those on offer included. */
function factsHeld({ offered, waiting }: HeldFacts): number {
  return (offered?.facts.length ?? 0) + waiting.length;
}

/** Meter and subsystem of a log, `meter.<meter>.<subsystem>.log`. */
function labelsOf(subject: string): { meter: string; subsystem: string } {
  const [, meter = "", subsystem = ""] = subject.split(".");
  return { meter, subsystem };
}
