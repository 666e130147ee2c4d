import type { WiringForm } from "#schemas/wiring.ts";
import type { Window, WindowVector } from "#schemas/window.ts";
import type { FlickerReference } from "./flicker-filters.ts";

/** What decides how the windows of a stream are analysed. */
export interface AnalysisSettings {
  nominalFrequencyHz: 50 | 60;
  /** Rate at the start of the stream, Hz. */
  rateHz: number;
  wiring: WiringForm;
  signallingHz: readonly number[];
  flicker: FlickerSettings;
  /** Samples of each channel that there must be room for. */
  frames: number;
}

/** What decides how a flickermeter looks at the samples. */
export interface FlickerSettings extends FlickerReference {
  /** True where vab vbc vca are measured, for want of a neutral. */
  lineToLine: boolean;
  /** Voltages below do not adapt the input, V. */
  deadVoltage: number;
}

/** Fundamental phasors in each cycle, `[cycle][channel]`, RMS-scaled, V and A. */
export interface Phasors {
  readonly re: ArrayLike<number>;
  readonly im: ArrayLike<number>;
}

/** Numbers to a cycle in the vectors of the elements: a b c and an empty place. */
export const elementStride = 4;

/** Of the elements a b c in each cycle: fundamental reactive power, var (positive when the current lags), and RMS, V and A. */
export interface ElementCycles {
  readonly reactive: ArrayLike<number>;
  readonly volts: ArrayLike<number>;
  readonly amperes: ArrayLike<number>;
}

/** Values of a window, as `Window` describes them. */
export type WindowValues = Pick<Window, "rms" | "active" | "reactive" | "phasors" | "halfCycleRms"> & SpectralValues;
export type SpectralValues = Pick<Window, "harmonics" | "interharmonics" | "harmonicPhasors" | "signalling">;
export type ExtremeValues = Pick<Window, "peaks" | "transientPeaks">;

/**
 * The arithmetic over the samples and points of one window at a time. It has no opinion about time, frequency or energy and
 * keeps nothing from window to window but the state of its flickermeter: the stream does all that. Positions count samples
 * from the first one in `samples`. There are two: `reference` in plain 64-bit arithmetic, and `wasm`.
 */
export interface WindowAnalysis {
  /** Points that a cycle is resampled to. */
  readonly pointsPerCycle: number;
  /** Where the samples are, interleaved `[sample][channel]`; the stream writes them. */
  readonly samples: Float32Array;
  /** Of the cycles last taken: those of va vb vc after `take`, of all channels after `measure`. */
  readonly phasors: Phasors;
  /** Of the cycles last measured. */
  readonly elements: ElementCycles;
  /** Sums of squares of the half cycles last measured, `[half cycle][12]`. */
  readonly halfCycleSums: ArrayLike<number>;

  /** Whether all values of the samples `[from, through)` are numbers of a sane magnitude. */
  sound(from: number, through: number): boolean;
  /** Takes the points of so many half cycles from a position on. */
  take(position: number, cyclesPerSample: number, halfCycles: number): void;
  /** Measures the points taken. Without a whole cycle there are the values of half cycles only, the others are 0. */
  measure(window: TakenWindow): WindowValues;
  /** Sums over `[from, through)` of voltage times current of the elements a b c; divided samples count in proportion. */
  products(from: number, through: number): ArrayLike<number>;
  /** The same of each of so many cycles from a position on, `[cycle][4]`. */
  cycleProducts(offset: number, cyclesPerSample: number, cycles: number): ArrayLike<number>;
  /**
   * Highest magnitude of each channel among the samples `[from, through)`, and largest difference of va vb vc vn from the
   * sample `cycleFrames` before, where that is still there.
   */
  extremes(from: number, through: number, cycleFrames: number): ExtremeValues;
  /** Feeds the flickermeter with `[from, through)`: Pinst at the ascending positions `ends`, voltage by voltage. */
  flicker(from: number, through: number, ends: readonly number[]): WindowVector;
  /** State of the flickermeter, until the next call; undefined before it has begun. */
  flickerState(): Float64Array | undefined;
}

/** What of a window its bins mean. */
export interface SpectralWindow {
  cycles: number;
  /** The source's half sampling rate in multiples of the fundamental. */
  orderLimit: number;
  /** Hz; 0 where it is not known. */
  fundamentalHz: number;
}

/** What of a window was taken; `earlier` are the sums of squares of the half cycle before it. */
export interface TakenWindow extends SpectralWindow {
  halfCycles: number;
  earlier: Float64Array | undefined;
}

/**
 * Makes the analysis of a stream. `flickerState` is that of the stream to continue; one of another implementation is left
 * aside, and the flickermeter begins anew.
 */
export type AnalysisFactory = (settings: AnalysisSettings, flickerState: Float64Array | undefined) => WindowAnalysis;
