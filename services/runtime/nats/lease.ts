import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { jetstream, jetstreamManager, type JetStreamManager } from "@nats-io/jetstream";
import { Kvm, type KV } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/transport-node";
import { leaseBucket } from "#schemas/streams.ts";
import type { HeldLease, Lease } from "#runtime/lease.ts";

const renewMs = 500;
/** Longest wait for an answer, ms. */
const requestMs = 1_000;
/** A lease that others hold for so long is renewed by somebody: an abandoned one expires before. */
const heldMs = 2 * leaseBucket.ttlMs;
/** JetStream's "wrong last sequence": the key exists, or has another revision. */
const wrongLastSequence = 10071;

/**
 * Leases in a key-value bucket whose entries expire: created by the holder, renewed by revision. The bucket was made when the
 * broker was connected.
 *
 * A holder gives up only when it sees that another holds the lease. While the broker is away nobody can take it, and a
 * lease that merely expired meanwhile is taken again: so a service that waits for its broker need not start again after it.
 */
export class NatsLease implements Lease {
  readonly #manager: JetStreamManager;
  readonly #bucket: KV;

  private constructor(manager: JetStreamManager, bucket: KV) {
    this.#manager = manager;
    this.#bucket = bucket;
  }

  static async open(connection: NatsConnection): Promise<NatsLease> {
    const client = jetstream(connection, { timeout: requestMs });
    const manager = await jetstreamManager(connection, { timeout: requestMs, checkAPI: false });
    return new NatsLease(manager, await new Kvm(client).open(leaseBucket.name, { allow_direct: true }));
  }

  async acquire(key: string, holder: string, signal: AbortSignal, standsBy?: () => void): Promise<HeldLease> {
    // Two processes on two hosts may have one name and one number.
    const entry = `${holder}\n${randomUUID()}`;
    let refusedSinceMs: number | undefined;
    while (!signal.aborted) {
      const revision = await this.#bucket.create(key, entry).catch((error: unknown) => refusalOf(error));
      if (typeof revision === "number") return this.#hold(key, entry, revision, signal);
      refusedSinceMs = revision === "refused" ? (refusedSinceMs ?? performance.now()) : undefined;
      if (refusedSinceMs !== undefined && performance.now() - refusedSinceMs > heldMs) standsBy?.();
      await pause(renewMs, signal);
    }
    return { lost: signal, release: async () => {} };
  }

  #hold(key: string, entry: string, first: number, signal: AbortSignal): HeldLease {
    const lost = new AbortController();
    const held = AbortSignal.any([signal, lost.signal]);
    let revision = first;
    const renewing = (async () => {
      while (!held.aborted) {
        await pause(renewMs, held);
        if (held.aborted) return;
        const renewed = await this.#renew(key, entry, revision).catch(() => revision);
        if (renewed === undefined) lost.abort();
        else revision = renewed;
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

  /** The revision of the renewed entry; undefined when another holds the lease. Rejects when there was no answer. */
  async #renew(key: string, entry: string, revision: number): Promise<number | undefined> {
    try {
      return await this.#bucket.update(key, entry, revision);
    } catch (error) {
      if (refusalOf(error) !== "refused") throw error;
    }
    const found = await this.#manager.streams.getMessage(`KV_${leaseBucket.name}`, {
      last_by_subj: `$KV.${leaseBucket.name}.${key}`,
    });
    // The answer to an earlier renewal was lost.
    if (found !== null && found.string() === entry) return found.seq;
    const created = await this.#bucket.create(key, entry).catch((error: unknown) => {
      if (refusalOf(error) === "refused") return undefined;
      throw error;
    });
    return created;
  }
}

/** Whether the broker said no, or did not answer. */
function refusalOf(error: unknown): "refused" | "away" {
  return (error as { code?: number }).code === wrongLastSequence ? "refused" : "away";
}

const pause = (ms: number, signal: AbortSignal): Promise<unknown> => sleep(ms, undefined, { signal }).catch(() => {});
