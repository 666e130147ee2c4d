import { leaseBucket, snapshotBucket, streams } from "#schemas/streams.ts";
import type { Broker } from "#runtime/nats/connect.ts";
import { NatsLease } from "#runtime/nats/lease.ts";
import { NatsSnapshots } from "#runtime/nats/snapshots.ts";

/** What services keep in the broker: streams, and the streams under the key-value buckets. */
const names = [...streams.map(({ name }) => name), `KV_${leaseBucket.name}`, `KV_${snapshotBucket.name}`];

/**
 * Makes what services keep in the broker, and gives all of it so many replicas: 1, 3 or 5, at most as many as there are brokers.
 * Can be repeated at any time, while services run too; it changes nothing that is as it should be.
 */
export async function provision({ connection, manager }: Broker, replicas: number): Promise<void> {
  await NatsLease.open(connection);
  await NatsSnapshots.open(connection);
  for (const name of names) {
    const { config } = await manager.streams.info(name);
    if (config.num_replicas !== replicas) await manager.streams.update(name, { num_replicas: replicas });
  }
}
