import { flickerCoefficients } from "./flicker-coefficients.ts";
import type { AnalysisSettings } from "../window-analysis.ts";
import type { KernelMemory } from "./kernel-memory.ts";

/** The filters run at about this rate, Hz. */
const filterRateHz = 1000;
/** Half cycles of the longest window. */
const levelsMax = 24;
const voltages = 3;
const lanes = 4;
/** Vectors of the state: reference, smoothed square, sum in progress, one of the first filter and two of each other one. */
const stateVectors = 14;
/** Numbers kept of the state: the vectors without the lane of the neutral, and the samples in the sum. */
const stateCount = stateVectors * voltages + 1;

/** The flickermeter of the kernel: tells it the filters, and carries its state from stream to stream. */
export class WasmFlickermeter {
  readonly #memory: KernelMemory;
  readonly #state: Float64Array;
  readonly #levels: Float32Array;
  readonly #ends: Float64Array;
  readonly #kept = new Float64Array(stateCount);
  readonly #decimation: number;
  readonly #lineToLine: boolean;
  #begun: boolean;

  /** Continues from a state of its own kind, else begins anew. */
  constructor(memory: KernelMemory, { flicker, rateHz }: AnalysisSettings, state: Float64Array | undefined) {
    this.#memory = memory;
    this.#lineToLine = flicker.lineToLine;
    this.#decimation = Math.max(1, Math.round(rateHz / filterRateHz));
    this.#state = memory.doubles("flickerState", stateVectors * lanes + 1);
    this.#levels = memory.floats("flickerLevels", levelsMax * lanes);
    this.#ends = memory.doubles("flickerEnds", levelsMax);
    const coefficients = flickerCoefficients(flicker, rateHz / this.#decimation);
    memory.doubles("flickerCoefficients", coefficients.length).set(coefficients);
    this.#begun = state?.length === stateCount;
    if (this.#begun) this.#restore(state!);
  }

  /** Feeds the samples `[from, through)` and gives Pinst at each of at most 24 ascending positions, voltage by voltage. */
  measure(from: number, through: number, ends: readonly number[]): number[] {
    const { calls } = this.#memory;
    if (!this.#begun && through > from) {
      calls.beginFlicker(from, through, this.#lineToLine);
      this.#begun = true;
    }
    for (let level = 0; level < ends.length; level++) this.#ends[level] = ends[level];
    calls.feedFlicker(from, through, ends.length, this.#decimation, this.#lineToLine);
    const found: number[] = [];
    for (let voltage = 0; voltage < voltages; voltage++) {
      for (let level = 0; level < ends.length; level++) found.push(this.#levels[level * lanes + voltage]);
    }
    return found;
  }

  /** Undefined before the first samples; the next call overwrites it. */
  state(): Float64Array | undefined {
    if (!this.#begun) return undefined;
    const kept = this.#kept;
    for (let at = 0; at < stateCount - 1; at++) kept[at] = this.#state[laneOf(at)];
    kept[stateCount - 1] = this.#state[stateVectors * lanes];
    return kept;
  }

  #restore(kept: Float64Array): void {
    this.#state.fill(0);
    for (let at = 0; at < stateCount - 1; at++) this.#state[laneOf(at)] = kept[at];
    const count = kept[stateCount - 1];
    this.#state[stateVectors * lanes] = count >= 0 && count < this.#decimation ? Math.floor(count) : 0;
  }
}

/** Where a number of the kept state lies among the vectors. */
function laneOf(at: number): number {
  return Math.floor(at / voltages) * lanes + (at % voltages);
}
