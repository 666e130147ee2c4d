import {
  DiscardPolicy,
  RetentionPolicy,
  StorageType,
  StoreCompression,
  type JetStreamManager,
  type StreamConfig,
} from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import { nanos, type NatsConnection } from "@nats-io/transport-node";
import { leaseBucket, snapshotBucket, streams, type StreamDefinition } from "#schemas/streams.ts";
import { MeterError } from "#runtime/errors.ts";

/** What services keep in the broker: streams, and the streams under the key-value buckets. */
export const storedNames: readonly string[] = [
  ...streams.map(({ name }) => name),
  `KV_${leaseBucket.name}`,
  `KV_${snapshotBucket.name}`,
];

/** JetStream's "stream name already in use" and "stream not found". */
const streamNameInUse = 10058;
const streamNotFound = 10059;

const inUseFix = "stop the services, wait an hour until its content has expired, and provision again before they start";

/** A stream's configuration; `persist_mode` is not in the client's types yet. */
type Config = Partial<StreamConfig> & { name: string; persist_mode?: "default" | "async" };

/**
 * Makes the streams and buckets that are missing, each with so many copies, and leaves those alone that are there.
 * Can be done by several services at once: whoever comes second finds what the first one made.
 */
export async function makeMissing(
  { connection, manager }: { connection: NatsConnection; manager: JetStreamManager },
  replicas: number,
): Promise<void> {
  for (const definition of streams) await makeStream(manager, configOf(definition, replicas));
  const buckets = new Kvm(connection);
  const { name, ttlMs } = leaseBucket;
  await unlessMade(buckets.create(name, { ttl: ttlMs, history: 1, storage: StorageType.Memory, replicas }));
  await unlessMade(buckets.create(snapshotBucket.name, { history: 1, replicas }));
}

async function makeStream(manager: JetStreamManager, config: Config): Promise<void> {
  const there = await manager.streams.info(config.name).catch((error: unknown) => {
    if (codeOf(error) === streamNotFound) return undefined;
    throw error;
  });
  if (there === undefined) await unlessMade(manager.streams.add(config));
  else if (there.config.compression !== config.compression)
    // A stream of an earlier version: a user who may not change it leaves it as it is.
    await manager.streams.update(config.name, { compression: config.compression }).catch(() => {});
}

/** Services that start together may all find nothing; the first of them has made it. */
async function unlessMade(making: Promise<unknown>): Promise<void> {
  await making.catch((error: unknown) => {
    if (codeOf(error) !== streamNameInUse) throw error;
  });
}

function configOf(definition: StreamDefinition, replicas: number): Config {
  const { name, subjects, storage, durability, ageSecondsMax, bytesMax, compressed } = definition;
  // The server replicates no stream that is written asynchronously; with copies it waits for the disk like the ledger does.
  const mode = durability === "sync" || replicas > 1 ? "default" : "async";
  return {
    name,
    subjects,
    retention: RetentionPolicy.Limits,
    storage: storage === "file" ? StorageType.File : StorageType.Memory,
    discard: durability === "sync" ? DiscardPolicy.New : DiscardPolicy.Old,
    max_age: nanos(ageSecondsMax * 1000),
    max_bytes: bytesMax,
    max_msg_size: 8 * 1024 * 1024,
    allow_direct: true,
    duplicate_window: nanos(10_000),
    num_replicas: replicas,
    compression: compressed ? StoreCompression.S2 : StoreCompression.None,
    // The server's word for the durability of a file stream; a memory stream has none.
    ...(storage === "file" ? { persist_mode: mode } : {}),
  };
}

/** Gives everything at least so many copies. Configuration never takes a copy away; `provision` does, on demand. */
export async function raiseReplicas(manager: JetStreamManager, replicas: number): Promise<void> {
  for (const name of storedNames) {
    const { config } = await manager.streams.info(name);
    if (config.num_replicas < replicas) await setReplicas(manager, name, replicas);
  }
}

/**
 * Gives a stream so many copies: 1, 3 or 5, at most as many as there are brokers.
 *
 * Throws `MTR_LOG_CONFLICT` when it cannot be replicated as it stands and already has content.
 */
export async function setReplicas(manager: JetStreamManager, name: string, replicas: number): Promise<void> {
  const { config, state } = await manager.streams.info(name);
  if ((config as Config).persist_mode !== "async") {
    await manager.streams.update(name, { num_replicas: replicas });
    return;
  }
  // The mode of a stream is for good, so it is made anew.
  if (state.messages > 0)
    throw new MeterError("MTR_LOG_CONFLICT", "a stream that is not replicated is in use", name, inUseFix);
  await manager.streams.delete(name);
  await manager.streams.add({ ...config, persist_mode: "default", num_replicas: replicas } as Config);
}

const codeOf = (error: unknown): number | undefined => (error as { code?: number }).code;
