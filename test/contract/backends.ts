import type { Clock } from "#runtime/clock.ts";
import { systemClock } from "#runtime/clock.ts";
import type { EventLog } from "#runtime/event-log.ts";
import type { Lease } from "#runtime/lease.ts";
import type { SnapshotStore } from "#runtime/snapshots.ts";
import { connectBroker } from "#runtime/nats/connect.ts";
import { NatsEventLog } from "#runtime/nats/event-log.ts";
import { NatsLease } from "#runtime/nats/lease.ts";
import { NatsSnapshots } from "#runtime/nats/snapshots.ts";
import { snapshotBucket } from "#schemas/streams.ts";
import { Kvm } from "@nats-io/kv";
import { Link, noFaults } from "../simulation/faults.ts";
import { LeaseTable, MemoryLease } from "../simulation/memory-lease.ts";
import { MemoryLog } from "../simulation/memory-log.ts";
import { MemoryStream } from "../simulation/memory-stream.ts";
import { MemorySnapshots } from "../simulation/memory-snapshots.ts";
import { Random } from "../simulation/random.ts";
import { startTestBroker, type TestBroker } from "../support/broker.ts";

/** What stands behind the ports, for the suites that every implementation must pass. */
export interface Backend {
  commits: EventLog;
  lease: Lease;
  snapshots: SnapshotStore;
  clock: Clock;
  /** Puts arbitrary bytes where the snapshot of a log is kept. */
  storeSnapshotBytes(subject: string, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

export type OpenBackend = () => Promise<Backend>;

/** The twin without faults, in real time. */
export async function openMemory(): Promise<Backend> {
  const snapshots = new MemorySnapshots();
  return {
    commits: new MemoryLog(new MemoryStream(systemClock), new Link(systemClock, new Random(1), noFaults)),
    lease: new MemoryLease(new LeaseTable(systemClock), systemClock),
    snapshots,
    clock: systemClock,
    storeSnapshotBytes: async (subject, bytes) => void snapshots.bytes.set(subject, bytes),
    close: async () => {},
  };
}

/** A real broker with an empty store. */
export async function openNats(): Promise<Backend & { server: TestBroker; samples: EventLog }> {
  const server = await startTestBroker();
  const { connection, manager } = await connectBroker(server.broker.address, "contract");
  return {
    server,
    samples: new NatsEventLog(connection, manager, "SAMPLES"),
    commits: new NatsEventLog(connection, manager, "METER"),
    lease: await NatsLease.open(connection),
    snapshots: await NatsSnapshots.open(connection),
    clock: systemClock,
    storeSnapshotBytes: async (subject, bytes) =>
      void (await (await new Kvm(connection).open(snapshotBucket.name)).put(subject, bytes)),
    close: async () => {
      await connection.close();
      await server.close();
    },
  };
}
