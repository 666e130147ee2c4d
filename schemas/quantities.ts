import { lineToLineNames, lineToNeutralNames, phases, windowQuantityNames } from "#schemas/datapoints.ts";
import type { LineToLine, LineToNeutral, WiringForm } from "#schemas/wiring.ts";
import { distortionOrderMax, harmonicCount, windowValueNames, type Window } from "#schemas/window.ts";

const indexOf = (name: string): number => (windowValueNames as readonly string[]).indexOf(name);
const windowIndex: Record<string, number> = {
  an: indexOf("va"),
  bn: indexOf("vb"),
  cn: indexOf("vc"),
  ab: indexOf("vab"),
  bc: indexOf("vbc"),
  ca: indexOf("vca"),
  a: indexOf("ia"),
  b: indexOf("ib"),
  c: indexOf("ic"),
  n: indexOf("in"),
};

/** Least positive sequence voltage for unbalance, as a part of the highest phase voltage. */
const positiveSequenceMin = 0.01;

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** Angle of a phasor of the window, degrees, (-180, 180]; NaN where the fundamental is nothing. */
function angle(window: Window, index: number): number {
  const [re, im] = [window.phasors[2 * index] as number, window.phasors[2 * index + 1] as number];
  return Math.hypot(re, im) > 0 ? degrees(Math.atan2(im, re)) : Number.NaN;
}

function wrap(angleDegrees: number): number {
  const turned = angleDegrees % 360;
  return turned > 180 ? turned - 360 : turned <= -180 ? turned + 360 : turned;
}

/** THDS in percent of the fundamental, orders 2 to 50, subgroups (IEC 61000-4-7 clause 3.3); NaN without a fundamental. */
function distortion(window: Window, channel: number): number {
  const spectrum = window.harmonics.slice(channel * harmonicCount, (channel + 1) * harmonicCount);
  const fundamental = spectrum[1] ?? 0;
  return fundamental > 0 ? (100 * Math.hypot(...spectrum.slice(2, distortionOrderMax + 1))) / fundamental : Number.NaN;
}

/** Zero, positive and negative sequence magnitude of the three line-to-neutral fundamentals (Fortescue), V. */
function sequences(window: Window): [number, number, number] {
  const at = (index: number): [number, number] => [
    window.phasors[2 * index] as number,
    window.phasors[2 * index + 1] as number,
  ];
  const [a, b, c] = [at(0), at(1), at(2)];
  const half = Math.sqrt(3) / 2;
  const turn = ([re, im]: [number, number], sign: number): [number, number] => [
    -0.5 * re - sign * half * im,
    sign * half * re - 0.5 * im,
  ];
  const sum = (x: [number, number], y: [number, number], z: [number, number]): number =>
    Math.hypot(x[0] + y[0] + z[0], x[1] + y[1] + z[1]) / 3;
  return [sum(a, b, c), sum(a, turn(b, 1), turn(c, -1)), sum(a, turn(b, -1), turn(c, 1))];
}

function voltages(window: Window, wiring: WiringForm, values: Map<string, number>): void {
  const pairs: string[] = [...wiring.lineToNeutral, ...wiring.lineToLine];
  const reference = angle(window, windowIndex[pairs[0] as string] as number);
  for (const pair of pairs) {
    const index = windowIndex[pair] as number;
    values.set(`voltage.${pair}.rms`, window.rms[index] as number);
    values.set(`voltage.${pair}.angle`, wrap(angle(window, index) - reference));
  }
  if (wiring.lineToNeutral.length > 0)
    values.set(
      "voltage.ln.avg.rms",
      mean(wiring.lineToNeutral.map((pair) => window.rms[windowIndex[pair] as number] as number)),
    );
  if (wiring.lineToLine.length > 0)
    values.set(
      "voltage.ll.avg.rms",
      mean(wiring.lineToLine.map((pair) => window.rms[windowIndex[pair] as number] as number)),
    );
  for (const pair of wiring.lineToNeutral)
    values.set(`voltage.${pair}.thd`, distortion(window, windowIndex[pair] as number));
  for (const line of wiring.currents) {
    const index = windowIndex[line] as number;
    values.set(`current.${line}.rms`, window.rms[index] as number);
    values.set(`current.${line}.angle`, wrap(angle(window, index) - reference));
    if (line !== "n") values.set(`current.${line}.thd`, distortion(window, index));
  }
  const lines = wiring.currents.filter((line) => line !== "n");
  if (lines.length > 0)
    values.set("current.avg.rms", mean(lines.map((line) => window.rms[windowIndex[line] as number] as number)));
  if (wiring.lineToNeutral.length === 3) {
    const [zero, positive, negative] = sequences(window);
    const most = Math.max(...wiring.lineToNeutral.map((pair) => window.rms[windowIndex[pair] as number] as number));
    // Without a positive sequence to speak of (dead, direct voltage, reversed rotation) the ratios have no meaning.
    const rotates = positive > positiveSequenceMin * most;
    values.set("voltage.unbalance.negative", rotates ? (100 * negative) / positive : Number.NaN);
    values.set("voltage.unbalance.zero", rotates ? (100 * zero) / positive : Number.NaN);
  }
}

/** RMS of a weighted sum of channels; exact for the single channels and pairs that wiring forms are made of. */
function elementRms(window: Window, weights: Partial<Record<string, number>>): number {
  const used = Object.entries(weights).filter(([, weight]) => weight !== 0);
  const [first, second] = used.map(([name]) => name);
  if (used.length === 1) return Math.abs(used[0]?.[1] as number) * (window.rms[indexOf(first as string)] as number);
  const pair = [`${first}${(second as string).slice(1)}`, `${second}${(first as string).slice(1)}`].find(
    (name) => indexOf(name) >= 0,
  );
  return pair === undefined ? Number.NaN : (window.rms[indexOf(pair)] as number);
}

function powers(window: Window, wiring: WiringForm, values: Map<string, number>): void {
  const total = { active: 0, reactive: 0, apparent: 0 };
  for (const element of wiring.elements) {
    const at = phases.indexOf(element.phase);
    const active = window.active[at] as number;
    const reactive = window.reactive[at] as number;
    const apparent = elementRms(window, element.voltage) * elementRms(window, element.current);
    total.active += active;
    total.reactive += reactive;
    total.apparent += apparent;
    if (!wiring.phasePower) continue;
    values.set(`power.active.${element.phase}`, active);
    values.set(`power.reactive.${element.phase}`, reactive);
    values.set(`power.apparent.${element.phase}`, apparent);
    values.set(`power_factor.${element.phase}`, apparent > 0 ? active / apparent : Number.NaN);
  }
  // Two wattmeters of a delta each see a voltage 30 degrees off, so their apparent powers do not add up to the load's.
  const apparent = wiring.phasePower ? total.apparent : Math.hypot(total.active, total.reactive);
  values.set("power.active.total", total.active);
  values.set("power.reactive.total", total.reactive);
  values.set("power.apparent.total", apparent);
  values.set("power_factor.total", apparent > 0 ? total.active / apparent : Number.NaN);
}

/** The instantaneous quantities of a window, in the order of `windowQuantityNames`; NaN for what the wiring form does not have. */
export function quantities(window: Window, wiring: WiringForm): number[] {
  const values = new Map<string, number>();
  voltages(window, wiring, values);
  powers(window, wiring, values);
  values.set("frequency", window.frequencyHz > 0 ? window.frequencyHz : Number.NaN);
  return windowQuantityNames.map((name) => values.get(name) ?? Number.NaN);
}

/** The harmonics of a window as datapoint name and RMS value, orders 1 to 63 of the phases that exist. */
export function* harmonicReadings(window: Window, wiring: WiringForm): Generator<[string, number]> {
  for (const pair of wiring.lineToNeutral) yield* spectrum(window, windowIndex[pair] as number, `voltage.${pair}`);
  for (const line of wiring.currents)
    if (line !== "n") yield* spectrum(window, windowIndex[line] as number, `current.${line}`);
}

function* spectrum(window: Window, channel: number, prefix: string): Generator<[string, number]> {
  for (let order = 1; order < harmonicCount; order++)
    yield [`${prefix}.harmonic.${order}`, window.harmonics[channel * harmonicCount + order] as number];
}

/** Voltages that power quality watches: line to neutral where there is a neutral, else line to line (IEC 61000-4-30 clause 5.1). */
export function watchedVoltages(wiring: WiringForm): readonly (LineToNeutral | LineToLine)[] {
  return wiring.lineToNeutral.length > 0 ? wiring.lineToNeutral : wiring.lineToLine;
}

/** Place of a voltage in the twelve values of a window. */
export function windowValueIndex(pair: LineToNeutral | LineToLine): number {
  return windowIndex[pair] as number;
}

/** Which instantaneous quantities exist in a wiring form. */
export function quantityExists(wiring: WiringForm, name: string): boolean {
  if (name.endsWith(".second")) return quantityExists(wiring, name.slice(0, -".second".length));
  const [kind, where] = name.split(".") as [string, string];
  if (name === "voltage.unbalance.negative")
    return Math.max(wiring.lineToNeutral.length, wiring.lineToLine.length) === 3;
  if (kind === "voltage" && where === "unbalance") return wiring.lineToNeutral.length === 3;
  if (kind === "voltage" && where === "ln") return wiring.lineToNeutral.length > 0;
  if (kind === "voltage" && where === "ll") return wiring.lineToLine.length > 0;
  if (kind === "voltage" && (lineToNeutralNames as readonly string[]).includes(where))
    return (wiring.lineToNeutral as readonly string[]).includes(where);
  if (kind === "voltage" && (lineToLineNames as readonly string[]).includes(where))
    return (wiring.lineToLine as readonly string[]).includes(where);
  if (kind === "current" && where !== "avg") return (wiring.currents as readonly string[]).includes(where);
  const phase = name.split(".").at(-1) as string;
  if (
    (kind === "power" || kind === "power_factor" || kind === "energy") &&
    (phases as readonly string[]).includes(phase)
  ) {
    return wiring.phasePower && wiring.elements.some((element) => element.phase === phase);
  }
  return true;
}
