import { jetstream } from "@nats-io/jetstream";
import { Kvm, type KV } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/transport-node";
import { snapshotBucket } from "#schemas/streams.ts";
import { packSnapshot, unpackSnapshot, type Snapshot, type SnapshotStore } from "#runtime/snapshots.ts";

/** Longest wait for a snapshot, ms: commits wait for it, and it is a mere cache. */
const requestMs = 2_000;

/** Snapshots in a key-value bucket, one entry per log. The bucket was made when the broker was connected. */
export class NatsSnapshots implements SnapshotStore {
  readonly #bucket: KV;

  private constructor(bucket: KV) {
    this.#bucket = bucket;
  }

  static async open(connection: NatsConnection): Promise<NatsSnapshots> {
    const client = jetstream(connection, { timeout: requestMs });
    return new NatsSnapshots(await new Kvm(client).open(snapshotBucket.name, { allow_direct: true }));
  }

  async load(subject: string): Promise<Snapshot | undefined> {
    const entry = await this.#bucket.get(subject).catch(() => null);
    return entry === null ? undefined : unpackSnapshot(entry.value);
  }

  async save(subject: string, snapshot: Snapshot): Promise<void> {
    await this.#bucket.put(subject, packSnapshot(snapshot)).catch(() => {});
  }
}
