import { systemClock } from "#runtime/clock.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import { withBenchBroker } from "./bench-broker.ts";
import { figure, type Bench, type Figure } from "./bench.ts";
import { CommitWatch, holdsEnergy, opensEpoch } from "./commit-watch.ts";
import { startServices, type ServiceProcess } from "./service-process.ts";
import { seededRandom } from "./statistics.ts";

const meter = "main";
const services: readonly SubsystemName[] = ["metrology", "demand", "tou", "logging"];
/** A lease is renewed twice a second; the leader is killed anywhere between two renewals, ms. */
const settledMs = 1_200;
const renewalMs = 500;

/** Kills a process that leads, and measures until its standby has done each thing. */
async function takenOver(leader: ServiceProcess, watch: CommitWatch): Promise<Map<string, number>> {
  const led = services.filter((name) => watch.leaderOf(name) === leader.pid);
  watch.forget();
  const killedMs = performance.now();
  leader.kill();
  const took = new Map<string, number>();
  for (const name of led)
    took.set(`${name}: its log is taken over`, (await watch.first(name, opensEpoch)).atMs - killedMs);
  const { epoch } = (await watch.first("metrology", opensEpoch)).commit;
  const energy = await watch.first("metrology", (commit) => commit.epoch >= epoch && holdsEnergy(commit));
  return took.set("metrology: energy is committed again", energy.atMs - killedMs);
}

/** How long a meter stands still when the process that leads dies and another waits for it. */
export const takeover: Bench = {
  name: "takeover",
  describes: "From kill -9 of the process that leads to the standby's first commit, and to its first energy.",
  run: ({ quick, signal }, progress) =>
    withBenchBroker("always", async (broker) => {
      const trials = quick ? 3 : 20;
      const random = seededRandom(2);
      const over = new AbortController();
      const running: ServiceProcess[] = [];
      const start = async (names: readonly SubsystemName[]): Promise<ServiceProcess> => {
        const started = startServices(broker, names);
        running.push(started);
        await started.started;
        return started;
      };
      try {
        const watch = new CommitWatch(broker.ports, meter, services, over.signal);
        await start(["sampler"]);
        let pair = [await start(services)];
        await watch.first("metrology", holdsEnergy);
        const times = new Map<string, number[]>();
        for (let trial = 1; trial <= trials; trial++) {
          signal.throwIfAborted();
          progress(`takeover ${trial} of ${trials}`);
          pair.push(await start(services));
          await systemClock.sleep(settledMs + random() * renewalMs);
          const leader = pair.find(({ pid }) => pid === watch.leaderOf("metrology")) as ServiceProcess;
          for (const [what, ms] of await takenOver(leader, watch)) times.set(what, [...(times.get(what) ?? []), ms]);
          pair = pair.filter((one) => one !== leader);
        }
        return [...times].map(([what, values]): Figure => figure(what, "ms", values));
      } finally {
        over.abort();
        for (const one of running) one.kill();
        await Promise.all(running.map(({ ended }) => ended));
      }
    }),
};
