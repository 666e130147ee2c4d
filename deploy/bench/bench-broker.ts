import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { systemClock } from "#runtime/clock.ts";
import { connectBroker } from "#runtime/nats/connect.ts";
import { Room } from "#runtime/room.ts";
import type { ServicePorts } from "#runtime/service.ts";
import { subsystemNames } from "#schemas/subjects.ts";
import { openDataDirectory } from "../broker/data-directory.ts";
import { launchBroker, type LaunchOptions } from "../broker/launch.ts";
import { natsPorts } from "../meter-host.ts";

/** A broker of a bench, on a store in a temporary folder. */
export interface BenchBroker {
  /** The store's folder; `fourquad` with `--data` reads what is in it. */
  folder: string;
  url: string;
  token: string;
  /** The server's process. */
  pid: number;
  ports: ServicePorts;
  /** Sends an entry to the stream of its subject without waiting for an answer. */
  publish(subject: string, bytes: Uint8Array): void;
}

/**
 * Gives `work` an empty broker of its own, and removes it with its store afterwards, however the work ends.
 * @param sync `2m` for ledgers that are generated; everything that is timed in writing needs `always`.
 */
export async function withBenchBroker<Result>(
  sync: LaunchOptions["sync"],
  work: (broker: BenchBroker) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "fourquad-bench-"));
  const logger = pino({ level: "silent" });
  try {
    const lock = await openDataDirectory(folder);
    const launched = await launchBroker({ dataDir: lock.path, logger, sync });
    try {
      const broker = await connectBroker(launched.address, "fourquad bench");
      try {
        const publish = (subject: string, bytes: Uint8Array): void => broker.connection.publish(subject, bytes);
        const services = new Set(subsystemNames);
        const { signal } = new AbortController();
        // Nobody else writes to its logs, so no lease is needed, and none can be lost while the machine is busy.
        const hosting = { meters: ["main"], services, shared: false, logger, signal };
        const used = { broker, room: new Room(systemClock), over: signal, heads: undefined };
        const ports = await natsPorts(used, hosting);
        return await work({ folder: lock.path, ...launched.address, pid: launched.pid, ports, publish });
      } finally {
        await broker.connection.close();
      }
    } finally {
      await launched.stop();
      await lock.release();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
