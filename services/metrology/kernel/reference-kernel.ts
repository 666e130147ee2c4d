import type { KernelSettings } from "#schemas/window.ts";
import type { Kernel } from "../kernel.ts";
import { createKernel as createKernelWith } from "./metrology-kernel.ts";
import { ReferenceAnalysis } from "./reference/reference-analysis.ts";

export { kernelStateProblem } from "./metrology-kernel.ts";

/**
 * The metrology kernel in plain 64-bit arithmetic: the reference that the fast one is compared with, and its replacement
 * where that cannot run.
 * @throws RangeError when `resume` is no state of a kernel.
 */
export function createKernel(settings: KernelSettings, resume?: Uint8Array): Kernel {
  return createKernelWith(settings, (...stream) => new ReferenceAnalysis(...stream), resume);
}
