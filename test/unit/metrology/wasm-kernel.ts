import type { SampleBlock } from "#schemas/samples.ts";
import type { KernelResult, KernelSettings } from "#schemas/window.ts";
import type { Kernel } from "../../../services/metrology/kernel.ts";
import { resultOf } from "./synthetic.ts";
import { createWasmKernel } from "../../../services/metrology/kernel/wasm/wasm-kernel.ts";
import { loadKernelModule } from "../../../services/metrology/kernel-module.ts";

const module = loadKernelModule();
if (module === undefined) throw new Error("this Node has no vector instructions in WebAssembly");

/** A kernel with its arithmetic in WebAssembly. */
export function wasmKernel(settings: KernelSettings, resume?: Uint8Array): Kernel {
  return createWasmKernel(module!, settings, resume);
}

/** All results of a kernel for blocks. */
export function resultsOf(kernel: Kernel, blocks: readonly SampleBlock[]): KernelResult[] {
  const results: KernelResult[] = [];
  for (const block of blocks) kernel.push(block, (finding) => results.push(resultOf(finding)));
  return results;
}
