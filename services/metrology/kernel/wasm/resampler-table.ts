import type { KernelMemory } from "./kernel-memory.ts";
import { resamplerTaps } from "./resampler-taps.ts";

/**
 * Bands of the frequency as shares of the nominal one, each with a filter of its own: near the nominal frequency, where a
 * network is nearly always, a shorter one will do than at the ends of the range.
 */
const bandEdges = [0.8, 0.985, 1.015, 1.06, 1.2] as const;

/** The table of the resampler in the memory of the kernel: that of the band of the frequency that is asked for. */
export class ResamplerTable {
  readonly #memory: KernelMemory;
  readonly #nominalSamplesPerCycle: number;
  #band = -1;
  #taps = 0;

  constructor(memory: KernelMemory, nominalSamplesPerCycle: number) {
    this.#memory = memory;
    this.#nominalSamplesPerCycle = nominalSamplesPerCycle;
  }

  /** Loads the table for a frequency with so many samples in a cycle, and gives the number of its taps. */
  tapsFor(samplesPerCycle: number): number {
    const share = this.#nominalSamplesPerCycle / samplesPerCycle;
    const band = Math.max(
      1,
      bandEdges.findIndex((edge, n) => n === bandEdges.length - 1 || share < edge),
    );
    if (band !== this.#band) this.#load(band);
    return this.#taps;
  }

  #load(band: number): void {
    const nominal = this.#nominalSamplesPerCycle;
    const { taps, table } = resamplerTaps(nominal / bandEdges[band], nominal / bandEdges[band - 1]);
    this.#memory.floats("tapTable", table.length).set(table);
    this.#band = band;
    this.#taps = taps;
  }
}
