import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { endNs, frames } from "#schemas/samples.ts";
import type { KernelResult } from "#schemas/window.ts";
import type { Kernel } from "./kernel.ts";
import { createKernel } from "./kernel/reference-kernel.ts";
import { createWasmKernel } from "./kernel/wasm/wasm-kernel.ts";
import { loadKernelModule } from "./kernel-module.ts";
import type { FromWorker, KernelAtRest, ToWorker } from "./messages.ts";
import { SampleRing, type RingItem } from "./ring.ts";

/** A meter in this thread. */
interface Hosted {
  ring: SampleRing;
  kernel: Kernel;
  /** Time after the last sample that was fed; undefined before the first. */
  reachedNs: bigint | undefined;
  /** Where the last window left the kernel. */
  rest: KernelAtRest;
}

const port = parentPort as NonNullable<typeof parentPort>;
const bell = new Int32Array((workerData as { bell: SharedArrayBuffer }).bell);
const meters = new Map<string, Hosted>();
const kernelModule = loadKernelModule();

function tell(ring: SampleRing, message: FromWorker): void {
  ring.countResult();
  port.postMessage(message);
}

function feed(meter: string, hosted: Hosted, { block, missedBefore }: RingItem): void {
  const { ring, kernel } = hosted;
  const found = (result: KernelResult): void => {
    hosted.rest = { nextWindow: result.window.number + 1, resume: result.resume };
    tell(ring, { meter, kind: "window", result });
  };
  if (missedBefore > 0) {
    kernel.flush(found);
    tell(ring, {
      meter,
      kind: "gap",
      fromNs: hosted.reachedNs ?? block.startNs - BigInt(Math.round((missedBefore / block.rateHz) * 1e9)),
      throughNs: block.startNs,
      count: missedBefore,
      nextSample: block.firstSample,
      ...hosted.rest,
    });
  }
  kernel.push(block, found);
  const atNs = endNs(block);
  hosted.reachedNs = atNs;
  if (block.last)
    tell(ring, { meter, kind: "stopped", atNs, nextSample: block.firstSample + frames(block), ...hosted.rest });
}

function obey(message: ToWorker): void {
  if (message.kind === "close") {
    meters.delete(message.meter);
    return;
  }
  const { meter, settings, rest, ring } = message;
  const resume = rest.resume.length > 0 ? rest.resume : undefined;
  const kernel = kernelModule ? createWasmKernel(kernelModule, settings, resume) : createKernel(settings, resume);
  meters.set(meter, { ring: new SampleRing(meter, bell, ring), kernel, reachedNs: undefined, rest });
}

// The thread sleeps on the bell and works until every ring is empty: it never returns to its event loop.
for (;;) {
  const rung = Atomics.load(bell, 0);
  for (let received = receiveMessageOnPort(port); received !== undefined; received = receiveMessageOnPort(port))
    obey(received.message as ToWorker);
  let worked = false;
  for (const [meter, hosted] of meters) {
    const item = hosted.ring.take();
    if (item === undefined) continue;
    feed(meter, hosted, item);
    worked = true;
  }
  if (!worked) Atomics.wait(bell, 0, rung);
}
