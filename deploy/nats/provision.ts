import type { Broker } from "#runtime/nats/connect.ts";
import { makeMissing, setReplicas, storedNames } from "#runtime/nats/streams.ts";

/**
 * Makes what services keep in the broker, and gives all of it so many replicas: 1, 3 or 5, at most as many as there are brokers.
 * Can be repeated at any time, while services run too; it changes nothing that is as it should be.
 *
 * Throws `MTR_LOG_CONFLICT` when a stream that cannot be replicated as it stands already has content.
 */
export async function provision(broker: Pick<Broker, "connection" | "manager">, replicas: number): Promise<void> {
  await makeMissing(broker, replicas);
  for (const name of storedNames) {
    const { config } = await broker.manager.streams.info(name);
    if (config.num_replicas !== replicas) await setReplicas(broker.manager, name, replicas);
  }
}
