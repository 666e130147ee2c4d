import { leaseBucket, snapshotBucket, streams } from "#schemas/streams.ts";
import { MeterError } from "#runtime/errors.ts";
import type { Broker } from "#runtime/nats/connect.ts";
import { NatsLease } from "#runtime/nats/lease.ts";
import { NatsSnapshots } from "#runtime/nats/snapshots.ts";

/** What services keep in the broker: streams, and the streams under the key-value buckets. */
const names = [...streams.map(({ name }) => name), `KV_${leaseBucket.name}`, `KV_${snapshotBucket.name}`];

const inUseFix = "stop the services, wait an hour until its content has expired, and provision again before they start";

/**
 * Makes what services keep in the broker, and gives all of it so many replicas: 1, 3 or 5, at most as many as there are brokers.
 * Can be repeated at any time, while services run too; it changes nothing that is as it should be.
 *
 * Throws `MTR_LOG_CONFLICT` when a stream that cannot be replicated as it stands already has content.
 */
export async function provision({ connection, manager }: Broker, replicas: number): Promise<void> {
  await NatsLease.open(connection);
  await NatsSnapshots.open(connection);
  for (const name of names) {
    const { config, state } = await manager.streams.info(name);
    if (config.num_replicas === replicas) continue;
    const mode = config as { persist_mode?: "default" | "async" };
    if (mode.persist_mode !== "async") {
      await manager.streams.update(name, { num_replicas: replicas });
      continue;
    }
    // The server replicates no stream that is written asynchronously, and the mode of a stream is for good. Made anew it
    // waits for the disk like the ledger does.
    if (state.messages > 0)
      throw new MeterError("MTR_LOG_CONFLICT", "a stream that is not replicated is in use", name, inUseFix);
    await manager.streams.delete(name);
    await manager.streams.add({ ...config, persist_mode: "default", num_replicas: replicas } as typeof config);
  }
}
