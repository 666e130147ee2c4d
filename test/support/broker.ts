import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { launchBroker, type LaunchedBroker } from "../../deploy/broker/launch.ts";

export const silent = pino({ level: "silent" });

/** A broker of a test, on a store of its own. */
export interface TestBroker {
  readonly dataDir: string;
  readonly broker: LaunchedBroker;
  /** Kills the server as `kill -9` does, and starts it again on the same store, port and token. */
  killAndRestart(): Promise<void>;
  /** Stops the server and removes its store. */
  close(): Promise<void>;
}

export async function temporaryDirectory(name = "fourquad test"): Promise<string> {
  return mkdtemp(join(tmpdir(), `${name} `));
}

/** Starts a broker in a temporary directory; stops it by its own process id only. */
export async function startTestBroker(): Promise<TestBroker> {
  const dataDir = await temporaryDirectory();
  let broker = await launchBroker({ dataDir, logger: silent });
  return {
    dataDir,
    get broker() {
      return broker;
    },
    killAndRestart: async () => {
      const port = Number(new URL(broker.address.url).port);
      process.kill(broker.pid, "SIGKILL");
      await broker.exited;
      broker = await launchBroker({ dataDir, logger: silent, port, token: broker.address.token });
    },
    close: async () => {
      await broker.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
