import { channelCount } from "#schemas/samples.ts";
import { windowValueCount } from "#schemas/window.ts";
import { elementsOf } from "../elements.ts";
import { allSound } from "../sample-buffer.ts";
import { pointsPerCycle, windowCycles } from "../sampling-limits.ts";
import type {
  AnalysisSettings,
  CyclePowers,
  ExtremeValues,
  PointValues,
  SpectralValues,
  SpectralWindow,
  WindowAnalysis,
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
  readonly sound: (from: number, through: number) => boolean;
  /** One array of points for each channel. */
  readonly #points: readonly Float64Array[];
  readonly #elements: ElementMeter;
  readonly #harmonics: HarmonicAnalyser;
  readonly #flicker: Flickermeter;
  #cycles = 0;
  #sums: Float64Array = new Float64Array(0);

  constructor(settings: AnalysisSettings, flickerState: Float64Array | undefined) {
    const cycles = windowCycles(settings.nominalFrequencyHz);
    const points = pointsPerCycle(settings.rateHz, settings.nominalFrequencyHz);
    this.pointsPerCycle = points;
    this.samples = new Float32Array(settings.frames * channelCount);
    this.sound = allSound(this.samples);
    this.phasors = new CyclePhasors(points, cycles);
    this.#points = Array.from({ length: channelCount }, () => new Float64Array(cycles * points));
    this.#elements = new ElementMeter(elementsOf(settings.wiring), points, cycles);
    this.#harmonics = new HarmonicAnalyser(points, cycles, settings.signallingHz, settings.flicker.lineToLine);
    this.#flicker = new Flickermeter(settings.flicker, settings.rateHz, flickerState);
  }

  take(position: number, cyclesPerSample: number, halfCycles: number): void {
    this.#cycles = halfCycles >> 1;
    const step = 1 / (cyclesPerSample * this.pointsPerCycle);
    resample(this.samples, position, step, (halfCycles * this.pointsPerCycle) / 2, this.#points);
    this.phasors.compute(this.#points, this.#cycles, 0, 3);
  }

  measurePoints(halfCycles: number, earlier: Float64Array | undefined): PointValues {
    const cycles = this.#cycles;
    const pointsPerHalf = this.pointsPerCycle / 2;
    this.phasors.compute(this.#points, cycles, 3, channelCount);
    this.#sums = halfCycleSums(this.#points, halfCycles, pointsPerHalf);
    this.#elements.measureCycles(this.#points, this.phasors, cycles);
    const reactive = [0, 0, 0];
    for (let at = 0; at < 3 * cycles; at++) reactive[at % 3] += this.#elements.reactive[at] / cycles;
    return {
      rms: windowRms(this.#sums, 2 * cycles, pointsPerHalf),
      active: Array.from(this.#elements.active),
      reactive,
      phasors: this.phasors.window(cycles),
      halfCycleRms: halfCycleRms(this.#sums, earlier, pointsPerHalf),
    };
  }

  powers(cycle: number): CyclePowers {
    const { reactive, apparent } = this.#elements;
    return { reactive: reactive.slice(3 * cycle, 3 * cycle + 3), apparent: apparent[cycle] };
  }

  lastHalfCycle(halfCycles: number): Float64Array {
    return this.#sums.slice((halfCycles - 1) * windowValueCount, halfCycles * windowValueCount);
  }

  measureSpectrum(window: SpectralWindow): SpectralValues {
    return this.#harmonics.analyse(this.#points, window);
  }

  products(from: number, through: number): Float64Array {
    return this.#elements.products(this.samples, from, through);
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
