import { leaseBucket } from "#schemas/streams.ts";
import type { Clock } from "#runtime/clock.ts";
import type { HeldLease, Lease } from "#runtime/lease.ts";

const renewMs = 500;

/** The leases of a broker, common to all of its clients: an entry expires unless it is renewed. */
export class LeaseTable {
  readonly #clock: Clock;
  readonly #entries = new Map<string, { revision: number; expiresNs: bigint }>();
  #revision = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Revision of the new entry, or undefined while there is one. */
  create(key: string): number | undefined {
    const entry = this.#entries.get(key);
    if (entry !== undefined && entry.expiresNs > this.#clock.nowNs()) return undefined;
    return this.#write(key);
  }

  /** Next revision, or undefined when the entry has expired or is another's. */
  renew(key: string, revision: number): number | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || entry.revision !== revision || entry.expiresNs <= this.#clock.nowNs()) return undefined;
    return this.#write(key);
  }

  remove(key: string, revision: number): void {
    if (this.#entries.get(key)?.revision === revision) this.#entries.delete(key);
  }

  /** Loses all leases, as a broker that keeps them in memory does when it restarts. */
  forget(): void {
    this.#entries.clear();
  }

  #write(key: string): number {
    this.#entries.set(key, {
      revision: ++this.#revision,
      expiresNs: this.#clock.nowNs() + BigInt(leaseBucket.ttlMs) * 1_000_000n,
    });
    return this.#revision;
  }
}

/** One client's leases. */
export class MemoryLease implements Lease {
  readonly #table: LeaseTable;
  readonly #clock: Clock;

  /** `clock` is the client's: while the client is paused, it does not renew. */
  constructor(table: LeaseTable, clock: Clock) {
    this.#table = table;
    this.#clock = clock;
  }

  async acquire(key: string, _holder: string, signal: AbortSignal): Promise<HeldLease> {
    while (!signal.aborted) {
      const revision = this.#table.create(key);
      if (revision !== undefined) return this.#hold(key, revision, signal);
      await this.#clock.sleep(renewMs, signal);
    }
    return { lost: signal, release: async () => {} };
  }

  #hold(key: string, first: number, signal: AbortSignal): HeldLease {
    const lost = new AbortController();
    const held = AbortSignal.any([signal, lost.signal]);
    let revision = first;
    const renewing = (async () => {
      while (!held.aborted) {
        await this.#clock.sleep(renewMs, held);
        if (held.aborted) return;
        const renewed = this.#table.renew(key, revision);
        if (renewed === undefined) lost.abort();
        else revision = renewed;
      }
    })();
    return {
      lost: lost.signal,
      release: async () => {
        lost.abort();
        await renewing;
        this.#table.remove(key, revision);
      },
    };
  }
}
