import { lineToLineNames, lineToNeutralNames, phases, windowQuantityNames } from "#schemas/datapoints.ts";
import { type LineToLine, type LineToNeutral, watchedVoltages, type WiringForm } from "#schemas/wiring.ts";
import { harmonicCount, type Window } from "#schemas/window.ts";
import { distortionOf } from "#schemas/measured/distortion.ts";
import { angleDegrees, fundamental, valueIndex as indexOf, wrapDegrees } from "#schemas/measured/phasors.ts";
import { type PowerComponents, powersOf } from "#schemas/measured/powers.ts";
import { type Sequences, unbalancePercent, voltageSequences } from "#schemas/measured/sequences.ts";

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

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** THDS in percent of the fundamental, orders 2 to 50, subgroups (IEC 61000-4-7 clause 3.3); NaN without a fundamental. */
function distortion(window: Window, channel: number): number {
  return distortionOf(window.harmonics.slice(channel * harmonicCount, (channel + 1) * harmonicCount)).thd;
}

function voltages(window: Window, wiring: WiringForm, values: Map<string, number>): void {
  const rms = (where: string): number => window.rms[windowIndex[where] as number] as number;
  const angle = (where: string): number => angleDegrees(fundamental(window, windowIndex[where] as number));
  const pairs: string[] = [...wiring.lineToNeutral, ...wiring.lineToLine];
  const reference = angle(pairs[0] as string);
  for (const pair of pairs) {
    values.set(`voltage.${pair}.rms`, rms(pair));
    values.set(`voltage.${pair}.angle`, wrapDegrees(angle(pair) - reference));
  }
  if (wiring.lineToNeutral.length > 0) values.set("voltage.ln.avg.rms", mean(wiring.lineToNeutral.map(rms)));
  if (wiring.lineToLine.length > 0) values.set("voltage.ll.avg.rms", mean(wiring.lineToLine.map(rms)));
  for (const pair of wiring.lineToNeutral)
    values.set(`voltage.${pair}.thd`, distortion(window, windowIndex[pair] as number));
  for (const line of wiring.currents) {
    values.set(`current.${line}.rms`, rms(line));
    values.set(`current.${line}.angle`, wrapDegrees(angle(line) - reference));
    if (line !== "n") values.set(`current.${line}.thd`, distortion(window, windowIndex[line] as number));
  }
  const lines = wiring.currents.filter((line) => line !== "n");
  if (lines.length > 0) values.set("current.avg.rms", mean(lines.map(rms)));
  const watched = watchedVoltages(wiring);
  if (watched.length < 3) return;
  const sequences = voltageSequences(window, wiring) as Sequences;
  values.set("voltage.unbalance.negative", unbalancePercent(sequences, "negative", Math.max(...watched.map(rms))));
  if (wiring.lineToNeutral.length === 3)
    values.set("voltage.unbalance.zero", unbalancePercent(sequences, "zero", Math.max(...watched.map(rms))));
}

function powers(window: Window, wiring: WiringForm, values: Map<string, number>): void {
  const { elements, total } = powersOf(window, wiring);
  const set = (where: string, { active, reactive, apparent }: PowerComponents): void => {
    values.set(`power.active.${where}`, active);
    values.set(`power.reactive.${where}`, reactive);
    values.set(`power.apparent.${where}`, apparent);
    values.set(`power_factor.${where}`, apparent > 0 ? active / apparent : Number.NaN);
  };
  if (wiring.phasePower) for (const { phase, powers: found } of elements) set(phase, found);
  set("total", total);
}

/** The instantaneous quantities of a window, in the order of `windowQuantityNames`; NaN for what the wiring form does not have. */
export function quantities(window: Window, wiring: WiringForm): number[] {
  const values = new Map<string, number>();
  voltages(window, wiring, values);
  powers(window, wiring, values);
  values.set("frequency", window.frequencyHz > 0 ? window.frequencyHz : Number.NaN);
  return windowQuantityNames.map((name) => values.get(name) ?? Number.NaN);
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
  if (kind === "volt_squared_hours")
    return ([...wiring.lineToNeutral, ...wiring.lineToLine] as readonly string[]).includes(where);
  if (kind === "ampere_hours" || kind === "ampere_squared_hours")
    return (wiring.currents as readonly string[]).includes(where);
  const phase = name.split(".").at(-1) as string;
  if (
    (kind === "power" || kind === "power_factor" || kind === "energy") &&
    (phases as readonly string[]).includes(phase)
  ) {
    return wiring.phasePower && wiring.elements.some((element) => element.phase === phase);
  }
  return true;
}
