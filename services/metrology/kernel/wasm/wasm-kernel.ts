import type { KernelSettings } from "#schemas/window.ts";
import type { Kernel } from "../../kernel.ts";
import { elementsOf } from "../elements.ts";
import { createKernel } from "../metrology-kernel.ts";
import { ReferenceAnalysis } from "../reference/reference-analysis.ts";
import { elementWeights } from "./element-weights.ts";
import { KernelMemory } from "./kernel-memory.ts";
import { WasmAnalysis } from "./wasm-analysis.ts";

/**
 * The metrology kernel with its arithmetic in WebAssembly; `module` is the compiled `assembly`. One instance of it serves
 * the meter from stream to stream.
 * @throws RangeError when `resume` is no state of a kernel.
 */
export function createWasmKernel(module: WebAssembly.Module, settings: KernelSettings, resume?: Uint8Array): Kernel {
  const weights = elementWeights(elementsOf(settings.wiring));
  if (weights === undefined) return createKernel(settings, (...stream) => new ReferenceAnalysis(...stream), resume);
  const memory = new KernelMemory(module);
  return createKernel(
    settings,
    (stream, flickerState) => new WasmAnalysis(memory, weights, stream, flickerState),
    resume,
  );
}
