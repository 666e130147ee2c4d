import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { figure, type Figure } from "./bench.ts";
import { machineSeconds } from "./processor-time.ts";

/** What a worker is told; it answers when it is ready and when it is done. */
export interface ScalingJob {
  meters: number;
  seconds: number;
}

/** Meters of each worker. */
const meters = 8;

/** Seconds of signal for each second, by the clock on the wall and by the processor time of all threads. */
interface Throughput {
  wall: number;
  processor: number;
}

/** Whether two workers can be compared with one on this machine. */
export const canScale = availableParallelism() >= 2;

/**
 * How much more two workers do than one, in turns. By the clock the machine must be idle for it to mean anything; by processor
 * time it tells what the workers cost each other, whoever else is at work.
 */
export async function scaling(rounds: number, seconds: number, signal: AbortSignal): Promise<Figure[]> {
  const byClock: number[] = [];
  const byProcessor: number[] = [];
  const stolen: number[] = [];
  for (let round = 0; round < rounds; round++) {
    signal.throwIfAborted();
    const before = machineSeconds();
    const one = await throughput(1, seconds);
    const two = await throughput(2, seconds);
    const after = machineSeconds();
    byClock.push(two.wall / one.wall);
    byProcessor.push((2 * two.processor) / one.processor);
    stolen.push((100 * (after.stolen - before.stolen)) / Math.max(after.all - before.all, 1e-3));
  }
  return [
    figure(`two workers / one worker, ${meters} meters each`, "x", byClock),
    figure(`two workers / one worker, ${meters} meters each, by processor time`, "x", byProcessor),
    figure("processor time taken by the host meanwhile", "%", stolen),
  ];
}

/** What so many workers get through, all at work at once. */
async function throughput(workers: number, seconds: number): Promise<Throughput> {
  const workerData: ScalingJob = { meters, seconds };
  const started = Array.from(
    { length: workers },
    () => new Worker(new URL("./kernel-worker.js", import.meta.url), { workerData }),
  );
  try {
    await Promise.all(started.map((worker) => answer(worker)));
    const began = performance.now();
    const usage = process.cpuUsage();
    for (const worker of started) worker.postMessage("go");
    await Promise.all(started.map((worker) => answer(worker)));
    const { user, system } = process.cpuUsage(usage);
    const metered = workers * meters * seconds;
    return { wall: metered / ((performance.now() - began) / 1e3), processor: metered / ((user + system) / 1e6) };
  } finally {
    await Promise.all(started.map((worker) => worker.terminate()));
  }
}

function answer(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
