import { harmonicOrderMax } from "#schemas/window.ts";
import type { ReadingJson } from "#schemas/readings.ts";
import { phaseOf, type PhaseLetter } from "./phase.ts";

/** Harmonics of one voltage or current. */
export interface Spectrum {
  /** `AN` or `A`. */
  label: string;
  phase: PhaseLetter;
  /** RMS of the fundamental, V or A. */
  fundamental: number;
  /** Percent of the fundamental by order, index 0 for order 1; `undefined` where there is no value. */
  percent: (number | undefined)[];
  /** Total harmonic distortion, percent, as the meter reports it. */
  thd: number | undefined;
}

const numberAt = (readings: ReadonlyMap<string, ReadingJson>, name: string): number | undefined => {
  const value = readings.get(name)?.value;
  return typeof value === "number" ? value : undefined;
};

/** The spectra of the voltages or currents of a meter, for the phases that exist. */
export function spectraOf(readings: ReadonlyMap<string, ReadingJson>, kind: "voltage" | "current"): Spectrum[] {
  const places = kind === "voltage" ? ["an", "bn", "cn", "ab", "bc", "ca"] : ["a", "b", "c", "n"];
  return places.flatMap((where) => {
    const fundamental = numberAt(readings, `${kind}.${where}.harmonic.1`);
    const phase = phaseOf(where);
    if (fundamental === undefined || phase === undefined) return [];
    const percent = Array.from({ length: harmonicOrderMax }, (_, index) => {
      const value = numberAt(readings, `${kind}.${where}.harmonic.${index + 1}`);
      return value === undefined || !(fundamental > 0) ? undefined : (100 * value) / fundamental;
    });
    return [
      { label: where.toUpperCase(), phase, fundamental, percent, thd: numberAt(readings, `${kind}.${where}.thd`) },
    ];
  });
}

/** End of the scale, %: the next of 1, 2, 5, 10 … above every harmonic from order 2 on; the fundamental is cut. */
export function scaleEnd(spectra: readonly Spectrum[]): number {
  const highest = Math.max(0, ...spectra.flatMap(({ percent }) => percent.slice(1).map((value) => value ?? 0)));
  return [0.5, 1, 2, 5, 10, 20, 50, 100].find((end) => end >= highest) ?? 10 ** Math.ceil(Math.log10(highest));
}

/** The chart in one sentence: the highest harmonic of each spectrum. */
export function spectrumSentence(kind: "voltage" | "current", spectra: readonly Spectrum[]): string {
  const parts = spectra.map(({ label, percent }) => {
    let order = 2;
    for (let next = 3; next <= percent.length; next++)
      if ((percent[next - 1] ?? 0) > (percent[order - 1] ?? 0)) order = next;
    return `${label} highest at order ${order} with ${(percent[order - 1] ?? 0).toFixed(2)} %`;
  });
  return `Harmonics of the ${kind}s in percent of the fundamental: ${parts.join("; ")}.`;
}
