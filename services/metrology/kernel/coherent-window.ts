import { channelCount } from "#schemas/samples.ts";
import { CyclePhasors } from "./cycle-phasors.ts";
import { trackFrequency, type TrackedFrequency } from "./frequency-tracking.ts";
import { halfTaps, resample } from "./resampler.ts";

/** Where a window begins and how far it may go. */
export interface WindowBounds {
  /** Position of the first point. */
  offset: number;
  /** Samples that may be used. */
  frames: number;
  /** Lowest and highest frequency that this window may take, cycles per sample. */
  low: number;
  high: number;
  /** Relative correction of the frequency that is not worth another pass. */
  tolerance: number;
}

/** Most passes over one window; each reduces the error of the frequency at least tenfold. */
const passesMax = 6;

/**
 * The coherent points of one window. The frequency is constant within a window; the points are taken with the last
 * known frequency, and taken anew where their own phase shows that it has moved, so that a ramp costs no accuracy.
 */
export class CoherentWindow {
  readonly pointsPerCycle: number;
  readonly cyclesMax: number;
  /** One array of points for each channel. */
  readonly points: readonly Float64Array[];
  readonly phasors: CyclePhasors;
  /** Half cycles and whole cycles found by `take`. */
  halfCycles = 0;
  cycles = 0;
  /** Frequency that the points were taken with, cycles per sample. */
  cyclesPerSample = 0;
  tracked: TrackedFrequency = { live: false, correction: undefined };

  constructor(pointsPerCycle: number, cyclesMax: number) {
    this.pointsPerCycle = pointsPerCycle;
    this.cyclesMax = cyclesMax;
    this.points = Array.from({ length: channelCount }, () => new Float64Array(cyclesMax * pointsPerCycle));
    this.phasors = new CyclePhasors(pointsPerCycle, cyclesMax);
  }

  /** Takes the points of as many half cycles as there are samples for, up to a full window. */
  take(samples: Float64Array, bounds: WindowBounds, cyclesPerSample: number, deadVoltage: number): void {
    this.cyclesPerSample = cyclesPerSample;
    for (let pass = 1; ; pass++) {
      this.#takeOnce(samples, bounds);
      this.tracked = trackFrequency(this.phasors.re, this.phasors.im, this.cycles, deadVoltage);
      const corrected = this.corrected(bounds);
      if (pass === passesMax || Math.abs(corrected / this.cyclesPerSample - 1) < bounds.tolerance) break;
      this.cyclesPerSample = corrected;
    }
    this.phasors.compute(this.points, this.cycles, 3, channelCount);
  }

  /** The frequency that this window shows, cycles per sample; the one it was taken with where it shows none. */
  corrected(bounds: WindowBounds): number {
    const corrected = this.cyclesPerSample * (1 + (this.tracked.correction ?? 0));
    return Math.min(bounds.high, Math.max(bounds.low, corrected));
  }

  #takeOnce(samples: Float64Array, { offset, frames }: WindowBounds): void {
    const available = Math.floor((frames - halfTaps - offset) * this.cyclesPerSample * 2);
    this.halfCycles = Math.max(0, Math.min(2 * this.cyclesMax, available));
    this.cycles = this.halfCycles >> 1;
    const step = 1 / (this.cyclesPerSample * this.pointsPerCycle);
    resample(samples, offset, step, this.halfCycles * (this.pointsPerCycle / 2), this.points);
    this.phasors.compute(this.points, this.cycles, 0, 3);
  }
}
