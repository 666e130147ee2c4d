import { channelCount } from "#schemas/samples.ts";
import { type EnergySlice, type KernelSettings, windowValueCount } from "#schemas/window.ts";
import { type ElementEnergy, emptyElementEnergy } from "../energy/element-energy.ts";
import { EnergyMeter } from "../energy/energy-meter.ts";
import type { CoherentWindow } from "./coherent-window.ts";
import { energyBetween } from "./element-energy.ts";
import { type Element, elementsOf } from "./elements.ts";
import { rawElements, rawRms } from "./raw-values.ts";
import type { SampleBuffer } from "./sample-buffer.ts";
import type { Timeline } from "./timeline.ts";
import { elementStride, type WindowAnalysis } from "./window-analysis.ts";

/** Places of ia ib ic in, and of an bn cn ab bc ca, in the twelve values of a window. */
const currentsAt = 4;
const voltagesAt = [0, 1, 2, 8, 9, 10];

/** Powers of the last cycle, held where samples are too few for another. */
export interface HeldPowers {
  /** Of the elements a b c: var, V, A. */
  reactive: Float64Array;
  volts: Float64Array;
  amperes: Float64Array;
}

/** What a window is metered from: positions count samples from the buffer's origin. */
export interface MeteredWindow {
  buffer: SampleBuffer;
  timeline: Timeline;
  /** Position of the first cycle. */
  offset: number;
}

/** What the stretches of a window have in common: times are told from the position `baseAt` on. */
interface MeteredStretch {
  window: MeteredWindow;
  slices: EnergySlice[];
  baseAt: number;
}

/** Meters the energy of windows: active energy from raw samples between the ends of cycles, everything else from the cycles. */
export class WindowEnergy {
  readonly meter: EnergyMeter;
  /** Undefined until the first window is done. */
  held: HeldPowers | undefined;
  readonly #elements: readonly Element[];
  readonly #energy: ElementEnergy = emptyElementEnergy();

  constructor(settings: KernelSettings, pendingMicroWh: Float64Array, startNs: bigint, openingQuality: number) {
    this.#elements = elementsOf(settings.wiring);
    this.meter = new EnergyMeter(settings, pendingMicroWh, startNs, openingQuality);
  }

  /** Energy between two positions: what lies before the first cycle, the cycles, and what lies after the last. */
  meterBetween(
    from: number,
    through: number,
    window: MeteredWindow,
    { analysis, cycles, cyclesPerSample }: CoherentWindow,
    slices: EnergySlice[],
  ): void {
    const { buffer, timeline, offset } = window;
    const stretch = { window, slices, baseAt: from };
    this.meter.countFrom(timeline.timeNs(buffer.origin, from));
    if (cycles === 0) this.#takeRaw(buffer, from, through);
    if (from < offset) {
      if (cycles > 0) this.#takeCycle(0, analysis);
      this.#meterStretch(stretch, analysis, from, offset);
    }
    // Between whole cycles at one rate the sums are made by one call for all of them.
    const products = buffer.uniform && cycles > 0 ? analysis.cycleProducts(offset, cyclesPerSample, cycles) : undefined;
    let position = offset;
    for (let cycle = 0; cycle < cycles; cycle++) {
      const end = offset + (cycle + 1) / cyclesPerSample;
      this.#takeCycle(cycle, analysis);
      if (products === undefined) this.#meterStretch(stretch, analysis, position, end);
      else this.#meterProducts(stretch, products, cycle, position, end);
      position = end;
    }
    if (position < through) {
      if (cycles > 0) this.#takeCycle(cycles - 1, analysis);
      this.#meterStretch(stretch, analysis, position, through);
    }
    if (cycles > 0) this.#hold(cycles - 1, analysis);
    this.meter.settle();
  }

  /** Meters a stretch whose powers have been taken, samples at whatever rates. */
  #meterStretch(metered: MeteredStretch, analysis: WindowAnalysis, from: number, through: number): void {
    const { buffer } = metered.window;
    energyBetween(analysis, buffer, from, Math.min(through, buffer.length), this.#energy);
    this.#add(metered, from, through);
  }

  /** Meters a cycle whose powers have been taken and whose products have been summed. */
  #meterProducts(
    metered: MeteredStretch,
    products: ArrayLike<number>,
    cycle: number,
    from: number,
    through: number,
  ): void {
    const rateHz = metered.window.buffer.firstRateHz;
    const energy = this.#energy;
    for (let place = 0; place < 3; place++) energy.joules[place] = products[elementStride * cycle + place] / rateHz;
    energy.seconds = (through - from) / rateHz;
    this.#add(metered, from, through);
  }

  #add({ window, slices, baseAt }: MeteredStretch, from: number, through: number): void {
    const { buffer, timeline } = window;
    const startNs = timeline.nsBetween(buffer.origin, baseAt, from);
    const endNs = timeline.nsBetween(buffer.origin, baseAt, through);
    const quality = buffer.qualityBetween(from, Math.min(through, buffer.length));
    this.meter.add(startNs, endNs, this.#energy, quality, slices);
  }

  #takeCycle(cycle: number, { elements, halfCycleSums, pointsPerCycle }: WindowAnalysis): void {
    const { reactive, volts, amperes, amperesSquared, voltsSquared } = this.#energy;
    for (let place = 0; place < 3; place++) {
      const at = elementStride * cycle + place;
      reactive[place] = elements.reactive[at];
      volts[place] = elements.volts[at];
      amperes[place] = elements.amperes[at];
    }
    const first = 2 * cycle * windowValueCount;
    const second = first + windowValueCount;
    for (let line = 0; line < 4; line++) {
      const value = currentsAt + line;
      amperesSquared[line] = (halfCycleSums[first + value] + halfCycleSums[second + value]) / pointsPerCycle;
    }
    for (let pair = 0; pair < 6; pair++) {
      const value = voltagesAt[pair];
      voltsSquared[pair] = (halfCycleSums[first + value] + halfCycleSums[second + value]) / pointsPerCycle;
    }
  }

  /** Where there is no whole cycle: the powers of the cycle before, or what the raw samples tell. */
  #takeRaw(buffer: SampleBuffer, from: number, through: number): void {
    const { reactive, volts, amperes, amperesSquared, voltsSquared } = this.#energy;
    reactive.fill(0);
    const first = Math.floor(from);
    const end = Math.min(Math.ceil(through), buffer.length);
    rawElements(this.#elements, buffer, from, through, this.#energy);
    const rms = rawRms(buffer.samples.subarray(first * channelCount), Math.max(0, end - first));
    for (let line = 0; line < 4; line++) amperesSquared[line] = rms[currentsAt + line] ** 2;
    for (let pair = 0; pair < 6; pair++) voltsSquared[pair] = rms[voltagesAt[pair]] ** 2;
    if (this.held === undefined) return;
    reactive.set(this.held.reactive);
    volts.set(this.held.volts);
    amperes.set(this.held.amperes);
  }

  #hold(cycle: number, { elements }: WindowAnalysis): void {
    this.held ??= { reactive: new Float64Array(3), volts: new Float64Array(3), amperes: new Float64Array(3) };
    for (let place = 0; place < 3; place++) {
      this.held.reactive[place] = elements.reactive[elementStride * cycle + place];
      this.held.volts[place] = elements.volts[elementStride * cycle + place];
      this.held.amperes[place] = elements.amperes[elementStride * cycle + place];
    }
  }
}
