import { setTimeout as sleep } from "node:timers/promises";
import { StorageType } from "@nats-io/jetstream";
import { Kvm, type KV } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/transport-node";
import { leaseBucket } from "#schemas/streams.ts";
import type { HeldLease, Lease } from "#runtime/lease.ts";

const renewMs = 500;
/** JetStream's "wrong last sequence": the key exists. */
const wrongLastSequence = 10071;

/** Leases in a key-value bucket whose entries expire: created by the holder, renewed by revision. */
export class NatsLease implements Lease {
  readonly #connection: NatsConnection;
  #bucket: KV;

  private constructor(connection: NatsConnection, bucket: KV) {
    this.#connection = connection;
    this.#bucket = bucket;
  }

  static async open(connection: NatsConnection): Promise<NatsLease> {
    return new NatsLease(connection, await openBucket(connection));
  }

  async acquire(key: string, holder: string, signal: AbortSignal): Promise<HeldLease> {
    while (!signal.aborted) {
      const revision = await this.#bucket.create(key, holder).catch((error: unknown) => this.#reopen(error));
      if (revision !== undefined) return this.#hold(key, holder, revision, signal);
      await pause(renewMs, signal);
    }
    return { lost: signal, release: async () => {} };
  }

  /** After any failure but "another holds it" the bucket may be gone: it is in memory, and a broker that restarts forgets it. */
  async #reopen(failure: unknown): Promise<undefined> {
    if ((failure as { code?: number }).code === wrongLastSequence) return;
    this.#bucket = await openBucket(this.#connection).catch(() => this.#bucket);
  }

  #hold(key: string, holder: string, first: number, signal: AbortSignal): HeldLease {
    const lost = new AbortController();
    const held = AbortSignal.any([signal, lost.signal]);
    let revision = first;
    const renewing = (async () => {
      let renewedAt = performance.now();
      while (!held.aborted) {
        await pause(renewMs, held);
        if (held.aborted) return;
        try {
          revision = await this.#bucket.update(key, holder, revision);
          renewedAt = performance.now();
        } catch {
          if (performance.now() - renewedAt > leaseBucket.ttlMs) lost.abort();
        }
      }
    })();
    return {
      lost: lost.signal,
      release: async () => {
        lost.abort();
        await renewing;
        await this.#bucket.delete(key, { previousSeq: revision }).catch(() => {});
      },
    };
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<unknown> => sleep(ms, undefined, { signal }).catch(() => {});

const openBucket = (connection: NatsConnection): Promise<KV> =>
  new Kvm(connection).create(leaseBucket.name, { ttl: leaseBucket.ttlMs, history: 1, storage: StorageType.Memory });
