import { channelCount } from "#schemas/samples.ts";

/** What the phasors of a window say about its frequency. */
export interface TrackedFrequency {
  /** True when some cycle had a voltage. */
  live: boolean;
  /**
   * Relative difference of the true frequency from the one that the window was resampled with; undefined when there
   * is no voltage or the phase is not that of a steady signal (a fault), so that the frequency must be held.
   */
  correction: number | undefined;
  /** Which cycles had a voltage, and the space phasor of each; undefined when none had. */
  alive: readonly boolean[];
  sequence: SequenceVoltage | undefined;
}

/** A cycle whose phase advance differs more than this from the median belongs to a fault, rad. */
const phaseJumpRad = 0.05;
/** Share of the phase advances that must agree before they count as a frequency. */
const agreementMin = 0.6;
const third = (2 * Math.PI) / 3;

/**
 * Frequency once per window, from the phase of a space phasor in each cycle. The phasor is the positive, negative or
 * zero sequence voltage, whichever is largest over the window: that serves either rotation, a lost phase, single and
 * split phase alike. A steady signal gives the slope of a straight line through the phases (least squares: the
 * smallest variance in noise); where a fault moved some of them, the mean advance of the others.
 *
 * `re` and `im` are `[cycle][channel]`; `deadVoltage` is the RMS below which a phase counts as dead, V.
 */
export function trackFrequency(
  re: ArrayLike<number>,
  im: ArrayLike<number>,
  cycles: number,
  deadVoltage: number,
): TrackedFrequency {
  const alive: boolean[] = [];
  for (let cycle = 0; cycle < cycles; cycle++) alive.push(isAlive(re, im, cycle * channelCount, deadVoltage));
  if (!alive.includes(true)) return { live: false, correction: undefined, alive, sequence: undefined };
  const sequence = largestSequence(re, im, cycles);
  const advances: number[] = [];
  for (let cycle = 1; cycle < cycles; cycle++) {
    if (!alive[cycle] || !alive[cycle - 1]) continue;
    const cosine = sequence.re[cycle] * sequence.re[cycle - 1] + sequence.im[cycle] * sequence.im[cycle - 1];
    const sine = sequence.im[cycle] * sequence.re[cycle - 1] - sequence.re[cycle] * sequence.im[cycle - 1];
    advances.push(Math.atan2(sine, cosine));
  }
  const advance = steadyAdvance(advances, cycles);
  const correction = advance === undefined ? undefined : advance / (2 * Math.PI);
  return { live: true, correction, alive, sequence };
}

/** Whether one of three phasors in a row has at least the voltage. */
export function isAlive(re: ArrayLike<number>, im: ArrayLike<number>, at: number, deadVoltage: number): boolean {
  for (let n = at; n < at + 3; n++) if (re[n] * re[n] + im[n] * im[n] >= deadVoltage * deadVoltage) return true;
  return false;
}

/** Phase advance per cycle, rad, or undefined when the advances do not agree. */
function steadyAdvance(advances: number[], cycles: number): number | undefined {
  if (advances.length === 0) return undefined;
  if (advances.length === cycles - 1 && spread(advances) < phaseJumpRad) return slope(advances, cycles);
  const median = advances.toSorted((a, b) => a - b)[advances.length >> 1];
  const agreeing = advances.filter((advance) => Math.abs(advance - median) < phaseJumpRad);
  if (agreeing.length < agreementMin * (cycles - 1)) return undefined;
  if (agreeing.length < cycles - 1) return agreeing.reduce((sum, advance) => sum + advance, 0) / agreeing.length;
  return slope(advances, cycles);
}

/** Difference of the largest and the smallest of some numbers. */
function spread(values: readonly number[]): number {
  let [least, most] = [values[0], values[0]];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return most - least;
}

/** Slope of the line through the phases, written for their differences: weights n (N - n), a parabola. */
function slope(advances: readonly number[], cycles: number): number {
  let weighted = 0;
  let weights = 0;
  for (let n = 0; n < advances.length; n++) {
    const weight = (n + 1) * (cycles - 1 - n);
    weighted += weight * advances[n];
    weights += weight;
  }
  return weighted / weights;
}

/** The sequence component of va vb vc with the most energy over the window, for each cycle. */
function largestSequence(re: ArrayLike<number>, im: ArrayLike<number>, cycles: number): SequenceVoltage {
  let largest = third;
  let most = -1;
  for (const turn of [third, -third, 0]) {
    const energy = sequenceEnergy(re, im, cycles, turn);
    if (energy > most) [largest, most] = [turn, energy];
  }
  return sequenceVoltage(re, im, cycles, largest);
}

/** Nine times the sum of the squares of a sequence component. */
function sequenceEnergy(re: ArrayLike<number>, im: ArrayLike<number>, cycles: number, turn: number): number {
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  let energy = 0;
  for (let a = 0; a < cycles * channelCount; a += channelCount) {
    const sumRe = re[a] + cosine * (re[a + 1] + re[a + 2]) - sine * (im[a + 1] - im[a + 2]);
    const sumIm = im[a] + cosine * (im[a + 1] + im[a + 2]) + sine * (re[a + 1] - re[a + 2]);
    energy += sumRe * sumRe + sumIm * sumIm;
  }
  return energy;
}

/** A space phasor of va vb vc in each cycle. */
export interface SequenceVoltage {
  re: number[];
  im: number[];
  /** Angle that vb is turned by, rad; vc by the opposite. */
  turn: number;
}

/** (va + vb exp(i turn) + vc exp(-i turn)) / 3: positive sequence for a turn of +120 degrees, negative for -120. */
export function sequenceVoltage(
  re: ArrayLike<number>,
  im: ArrayLike<number>,
  cycles: number,
  turn: number,
): SequenceVoltage {
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  const found: SequenceVoltage = { re: [], im: [], turn };
  for (let a = 0; a < cycles * channelCount; a += channelCount) {
    found.re.push((re[a] + cosine * (re[a + 1] + re[a + 2]) - sine * (im[a + 1] - im[a + 2])) / 3);
    found.im.push((im[a] + cosine * (im[a + 1] + im[a + 2]) + sine * (re[a + 1] - re[a + 2])) / 3);
  }
  return found;
}
