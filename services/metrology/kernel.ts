import type { SampleBlock } from "#schemas/samples.ts";
import type { KernelResult } from "#schemas/window.ts";

/**
 * Turns samples into windows and energy. Deterministic: the same settings, state and samples give the same bits,
 * whatever the sizes of the blocks they came in.
 */
export interface Kernel {
  /** Feeds a block that continues the samples before it. Calls back for each window that it completes, in order. */
  push(block: SampleBlock, found: (result: KernelResult) => void): void;
  /** Meters what is buffered to the last sample: a window cut short, and the energy up to its end. Then starts anew. */
  flush(found: (result: KernelResult) => void): void;
}

/** Where the samples of a kernel ended: index and time of the sample that would come next. */
export interface KernelEnd {
  sample: number;
  timeNs: bigint;
}

/** Makes the kernels of one meter. */
export interface KernelMaker {
  /** A kernel, or one that continues from the state of another. */
  create(resume?: Uint8Array): Kernel;
  /** State of a kernel that carries nothing over, whose samples ended there and whose next window has that number. */
  ended(nextWindow: number, end: KernelEnd): Uint8Array;
}
