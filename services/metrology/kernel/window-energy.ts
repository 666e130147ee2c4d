import { type EnergySlice, type KernelSettings, windowValueCount } from "#schemas/window.ts";
import { type ElementEnergy, emptyElementEnergy } from "../energy/element-energy.ts";
import { EnergyMeter } from "../energy/energy-meter.ts";
import type { CoherentWindow } from "./coherent-window.ts";
import type { ElementMeter } from "./element-meter.ts";
import { rawRms } from "./half-cycles.ts";
import type { SampleBuffer } from "./sample-buffer.ts";
import type { Timeline } from "./timeline.ts";
import { channelCount } from "#schemas/samples.ts";

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
  /** Sums of squares of the half cycles, `[half cycle][12]`. */
  sums: Float64Array;
}

/** Meters the energy of windows: active energy from raw samples between the ends of cycles, everything else from the cycles. */
export class WindowEnergy {
  readonly meter: EnergyMeter;
  /** Undefined until the first window is done. */
  held: HeldPowers | undefined;
  readonly #elements: ElementMeter;
  readonly #energy: ElementEnergy = emptyElementEnergy();

  constructor(
    settings: KernelSettings,
    elements: ElementMeter,
    pendingMicroWh: Float64Array,
    startNs: bigint,
    openingQuality: number,
  ) {
    this.#elements = elements;
    this.meter = new EnergyMeter(settings, pendingMicroWh, startNs, openingQuality);
  }

  /** Energy between two positions: what lies before the first cycle, the cycles, and what lies after the last. */
  meterBetween(
    from: number,
    through: number,
    window: MeteredWindow,
    { cycles, cyclesPerSample, pointsPerCycle }: CoherentWindow,
    slices: EnergySlice[],
  ): void {
    const { offset } = window;
    let position = from;
    const meterTo = (end: number, cycle: number): void => {
      if (cycles > 0) this.#takeCycle(Math.min(cycle, cycles - 1), window.sums, pointsPerCycle);
      else this.#takeRaw(window.buffer, from, through);
      this.#meterStretch(position, end, window, slices);
      position = end;
    };
    if (from < offset) meterTo(offset, 0);
    for (let cycle = 0; cycle < cycles; cycle++) meterTo(offset + (cycle + 1) / cyclesPerSample, cycle);
    if (position < through) meterTo(through, cycles);
    if (cycles > 0) this.#hold(cycles - 1);
  }

  #meterStretch(from: number, through: number, { buffer, timeline }: MeteredWindow, slices: EnergySlice[]): void {
    const end = Math.min(through, buffer.length);
    this.#elements.integrate(buffer, from, end);
    const quality = buffer.qualityBetween(from, end);
    this.#energy.joules.set(this.#elements.joules);
    this.#energy.seconds = this.#elements.seconds;
    const [startNs, endNs] = [timeline.timeNs(buffer.origin, from), timeline.timeNs(buffer.origin, through)];
    this.meter.add(startNs, endNs, this.#energy, quality, slices);
  }

  #takeCycle(cycle: number, sums: Float64Array, pointsPerCycle: number): void {
    const { reactive, volts, amperes, amperesSquared, voltsSquared } = this.#energy;
    for (let place = 0; place < 3; place++) {
      const at = 3 * cycle + place;
      reactive[place] = this.#elements.reactive[at];
      volts[place] = this.#elements.volts[at];
      amperes[place] = this.#elements.amperes[at];
    }
    const first = 2 * cycle * windowValueCount;
    const square = (value: number) => (sums[first + value] + sums[first + windowValueCount + value]) / pointsPerCycle;
    for (let line = 0; line < 4; line++) amperesSquared[line] = square(currentsAt + line);
    for (let pair = 0; pair < 6; pair++) voltsSquared[pair] = square(voltagesAt[pair]);
  }

  /** Where there is no whole cycle: the powers of the cycle before, or what the raw samples tell. */
  #takeRaw(buffer: SampleBuffer, from: number, through: number): void {
    const { reactive, volts, amperes, amperesSquared, voltsSquared } = this.#energy;
    reactive.fill(0);
    const first = Math.floor(from);
    const end = Math.min(Math.ceil(through), buffer.length);
    this.#elements.rawRms(buffer, from, through, volts, amperes);
    const rms = rawRms(buffer.samples.subarray(first * channelCount), Math.max(0, end - first));
    for (let line = 0; line < 4; line++) amperesSquared[line] = rms[currentsAt + line] ** 2;
    for (let pair = 0; pair < 6; pair++) voltsSquared[pair] = rms[voltagesAt[pair]] ** 2;
    if (this.held === undefined) return;
    reactive.set(this.held.reactive);
    volts.set(this.held.volts);
    amperes.set(this.held.amperes);
  }

  #hold(cycle: number): void {
    const { reactive, volts, amperes } = this.#elements;
    const of = (values: Float64Array) => values.slice(3 * cycle, 3 * cycle + 3);
    this.held = { reactive: of(reactive), volts: of(volts), amperes: of(amperes) };
  }
}
