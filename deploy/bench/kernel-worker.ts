import { parentPort, workerData } from "node:worker_threads";
import type { Kernel } from "../../services/metrology/kernel.ts";
import { createWasmKernel } from "../../services/metrology/kernel/wasm/wasm-kernel.ts";
import { loadKernelModule } from "../../services/metrology/kernel-module.ts";
import { signalBlocks, signalSettings, substationSignal } from "./kernel-signal.ts";
import type { ScalingJob } from "./kernel-scaling.ts";

const { meters, seconds } = workerData as ScalingJob;
const module = loadKernelModule();
if (module === undefined) throw new Error("this Node has no vector instructions in WebAssembly");
const samples = substationSignal(seconds);
const kernels: Kernel[] = Array.from({ length: meters }, () => createWasmKernel(module, signalSettings));

/** Feeds the signal once to every meter, block by block in turns. */
function round(number: number): void {
  for (const block of signalBlocks(samples, 1280, number)) for (const kernel of kernels) kernel.push(block, () => {});
}

round(0);
parentPort!.postMessage("ready");
parentPort!.once("message", () => {
  round(1);
  parentPort!.postMessage("done");
});
