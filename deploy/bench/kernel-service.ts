import type { Commit } from "#schemas/codec.ts";
import { subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import { withBenchBroker } from "./bench-broker.ts";
import { CommitWatch } from "./commit-watch.ts";
import { processorSeconds } from "./processor-time.ts";
import { startServices } from "./service-process.ts";

const meter = "main";

/** Seconds of meter time that a running meter gets through in a second of processor time. */
export interface ServiceFactors {
  /** Of metrology alone: samples from the broker, ring, kernel, machine, windows and commits to the broker. */
  metrology: number;
  /** The same with what its broker and the sampler's stream cost. */
  withBroker: number;
  /** Of all services in one process, sampling included, without the broker. */
  wholeMeter: number;
}

/** Meter time before the measurement, in which the engine still compiles, and of the measurement, s. */
export interface ServiceLength {
  warmUpSeconds: number;
  seconds: number;
}

/** Runs a synthetic meter as fast as it goes, and tells what of it costs how much. */
export async function serviceFactors(length: ServiceLength, signal: AbortSignal): Promise<ServiceFactors> {
  const split = await measured([["metrology"], ["sampler"]], length, signal);
  const whole = await measured([subsystemNames], length, signal);
  return { metrology: split.alone, withBroker: split.withBroker, wholeMeter: whole.alone };
}

/** The factors of the first process, by itself and with the broker. */
async function measured(
  processes: readonly (readonly SubsystemName[])[],
  { warmUpSeconds, seconds }: ServiceLength,
  signal: AbortSignal,
): Promise<{ alone: number; withBroker: number }> {
  return withBenchBroker("always", async (broker) => {
    const over = new AbortController();
    const watch = new CommitWatch(broker.ports, meter, ["metrology"], AbortSignal.any([over.signal, signal]));
    // Half as long again: the measurement ends before the samples do.
    const lasts = `${Math.ceil(1.5 * (warmUpSeconds + seconds))}s`;
    const running = processes.map((services) => startServices(broker, services, ["--speed", "max", "--for", lasts]));
    const pid = running[0]?.pid ?? 0;
    const mark = (commit: Commit) => ({
      meterNs: meteredThroughNs(commit),
      alone: processorSeconds(pid),
      broker: processorSeconds(broker.pid),
    });
    try {
      const opened = await watch.first("metrology", (commit) => meteredThroughNs(commit) > 0n);
      const startNs = meteredThroughNs(opened.commit);
      const reached = (after: number) => (commit: Commit) =>
        meteredThroughNs(commit) >= startNs + BigInt(after) * 1_000_000_000n;
      const from = mark((await watch.first("metrology", reached(warmUpSeconds))).commit);
      watch.forget();
      const to = mark((await watch.first("metrology", reached(warmUpSeconds + seconds))).commit);
      const metered = Number(to.meterNs - from.meterNs) / 1e9;
      const alone = to.alone - from.alone;
      return { alone: metered / alone, withBroker: metered / (alone + to.broker - from.broker) };
    } finally {
      over.abort();
      for (const one of running) one.kill();
      await Promise.all(running.map(({ ended }) => ended));
    }
  });
}

/** End of the energy in a commit, ns; 0 where it holds none. */
function meteredThroughNs({ facts }: Commit): bigint {
  const last = facts.findLast(({ kind }) => kind === "energyMetered");
  return last?.kind === "energyMetered" ? last.energyMetered.throughNs : 0n;
}
