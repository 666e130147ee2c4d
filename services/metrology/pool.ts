import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { KernelSettings } from "#schemas/window.ts";
import type { FromWorker, KernelStart, MeteredInput, ToWorker } from "./messages.ts";
import { SampleRing, slotsOf, type RingItem } from "./ring.ts";

/** A meter's way into its kernel. */
export interface MeterKernel {
  /** Hands a block over; waits while the kernel is behind. */
  push(item: RingItem): Promise<void>;
  /** Blocks and results on their way. */
  depth(): { blocks: number; results: number };
  close(): void;
}

interface Thread {
  worker: Worker;
  bell: Int32Array;
  meters: Map<
    string,
    { ring: SampleRing; heard(input: MeteredInput): Promise<void>; failed(error: Error): void; turn: Promise<void> }
  >;
}

/** Worker threads, one per core, each with the kernels of many meters. Threads start when they are needed. */
export class KernelPool {
  readonly #threads: Thread[] = [];
  readonly #size: number;
  #closed = false;

  constructor(size = availableParallelism()) {
    this.#size = size;
  }

  /**
   * Starts a kernel. `heard` is called for one result after the other, in the order of the samples; `failed` when the
   * thread ends.
   */
  open(
    settings: KernelSettings,
    start: KernelStart,
    heard: (input: MeteredInput) => Promise<void>,
    failed: (error: Error) => void,
  ): MeterKernel {
    if (this.#closed) throw new Error("the kernel threads have been closed");
    const thread = this.#leastBusy();
    const { meter } = settings;
    const ring = new SampleRing(meter, thread.bell);
    const hosted = { ring, heard, failed, turn: Promise.resolve() };
    thread.meters.set(meter, hosted);
    send(thread, { kind: "open", meter, settings, start, ring: ring.memory });
    return {
      push: async (item) => {
        for (const slot of slotsOf(item)) await ring.write(slot);
      },
      depth: () => ring.depth(),
      close: () => {
        if (thread.meters.get(meter) !== hosted) return;
        thread.meters.delete(meter);
        send(thread, { kind: "close", meter });
      },
    };
  }

  /** Ends the threads; a service that is late gets no new one. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#threads.splice(0).map((thread) => thread.worker.terminate()));
  }

  #leastBusy(): Thread {
    const idlest = [...this.#threads].sort((a, b) => a.meters.size - b.meters.size)[0];
    if (idlest !== undefined && (idlest.meters.size === 0 || this.#threads.length >= this.#size)) return idlest;
    const started = startThread(() => this.#threads.splice(this.#threads.indexOf(started), 1));
    this.#threads.push(started);
    return started;
  }
}

function send({ worker, bell }: Thread, message: ToWorker): void {
  worker.postMessage(message);
  Atomics.add(bell, 0, 1);
  Atomics.notify(bell, 0);
}

/** The built worker: next to this file when it runs built, in dist when it runs from source (tests). */
function workerFile(): URL {
  const beside = new URL("./worker.js", import.meta.url);
  return existsSync(fileURLToPath(beside))
    ? beside
    : new URL("../../dist/services/metrology/worker.js", import.meta.url);
}

function startThread(ended: () => void): Thread {
  const bell = new SharedArrayBuffer(4);
  const worker = new Worker(workerFile(), { workerData: { bell }, execArgv: [] });
  const thread: Thread = { worker, bell: new Int32Array(bell), meters: new Map() };
  worker.on("message", ({ meter, ...input }: FromWorker) => {
    const hosted = thread.meters.get(meter);
    if (hosted === undefined) return;
    hosted.turn = hosted.turn
      .then(() => hosted.heard(input as MeteredInput))
      .then(
        () => hosted.ring.resultTaken(),
        (error: Error) => hosted.failed(error),
      );
  });
  const end = (error: Error): void => {
    ended();
    for (const hosted of thread.meters.values()) hosted.failed(error);
  };
  worker.on("error", end);
  worker.on("exit", (code) => end(new Error(`the kernel thread ended with code ${code}`)));
  return thread;
}
