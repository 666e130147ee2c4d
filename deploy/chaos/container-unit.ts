import type { GenericContainer, StartedTestContainer, getContainerRuntimeClient } from "testcontainers";
import type { SubsystemName } from "#schemas/subjects.ts";
import type { Exit, Unit } from "./cluster.ts";

type RuntimeClient = Awaited<ReturnType<typeof getContainerRuntimeClient>>;
/** Code with which the engine reports an end by SIGKILL. */
const killedCode = 137;
const lastWordsMax = 400;

export interface ContainerUnitOptions {
  name: string;
  services: readonly SubsystemName[];
  container: GenericContainer;
  client: RuntimeClient;
  /** Waits until it works, after it was started; at once if left out. */
  ready?(): Promise<void>;
}

/** A container as a unit: made with its first start, and the same one through kills, so that its files stay, too. */
export class ContainerUnit implements Unit {
  readonly name: string;
  readonly services: readonly SubsystemName[];
  onExit: (exit: Exit) => void = () => {};
  readonly #options: ContainerUnitOptions;
  #made: StartedTestContainer | undefined;
  #ended: Promise<Exit> = Promise.resolve(null);
  #state: Unit["state"] = "down";

  constructor(options: ContainerUnitOptions) {
    this.#options = options;
    this.name = options.name;
    this.services = options.services;
  }

  get state(): Unit["state"] {
    return this.#state;
  }

  /** The program is the first process of its container. */
  get pid(): number | undefined {
    return this.#state === "down" ? undefined : 1;
  }

  /** Resolves when what runs now has ended. */
  get ended(): Promise<Exit> {
    return this.#ended;
  }

  get #engine() {
    if (this.#made === undefined) throw new Error(`${this.name} was never started`);
    return this.#options.client.container.getById(this.#made.getId());
  }

  async start(): Promise<void> {
    if (this.#state !== "down") return;
    if (this.#made === undefined) this.#made = await this.#options.container.start();
    else await this.#engine.start();
    this.#state = "running";
    this.#ended = this.#engine.wait().then(({ StatusCode: code }: { StatusCode: number }) => {
      const exit = code === killedCode ? null : code;
      this.#state = "down";
      this.onExit(exit);
      return exit;
    });
    await this.#options.ready?.();
  }

  async kill(): Promise<void> {
    if (this.#state === "down") return;
    // A frozen process group gets its signals when it thaws.
    const frozen = this.#state === "paused";
    await this.#engine.kill({ signal: "SIGKILL" });
    if (frozen) await this.#engine.unpause().catch(() => {});
    await this.#ended;
  }

  async stop(ms: number): Promise<void> {
    if (this.#state === "down") return;
    await this.resume();
    await this.#engine.stop({ t: Math.ceil(ms / 1000) });
    await this.#ended;
  }

  async pause(): Promise<void> {
    await this.#engine.pause();
    this.#state = "paused";
  }

  async resume(): Promise<void> {
    if (this.#state !== "paused") return;
    await this.#engine.unpause();
    this.#state = "running";
  }

  /** Runs a shell line in the container. */
  async shell(line: string): Promise<void> {
    await this.#made?.exec(["sh", "-c", line]);
  }

  async lastWords(): Promise<string> {
    if (this.#made === undefined) return "";
    let text = "";
    for await (const part of await this.#made.logs({ tail: 5 })) text += String(part);
    return text.trimEnd().split("\n").at(-1)?.slice(0, lastWordsMax) ?? "";
  }

  /** Ends and removes the container. */
  async remove(): Promise<void> {
    this.onExit = () => {};
    await this.resume().catch(() => {});
    await this.#made?.stop({ timeout: 0, remove: true, removeVolumes: true }).catch(() => {});
  }
}
