import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createConnection } from "node:net";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { meterStream, windowsStream } from "#schemas/streams.ts";
import { logSubject, subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import { MeterView } from "#runtime/meter-view.ts";
import { storedCommit } from "#runtime/ledger.ts";
import { connectBroker } from "#runtime/nats/connect.ts";
import { NatsEventLog } from "#runtime/nats/event-log.ts";
import { resolveBroker } from "../../deploy/broker/resolve.ts";
import { subsystems } from "../../deploy/meter-host.ts";
import { auditLedger, type LedgerAudit } from "../../deploy/verify.ts";
import { freePort, temporaryFolder } from "../support/program.ts";

const program = fileURLToPath(new URL("../../dist/deploy/main.js", import.meta.url));

/** A process that a test may kill, stop and continue by its own id. */
export interface Running {
  pid: number;
  /** Exit code, undefined while it runs and null when a signal ended it. */
  exit(): number | null | undefined;
  exited: Promise<number | null>;
  /** Standard error so far. */
  log(): string;
  signal(name: NodeJS.Signals): void;
}

function running(child: ChildProcess): Running {
  let log = "";
  let code: number | null | undefined;
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (log += text));
  const exited = once(child, "exit").then(([ended]) => (code = ended as number | null));
  return {
    pid: child.pid as number,
    exit: () => code,
    exited,
    log: () => log,
    signal: (name) => void (code === undefined && child.kill(name)),
  };
}

/** What two runs of one source must agree on. */
export interface Registers {
  /** Value and quality by datapoint, without those that count starts and commands of the operator. */
  values: Record<string, unknown>;
  /** Meter time, ns; 0 before the first sample. */
  atNs: bigint;
}

/** A scenario with dips, harmonics and a length, so that the same command always means the same samples. */
export async function scenarioOf(seconds: number, folder: string): Promise<string> {
  const events = await readFile(fileURLToPath(new URL("../../deploy/scenarios/events.yaml", import.meta.url)), "utf8");
  const file = join(folder, `events-${seconds}.yaml`);
  await writeFile(file, `${events}\nduration: ${seconds}\n`);
  return `synthetic:${file}`;
}

/** An external NATS server, and the meters on it as processes of their own. */
export interface SplitBench {
  url: string;
  /** Temporary folder of the bench. */
  folder: string;
  /** Starts services of a meter as one process. */
  start(meter: string, services: readonly SubsystemName[], args: readonly string[]): Running;
  /** The server that runs now. */
  server(): Running;
  /** Starts the server again on its port and store after it has ended. */
  restartServer(): Promise<void>;
  registers(meter: string): Promise<Registers>;
  /** Epoch of a service's log, 0 for none. */
  epoch(meter: string, service: SubsystemName): Promise<number>;
  audit(meter: string): Promise<LedgerAudit>;
  /** Ends every process, and removes what they left. */
  close(): Promise<void>;
}

/** The configuration that the README tells operators of an external server to use, on a port of the test. */
const configuration = (port: number): string =>
  [
    `host: "127.0.0.1"`,
    `port: ${port}`,
    `max_payload: 8388608`,
    `jetstream { store_dir: "jetstream", max_memory_store: 1073741824, sync_interval: always }`,
    "",
  ].join("\n");

export async function openSplitBench(): Promise<SplitBench> {
  const folder = await temporaryFolder();
  const port = await freePort();
  const found = await resolveBroker({ ...process.env, NATS_URL: "" });
  if (found.kind !== "binary") throw new Error("no nats-server to test with");
  await writeFile(join(folder.path, "nats.conf"), configuration(port));
  const url = `nats://127.0.0.1:${port}`;
  const all: Running[] = [];
  const spawned = (command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Running => {
    const child = spawn(command, args, {
      cwd: folder.path,
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, ...environment },
    });
    all.push(running(child));
    return all.at(-1) as Running;
  };
  const startServer = async (): Promise<Running> => {
    const started = spawned(found.path, ["-c", "nats.conf"]);
    while (started.exit() === undefined && !(await answers(port))) await sleep(10);
    return started;
  };
  let server = await startServer();
  const { connection, manager } = await connectBroker({ url }, "test");
  const [commits, windows] = [meterStream, windowsStream].map(
    ({ name }) => new NatsEventLog(connection, manager, name),
  );
  return {
    url,
    folder: folder.path,
    start: (meter, services, args) =>
      spawned(
        process.execPath,
        [program, "run", "--meter", meter, "--services", services.join(","), "--http", "0", "--modbus", "0", ...args],
        { NATS_URL: url, NO_COLOR: "1" },
      ),
    server: () => server,
    restartServer: async () => {
      await server.exited;
      server = await startServer();
    },
    registers: async (meter) => {
      const view = new MeterView(meter, subsystems);
      await view.load({ commits: commits as NatsEventLog, windows: windows as NatsEventLog });
      const { readings, atNs } = view.snapshot();
      const left = [...readings.values()].filter(({ name }) => name !== "event.count" && !name.startsWith("command."));
      return { atNs, values: Object.fromEntries(left.map(({ name, value, quality }) => [name, [value, quality]])) };
    },
    epoch: async (meter, service) => {
      const last = await commits?.last(logSubject(meter, service));
      return last === undefined ? 0 : Number(storedCommit(last).commit.epoch);
    },
    audit: (meter) => auditLedger({ commits: commits as NatsEventLog, heads: new Map() }, meter),
    close: async () => {
      await connection.close();
      for (const one of all) one.signal("SIGKILL");
      await Promise.all(all.map(({ exited }) => exited));
      await folder.remove();
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port, timeout: 1_000 });
    const finish = (greeted: boolean): void => {
      socket.destroy();
      resolve(greeted);
    };
    socket
      .once("data", () => finish(true))
      .once("error", () => finish(false))
      .once("timeout", () => finish(false));
  });
}

/** All services, each as a process of its own. */
export const eachAlone: readonly SubsystemName[][] = subsystemNames.map((name) => [name]);

/** Waits until `reached` holds; rejects after `ms`. */
export async function until(reached: () => boolean | Promise<boolean>, ms: number, what: string): Promise<void> {
  for (const deadline = performance.now() + ms; !(await reached()); await sleep(20))
    if (performance.now() > deadline) throw new Error(`not within ${ms} ms: ${what}`);
}
