import type { WiringForm } from "#schemas/wiring.ts";
import { harmonicOrderMax, type Window } from "#schemas/window.ts";
import { complexPower, fundamental, harmonic, magnitude, valueIndex, weighted } from "./phasors.ts";

/** Powers of an element or of the sum, W, var, VA (IEEE 1459, standards.md f). */
export interface PowerComponents {
  active: number;
  /** Of the fundamental. */
  reactive: number;
  /** Urms times Irms; of the sum see `powersOf`. */
  apparent: number;
  fundamentalActive: number;
  fundamentalApparent: number;
}

/** What each way of combining the elements gives for the sum. */
export interface TotalPowers extends PowerComponents {
  /** Sum over the elements of Urms times Irms. */
  arithmetic: number;
  /** IEEE 1459 clause 3.2.3.1: three times effective voltage and effective current; NaN where the form has too few of them. */
  effective: number;
}

export interface Powers {
  elements: { phase: string; powers: PowerComponents }[];
  total: TotalPowers;
}

/**
 * RMS of a weighted sum of channels, V or A. A channel or a pair of voltages has its own RMS in the window; of any other sum the
 * products of two channels are taken order by order, which leaves out only what both have between the orders.
 */
function weightedRms(window: Window, weights: Partial<Record<string, number>>): number {
  const used = (Object.entries(weights) as [string, number][]).filter(([, weight]) => weight !== 0);
  const [first, second] = used;
  if (first !== undefined && second !== undefined && used.length === 2 && first[1] === -second[1]) {
    const names = [`${first[0]}${second[0].slice(1)}`, `${second[0]}${first[0].slice(1)}`];
    const pair = names.map(valueIndex).find((index) => index >= 0);
    if (pair !== undefined) return Math.abs(first[1]) * (window.rms[pair] as number);
  }
  let square = 0;
  used.forEach(([name, weight], index) => {
    square += (weight * (window.rms[valueIndex(name)] as number)) ** 2;
    for (const [other, otherWeight] of used.slice(index + 1))
      square += 2 * weight * otherWeight * meanProduct(window, valueIndex(name), valueIndex(other));
  });
  return Math.sqrt(Math.max(0, square));
}

/** Mean product of two channels over the window, from their orders. */
function meanProduct(window: Window, channel: number, other: number): number {
  let sum = 0;
  for (let order = 0; order <= harmonicOrderMax; order++) {
    const [a, b] = [harmonic(window, channel, order), harmonic(window, other, order)];
    sum += a.re * b.re + a.im * b.im;
  }
  return sum;
}

/**
 * Powers of a window. Where elements are phases, the apparent power of the sum is the sum of theirs (arithmetic). Two
 * elements of a delta each see a voltage 30 degrees off, so there it is the root of active and reactive power squared and added.
 */
export function powersOf(window: Window, wiring: WiringForm): Powers {
  const elements = wiring.elements.map(({ phase, voltage, current }) => {
    const at = "abc".indexOf(phase);
    const volts = weighted(voltage, (channel) => fundamental(window, channel));
    const amperes = weighted(current, (channel) => fundamental(window, channel));
    const powers: PowerComponents = {
      active: window.active[at] as number,
      reactive: window.reactive[at] as number,
      apparent: weightedRms(window, voltage) * weightedRms(window, current),
      fundamentalActive: complexPower(volts, amperes).active,
      fundamentalApparent: magnitude(volts) * magnitude(amperes),
    };
    return { phase, powers };
  });
  const sum = (of: (powers: PowerComponents) => number): number =>
    elements.reduce((total, { powers }) => total + of(powers), 0);
  const active = sum((powers) => powers.active);
  const reactive = sum((powers) => powers.reactive);
  const arithmetic = sum((powers) => powers.apparent);
  const fundamentalActive = sum((powers) => powers.fundamentalActive);
  const total: TotalPowers = {
    active,
    reactive,
    arithmetic,
    apparent: wiring.phasePower ? arithmetic : Math.hypot(active, reactive),
    fundamentalActive,
    fundamentalApparent: wiring.phasePower
      ? sum((powers) => powers.fundamentalApparent)
      : Math.hypot(fundamentalActive, reactive),
    effective: effectiveApparent(window, wiring),
  };
  return { elements, total };
}

function effectiveApparent(window: Window, { lineToNeutral, lineToLine, currents }: WiringForm): number {
  const squares = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (window.rms[valueIndex(name)] as number) ** 2, 0);
  const between = squares(lineToLine.map((pair) => `v${pair}`));
  const amperes = Math.sqrt(squares(currents.map((line) => `i${line}`)) / 3);
  if (lineToLine.length < 3) return Number.NaN;
  if (lineToNeutral.length === 3) {
    const volts = Math.sqrt((3 * squares(lineToNeutral.map((pair) => `v${pair[0]}`)) + between) / 18);
    return 3 * volts * amperes;
  }
  // Of a three-wire form with two current inputs the third current is not measured here.
  const lines = currents.filter((line) => line !== "n").length;
  return lines === 3 ? 3 * Math.sqrt(between / 9) * amperes : Number.NaN;
}

/** The share of an apparent power that a smaller one leaves: root of the difference of squares, 0 where rounding makes it less. */
export function remainder(whole: number, ...parts: number[]): number {
  return Math.sqrt(
    Math.max(
      0,
      parts.reduce((rest, part) => rest - part * part, whole * whole),
    ),
  );
}

/**
 * 1 where the current lags (quadrants 1 and 3, active and reactive power of one sign), -1 where it leads. Power factors that
 * are signed that way: positive when lagging (JEMStar II), positive when leading (the IEEE convention of the ION7400).
 */
export function lagSign({ active, reactive }: Pick<PowerComponents, "active" | "reactive">): 1 | -1 {
  return active >= 0 === reactive >= 0 ? 1 : -1;
}
