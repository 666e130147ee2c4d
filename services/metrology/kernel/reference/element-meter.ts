import { channelCount } from "#schemas/samples.ts";
import { type ChannelSum, type Element, sumAt, sumPoints } from "../elements.ts";
import type { CyclePhasors } from "./cycle-phasors.ts";

/** Powers of the wattmeter elements: of each cycle from coherent points, and their sums over raw samples. */
export class ElementMeter {
  /** Fundamental reactive power, `[cycle][a b c]`, var, positive when the current lags. */
  readonly reactive: Float64Array;
  /** Sum over the elements of Urms * Irms in each cycle, VA. */
  readonly apparent: Float64Array;
  /** Active power of the elements a b c over all cycles, W. */
  readonly active = new Float64Array(3);
  readonly #elements: readonly Element[];
  readonly #pointsPerCycle: number;
  readonly #voltageScratch: Float64Array;
  readonly #currentScratch: Float64Array;

  constructor(elements: readonly Element[], pointsPerCycle: number, cyclesMax: number) {
    this.#elements = elements;
    this.#pointsPerCycle = pointsPerCycle;
    this.reactive = new Float64Array(cyclesMax * 3);
    this.apparent = new Float64Array(cyclesMax);
    this.#voltageScratch = new Float64Array(cyclesMax * pointsPerCycle);
    this.#currentScratch = new Float64Array(cyclesMax * pointsPerCycle);
  }

  /** Powers of the first `cycles` cycles. */
  measureCycles(points: readonly Float64Array[], phasors: CyclePhasors, cycles: number): void {
    this.active.fill(0);
    this.reactive.fill(0);
    this.apparent.fill(0);
    const count = cycles * this.#pointsPerCycle;
    for (const { place, voltage, current } of this.#elements) {
      const volts = sumPoints(voltage, points, count, this.#voltageScratch);
      const amperes = sumPoints(current, points, count, this.#currentScratch);
      for (let cycle = 0; cycle < cycles; cycle++) {
        this.active[place] += this.#measureCycle(volts, amperes, cycle) / cycles;
        this.reactive[cycle * 3 + place] = reactivePower(phasors, voltage, current, cycle);
      }
    }
  }

  /** Adds the apparent power of an element in a cycle to that of the cycle, and gives its active power, W. */
  #measureCycle(volts: Float64Array, amperes: Float64Array, cycle: number): number {
    let voltsSquared = 0;
    let amperesSquared = 0;
    let product = 0;
    for (let k = cycle * this.#pointsPerCycle; k < (cycle + 1) * this.#pointsPerCycle; k++) {
      voltsSquared += volts[k] * volts[k];
      amperesSquared += amperes[k] * amperes[k];
      product += volts[k] * amperes[k];
    }
    this.apparent[cycle] += Math.sqrt(voltsSquared * amperesSquared) / this.#pointsPerCycle;
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
