import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { subsystemNames } from "#schemas/subjects.ts";
import { MeterError } from "#runtime/errors.ts";
import type { BrokerAddress } from "#runtime/nats/connect.ts";
import { brokerConfiguration, brokerFiles } from "../broker/configuration.ts";
import { resolveBroker } from "../broker/resolve.ts";
import { untilGreeted } from "./broker-greeting.ts";
import { runArguments, type Cluster, type MeterCommand, type Unit } from "./cluster.ts";
import { FaultProxy } from "./fault-proxy.ts";
import { failed, ProcessUnit } from "./process-unit.ts";
import type { ProcessPlan } from "./scenario.ts";
import { SmallDisk } from "./small-disk.ts";

const loopback = "127.0.0.1";
const stopMsMax = 5_000;
/** Environment of this process that must not reach the meter's. */
const ownVariables = /^(FOURQUAD_|NATS_(?!SERVER_BIN$))/;

export interface ProcessClusterOptions {
  /** The built program, `dist/deploy/main.js`. */
  program: string;
  /** Folder for the broker's store and the logs; a temporary one that is removed if left out. */
  folder?: string;
  /** True to put the broker's store on a small disk of its own, which can be filled. */
  smallDisk?: boolean;
  /** True to start the processes with a wall clock that can be stepped. */
  steppedClock?: boolean;
}

/** A broker and a meter as processes of this host, each process with a link of its own to the broker. */
export class ProcessCluster implements Cluster {
  readonly folder: string;
  readonly broker: ProcessUnit;
  readonly address: BrokerAddress;
  readonly #options: ProcessClusterOptions;
  readonly #port: number;
  readonly #disk: SmallDisk | undefined;
  readonly #links = new Map<string, FaultProxy>();
  #processes: ProcessUnit[] = [];

  private constructor(options: ProcessClusterOptions, folder: string, server: string, port: number, disk?: SmallDisk) {
    this.#options = options;
    this.#port = port;
    this.#disk = disk;
    this.folder = folder;
    this.address = { url: `nats://${loopback}:${port}` };
    this.broker = new ProcessUnit({
      name: "broker",
      services: [],
      command: server,
      args: ["-c", brokerFiles.configuration],
      cwd: join(folder, "broker"),
      environment: process.env,
      logFile: join(folder, "broker.log"),
      ready: (unit) => this.#answering(unit),
    });
  }

  /** Starts a broker. @throws MeterError when there is none, or no small disk can be made. */
  static async open(options: ProcessClusterOptions): Promise<ProcessCluster> {
    const found = await resolveBroker({ ...process.env, NATS_URL: "" });
    if (found.kind !== "binary") throw new MeterError("MTR_BROKER_MISSING", "no nats-server to start", "");
    const folder =
      options.folder === undefined ? await mkdtemp(join(tmpdir(), "fourquad-chaos-")) : resolve(options.folder);
    await mkdir(join(folder, "broker"), { recursive: true, mode: 0o700 });
    const disk = options.smallDisk === true ? await SmallDisk.mount(join(folder, "broker")) : undefined;
    const port = await freePort();
    await mkdir(join(folder, "broker", brokerFiles.ports), { recursive: true });
    await writeFile(join(folder, "broker", brokerFiles.configuration), configuration(port), { mode: 0o600 });
    const cluster = new ProcessCluster(options, folder, found.path, port, disk);
    try {
      await cluster.broker.start();
      return cluster;
    } catch (error) {
      await cluster.close();
      throw error;
    }
  }

  get processes(): readonly ProcessUnit[] {
    return this.#processes;
  }

  link(name: string): FaultProxy {
    return this.#links.get(name) as FaultProxy;
  }

  async runUndisturbed(command: MeterCommand): Promise<void> {
    const unit = this.#meterUnit(command, { name: "undisturbed", services: subsystemNames }, this.#port);
    this.#processes.push(unit);
    await unit.start();
    const exit = await unit.ended;
    this.#processes = this.#processes.filter((other) => other !== unit);
    if (exit !== 0) throw await failed(unit, exit);
  }

  async prepare(command: MeterCommand, processes: readonly ProcessPlan[]): Promise<void> {
    for (const plan of processes) {
      const link = await FaultProxy.open({ host: loopback, port: this.#port });
      this.#links.set(plan.name, link);
      this.#processes.push(this.#meterUnit(command, plan, link.port));
    }
  }

  async stepClock(name: string, ms: number): Promise<void> {
    await writeFile(this.#clockFile(name), String(ms));
  }

  async fillDisk(): Promise<void> {
    await this.#diskOfBroker().fill();
  }

  async freeDisk(): Promise<void> {
    await this.#diskOfBroker().free();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#processes, this.broker].map((unit) => ((unit.onExit = () => {}), unit.kill())));
    await Promise.all([...this.#links.values()].map((link) => link.close()));
    await this.#disk?.unmount();
    if (this.#options.folder === undefined) await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Asks every process of the meter to end. */
  async stopMeter(): Promise<void> {
    await Promise.all(this.#processes.map((unit) => unit.stop(stopMsMax)));
  }

  #diskOfBroker(): SmallDisk {
    if (this.#disk === undefined)
      throw new MeterError("MTR_CHAOS_UNABLE", "the broker has no disk of its own", this.folder);
    return this.#disk;
  }

  #clockFile(name: string): string {
    return join(this.folder, `${name}.clock`);
  }

  #meterUnit(command: MeterCommand, { name, services }: ProcessPlan, port: number): ProcessUnit {
    const stepped = this.#options.steppedClock === true && name !== "undisturbed";
    const preload = fileURLToPath(new URL("stepped-clock.js", import.meta.url));
    const own: NodeJS.ProcessEnv = { NATS_URL: `nats://${loopback}:${port}`, NO_COLOR: "1" };
    if (stepped) own["CHAOS_CLOCK_FILE"] = this.#clockFile(name);
    return new ProcessUnit({
      name,
      services,
      command: process.execPath,
      args: [...(stepped ? ["--import", preload] : []), this.#options.program, ...runArguments(command, services)],
      cwd: this.folder,
      environment: { ...inherited(), ...own },
      logFile: join(this.folder, `${name}.log`),
    });
  }

  #answering(unit: Unit): Promise<void> {
    return untilGreeted(loopback, this.#port, this.folder, async () => {
      if (unit.state === "down") throw await failed(unit, null);
    });
  }
}

function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ownVariables.test(name)));
}

/** The product's own configuration of a broker; behind the links nobody asks for a token. */
function configuration(port: number): string {
  return brokerConfiguration({ port, token: "" })
    .replace(/^authorization.*\n/m, "")
    .replace(/^log_file.*\n/m, "");
}

function freePort(): Promise<number> {
  return new Promise((found, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, loopback, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}
