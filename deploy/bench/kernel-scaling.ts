import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** What a worker is told, and what it answers: milliseconds of wall time that its rounds took. */
export interface ScalingJob {
  meters: number;
  seconds: number;
}

/** Seconds of signal for each second of wall time by so many workers with so many meters each, all at work at once. */
export async function throughput(workers: number, job: ScalingJob): Promise<number> {
  const started = Array.from(
    { length: workers },
    () => new Worker(new URL("./kernel-worker.js", import.meta.url), { workerData: job }),
  );
  try {
    await Promise.all(started.map((worker) => answer(worker)));
    const began = performance.now();
    for (const worker of started) worker.postMessage("go");
    await Promise.all(started.map((worker) => answer(worker)));
    return (workers * job.meters * job.seconds) / ((performance.now() - began) / 1000);
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

/** Whether two workers can be compared with one on this machine. */
export const canScale = availableParallelism() >= 2;
