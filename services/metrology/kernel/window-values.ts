import { channelCount } from "#schemas/samples.ts";
import { type Window, windowValueCount } from "#schemas/window.ts";
import type { CoherentWindow } from "./coherent-window.ts";
import type { ElementMeter } from "./element-meter.ts";
import { emptySpectra, type HarmonicAnalyser, type SpectralValues } from "./harmonic-analyser.ts";
import { rawRms, windowRms } from "./half-cycles.ts";
import type { SampleBuffer } from "./sample-buffer.ts";

/** The electrical values of a window. */
export type WindowValues = Pick<Window, "rms" | "active" | "reactive" | "phasors"> & SpectralValues;

/** Values over the whole cycles of a window, at least one; `sums` are those of its half cycles. */
export function cycleValues(
  coherent: CoherentWindow,
  elements: ElementMeter,
  harmonics: HarmonicAnalyser,
  sums: Float64Array,
  fundamentalHz: number,
): WindowValues {
  const { cycles, points, phasors, cyclesPerSample, pointsPerCycle } = coherent;
  const reactive = [0, 0, 0];
  for (let at = 0; at < 3 * cycles; at++) reactive[at % 3] += elements.reactive[at] / cycles;
  return {
    rms: windowRms(sums, 2 * cycles, pointsPerCycle / 2),
    active: Array.from(elements.active),
    reactive,
    phasors: phasors.window(cycles),
    ...harmonics.analyse(points, { cycles, orderLimit: 0.5 / cyclesPerSample, fundamentalHz }),
  };
}

/** What the raw samples from a position on can tell when they are less than a cycle: RMS and mean power. */
export function rawValues(
  buffer: SampleBuffer,
  elements: ElementMeter,
  from: number,
  signallingCount: number,
): WindowValues {
  const first = Math.min(Math.floor(from), buffer.length);
  elements.integrate(buffer, first, buffer.length);
  return {
    rms: rawRms(buffer.samples.subarray(first * channelCount), buffer.length - first),
    active: Array.from(elements.joules, (joules) => (elements.seconds > 0 ? joules / elements.seconds : 0)),
    reactive: [0, 0, 0],
    phasors: Array.from({ length: 2 * windowValueCount }, () => 0),
    ...emptySpectra(channelCount),
    signalling: Array.from({ length: 3 * signallingCount }, () => 0),
  };
}
