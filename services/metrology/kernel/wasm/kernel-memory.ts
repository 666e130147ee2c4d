import { channelCount } from "#schemas/samples.ts";

/** What the kernel can be asked to do (`assembly/index.ts` describes each). */
export interface KernelCalls {
  takePoints(position: number, step: number, halfCycles: number, taps: number): void;
  measurePoints(halfCycles: number, plainElements: boolean): void;
  measureSpectrum(cycles: number, orderLimit: number, binLimit: number): void;
  sumProducts(from: number, through: number, plainElements: boolean): void;
  sumCycleProducts(offset: number, cyclesPerSample: number, cycles: number, plainElements: boolean): void;
  measurePeaks(from: number, through: number, cycleFrames: number): void;
  allSound(from: number, through: number, limit: number): number;
  beginFlicker(from: number, through: number, betweenLines: boolean): void;
  feedFlicker(from: number, through: number, count: number, decimation: number, betweenLines: boolean): void;
}

const pageBytes = 65_536;

/** An instance of the kernel and its memory. It holds the samples and the tables of one meter at a time. */
export class KernelMemory {
  readonly calls: KernelCalls;
  readonly #memory: WebAssembly.Memory;
  readonly #exports: WebAssembly.Exports;

  constructor(module: WebAssembly.Module) {
    this.#exports = new WebAssembly.Instance(module, {}).exports;
    this.calls = this.#exports as unknown as KernelCalls;
    this.#memory = this.#exports.memory as WebAssembly.Memory;
  }

  /** Makes room for so many samples of each channel. Views of before are void afterwards. */
  reserve(frames: number): Float32Array {
    const needed = this.#address("samples") + frames * channelCount * 4 - this.#memory.buffer.byteLength;
    if (needed > 0) this.#memory.grow(Math.ceil(needed / pageBytes));
    return this.floats("samples", frames * channelCount);
  }

  /** So many 32-bit floats at a name of the memory map. */
  floats(name: string, count: number): Float32Array {
    return new Float32Array(this.#memory.buffer, this.#address(name), count);
  }

  /** So many 64-bit floats at a name of the memory map. */
  doubles(name: string, count: number): Float64Array {
    return new Float64Array(this.#memory.buffer, this.#address(name), count);
  }

  #address(name: string): number {
    return (this.#exports[name] as WebAssembly.Global).value as number;
  }
}
