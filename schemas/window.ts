import type { MetrologySettings } from "#schemas/settings.ts";

export { energyAccumulatorCount, energyAccumulatorNames } from "#schemas/energy-accumulators.ts";

/** Values in `rms`, `phasors` and `halfCycleRms`: the eight channels, vab vbc vca, and the residual current ia + ib + ic. */
export const windowValueNames = ["va", "vb", "vc", "vn", "ia", "ib", "ic", "in", "vab", "vbc", "vca", "ires"] as const;
export const windowValueCount = windowValueNames.length;

/** Highest harmonic order that the kernel reports; index 0 is the direct component. */
export const harmonicOrderMax = 63;
export const harmonicCount = harmonicOrderMax + 1;

/** Highest order that counts in total harmonic distortion (IEC 61000-4-7 clause 3.3: 40 or 50, to be stated). */
export const distortionOrderMax = 50;

/** Most mains signalling frequencies that are watched, and the highest one, Hz (IEC 61000-4-30 clause 5.10). */
export const signallingCountMax = 4;
export const signallingHzMax = 3_000;

/** Many numbers of a window: of 32 bits where they were computed so, which is how they travel. */
export type WindowVector = number[] | Float32Array | Float64Array;

/**
 * One basic interval (10 cycles at 50 Hz nominal, 12 at 60 Hz; IEC 61000-4-30 clause 4.4), as measured on samples
 * resampled to the cycle. `fourquad.v1.Window` on the wire.
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
  /** Hz in each cycle, from the phase advance since the cycle before; 0 where there was no voltage to take it from. */
  cycleFrequencyHz: number[];
  /** Twelve values, V and A. */
  rms: number[];
  /** Active power of the elements a b c, W. */
  active: number[];
  /** Fundamental reactive power of the elements a b c, var, positive when the current lags. */
  reactive: number[];
  /** Twelve pairs (re, im) of the fundamental, RMS-scaled, V and A. Only angles between them have a meaning. */
  phasors: number[];
  /**
   * `[channel][order 0..63]`, RMS of the harmonic subgroup (IEC 61000-4-7 clause 5.6: the bins -1 to +1 around the harmonic),
   * V and A; index 0 is the magnitude of the direct component. In a window cut short, whose bins are no 5 Hz wide, the exact bin.
   * Orders that the source's sampling rate cannot carry are 0.
   */
  harmonics: WindowVector;
  /**
   * `[channel][order 0..63]`, RMS of the interharmonic centred subgroup above the order (IEC 61000-4-7 clause 5.6: the bins
   * +2 to N-2), V and A; 0 in a window cut short.
   */
  interharmonics: WindowVector;
  /**
   * `[channel][order 0..63]` pairs (re, im) of the exact bin, RMS-scaled, V and A, with the angle reference of `phasors`;
   * index 0 is the direct component with its sign, and 0.
   */
  harmonicPhasors: WindowVector;
  /** Highest absolute raw sample of each of the eight channels. */
  peaks: number[];
  /** End of each half cycle, ns after `startNs`. */
  halfCycleEndNs: number[];
  /** `[half cycle][12]`: RMS over the cycle that ends with that half cycle (Urms(1/2)), V and A. */
  halfCycleRms: WindowVector;
  /**
   * `[va vb vc][half cycle]`, two to each whole cycle: instantaneous flicker sensation Pinst at the end of the half cycle
   * (IEC 61000-4-15), units of perceptibility. Of vab vbc vca where the form has no neutral.
   */
  flicker: WindowVector;
  /** `[va vb vc][frequency of the settings]`: RMS of mains signalling, V. Of vab vbc vca where the form has no neutral. */
  signalling: number[];
  /** Largest magnitude of the difference from the sample one nominal cycle before, raw samples of va vb vc vn, V. */
  transientPeaks: number[];
}

/** Energy between two instants that follow each other without a gap; the later one is a whole second of UTC or the end of the samples. */
export interface EnergySlice {
  fromNs: bigint;
  throughNs: bigint;
  /**
   * Whole µWh, µvarh, µVAh since the slice before, in the order of `energyAccumulatorNames`; never negative. Accumulators
   * that the settings do not use are left out at the end.
   */
  energyMicroWh: bigint[];
  /** Bits of `Quality`. */
  quality: number;
}

/** What the kernel is told about the meter; a change of any of it starts a new kernel. */
export interface KernelSettings extends MetrologySettings {
  meter: string;
}

/** Everything the kernel found between two calls, and how to come back to this point. */
export interface KernelResult {
  window: Window;
  /** Zero or more slices; energy after the last whole second waits in `resume` for the next window. */
  slices: EnergySlice[];
  /** State after this window, one or two kilobytes. With the samples from `nextSample` on it continues bit for bit. */
  resume: Uint8Array;
  /** Index of the first sample that a resumed kernel must be fed. */
  nextSample: number;
}
