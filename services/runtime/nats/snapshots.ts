import { Kvm, type KV } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/transport-node";
import { snapshotBucket } from "#schemas/streams.ts";
import { packSnapshot, unpackSnapshot, type Snapshot, type SnapshotStore } from "#runtime/snapshots.ts";

/** Snapshots in a key-value bucket, one entry per log. */
export class NatsSnapshots implements SnapshotStore {
  readonly #bucket: KV;

  private constructor(bucket: KV) {
    this.#bucket = bucket;
  }

  static async open(connection: NatsConnection): Promise<NatsSnapshots> {
    return new NatsSnapshots(await new Kvm(connection).create(snapshotBucket.name, { history: 1 }));
  }

  async load(subject: string): Promise<Snapshot | undefined> {
    const entry = await this.#bucket.get(subject).catch(() => null);
    return entry === null ? undefined : unpackSnapshot(entry.value);
  }

  async save(subject: string, snapshot: Snapshot): Promise<void> {
    await this.#bucket.put(subject, packSnapshot(snapshot)).catch(() => {});
  }
}
