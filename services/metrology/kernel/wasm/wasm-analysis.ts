import { channelCount } from "#schemas/samples.ts";
import { windowValueCount } from "#schemas/window.ts";
import { lineToLinePairs, phaseCurrents } from "../elements.ts";
import { sampleMagnitudeMax } from "../sampling-limits.ts";
import type {
  AnalysisSettings,
  CyclePowers,
  ExtremeValues,
  PointValues,
  SpectralValues,
  SpectralWindow,
  WindowAnalysis,
} from "../window-analysis.ts";
import type { ElementWeights } from "./element-weights.ts";
import type { KernelMemory } from "./kernel-memory.ts";
import { ResamplerTable } from "./resampler-table.ts";
import { cycleTwiddles } from "./transform-tables.ts";
import { WasmFlickermeter } from "./wasm-flickermeter.ts";
import { WasmSpectrum } from "./wasm-spectrum.ts";

const lanes = 4;
const cyclesMax = 12;

/** The analysis in WebAssembly: four channels at a time in 32 bits, sums in 64 bits. `assembly` has the arithmetic. */
export class WasmAnalysis implements WindowAnalysis {
  readonly pointsPerCycle = 256;
  readonly samples: Float32Array;
  readonly phasors: { re: Float32Array; im: Float32Array };
  readonly #memory: KernelMemory;
  readonly #plain: boolean;
  readonly #taps: ResamplerTable;
  readonly #spectrum: WasmSpectrum;
  readonly #flicker: WasmFlickermeter;
  readonly #earlier: Float32Array;
  readonly #sums: Float32Array;
  readonly #windowSums: Float64Array;
  readonly #halfCycleRms: Float32Array;
  readonly #active: Float32Array;
  readonly #reactive: Float32Array;
  readonly #apparent: Float32Array;
  readonly #products: Float64Array;
  readonly #peaks: Float32Array;
  readonly #transientPeaks: Float32Array;

  /** Takes the memory over: what it held for a stream before is void. */
  constructor(
    memory: KernelMemory,
    weights: ElementWeights,
    settings: AnalysisSettings,
    flickerState: Float64Array | undefined,
  ) {
    this.samples = memory.reserve(settings.frames);
    this.#memory = memory;
    this.#plain = weights.plain;
    memory.floats("elementWeights", weights.table.length).set(weights.table);
    const twiddles = cycleTwiddles();
    memory.floats("cycleTwiddles", twiddles.length).set(twiddles);
    this.phasors = {
      re: memory.floats("phasorsRe", cyclesMax * channelCount),
      im: memory.floats("phasorsIm", cyclesMax * channelCount),
    };
    this.#taps = new ResamplerTable(memory, settings.rateHz / settings.nominalFrequencyHz);
    this.#spectrum = new WasmSpectrum(memory, settings);
    this.#flicker = new WasmFlickermeter(memory, settings, flickerState);
    this.#earlier = memory.floats("earlierHalfCycle", windowValueCount);
    this.#sums = memory.floats("halfCycleSums", 2 * cyclesMax * windowValueCount);
    this.#windowSums = memory.doubles("windowSums", windowValueCount);
    this.#halfCycleRms = memory.floats("halfCycleRms", 2 * cyclesMax * windowValueCount);
    this.#active = memory.floats("elementActive", cyclesMax * lanes);
    this.#reactive = memory.floats("elementReactive", cyclesMax * lanes);
    this.#apparent = memory.floats("elementApparent", cyclesMax * lanes);
    this.#products = memory.doubles("productSums", lanes);
    this.#peaks = memory.floats("peaks", channelCount);
    this.#transientPeaks = memory.floats("transientPeaks", lanes);
  }

  sound(from: number, through: number): boolean {
    return this.#memory.calls.allSound(from, through, sampleMagnitudeMax) !== 0;
  }

  take(position: number, cyclesPerSample: number, halfCycles: number): void {
    const step = 1 / (cyclesPerSample * this.pointsPerCycle);
    this.#memory.calls.takePoints(position, step, halfCycles, this.#taps.tapsFor(1 / cyclesPerSample));
  }

  measurePoints(halfCycles: number, earlier: Float64Array | undefined): PointValues {
    const cycles = halfCycles >> 1;
    if (earlier) this.#earlier.set(earlier);
    this.#memory.calls.measurePoints(halfCycles, this.#plain);
    const points = cycles * this.pointsPerCycle;
    return {
      rms: Array.from(this.#windowSums, (sum) => (points > 0 ? Math.sqrt(sum / points) : 0)),
      active: this.#mean(this.#active, cycles),
      reactive: this.#mean(this.#reactive, cycles),
      phasors: this.#windowPhasors(cycles),
      halfCycleRms: this.#halfCycleRms.slice(earlier ? 0 : windowValueCount, halfCycles * windowValueCount),
    };
  }

  /** Mean of a power of the elements a b c over the cycles. */
  #mean(powers: Float32Array, cycles: number): number[] {
    const mean = [0, 0, 0];
    for (let cycle = 0; cycle < cycles; cycle++) {
      for (let place = 0; place < 3; place++) mean[place] += powers[cycle * lanes + place] / cycles;
    }
    return mean;
  }

  /** Phasors of the whole window: eight channels, vab vbc vca, ires, as pairs (re, im). */
  #windowPhasors(cycles: number): number[] {
    const found = Array.from({ length: 2 * windowValueCount }, () => 0);
    for (let at = 0; at < cycles * channelCount; at++) {
      found[2 * (at % channelCount)] += this.phasors.re[at] / cycles;
      found[2 * (at % channelCount) + 1] += this.phasors.im[at] / cycles;
    }
    for (const part of [0, 1]) {
      lineToLinePairs.forEach(([plus, minus], pair) => {
        found[2 * (channelCount + pair) + part] = found[2 * plus + part] - found[2 * minus + part];
      });
      for (const channel of phaseCurrents) found[2 * (windowValueCount - 1) + part] += found[2 * channel + part];
    }
    return found;
  }

  powers(cycle: number): CyclePowers {
    const at = cycle * lanes;
    const apparent = this.#apparent[at] + this.#apparent[at + 1] + this.#apparent[at + 2];
    return { reactive: [this.#reactive[at], this.#reactive[at + 1], this.#reactive[at + 2]], apparent };
  }

  lastHalfCycle(halfCycles: number): Float64Array {
    return Float64Array.from(this.#sums.subarray((halfCycles - 1) * windowValueCount, halfCycles * windowValueCount));
  }

  measureSpectrum(window: SpectralWindow): SpectralValues {
    return this.#spectrum.measure(window);
  }

  products(from: number, through: number): Float64Array {
    this.#memory.calls.sumProducts(from, through, this.#plain);
    return this.#products;
  }

  extremes(from: number, through: number, cycleFrames: number): ExtremeValues {
    this.#memory.calls.measurePeaks(from, through, cycleFrames);
    return { peaks: Array.from(this.#peaks), transientPeaks: Array.from(this.#transientPeaks) };
  }

  flicker(from: number, through: number, ends: readonly number[]): Float32Array {
    return this.#flicker.measure(from, through, ends);
  }

  flickerState(): Float64Array | undefined {
    return this.#flicker.state();
  }
}
