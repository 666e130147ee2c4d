import { channelCount } from "#schemas/samples.ts";
import { elementsOf } from "../elements.ts";
import { allSound } from "../sample-buffer.ts";
import { pointsPerCycle, windowCycles } from "../sampling-limits.ts";
import { emptySpectra } from "../empty-spectra.ts";
import {
  type AnalysisSettings,
  type ExtremeValues,
  type SpectralValues,
  type TakenWindow,
  type WindowAnalysis,
  type WindowValues,
  elementStride,
} from "../window-analysis.ts";
import { CyclePhasors } from "./cycle-phasors.ts";
import { ElementMeter } from "./element-meter.ts";
import { Flickermeter } from "./flickermeter.ts";
import { halfCycleRms, halfCycleSums, windowRms } from "./half-cycles.ts";
import { HarmonicAnalyser } from "./harmonic-analyser.ts";
import { resample } from "./resampler.ts";

/** The analysis in plain 64-bit arithmetic: what the fast one is compared with, and what is used where that cannot run. */
export class ReferenceAnalysis implements WindowAnalysis {
  readonly pointsPerCycle: number;
  readonly samples: Float32Array;
  readonly phasors: CyclePhasors;
  readonly elements: ElementMeter;
  halfCycleSums: Float64Array = new Float64Array(0);
  readonly sound: (from: number, through: number) => boolean;
  /** One array of points for each channel. */
  readonly #points: readonly Float64Array[];
  readonly #harmonics: HarmonicAnalyser;
  readonly #flicker: Flickermeter;
  readonly #silence: number[];

  constructor(settings: AnalysisSettings, flickerState: Float64Array | undefined) {
    const cycles = windowCycles(settings.nominalFrequencyHz);
    const points = pointsPerCycle(settings.rateHz, settings.nominalFrequencyHz);
    this.pointsPerCycle = points;
    this.samples = new Float32Array(settings.frames * channelCount);
    this.sound = allSound(this.samples);
    this.phasors = new CyclePhasors(points, cycles);
    this.#points = Array.from({ length: channelCount }, () => new Float64Array(cycles * points));
    this.elements = new ElementMeter(elementsOf(settings.wiring), points, cycles);
    this.#harmonics = new HarmonicAnalyser(points, cycles, settings.signallingHz, settings.flicker.lineToLine);
    this.#silence = Array.from({ length: 3 * settings.signallingHz.length }, () => 0);
    this.#flicker = new Flickermeter(settings.flicker, settings.rateHz, flickerState);
  }

  take(position: number, cyclesPerSample: number, halfCycles: number): void {
    const step = 1 / (cyclesPerSample * this.pointsPerCycle);
    resample(this.samples, position, step, (halfCycles * this.pointsPerCycle) / 2, this.#points);
    this.phasors.compute(this.#points, halfCycles >> 1, 0, 3);
  }

  measure(window: TakenWindow): WindowValues {
    const { cycles, halfCycles, earlier } = window;
    const pointsPerHalf = this.pointsPerCycle / 2;
    this.phasors.compute(this.#points, cycles, 3, channelCount);
    this.halfCycleSums = halfCycleSums(this.#points, halfCycles, pointsPerHalf);
    this.elements.measureCycles(this.#points, this.phasors, cycles);
    const reactive = [0, 1, 2].map((place) => {
      let sum = 0;
      for (let cycle = 0; cycle < cycles; cycle++) sum += this.elements.reactive[cycle * elementStride + place];
      return cycles > 0 ? sum / cycles : 0;
    });
    return {
      rms: windowRms(this.halfCycleSums, 2 * cycles, pointsPerHalf),
      active: Array.from(this.elements.active),
      reactive,
      phasors: this.phasors.window(cycles),
      halfCycleRms: halfCycleRms(this.halfCycleSums, earlier, pointsPerHalf),
      ...this.#spectrum(window),
    };
  }

  #spectrum(window: TakenWindow): SpectralValues {
    if (window.cycles > 0) return this.#harmonics.analyse(this.#points, window);
    return { ...emptySpectra(channelCount), signalling: this.#silence };
  }

  products(from: number, through: number): Float64Array {
    return this.elements.products(this.samples, from, through);
  }

  cycleProducts(offset: number, cyclesPerSample: number, cycles: number): Float64Array {
    const found = new Float64Array(elementStride * cycles);
    for (let cycle = 0; cycle < cycles; cycle++) {
      const from = offset + cycle / cyclesPerSample;
      const through = offset + (cycle + 1) / cyclesPerSample;
      found.set(this.elements.products(this.samples, from, through), elementStride * cycle);
    }
    return found;
  }

  extremes(from: number, through: number, cycleFrames: number): ExtremeValues {
    return { peaks: this.#peaks(from, through), transientPeaks: this.#transientPeaks(from, through, cycleFrames) };
  }

  #peaks(from: number, through: number): number[] {
    const peaks = Array.from({ length: channelCount }, () => 0);
    for (let at = from * channelCount; at < through * channelCount; at++) {
      const channel = at % channelCount;
      peaks[channel] = Math.max(peaks[channel], Math.abs(this.samples[at]));
    }
    return peaks;
  }

  #transientPeaks(from: number, through: number, cycleFrames: number): number[] {
    const peaks = [0, 0, 0, 0];
    const back = cycleFrames * channelCount;
    for (let at = Math.max(from, cycleFrames) * channelCount; at < through * channelCount; at += channelCount) {
      for (let channel = 0; channel < peaks.length; channel++) {
        const magnitude = Math.abs(this.samples[at + channel] - this.samples[at - back + channel]);
        peaks[channel] = Math.max(peaks[channel], magnitude);
      }
    }
    return peaks;
  }

  flicker(from: number, through: number, ends: readonly number[]): number[] {
    return this.#flicker.measure(this.samples, from, through, ends);
  }

  flickerState(): Float64Array | undefined {
    return this.#flicker.state();
  }
}
