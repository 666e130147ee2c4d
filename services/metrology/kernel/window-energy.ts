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
    let position = from;
    let positionNs = timeline.timeNs(buffer.origin, from);
    const meterTo = (end: number, cycle: number): void => {
      if (cycles > 0) this.#takeCycle(Math.min(cycle, cycles - 1), analysis);
      else this.#takeRaw(buffer, from, through);
      const sampled = Math.min(end, buffer.length);
      energyBetween(analysis, buffer, position, sampled, this.#energy);
      const endNs = timeline.timeNs(buffer.origin, end);
      this.meter.add(positionNs, endNs, this.#energy, buffer.qualityBetween(position, sampled), slices);
      position = end;
      positionNs = endNs;
    };
    if (from < offset) meterTo(offset, 0);
    for (let cycle = 0; cycle < cycles; cycle++) meterTo(offset + (cycle + 1) / cyclesPerSample, cycle);
    if (position < through) meterTo(through, cycles);
    if (cycles > 0) this.#hold(cycles - 1, analysis);
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
