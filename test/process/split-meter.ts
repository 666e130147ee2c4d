import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PeerInfo } from "@nats-io/jetstream";
import type { Commit } from "#schemas/codec.ts";
import { meterStream, windowsStream } from "#schemas/streams.ts";
import { logSubject, subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import { storedCommit } from "#runtime/ledger.ts";
import { connectBroker } from "#runtime/nats/connect.ts";
import { NatsEventLog } from "#runtime/nats/event-log.ts";
import { storedNames } from "#runtime/nats/streams.ts";
import { auditLedger, type LedgerAudit } from "../../deploy/verify.ts";
import { temporaryFolder } from "../support/program.ts";
import { running, type Running } from "./running.ts";
import { registersOf, type Registers } from "./registers.ts";
import { prepareServers } from "./servers.ts";

export type { Registers } from "./registers.ts";
export { until, type Running } from "./running.ts";

const program = fileURLToPath(new URL("../../dist/deploy/main.js", import.meta.url));

/** A scenario with dips, harmonics and a length, so that the same command always means the same samples. */
export async function scenarioOf(seconds: number, folder: string): Promise<string> {
  const events = await readFile(fileURLToPath(new URL("../../deploy/scenarios/events.yaml", import.meta.url)), "utf8");
  const file = join(folder, `events-${seconds}.yaml`);
  await writeFile(file, `${events}\nduration: ${seconds}\n`);
  return `synthetic:${file}`;
}

/** An external NATS server or a cluster of them, and the meters on it as processes of their own. */
export interface SplitBench {
  /** Every server of it, separated by commas. */
  url: string;
  /** Temporary folder of the bench. */
  folder: string;
  /** Starts services of a meter as one process. */
  start(meter: string, services: readonly SubsystemName[], args: readonly string[]): Running;
  /** The server that runs now; of a cluster the one of that index. */
  server(index?: number): Running;
  /** Starts the server again on its port and store after it has ended. */
  restartServer(index?: number): Promise<void>;
  /** Index of the server that leads a stream now; undefined while none does. */
  leaderOf(stream: string): Promise<number | undefined>;
  registers(meter: string): Promise<Registers>;
  /** True when every stream has a leader and every copy of it is up to date. */
  inSync(): Promise<boolean>;
  /** Last commit of a service's log. */
  last(meter: string, service: SubsystemName): Promise<Commit | undefined>;
  /** Epoch of a service's log, 0 for none. */
  epoch(meter: string, service: SubsystemName): Promise<number>;
  audit(meter: string): Promise<LedgerAudit>;
  /** Ends every process, and removes what they left. */
  close(): Promise<void>;
}

export interface BenchOptions {
  /** Servers of the cluster; 1 for a server alone. */
  servers?: number;
  /** Copies of every stream. */
  replicas?: number;
}

export async function openSplitBench({ servers: count = 1, replicas }: BenchOptions = {}): Promise<SplitBench> {
  const folder = await temporaryFolder();
  const servers = await prepareServers(folder.path, count);
  await Promise.all(Array.from({ length: count }, (_, index) => servers.start(index)));
  const { url } = servers;
  const { connection, manager } = await connectBroker({ url, replicas, waitSeconds: 30 }, "test");
  const [commits, windows] = [meterStream, windowsStream].map(
    ({ name }) => new NatsEventLog(connection, manager, name),
  );
  const last = async (meter: string, service: SubsystemName): Promise<Commit | undefined> => {
    const found = await commits?.last(logSubject(meter, service));
    return found === undefined ? undefined : storedCommit(found).commit;
  };
  const processes: Running[] = [];
  return {
    url,
    folder: folder.path,
    start: (meter, services, args) => {
      processes.push(startServices(folder.path, url, meter, services, args));
      return processes.at(-1) as Running;
    },
    server: (index = 0) => servers.running(index),
    restartServer: async (index = 0) => {
      await servers.running(index).exited;
      await servers.start(index);
    },
    leaderOf: async (stream) => servers.indexOf((await manager.streams.info(stream)).cluster?.leader),
    inSync: async () => {
      const all = await Promise.all(storedNames.map((name) => manager.streams.info(name)));
      const synced = (replica: PeerInfo): boolean => replica.current && replica.offline !== true;
      return all.every(({ cluster }) => Boolean(cluster?.leader) && (cluster?.replicas ?? []).every(synced));
    },
    registers: (meter) => registersOf(meter, { commits: commits as NatsEventLog, windows: windows as NatsEventLog }),
    last,
    epoch: async (meter, service) => Number((await last(meter, service))?.epoch ?? 0n),
    audit: (meter) => auditLedger({ commits: commits as NatsEventLog, heads: new Map() }, meter),
    close: async () => {
      await connection.close();
      for (const one of processes) one.signal("SIGKILL");
      await Promise.all(processes.map(({ exited }) => exited));
      await servers.close();
      await folder.remove();
    },
  };
}

/** Starts services of a meter as one process on the brokers at `url`. */
export function startServices(
  folder: string,
  url: string,
  meter: string,
  services: readonly SubsystemName[],
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Running {
  const words = ["run", "--meter", meter, "--services", services.join(","), "--http", "0", "--modbus", "0"];
  const child = spawn(process.execPath, [program, ...words, ...args], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, FOURQUAD_BROKER_URL: url, NO_COLOR: "1", ...environment },
  });
  return running(child);
}

/** All services, each as a process of its own. */
export const eachAlone: readonly SubsystemName[][] = subsystemNames.map((name) => [name]);
