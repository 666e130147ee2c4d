import { resolve } from "node:path";
import type { Logger } from "pino";
import { MeterError } from "../../services/runtime/errors.ts";
import type { Heads } from "../../services/runtime/heads.ts";
import { connectBroker, type Broker, type BrokerAddress } from "../../services/runtime/nats/connect.ts";
import { diskFull } from "../disk-watch.ts";
import { HeadsFile } from "../heads-file.ts";
import { openDataDirectory } from "./data-directory.ts";
import { launchBroker, type LaunchedBroker } from "./launch.ts";

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
  /** Newest commits beside the store, where the broker is this process's own. */
  heads: Heads | undefined;
}

/** Gives `work` a broker, the one that was named or one of its own on the locked data directory, and takes it back after. */
export async function useBroker<Result>(
  { name, broker, dataDir, logger }: BrokerUse,
  work: (used: UsedBroker) => Promise<Result>,
): Promise<Result> {
  if (broker !== undefined)
    return closing(await connectBroker(broker, name), (connected) =>
      work({ broker: connected, failed: new Promise(() => {}), heads: undefined }),
    );
  const lock = await openDataDirectory(resolve(dataDir));
  const heads = new HeadsFile(lock.path);
  const over = new AbortController();
  const full = diskFull(lock.path, over.signal);
  full.catch(() => {});
  try {
    const launched = await launchBroker({ dataDir: lock.path, logger });
    const ended = unexpectedEnd(launched, lock.path);
    try {
      return await closing(await connectBroker(launched.address, name), (connected) =>
        work({ broker: connected, failed: Promise.race([ended, full]), heads }),
      );
    } finally {
      await heads.close();
      await launched.stop();
    }
  } finally {
    over.abort();
    await lock.release();
  }
}

function unexpectedEnd({ exited }: LaunchedBroker, path: string): Promise<never> {
  const ended = exited.then(({ expected, code }): Promise<never> => {
    if (expected) return new Promise(() => {});
    const fix = "start the meter again; its registers go on where they were";
    throw new MeterError("MTR_BROKER_FAILED", `the broker ended with code ${code}`, path, fix);
  });
  ended.catch(() => {});
  return ended;
}

async function closing<Result>(broker: Broker, work: (broker: Broker) => Promise<Result>): Promise<Result> {
  try {
    return await work(broker);
  } finally {
    await broker.connection.close();
  }
}
