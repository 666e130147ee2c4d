import { channelCount } from "#schemas/samples.ts";
import { elementStride } from "../window-analysis.ts";
import { type ChannelSum, type Element, sumAt, sumPoints } from "../elements.ts";
import type { CyclePhasors } from "./cycle-phasors.ts";

/** Powers of the wattmeter elements: of each cycle from coherent points, and their sums over raw samples. */
export class ElementMeter {
  /** Fundamental reactive power, `[cycle][a b c, none]`, var, positive when the current lags. */
  readonly reactive: Float64Array;
  /** RMS of the elements' voltages and currents, `[cycle][a b c, none]`, V and A. */
  readonly volts: Float64Array;
  readonly amperes: Float64Array;
  /** Active power of the elements a b c over all cycles, W. */
  readonly active = new Float64Array(3);
  readonly #elements: readonly Element[];
  readonly #pointsPerCycle: number;
  readonly #voltageScratch: Float64Array;
  readonly #currentScratch: Float64Array;

  constructor(elements: readonly Element[], pointsPerCycle: number, cyclesMax: number) {
    this.#elements = elements;
    this.#pointsPerCycle = pointsPerCycle;
    this.reactive = new Float64Array(cyclesMax * elementStride);
    this.volts = new Float64Array(cyclesMax * elementStride);
    this.amperes = new Float64Array(cyclesMax * elementStride);
    this.#voltageScratch = new Float64Array(cyclesMax * pointsPerCycle);
    this.#currentScratch = new Float64Array(cyclesMax * pointsPerCycle);
  }

  /** Powers of the first `cycles` cycles. */
  measureCycles(points: readonly Float64Array[], phasors: CyclePhasors, cycles: number): void {
    this.active.fill(0);
    this.reactive.fill(0);
    this.volts.fill(0);
    this.amperes.fill(0);
    const count = cycles * this.#pointsPerCycle;
    for (const { place, voltage, current } of this.#elements) {
      const volts = sumPoints(voltage, points, count, this.#voltageScratch);
      const amperes = sumPoints(current, points, count, this.#currentScratch);
      for (let cycle = 0; cycle < cycles; cycle++) {
        this.active[place] += this.#measureCycle(volts, amperes, cycle, place) / cycles;
        this.reactive[cycle * elementStride + place] = reactivePower(phasors, voltage, current, cycle);
      }
    }
  }

  /** Takes the RMS of an element in a cycle, and gives its active power, W. */
  #measureCycle(volts: Float64Array, amperes: Float64Array, cycle: number, place: number): number {
    let voltsSquared = 0;
    let amperesSquared = 0;
    let product = 0;
    for (let k = cycle * this.#pointsPerCycle; k < (cycle + 1) * this.#pointsPerCycle; k++) {
      voltsSquared += volts[k] * volts[k];
      amperesSquared += amperes[k] * amperes[k];
      product += volts[k] * amperes[k];
    }
    this.volts[cycle * elementStride + place] = Math.sqrt(voltsSquared / this.#pointsPerCycle);
    this.amperes[cycle * elementStride + place] = Math.sqrt(amperesSquared / this.#pointsPerCycle);
    return product / this.#pointsPerCycle;
  }

  /** Sums over `[from, through)` of voltage times current of the elements; divided samples count in proportion. */
  products(samples: Float32Array, from: number, through: number): Float64Array {
    const found = new Float64Array(3);
    for (let sample = Math.floor(from); sample < through; sample++) {
      const owned = Math.min(sample + 1, through) - Math.max(sample, from);
      for (const { place, voltage, current } of this.#elements) {
        found[place] += sumAt(voltage, samples, sample) * sumAt(current, samples, sample) * owned;
      }
    }
    return found;
  }
}

/** Im(U I*) of the fundamental in one cycle, var. */
function reactivePower(phasors: CyclePhasors, voltage: ChannelSum, current: ChannelSum, cycle: number): number {
  const at = cycle * channelCount;
  const [voltageRe, voltageIm] = [phasorSum(phasors.re, voltage, at), phasorSum(phasors.im, voltage, at)];
  const [currentRe, currentIm] = [phasorSum(phasors.re, current, at), phasorSum(phasors.im, current, at)];
  return voltageIm * currentRe - voltageRe * currentIm;
}

function phasorSum(parts: Float64Array, sum: ChannelSum, at: number): number {
  let value = 0;
  for (let n = 0; n < sum.channels.length; n++) value += sum.weights[n] * parts[at + sum.channels[n]];
  return value;
}
