import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { ChannelMap } from "./channel-map.ts";
import { HostedKernel } from "./hosted-kernel.ts";
import type { Kernel } from "./kernel.ts";
import { endedState } from "./kernel/kernel-state.ts";
import { createKernel } from "./kernel/reference-kernel.ts";
import { createWasmKernel } from "./kernel/wasm/wasm-kernel.ts";
import { loadKernelModule } from "./kernel-module.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { SampleRing } from "./ring.ts";

/** A meter in this thread. */
interface Hosted {
  ring: SampleRing;
  kernel: HostedKernel;
}

const port = parentPort as NonNullable<typeof parentPort>;
const bell = new Int32Array((workerData as { bell: SharedArrayBuffer }).bell);
const meters = new Map<string, Hosted>();
const kernelModule = loadKernelModule();

function tell(ring: SampleRing, message: FromWorker): void {
  ring.countResult();
  port.postMessage(message);
}

function obey(message: ToWorker): void {
  if (message.kind === "close") {
    meters.delete(message.meter);
    return;
  }
  const { meter, settings, start, ring } = message;
  const samples = new SampleRing(meter, bell, ring);
  const create = (resume?: Uint8Array): Kernel =>
    kernelModule ? createWasmKernel(kernelModule, settings, resume) : createKernel(settings, resume);
  const hosted = new HostedKernel({ create, ended: endedState }, new ChannelMap(settings), start, (input) =>
    tell(samples, { meter, ...input }),
  );
  meters.set(meter, { ring: samples, kernel: hosted });
}

// The thread sleeps on the bell and works until every ring is empty: it never returns to its event loop.
for (;;) {
  const rung = Atomics.load(bell, 0);
  for (let received = receiveMessageOnPort(port); received !== undefined; received = receiveMessageOnPort(port))
    obey(received.message as ToWorker);
  let worked = false;
  for (const { ring, kernel } of meters.values()) {
    const item = ring.take();
    if (item === undefined) continue;
    kernel.feed(item);
    worked = true;
  }
  if (!worked) Atomics.wait(bell, 0, rung);
}
