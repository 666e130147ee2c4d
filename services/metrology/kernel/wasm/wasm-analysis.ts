import { channelCount } from "#schemas/samples.ts";
import { windowValueCount } from "#schemas/window.ts";
import { lineToLinePairs, phaseCurrents } from "../elements.ts";
import { sampleMagnitudeMax } from "../sampling-limits.ts";
import {
  type AnalysisSettings,
  type ExtremeValues,
  type TakenWindow,
  type WindowAnalysis,
  type WindowValues,
  elementStride,
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
  readonly elements: { reactive: Float32Array; volts: Float32Array; amperes: Float32Array };
  readonly halfCycleSums: Float32Array;
  readonly #memory: KernelMemory;
  readonly #plain: boolean;
  readonly #taps: ResamplerTable;
  readonly #spectrum: WasmSpectrum;
  readonly #flicker: WasmFlickermeter;
  readonly #earlier: Float32Array;
  readonly #windowSums: Float64Array;
  readonly #active: Float32Array;
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
    this.halfCycleSums = memory.floats("halfCycleSums", 2 * cyclesMax * windowValueCount);
    this.#windowSums = memory.doubles("windowSums", windowValueCount);
    this.#active = memory.floats("elementActive", cyclesMax * lanes);
    this.elements = {
      reactive: memory.floats("elementReactive", cyclesMax * elementStride),
      volts: memory.floats("elementVoltsRms", cyclesMax * elementStride),
      amperes: memory.floats("elementAmperesRms", cyclesMax * elementStride),
    };
    this.#products = memory.doubles("productSums", cyclesMax * lanes);
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

  measure(window: TakenWindow): WindowValues {
    const { cycles, halfCycles, earlier } = window;
    if (earlier) this.#earlier.set(earlier);
    this.#memory.calls.measurePoints(halfCycles, this.#plain);
    const spectrum = this.#spectrum.measure(window);
    return {
      rms: rootMeanSquares(this.#windowSums, cycles * this.pointsPerCycle),
      active: this.#mean(this.#active, cycles),
      reactive: this.#mean(this.elements.reactive, cycles),
      phasors: this.#windowPhasors(cycles),
      harmonics: spectrum.harmonics,
      interharmonics: spectrum.interharmonics,
      harmonicPhasors: spectrum.harmonicPhasors,
      halfCycleRms: spectrum.halfCycleRms,
      signalling: spectrum.signalling,
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
    const { re, im } = this.phasors;
    const found = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let channel = 0; channel < channelCount; channel++) {
      for (let at = channel; at < cycles * channelCount; at += channelCount) {
        found[2 * channel] += re[at] / cycles;
        found[2 * channel + 1] += im[at] / cycles;
      }
    }
    for (let part = 0; part < 2; part++) {
      for (let pair = 0; pair < lineToLinePairs.length; pair++) {
        const [plus, minus] = lineToLinePairs[pair];
        found[2 * (channelCount + pair) + part] = found[2 * plus + part] - found[2 * minus + part];
      }
      for (const channel of phaseCurrents) found[2 * (windowValueCount - 1) + part] += found[2 * channel + part];
    }
    return found;
  }

  products(from: number, through: number): Float64Array {
    this.#memory.calls.sumProducts(from, through, this.#plain);
    return this.#products;
  }

  cycleProducts(offset: number, cyclesPerSample: number, cycles: number): Float64Array {
    this.#memory.calls.sumCycleProducts(offset, cyclesPerSample, cycles, this.#plain);
    return this.#products;
  }

  extremes(from: number, through: number, cycleFrames: number): ExtremeValues {
    this.#memory.calls.measurePeaks(from, through, cycleFrames);
    return { peaks: numbers(this.#peaks), transientPeaks: numbers(this.#transientPeaks) };
  }

  flicker(from: number, through: number, ends: readonly number[]): number[] {
    return this.#flicker.measure(from, through, ends);
  }

  flickerState(): Float64Array | undefined {
    return this.#flicker.state();
  }
}

/** The numbers as a plain array: much faster than `Array.from`. */
function numbers(values: Float32Array): number[] {
  const found: number[] = [];
  for (let n = 0; n < values.length; n++) found.push(values[n]);
  return found;
}

function rootMeanSquares(sums: Float64Array, points: number): number[] {
  const found: number[] = [];
  for (let n = 0; n < sums.length; n++) found.push(points > 0 ? Math.sqrt(sums[n] / points) : 0);
  return found;
}
