import type { EnergySlice, KernelSettings } from "#schemas/window.ts";
import type { CoherentWindow } from "./coherent-window.ts";
import { emptyStretch, energyBetween } from "./element-energy.ts";
import { type Element, elementsOf } from "./elements.ts";
import { EnergyMeter } from "./energy.ts";
import { rawElements } from "./raw-values.ts";
import type { SampleBuffer } from "./sample-buffer.ts";
import type { Timeline } from "./timeline.ts";
import { elementStride } from "./window-analysis.ts";

/** Where the samples of a window are, and when: positions count samples from the buffer's origin. */
export interface MeteredWindow {
  buffer: SampleBuffer;
  timeline: Timeline;
  /** Position of the first cycle. */
  offset: number;
}

/** Meters the energy of windows: active energy from raw samples between the ends of cycles, everything else from the cycles. */
export class WindowEnergy {
  readonly meter: EnergyMeter;
  /** Powers of the last cycle: reactive of the elements a b c, var, and apparent, VA; held where there is no other. */
  lastReactive: Float64Array = new Float64Array(3);
  lastApparent = 0;
  /** False until the first window is done. */
  begun = false;
  readonly #elements: readonly Element[];
  readonly #stretch = emptyStretch();
  readonly #powers = { reactive: new Float64Array(3), apparent: 0 };

  constructor(settings: KernelSettings, pendingMicroWh: Float64Array, startNs: bigint, openingQuality: number) {
    this.#elements = elementsOf(settings.wiring);
    this.meter = new EnergyMeter(pendingMicroWh, settings.wiring.phasePower, startNs, openingQuality);
  }

  /** Energy between two positions: what lies before the first cycle, the cycles, and what lies after the last. */
  meterBetween(
    from: number,
    through: number,
    window: MeteredWindow,
    coherent: CoherentWindow,
    slices: EnergySlice[],
  ): void {
    const { cycles, cyclesPerSample } = coherent;
    const { buffer, timeline, offset } = window;
    let position = from;
    let positionNs = timeline.timeNs(buffer.origin, from);
    const meterTo = (end: number, cycle: number): void => {
      if (cycles > 0) this.#takeCycle(Math.min(cycle, cycles - 1), coherent);
      else this.#takeRaw(buffer, from, through);
      const sampled = Math.min(end, buffer.length);
      const { joules, seconds } = energyBetween(coherent.analysis, buffer, position, sampled, this.#stretch);
      const quality = buffer.qualityBetween(position, sampled);
      const endNs = timeline.timeNs(buffer.origin, end);
      this.meter.add(positionNs, endNs, joules, seconds, this.#powers, quality, slices);
      position = end;
      positionNs = endNs;
    };
    if (from < offset) meterTo(offset, 0);
    for (let cycle = 0; cycle < cycles; cycle++) meterTo(offset + (cycle + 1) / cyclesPerSample, cycle);
    if (position < through) meterTo(through, cycles);
    this.lastReactive.set(this.#powers.reactive);
    this.lastApparent = this.#powers.apparent;
    this.begun = true;
  }

  #takeCycle(cycle: number, { analysis: { elements } }: CoherentWindow): void {
    const at = cycle * elementStride;
    this.#powers.apparent = 0;
    for (let place = 0; place < 3; place++) {
      this.#powers.reactive[place] = elements.reactive[at + place];
      this.#powers.apparent += elements.volts[at + place] * elements.amperes[at + place];
    }
  }

  /** Where there is no whole cycle: the powers of the cycle before, or what the raw samples tell. */
  #takeRaw(buffer: SampleBuffer, from: number, through: number): void {
    this.#powers.reactive.set(this.lastReactive);
    this.#powers.apparent = this.lastApparent;
    if (this.begun) return;
    const raw = { volts: new Float64Array(3), amperes: new Float64Array(3) };
    rawElements(this.#elements, buffer, from, through, raw);
    this.#powers.apparent = raw.volts.reduce((sum, volts, place) => sum + volts * raw.amperes[place], 0);
  }
}
