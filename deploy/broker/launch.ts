import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, realpath, rm } from "node:fs/promises";
import { createConnection } from "node:net";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { MeterError } from "../../services/runtime/errors.ts";
import type { BrokerAddress } from "../../services/runtime/nats/connect.ts";
import { readBrokerFile, removeBrokerFile, writeBrokerFile, writePrivately } from "./broker-file.ts";
import { brokerConfiguration, brokerFiles, type BrokerSettings } from "./configuration.ts";
import { keeperArguments } from "./keeper.ts";
import { commandLine, isAlive } from "./process.ts";
import { resolveBroker } from "./resolve.ts";

const startMsMax = 5_000;
const stopMsMax = 5_000;
const pollMs = 5;

export interface BrokerExit {
  /** True after `stop()`. */
  expected: boolean;
  /** Exit code of the server, null when the shell around it was killed. */
  code: number | null;
}

export interface LaunchedBroker {
  address: Required<Pick<BrokerAddress, "url" | "token">>;
  /** For people: `2.14.0`. */
  version: string;
  pid: number;
  /** Resolves when the server has ended. */
  exited: Promise<BrokerExit>;
  /** Ends the server and waits for it. */
  stop(): Promise<void>;
}

export interface LaunchOptions {
  /** Exists, and is locked by the caller (`openDataDirectory`). */
  dataDir: string;
  logger: Logger;
  /** Server to start; looked for when absent. */
  binary?: string;
  /** A free one when absent. With the port and the token of a server that died, its clients find the new one by themselves. */
  port?: number;
  /** Hexadecimal; a random one when absent. */
  token?: string;
  /** `always` when absent, which a meter must have. */
  sync?: BrokerSettings["sync"];
}

/**
 * Starts a NATS server on the store of a data directory, on loopback only, behind a random token.
 *
 * Throws `MTR_BROKER_MISSING` when there is no server to start, `MTR_BROKER_FAILED` when it ends or stays silent.
 */
export async function launchBroker({
  dataDir,
  logger,
  binary,
  port = -1,
  token = randomBytes(24).toString("hex"),
  sync,
}: LaunchOptions): Promise<LaunchedBroker> {
  const directory = await realpath(dataDir);
  const server = binary ?? (await ownBinary());
  const configuration = join(directory, brokerFiles.configuration);
  await stopOrphan(directory, configuration, logger);
  await rm(join(directory, brokerFiles.ports), { recursive: true, force: true });
  await mkdir(join(directory, brokerFiles.ports), { mode: 0o700 });
  await writePrivately(configuration, brokerConfiguration({ port, token, sync }));
  const log = await open(join(directory, brokerFiles.log), "a", 0o600);
  // A process group of its own: Ctrl-C in a terminal is for the meter, which stops the server last.
  const shell = spawn("/bin/sh", keeperArguments(server, configuration), {
    cwd: directory,
    detached: true,
    stdio: ["pipe", log.fd, log.fd],
  });
  shell.stdin?.on("error", () => {});
  await log.close();
  let stopping = false;
  const exited = ended(shell).then((code): BrokerExit => ({ expected: stopping, code }));
  try {
    const started = await answering(directory, exited);
    await writeBrokerFile(directory, { url: started.url, token, pid: started.pid });
    logger.debug({ pid: started.pid, url: started.url }, "broker started");
    const stop = async (): Promise<void> => {
      stopping = true;
      await endShell(shell, exited, started.pid);
      await removeBrokerFile(directory, started.pid);
    };
    return { address: { url: started.url, token }, version: started.version, pid: started.pid, exited, stop };
  } catch (error) {
    stopping = true;
    await endShell(shell, exited);
    throw error;
  }
}

async function ownBinary(): Promise<string> {
  const found = await resolveBroker({ ...process.env, NATS_URL: "" });
  if (found.kind !== "binary") throw new MeterError("MTR_BROKER_MISSING", "no nats-server to start", "");
  return found.path;
}

function ended(shell: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    shell.once("error", () => resolve(null));
    shell.once("exit", (code) => resolve(code));
  });
}

/** Closes the shell's input, which ends the server; kills both when that takes too long. */
async function endShell(shell: ChildProcess, exited: Promise<BrokerExit>, serverPid?: number): Promise<void> {
  shell.stdin?.end();
  const late = AbortSignal.timeout(stopMsMax);
  const kill = (): void => {
    if (serverPid !== undefined && isAlive(serverPid)) process.kill(serverPid, "SIGKILL");
    shell.kill("SIGKILL");
  };
  late.addEventListener("abort", kill, { once: true });
  await exited;
  late.removeEventListener("abort", kill);
}

/** Waits until the server says on which port it listens and greets there. */
async function answering(
  directory: string,
  exited: Promise<BrokerExit>,
): Promise<{ url: string; pid: number; version: string }> {
  const log = join(directory, brokerFiles.log);
  let gone: BrokerExit | undefined;
  void exited.then((exit) => (gone = exit));
  for (const deadline = Date.now() + startMsMax; Date.now() < deadline; await sleep(pollMs)) {
    if (gone !== undefined)
      throw new MeterError("MTR_BROKER_FAILED", `the NATS server ended at once with code ${gone.code ?? "none"}`, log);
    const listening = await readPorts(join(directory, brokerFiles.ports));
    const version = listening === undefined ? undefined : await greeting(listening.url);
    if (listening !== undefined && version !== undefined) return { ...listening, version };
  }
  throw new MeterError("MTR_BROKER_FAILED", `the NATS server did not answer within ${startMsMax} ms`, log);
}

/** What the server wrote about itself: `nats-server_PID.ports`, JSON. */
async function readPorts(folder: string): Promise<{ url: string; pid: number } | undefined> {
  try {
    const file = (await readdir(folder)).find((name) => name.endsWith(".ports"));
    if (file === undefined) return undefined;
    const { nats } = JSON.parse(await readFile(join(folder, file), "utf8")) as { nats: string[] };
    const pid = Number(/_(\d+)\.ports$/.exec(basename(file))?.[1]);
    return nats[0] === undefined ? undefined : { url: nats[0], pid };
  } catch {
    return undefined;
  }
}

/** Version from the server's greeting, `INFO {…}`; undefined when there was none. */
function greeting(url: string): Promise<string | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = createConnection({ host: hostname, port: Number(port), timeout: 1_000 });
    const finish = (version?: string): void => {
      socket.destroy();
      resolve(version);
    };
    socket.once("data", (bytes) => finish(/"version":"([^"]+)"/.exec(bytes.toString())?.[1]));
    socket.once("error", () => finish());
    socket.once("timeout", () => finish());
    socket.once("close", () => finish());
  });
}

/** Stops a server that outlived its meter; two servers on one store would destroy it. */
async function stopOrphan(directory: string, configuration: string, logger: Logger): Promise<void> {
  const previous = await readBrokerFile(directory);
  if (previous === undefined || !isAlive(previous.pid)) return;
  const line = await commandLine(previous.pid);
  if (line === undefined || !line.includes("nats-server") || !line.endsWith(configuration)) return;
  logger.warn({ pid: previous.pid }, "a broker of an earlier run is stopped");
  process.kill(previous.pid, "SIGTERM");
  for (const deadline = Date.now() + stopMsMax; isAlive(previous.pid) && Date.now() < deadline; ) await sleep(pollMs);
  if (isAlive(previous.pid)) process.kill(previous.pid, "SIGKILL");
}
