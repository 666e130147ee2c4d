import { channelCount } from "#schemas/samples.ts";
import { type ChannelSum, type Element, sumAt, sumPoints } from "./elements.ts";
import type { CyclePhasors } from "./cycle-phasors.ts";
import type { SampleBuffer } from "./sample-buffer.ts";

/** Powers of the wattmeter elements: of each cycle from coherent points, and energy from raw samples. */
export class ElementMeter {
  /** Fundamental reactive power, `[cycle][a b c]`, var, positive when the current lags. */
  readonly reactive: Float64Array;
  /** RMS of the elements' voltages and currents, `[cycle][a b c]`, V and A. */
  readonly volts: Float64Array;
  readonly amperes: Float64Array;
  /** Active power of the elements a b c over all cycles, W. */
  readonly active = new Float64Array(3);
  /** What `integrate` found: active energy of the elements a b c, J, and the time it took, s. */
  readonly joules = new Float64Array(3);
  seconds = 0;
  readonly #elements: readonly Element[];
  readonly #pointsPerCycle: number;
  readonly #voltageScratch: Float64Array;
  readonly #currentScratch: Float64Array;

  constructor(elements: readonly Element[], pointsPerCycle: number, cyclesMax: number) {
    this.#elements = elements;
    this.#pointsPerCycle = pointsPerCycle;
    this.reactive = new Float64Array(cyclesMax * 3);
    this.volts = new Float64Array(cyclesMax * 3);
    this.amperes = new Float64Array(cyclesMax * 3);
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
        this.reactive[cycle * 3 + place] = reactivePower(phasors, voltage, current, cycle);
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
    this.volts[cycle * 3 + place] = Math.sqrt(voltsSquared / this.#pointsPerCycle);
    this.amperes[cycle * 3 + place] = Math.sqrt(amperesSquared / this.#pointsPerCycle);
    return product / this.#pointsPerCycle;
  }

  /**
   * Active energy between two positions by the rectangle rule: a sample stands for the time to the next one, and one
   * that a position divides is divided in proportion. So stretches that follow each other lose and double nothing.
   */
  integrate(buffer: SampleBuffer, from: number, through: number): void {
    this.joules.fill(0);
    this.seconds = 0;
    for (let sample = Math.floor(from); sample < through; sample++) {
      const owned = (Math.min(sample + 1, through) - Math.max(sample, from)) * buffer.periods[sample];
      this.seconds += owned;
      for (const { place, voltage, current } of this.#elements) {
        this.joules[place] += sumAt(voltage, buffer.samples, sample) * sumAt(current, buffer.samples, sample) * owned;
      }
    }
  }

  /** RMS of the elements over raw samples, V and A: for samples too few for a cycle. */
  rawRms(buffer: SampleBuffer, from: number, through: number, volts: Float64Array, amperes: Float64Array): void {
    const end = Math.min(Math.ceil(through), buffer.length);
    const count = Math.max(1, end - Math.floor(from));
    for (const { place, voltage, current } of this.#elements) {
      let voltsSquared = 0;
      let amperesSquared = 0;
      for (let sample = Math.floor(from); sample < end; sample++) {
        voltsSquared += sumAt(voltage, buffer.samples, sample) ** 2;
        amperesSquared += sumAt(current, buffer.samples, sample) ** 2;
      }
      volts[place] = Math.sqrt(voltsSquared / count);
      amperes[place] = Math.sqrt(amperesSquared / count);
    }
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
