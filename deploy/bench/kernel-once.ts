import { createKernel } from "../../services/metrology/kernel/reference-kernel.ts";
import { createWasmKernel } from "../../services/metrology/kernel/wasm/wasm-kernel.ts";
import { loadKernelModule } from "../../services/metrology/kernel-module.ts";
import { signalBlocks, signalRateHz, signalSettings, substationSignal } from "./kernel-signal.ts";

/**
 * A process with one kernel: `kernel-once.js BLOCK_FRAMES ROUNDS [plain]`. Prints seconds of signal for each second of
 * processor time of all its threads. The first rounds, in which the engine still compiles, do not count.
 */
const [blockFrames, rounds] = process.argv.slice(2).map(Number) as [number, number];
const module = process.argv[4] === "plain" ? undefined : loadKernelModule();
const kernel = module ? createWasmKernel(module, signalSettings) : createKernel(signalSettings);
const samples = substationSignal(module ? 60 : 10);
const warmUp = module ? 8 : 1;
let [seconds, microseconds] = [0, 0];
for (let round = 0; round < warmUp + rounds; round++) {
  const blocks = signalBlocks(samples, blockFrames, round);
  const began = process.cpuUsage();
  for (const block of blocks) kernel.push(block, () => {});
  const { user, system } = process.cpuUsage(began);
  if (round < warmUp) continue;
  seconds += (blocks.length * blockFrames) / signalRateHz;
  microseconds += user + system;
}
process.stdout.write(`${(seconds / microseconds) * 1e6}\n`);
