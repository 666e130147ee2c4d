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
