import type { WiringForm } from "#schemas/wiring.ts";

/** Values in `rms` and `phasors`: the eight channels, then vab vbc vca. */
export const windowValueNames = ["va", "vb", "vc", "vn", "ia", "ib", "ic", "in", "vab", "vbc", "vca"] as const;
export const windowValueCount = windowValueNames.length;

/** Highest harmonic order that the kernel reports; index 0 is the direct component. */
export const harmonicOrderMax = 50;
export const harmonicCount = harmonicOrderMax + 1;

/**
 * One basic interval (10 cycles at 50 Hz nominal, 12 at 60 Hz; IEC 61000-4-30 clause 4.4), as measured on samples
 * resampled to the cycle. `fourquad.v1.Window` on the wire. All numbers are 64-bit in memory.
 */
export interface Window {
  meter: string;
  /** Counted from the meter's first window, without gaps. */
  number: number;
  startNs: bigint;
  endNs: bigint;
  /** Whole cycles in the window. */
  cycles: number;
  /** False when the samples ended before the window was complete. */
  complete: boolean;
  /** Bits of `Quality`. */
  quality: number;
  /** Hz; 0 when there was no voltage to take it from. */
  frequencyHz: number;
  /** Eleven values, V and A. */
  rms: number[];
  /** Active power of the elements a b c, W. */
  active: number[];
  /** Fundamental reactive power of the elements a b c, var, positive when the current lags. */
  reactive: number[];
  /** Eleven pairs (re, im) of the fundamental, RMS-scaled, V and A. Only angles between them have a meaning. */
  phasors: number[];
  /** `[channel][order 0..50]`, RMS, V and A. */
  harmonics: number[];
  /** Highest absolute raw sample of each of the eight channels. */
  peaks: number[];
  /** End of each half cycle, ns after `startNs`. */
  halfCycleEndNs: number[];
  /** `[half cycle][11]`: RMS over the cycle that ends with that half cycle (Urms(1/2)), V and A. */
  halfCycleRms: number[];
}

/** Energy accumulators of a meter, in the order of every packed vector of energies. Append only: the order is on the wire. */
export const energyAccumulatorNames = [
  ...["a", "b", "c", "total"].flatMap((phase) => [`energy.active.import.${phase}`, `energy.active.export.${phase}`]),
  ...["q1", "q2", "q3", "q4"].flatMap((quadrant) =>
    ["a", "b", "c", "total"].map((phase) => `energy.reactive.${quadrant}.${phase}`),
  ),
  "energy.apparent.import.total",
  "energy.apparent.export.total",
] as readonly string[];
export const energyAccumulatorCount = energyAccumulatorNames.length;

/** Energy between two instants that follow each other without a gap; the later one is a whole second of UTC or the end of the samples. */
export interface EnergySlice {
  fromNs: bigint;
  throughNs: bigint;
  /** Whole µWh, µvarh, µVAh since the slice before, in the order of `energyAccumulatorNames`; never negative. */
  energyMicroWh: bigint[];
  /** Bits of `Quality`. */
  quality: number;
}

/** What the kernel is told about the meter; a change of any of it starts a new kernel. */
export interface KernelSettings {
  meter: string;
  nominalFrequencyHz: 50 | 60;
  /** Declared voltage Udin, line to neutral where the form has a neutral, else line to line, V. */
  declaredVoltage: number;
  wiring: WiringForm;
}

/** Everything the kernel found between two calls, and how to come back to this point. */
export interface KernelResult {
  window: Window;
  /** Zero or more slices; energy after the last whole second waits in `resume` for the next window. */
  slices: EnergySlice[];
  /** State after this window, a few hundred bytes. With the samples from `nextSample` on it continues bit for bit. */
  resume: Uint8Array;
  /** Index of the first sample that a resumed kernel must be fed. */
  nextSample: number;
}
