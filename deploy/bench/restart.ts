import { withBenchBroker, type BenchBroker } from "./bench-broker.ts";
import { figure, inTurns, type Bench } from "./bench.ts";
import { CommitWatch, holdsEnergy, opensEpoch } from "./commit-watch.ts";
import { startServices, type ServiceProcess } from "./service-process.ts";

const meter = "main";

/** How the process ends before it is started again. */
const ends = ["killed (kill -9) and started at once", "stopped in good order and started at once"] as const;
type End = (typeof ends)[number];

/** Metrology as a process that can be ended and started again. */
class Restarted {
  readonly #broker: BenchBroker;
  readonly #watch: CommitWatch;
  #process: ServiceProcess;

  constructor(broker: BenchBroker, watch: CommitWatch) {
    this.#broker = broker;
    this.#watch = watch;
    this.#process = startServices(broker, ["metrology"]);
  }

  /** Ends the process, starts it, and gives ms to the first commit and to the first energy of the new one. */
  async again(end: End): Promise<{ commitMs: number; energyMs: number }> {
    await this.#watch.first("metrology", holdsEnergy);
    const began = performance.now();
    if (end === ends[0]) this.#process.kill();
    else this.#process.stop();
    await this.#process.ended;
    this.#watch.forget();
    this.#process = startServices(this.#broker, ["metrology"]);
    const opened = await this.#watch.first("metrology", opensEpoch);
    const energy = await this.#watch.first("metrology", holdsEnergy);
    return { commitMs: opened.atMs - began, energyMs: energy.atMs - began };
  }

  async close(): Promise<void> {
    this.#process.kill();
    await this.#process.ended;
  }
}

/** How long a service is away when its process dies and is started again, with nobody standing by. */
export const restart: Bench = {
  name: "restart",
  describes:
    "From the end of metrology's process to the first commit of the one started in its place, and its first energy.",
  run: ({ quick, signal }, progress) =>
    withBenchBroker("always", async (broker) => {
      const rounds = quick ? 3 : 20;
      const over = new AbortController();
      const watch = new CommitWatch(broker.ports, meter, ["metrology"], over.signal);
      const sampler = startServices(broker, ["sampler"]);
      const metrology = new Restarted(broker, watch);
      const energyMs = new Map<End, number[]>(ends.map((end) => [end, []]));
      try {
        await sampler.started;
        const commitMs = await inTurns(ends, rounds, async (end, round) => {
          signal.throwIfAborted();
          progress(`restart ${round + 1} of ${rounds}, ${end.split(" ")[0]}`);
          const took = await metrology.again(end);
          energyMs.get(end)?.push(took.energyMs);
          return took.commitMs;
        });
        return ends.flatMap((end) => [
          figure(`${end}: first commit`, "ms", commitMs.get(end) as number[]),
          figure(`${end}: first energy`, "ms", energyMs.get(end) as number[]),
        ]);
      } finally {
        over.abort();
        sampler.kill();
        await Promise.all([metrology.close(), sampler.ended]);
      }
    }),
};
