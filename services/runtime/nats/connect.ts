import { connect as dial, nanos, type NatsConnection } from "@nats-io/transport-node";
import {
  DiscardPolicy,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type JetStreamManager,
  type StreamConfig,
} from "@nats-io/jetstream";
import { streams, type StreamDefinition } from "#schemas/streams.ts";
import { MeterError } from "#runtime/errors.ts";

/** Oldest nats-server that keeps its word in a power cut (`sync_interval: always`, per-stream persistence). */
export const brokerVersionMin = [2, 12, 0] as const;

/** JetStream's "stream name already in use". */
const streamNameInUse = 10058;

export interface BrokerAddress {
  url: string;
  token?: string;
}

export interface Broker {
  connection: NatsConnection;
  manager: JetStreamManager;
  /** For people: `nats-server 2.14.0`. */
  version: string;
}

/** Connects, checks the server's version, and makes sure that the streams exist. */
export async function connectBroker({ url, token }: BrokerAddress, name: string): Promise<Broker> {
  // Short time-outs and frequent pings: the defaults turn a black hole of 3 s into an outage of 20 s.
  const connection = await dial({
    servers: url,
    token,
    name,
    timeout: 2_000,
    pingInterval: 1_000,
    maxPingOut: 2,
    reconnect: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 200,
    waitOnFirstConnect: false,
    // Else every request makes two errors with their stacks, in case it should fail.
    noAsyncTraces: true,
  }).catch((cause: unknown) => {
    throw new MeterError("MTR_BROKER_UNREACHABLE", "the NATS server does not answer", url, undefined, { cause });
  });
  try {
    const version = connection.info?.version ?? "0.0.0";
    if (!isNewEnough(version))
      throw new MeterError(
        "MTR_BROKER_TOO_OLD",
        `nats-server ${version} is older than ${brokerVersionMin.join(".")}`,
        url,
      );
    const manager = await jetstreamManager(connection, { timeout: 5_000 });
    for (const stream of streams) await provision(manager, stream);
    void provisionAgain(connection, manager);
    return { connection, manager, version: `nats-server ${version}` };
  } catch (error) {
    await connection.close();
    if (error instanceof MeterError) throw error;
    const text = (error as Error).message;
    if (/insufficient/i.test(text)) {
      const fix = "free disk space: the broker sets 0.4 GB aside for windows";
      throw new MeterError("MTR_LOG_FULL", `the broker has no room for its streams: ${text}`, url, fix, {
        cause: error,
      });
    }
    throw new MeterError(
      "MTR_BROKER_UNREACHABLE",
      `JetStream does not answer: ${(error as Error).message}`,
      url,
      "enable JetStream on the server",
      { cause: error },
    );
  }
}

/** Streams in memory are gone after a restart of the broker, so they are made again with every new connection. */
async function provisionAgain(connection: NatsConnection, manager: JetStreamManager): Promise<void> {
  for await (const { type } of connection.status()) {
    if (type !== "reconnect") continue;
    for (const stream of streams) await provision(manager, stream).catch(() => {});
  }
}

export function isNewEnough(version: string): boolean {
  const parts = version.split(/[.-]/).map(Number);
  for (const [index, min] of brokerVersionMin.entries()) {
    const part = parts[index] ?? 0;
    if (part !== min) return part > min;
  }
  return true;
}

async function provision(manager: JetStreamManager, definition: StreamDefinition): Promise<void> {
  const config: Partial<StreamConfig> & { name: string } = {
    name: definition.name,
    subjects: definition.subjects,
    retention: RetentionPolicy.Limits,
    storage: definition.storage === "file" ? StorageType.File : StorageType.Memory,
    discard: definition.durability === "sync" ? DiscardPolicy.New : DiscardPolicy.Old,
    max_age: nanos(definition.ageSecondsMax * 1000),
    max_bytes: definition.bytesMax,
    max_msg_size: 8 * 1024 * 1024,
    allow_direct: true,
    duplicate_window: nanos(10_000),
    num_replicas: 1,
  };
  // The server's word for the durability of a file stream; a memory stream has none.
  if (definition.storage === "file")
    Object.assign(config, { persist_mode: definition.durability === "sync" ? "default" : "async" });
  const existing = await manager.streams.info(definition.name).catch(() => undefined);
  if (existing !== undefined) return;
  await manager.streams.add(config).catch((error: unknown) => {
    // Services that start together may all find nothing; the first of them has made it.
    if ((error as { code?: number }).code !== streamNameInUse) throw error;
  });
}
