import type { Window } from "#schemas/window.ts";
import type { WiringForm } from "#schemas/wiring.ts";
import { fundamental, magnitude, type Phasor, valueIndex } from "./phasors.ts";

/** Symmetrical components of three phasors (Fortescue; IEC 61000-4-30 clause 5.7, standards.md a.6). */
export interface Sequences {
  zero: Phasor;
  positive: Phasor;
  negative: Phasor;
}

const halfRoot3 = Math.sqrt(3) / 2;

/** Turned by a third of a circle, forward for sign 1 and back for -1. */
function turned({ re, im }: Phasor, sign: 1 | -1): Phasor {
  return { re: -0.5 * re - sign * halfRoot3 * im, im: sign * halfRoot3 * re - 0.5 * im };
}

function third(a: Phasor, b: Phasor, c: Phasor): Phasor {
  return { re: (a.re + b.re + c.re) / 3, im: (a.im + b.im + c.im) / 3 };
}

export function sequencesOf(a: Phasor, b: Phasor, c: Phasor): Sequences {
  return {
    zero: third(a, b, c),
    positive: third(a, turned(b, 1), turned(c, -1)),
    negative: third(a, turned(b, -1), turned(c, 1)),
  };
}

/**
 * Symmetrical components of the line-to-neutral voltages that three line-to-line voltages stand for. They say nothing of
 * the zero sequence, which is NaN. A positive sequence between lines leads the one to neutral by 30 degrees, a negative one lags it.
 */
export function sequencesBetweenLines(ab: Phasor, bc: Phasor, ca: Phasor): Sequences {
  const { positive, negative } = sequencesOf(ab, bc, ca);
  const toNeutral = ({ re, im }: Phasor, sign: 1 | -1): Phasor => ({
    re: (re * halfRoot3 + (sign * im) / 2) / Math.sqrt(3),
    im: (im * halfRoot3 - (sign * re) / 2) / Math.sqrt(3),
  });
  return {
    zero: { re: Number.NaN, im: Number.NaN },
    positive: toNeutral(positive, 1),
    negative: toNeutral(negative, -1),
  };
}

/** Largest deviation from the mean over the mean, percent: the unbalance of NEMA MG 1, and of meters without phasors. */
export function deviationPercent(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return mean > 0 ? (100 * Math.max(...values.map((value) => Math.abs(value - mean)))) / mean : Number.NaN;
}

/** Least positive sequence for ratios to it, as a part of the highest of the three values. */
const positiveSequenceMin = 0.01;

/**
 * Negative or zero over positive sequence, percent (IEC 61000-4-30 clause 5.7); `highest` is the highest RMS of the three. NaN without a
 * positive sequence to speak of: dead, direct voltage, reversed rotation.
 */
export function unbalancePercent(sequences: Sequences, of: "negative" | "zero", highest: number): number {
  const positive = magnitude(sequences.positive);
  return positive > positiveSequenceMin * highest ? (100 * magnitude(sequences[of])) / positive : Number.NaN;
}

/** Of the line-to-neutral voltages where there are three, else of the line-to-line ones; undefined with fewer. */
export function voltageSequences(window: Window, { lineToNeutral, lineToLine }: WiringForm): Sequences | undefined {
  const phasor = (name: string): Phasor => fundamental(window, valueIndex(name));
  if (lineToNeutral.length === 3) return sequencesOf(phasor("va"), phasor("vb"), phasor("vc"));
  if (lineToNeutral.length > 0 || lineToLine.length < 3) return undefined;
  return sequencesBetweenLines(phasor("vab"), phasor("vbc"), phasor("vca"));
}
