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

/** Values of a window over its whole cycles, as `Window` describes them. */
export type PointValues = Pick<Window, "rms" | "active" | "reactive" | "phasors" | "halfCycleRms">;
export type ExtremeValues = Pick<Window, "peaks" | "transientPeaks">;
export type SpectralValues = Pick<Window, "harmonics" | "interharmonics" | "harmonicPhasors" | "signalling">;

/** Powers of the elements in a cycle that are not sums over raw samples. */
export interface CyclePowers {
  /** Fundamental reactive power of the elements a b c, var, positive when the current lags. */
  reactive: ArrayLike<number>;
  /** Sum of Urms * Irms of the elements (arithmetic apparent power), VA. */
  apparent: number;
}

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
  /** Of the cycles last taken: those of va vb vc after `take`, of all channels after `measurePoints`. */
  readonly phasors: Phasors;

  /** Whether all values of the samples `[from, through)` are numbers of a sane magnitude. */
  sound(from: number, through: number): boolean;
  /** Takes the points of so many half cycles from a position on. */
  take(position: number, cyclesPerSample: number, halfCycles: number): void;
  /** Measures the points taken; `earlier` are the sums of squares of the half cycle before them. */
  measurePoints(halfCycles: number, earlier: Float64Array | undefined): PointValues;
  /** After `measurePoints`: powers in a cycle, and the sums of squares of the last half cycle. */
  powers(cycle: number): CyclePowers;
  lastHalfCycle(halfCycles: number): Float64Array;
  /** The spectrum of the points of at least one whole cycle. */
  measureSpectrum(window: SpectralWindow): SpectralValues;
  /** Sums over `[from, through)` of voltage times current of the elements a b c; divided samples count in proportion. */
  products(from: number, through: number): ArrayLike<number>;
  /**
   * Highest magnitude of each channel among the samples `[from, through)`, and largest difference of va vb vc vn from the
   * sample `cycleFrames` before, where that is still there.
   */
  extremes(from: number, through: number, cycleFrames: number): ExtremeValues;
  /** Feeds the flickermeter with `[from, through)`: Pinst at the ascending positions `ends`, voltage by voltage. */
  flicker(from: number, through: number, ends: readonly number[]): WindowVector;
  /** State of the flickermeter; undefined before it has begun. */
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

/**
 * Makes the analysis of a stream. `flickerState` is that of the stream to continue; one of another implementation is left
 * aside, and the flickermeter begins anew.
 */
export type AnalysisFactory = (settings: AnalysisSettings, flickerState: Float64Array | undefined) => WindowAnalysis;
