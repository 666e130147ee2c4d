import { trackFrequency, type TrackedFrequency } from "./frequency-tracking.ts";
import type { WindowAnalysis } from "./window-analysis.ts";

/** Where a window begins and how far it may go. */
export interface WindowBounds {
  /** Position of the first point. */
  offset: number;
  /** Samples that may be used, and how many of them a point needs after it. */
  frames: number;
  margin: number;
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
  readonly cyclesMax: number;
  readonly analysis: WindowAnalysis;
  /** Half cycles and whole cycles found by `take`. */
  halfCycles = 0;
  cycles = 0;
  /** Frequency that the points were taken with, cycles per sample. */
  cyclesPerSample = 0;
  tracked: TrackedFrequency = { live: false, correction: undefined, alive: [], sequence: undefined };

  constructor(analysis: WindowAnalysis, cyclesMax: number) {
    this.analysis = analysis;
    this.cyclesMax = cyclesMax;
  }

  /** Takes the points of as many half cycles as there are samples for, up to a full window. */
  take(bounds: WindowBounds, cyclesPerSample: number, deadVoltage: number): void {
    this.cyclesPerSample = cyclesPerSample;
    for (let pass = 1; ; pass++) {
      this.#takeOnce(bounds);
      const { re, im } = this.analysis.phasors;
      this.tracked = trackFrequency(re, im, this.cycles, deadVoltage);
      const corrected = this.corrected(bounds);
      if (pass === passesMax || Math.abs(corrected / this.cyclesPerSample - 1) < bounds.tolerance) break;
      this.cyclesPerSample = corrected;
    }
  }

  /** The frequency that this window shows, cycles per sample; the one it was taken with where it shows none. */
  corrected(bounds: WindowBounds): number {
    const corrected = this.cyclesPerSample * (1 + (this.tracked.correction ?? 0));
    return Math.min(bounds.high, Math.max(bounds.low, corrected));
  }

  #takeOnce({ offset, frames, margin }: WindowBounds): void {
    const available = Math.floor((frames - margin - offset) * this.cyclesPerSample * 2);
    this.halfCycles = Math.max(0, Math.min(2 * this.cyclesMax, available));
    this.cycles = this.halfCycles >> 1;
    this.analysis.take(offset, this.cyclesPerSample, this.halfCycles);
  }
}
