import { resolve } from "node:path";
import type { Logger } from "pino";
import { systemClock } from "../../services/runtime/clock.ts";
import type { Heads } from "../../services/runtime/heads.ts";
import { connectBroker, type Broker, type BrokerAddress } from "../../services/runtime/nats/connect.ts";
import { Room } from "../../services/runtime/room.ts";
import { watchDisk } from "../disk-watch.ts";
import { HeadsFile } from "../heads-file.ts";
import { openDataDirectory } from "./data-directory.ts";
import { keepBroker } from "./own-broker.ts";

/** Which broker a process is to use, and under what name it is seen there. */
export interface BrokerUse {
  /** For people who look at the broker's connections: meters and services of the process. */
  name: string;
  /** A broker that runs elsewhere; without one the process starts its own on the data directory. */
  broker: BrokerAddress | undefined;
  dataDir: string;
  logger: Logger;
}

/** A broker that answers. */
export interface UsedBroker {
  broker: Broker;
  /** Rejects when a broker of this process cannot go on; never for one that runs elsewhere. */
  failed: Promise<never>;
  /** What is known of the room on the broker's disk; of a broker that runs elsewhere, nothing. */
  room: Room;
  /** Aborts when the broker is taken back. */
  over: AbortSignal;
  /** Newest commits beside the store, where the broker is this process's own. */
  heads: Heads | undefined;
}

/** Gives `work` a broker, the one that was named or one of its own on the locked data directory, and takes it back after. */
export async function useBroker<Result>(
  { name, broker, dataDir, logger }: BrokerUse,
  work: (used: UsedBroker) => Promise<Result>,
): Promise<Result> {
  const over = new AbortController();
  const room = new Room(systemClock);
  const use = { room, over: over.signal };
  try {
    if (broker !== undefined)
      return await closing(await connectBroker(broker, name), (connected) =>
        work({ ...use, broker: connected, failed: new Promise(() => {}), heads: undefined }),
      );
    const lock = await openDataDirectory(resolve(dataDir));
    const heads = new HeadsFile(lock.path);
    void watchDisk(lock.path, room, logger, over.signal);
    try {
      const own = await keepBroker(lock.path, room, logger);
      try {
        return await closing(await connectBroker(own.address, name), (connected) =>
          work({ ...use, broker: connected, failed: own.failed, heads }),
        );
      } finally {
        await heads.close();
        await own.stop();
      }
    } finally {
      await lock.release();
    }
  } finally {
    over.abort();
  }
}

async function closing<Result>(broker: Broker, work: (broker: Broker) => Promise<Result>): Promise<Result> {
  try {
    return await work(broker);
  } finally {
    await broker.connection.close();
  }
}
