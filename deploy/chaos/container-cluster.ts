import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { promisify } from "node:util";
import type { GenericContainer, getContainerRuntimeClient } from "testcontainers";
import { subsystemNames } from "#schemas/subjects.ts";
import { MeterError } from "#runtime/errors.ts";
import type { BrokerAddress } from "#runtime/nats/connect.ts";
import { untilGreeted } from "./broker-greeting.ts";
import { runArguments, type Cluster, type MeterCommand } from "./cluster.ts";
import { ContainerUnit } from "./container-unit.ts";
import { FaultProxy } from "./fault-proxy.ts";
import { failed } from "./process-unit.ts";
import type { ProcessPlan } from "./scenario.ts";

const image = "fourquad-chaos";
const brokerPort = 4222;
/** Room for the broker's streams, and little more, so that the disk is soon full. */
const diskOptions = "rw,size=640m,uid=10001,gid=10001,mode=0700";
const clockFile = "/tmp/clock";
const sourceFolder = "/tmp/source";
const configuration = [
  "port: 4222",
  "max_payload: 8388608",
  `jetstream { store_dir: "/data/jetstream", max_memory_store: 1073741824, sync_interval: always }`,
  "",
].join("\n");

type RuntimeClient = Awaited<ReturnType<typeof getContainerRuntimeClient>>;

export interface ContainerClusterOptions {
  /** Root of the checkout, from which the image is built. */
  root: string;
  /** A free port of this host: an engine gives a restarted container another one unless it is told which. */
  port: number;
  /** True to put the broker's store on a small disk in memory; what is on it is lost when the broker ends. */
  smallDisk?: boolean;
}

/**
 * A broker and a meter as containers of the image that is deployed, by testcontainers, which is loaded here and nowhere
 * else. Links are fault proxies of this host, which containers reach as `host.testcontainers.internal`.
 */
export class ContainerCluster implements Cluster {
  readonly broker: ContainerUnit;
  readonly address: BrokerAddress;
  readonly #client: RuntimeClient;
  readonly #port: number;
  readonly #links = new Map<string, FaultProxy>();
  #processes: ContainerUnit[] = [];

  private constructor(client: RuntimeClient, broker: GenericContainer, port: number) {
    this.#client = client;
    this.#port = port;
    this.address = { url: `nats://127.0.0.1:${port}` };
    this.broker = new ContainerUnit({
      name: "broker",
      services: [],
      container: broker,
      client,
      ready: () => untilGreeted("127.0.0.1", port, image),
    });
  }

  /** Builds the image and starts a broker. @throws MeterError MTR_CHAOS_UNABLE where there is no container engine. */
  static async open({ root, port, smallDisk }: ContainerClusterOptions): Promise<ContainerCluster> {
    const { GenericContainer, getContainerRuntimeClient } = await import("testcontainers");
    const client = await getContainerRuntimeClient().catch((cause: Error) => {
      throw new MeterError("MTR_CHAOS_UNABLE", `there is no container engine: ${cause.message}`, "", "start Docker", {
        cause,
      });
    });
    // The client of the engine heeds Dockerfile.dockerignore, which testcontainers' own builder does not.
    const dockerfile = join(root, "deploy/compose/Dockerfile");
    await promisify(execFile)("docker", ["build", "-q", "-f", dockerfile, "-t", image, root], {
      env: { ...process.env, DOCKER_BUILDKIT: "1" },
    });
    const broker = new GenericContainer(image)
      .withEntrypoint(["nats-server", "-c", "/tmp/broker.conf"])
      .withCommand([])
      .withCopyContentToContainer([{ content: configuration, target: "/tmp/broker.conf", mode: 0o644 }])
      .withExposedPorts({ container: brokerPort, host: port });
    if (smallDisk === true) broker.withTmpFs({ "/data": diskOptions });
    const cluster = new ContainerCluster(client, broker, port);
    try {
      await cluster.broker.start();
      return cluster;
    } catch (error) {
      await cluster.close();
      throw error;
    }
  }

  get processes(): readonly ContainerUnit[] {
    return this.#processes;
  }

  link(name: string): FaultProxy {
    return this.#links.get(name) as FaultProxy;
  }

  async runUndisturbed(command: MeterCommand): Promise<void> {
    const link = await this.#openLink("undisturbed");
    const unit = await this.#meterUnit(command, { name: "undisturbed", services: subsystemNames }, link.port);
    await unit.start();
    const exit = await unit.ended;
    const words = exit === 0 ? undefined : await failed(unit, exit);
    await unit.remove();
    if (words !== undefined) throw words;
  }

  async prepare(command: MeterCommand, processes: readonly ProcessPlan[]): Promise<void> {
    for (const plan of processes) {
      const link = await this.#openLink(plan.name);
      this.#processes.push(await this.#meterUnit(command, plan, link.port));
    }
  }

  async stepClock(name: string, ms: number): Promise<void> {
    await this.#processes.find((unit) => unit.name === name)?.shell(`echo ${ms} > ${clockFile}`);
  }

  async fillDisk(): Promise<void> {
    // Large blocks first; the last bytes one by one.
    await this.broker.shell(
      "for size in 1M 4k 1; do dd if=/dev/zero of=/data/ballast.$size bs=$size 2>/dev/null; done; true",
    );
  }

  async freeDisk(): Promise<void> {
    await this.broker.shell("rm -f /data/ballast.*");
  }

  async close(): Promise<void> {
    await Promise.all([...this.#processes, this.broker].map((unit) => unit.remove()));
    await Promise.all([...this.#links.values()].map((link) => link.close()));
  }

  async #openLink(name: string): Promise<FaultProxy> {
    const { TestContainers } = await import("testcontainers");
    const link = await FaultProxy.open({ host: "127.0.0.1", port: this.#port });
    this.#links.set(name, link);
    // Before a container is made, or it does not learn the name of this host.
    await TestContainers.exposeHostPorts(link.port);
    return link;
  }

  async #meterUnit(command: MeterCommand, { name, services }: ProcessPlan, port: number): Promise<ContainerUnit> {
    const { GenericContainer } = await import("testcontainers");
    const { files, inside } = await filesOf(command);
    const container = new GenericContainer(image)
      .withCommand(runArguments(inside, services))
      .withCopyFilesToContainer(files)
      .withEnvironment({
        NATS_URL: `nats://host.testcontainers.internal:${port}`,
        NO_COLOR: "1",
        NODE_OPTIONS: "--import=/app/dist/deploy/chaos/stepped-clock.js",
        CHAOS_CLOCK_FILE: clockFile,
      });
    return new ContainerUnit({ name, services, container, client: this.#client });
  }
}

interface CopiedFile {
  source: string;
  target: string;
}

/** The files that a meter reads, and its command line as it is where they are copied to. */
async function filesOf(command: MeterCommand): Promise<{ files: CopiedFile[]; inside: MeterCommand }> {
  const { meterFile, source } = command;
  const prefix = source.startsWith("synthetic:") ? "synthetic:" : "";
  const path = source.slice(prefix.length);
  // A COMTRADE record is several files of one name.
  const name = basename(path, extname(path));
  const siblings = (await readdir(dirname(path))).filter((file) => basename(file, extname(file)) === name);
  const files = siblings.map((file) => ({ source: join(dirname(path), file), target: `${sourceFolder}/${file}` }));
  if (meterFile !== undefined) files.push({ source: meterFile, target: `${sourceFolder}/meter.yaml` });
  const inside = {
    ...command,
    meterFile: meterFile === undefined ? undefined : `${sourceFolder}/meter.yaml`,
    source: `${prefix}${sourceFolder}/${basename(path)}`,
  };
  return { files, inside };
}
