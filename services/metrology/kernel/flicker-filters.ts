/** Reference lamp of the flickermeter and frequency of the mains: the four combinations of IEC 61000-4-15 edition 2. */
export interface FlickerReference {
  lampVoltage: 120 | 230;
  mainsHz: 50 | 60;
}

/** A second-order section, coefficients of z^0 z^-1 z^-2 over those of the denominator, whose first is 1. */
export type Section = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

/** Block 3 as sections, and what scales block 4 to units of perceptibility. */
export interface FlickerFilters {
  sections: readonly Section[];
  /** Share by which the smoothed square moves to a new value in one sample, time constant 0.3 s. */
  smoothing: number;
  /** Share by which the reference of the input adaptor moves, time constant 27.3 s. */
  adaptation: number;
  /** Makes the highest Pinst 1 under the modulation that is just perceptible. */
  scale: number;
}

const turn = 2 * Math.PI;
/** Weighting of lamp, eye and brain (IEC 61000-4-15 clause 5.6, table of block 3), angular frequencies in rad/s. */
const weightings = {
  230: { k: 1.74802, lambda: 4.05981, w1: 9.15494, w2: 2.27979, w3: 1.22535, w4: 21.9, perceptible: 0.0025 },
  120: { k: 1.6357, lambda: 4.167375, w1: 9.077169, w2: 2.939902, w3: 1.394468, w4: 17.31512, perceptible: 0.00321 },
} as const;
/** Frequency of the modulation that the eye sees best, and by which Pinst is scaled, Hz. */
const scalingHz = 8.8;
const highPassHz = 0.05;
const lowPassHz = { 50: 35, 60: 42 } as const;
const smoothingSeconds = 0.3;
const adaptationSeconds = 27.3;

/**
 * Blocks 3 and 4 of the flickermeter for a sampling rate, by the bilinear transform, each section exact at the frequency
 * that matters there: the edge of the low-pass, `weightingExactHz` in the weighting, 8.8 Hz elsewhere.
 */
export function flickerFilters(
  { lampVoltage, mainsHz }: FlickerReference,
  rateHz: number,
  weightingExactHz = scalingHz,
): FlickerFilters {
  const { k, lambda, w1, w2, w3, w4, perceptible } = weightings[lampVoltage];
  const sections: Section[] = [section([0, 1, 0], [turn * highPassHz, 1, 0], scalingHz, rateHz)];
  const edge = turn * lowPassHz[mainsHz];
  for (const n of [1, 3, 5]) {
    const damping = 2 * Math.cos((n * Math.PI) / 12);
    sections.push(section([edge ** 2, 0, 0], [edge ** 2, damping * edge, 1], lowPassHz[mainsHz], rateHz));
  }
  const [a1, a2, a3, a4] = [turn * w1, turn * w2, turn * w3, turn * w4];
  sections.push(section([0, k * a1, 0], [a1 ** 2, 2 * turn * lambda, 1], weightingExactHz, rateHz));
  sections.push(section([1, 1 / a2, 0], [1, 1 / a3 + 1 / a4, 1 / (a3 * a4)], weightingExactHz, rateHz));
  const smoothing = -Math.expm1(-1 / (smoothingSeconds * rateHz));
  const amplitude = perceptible * sections.reduce((gain, each) => gain * gainOf(each, scalingHz / rateHz), 1);
  // The square of a sinusoid of that amplitude has a mean and a ripple of twice the frequency, which the smoothing leaves.
  const ripple = gainOf([smoothing, 0, 0, smoothing - 1, 0], (2 * scalingHz) / rateHz);
  const scale = 1 / (((1 + ripple) * amplitude ** 2) / 2);
  return { sections, smoothing, adaptation: -Math.expm1(-1 / (adaptationSeconds * rateHz)), scale };
}

/** (b0 + b1 s + b2 s^2) / (a0 + a1 s + a2 s^2) at a sampling rate, exact at `exactHz`. */
function section(b: readonly number[], a: readonly number[], exactHz: number, rateHz: number): Section {
  const c = (turn * exactHz) / Math.tan((Math.PI * exactHz) / rateHz);
  const at = ([p0, p1, p2]: readonly number[]) => [
    p0 + p1 * c + p2 * c * c,
    2 * p0 - 2 * p2 * c * c,
    p0 - p1 * c + p2 * c * c,
  ];
  const [b0, b1, b2] = at(b);
  const [a0, a1, a2] = at(a);
  return [b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0];
}

/** Gain of a section at a frequency in cycles per sample. */
function gainOf([b0, b1, b2, a1, a2]: Section, frequency: number): number {
  const [c1, s1] = [Math.cos(turn * frequency), Math.sin(turn * frequency)];
  const [c2, s2] = [Math.cos(2 * turn * frequency), Math.sin(2 * turn * frequency)];
  return Math.hypot(b0 + b1 * c1 + b2 * c2, b1 * s1 + b2 * s2) / Math.hypot(1 + a1 * c1 + a2 * c2, a1 * s1 + a2 * s2);
}
