import { channelCount } from "#schemas/samples.ts";
import { lineToLinePairs } from "../elements.ts";
import { flickerFilters, type FlickerFilters } from "../flicker-filters.ts";
import type { FlickerSettings } from "../window-analysis.ts";

const voltages = 3;
const sectionCount = 6;
/** Numbers that a voltage carries on: the reference of the input adaptor, two for each section, the smoothed square. */
const statesPerVoltage = 2 + 2 * sectionCount;
/** Numbers of the state of a flickermeter. */
const flickerStateCount = voltages * statesPerVoltage;

/**
 * The flickermeter of IEC 61000-4-15 (edition 2) blocks 1 to 4 for three voltages, on raw samples: input adaptor (the mean
 * square of the last half minute), squarer, filters, squarer and smoothing. It begins with the mean square of the first
 * window, so that nothing but the filters has to settle.
 */
export class Flickermeter {
  readonly #settings: FlickerSettings;
  readonly #filters: FlickerFilters;
  /** Coefficients of the sections, five each, one after the other. */
  readonly #coefficients: Float64Array;
  readonly #state: Float64Array;
  #begun: boolean;

  /** `state` is that of the flickermeter to continue; its length must be `flickerStateCount`. */
  constructor(settings: FlickerSettings, rateHz: number, state?: Float64Array) {
    this.#settings = settings;
    this.#filters = flickerFilters(settings, rateHz);
    this.#coefficients = Float64Array.from(this.#filters.sections.flat());
    this.#state = state?.slice() ?? new Float64Array(flickerStateCount);
    this.#begun = state !== undefined;
  }

  /** Undefined before the first samples. */
  state(): Float64Array | undefined {
    return this.#begun ? this.#state.slice() : undefined;
  }

  /**
   * Feeds the samples whose index is in `[from, through)` and gives Pinst after the last sample before each of the
   * ascending positions `ends`, voltage by voltage.
   */
  measure(samples: Float32Array, from: number, through: number, ends: readonly number[]): number[] {
    const first = Math.ceil(from);
    const end = Math.ceil(through);
    if (!this.#begun && end > first) this.#begin(samples, first, end);
    return lineToLinePairs.flatMap(([plus, minus], voltage) => {
      const found: number[] = [];
      let at = first;
      for (const position of ends) {
        this.#feed(samples, voltage, plus, minus, at, Math.ceil(position));
        at = Math.max(at, Math.ceil(position));
        found.push(this.#filters.scale * this.#state[(voltage + 1) * statesPerVoltage - 1]);
      }
      this.#feed(samples, voltage, plus, minus, at, end);
      return found;
    });
  }

  #begin(samples: Float32Array, from: number, through: number): void {
    this.#begun = true;
    lineToLinePairs.forEach(([plus, minus], voltage) => {
      let sum = 0;
      for (let n = from; n < through; n++) sum += this.#volts(samples, n, plus, minus) ** 2;
      this.#state[voltage * statesPerVoltage] = sum / (through - from);
    });
  }

  #volts(samples: Float32Array, n: number, plus: number, minus: number): number {
    const volts = samples[n * channelCount + plus];
    return this.#settings.lineToLine ? volts - samples[n * channelCount + minus] : volts;
  }

  #feed(samples: Float32Array, voltage: number, plus: number, minus: number, from: number, through: number): void {
    const { smoothing, adaptation } = this.#filters;
    const state = this.#state;
    const coefficients = this.#coefficients;
    const base = voltage * statesPerVoltage;
    const smoothedAt = base + statesPerVoltage - 1;
    const floor = this.#settings.deadVoltage ** 2;
    for (let n = from; n < through; n++) {
      const square = this.#volts(samples, n, plus, minus) ** 2;
      state[base] += adaptation * (square - state[base]);
      // The mean is taken off at once: the high-pass would take half a minute to do it.
      let value = (square - state[base]) / Math.max(state[base], floor);
      for (let at = base + 1, c = 0; at < smoothedAt; at += 2, c += 5) {
        const out = coefficients[c] * value + state[at];
        state[at] = coefficients[c + 1] * value - coefficients[c + 3] * out + state[at + 1];
        state[at + 1] = coefficients[c + 2] * value - coefficients[c + 4] * out;
        value = out;
      }
      state[smoothedAt] += smoothing * (value * value - state[smoothedAt]);
    }
  }
}
