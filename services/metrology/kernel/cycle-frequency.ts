import { channelCount } from "#schemas/samples.ts";
import type { CoherentWindow } from "./coherent-window.ts";
import { isAlive, sequenceVoltage } from "./frequency-tracking.ts";

/** What the frequency of a cycle needs of the cycle before it. */
export interface CycleBefore {
  /** Fundamental phasors of va vb vc, as pairs (re, im). */
  phasors: Float64Array;
  /** Frequency that its points were taken with, cycles per sample. */
  cyclesPerSample: number;
}

/** The last cycle of a window, for the first one of the next. */
export function lastCycle({ analysis: { phasors }, cycles, cyclesPerSample }: CoherentWindow): CycleBefore {
  const pairs = new Float64Array(6);
  for (let phase = 0; phase < 3; phase++) {
    const at = (cycles - 1) * channelCount + phase;
    pairs[2 * phase] = phasors.re[at];
    pairs[2 * phase + 1] = phasors.im[at];
  }
  return { phasors: pairs, cyclesPerSample };
}

/**
 * The frequency of each cycle of a window, cycles per sample: the phase that the space phasor advanced by since the cycle
 * before, over the time between the middles of the two. The first cycle of a stream has none before it and takes the
 * value of the second. 0 where one of the two cycles has no voltage.
 */
export function cycleFrequencies(
  window: CoherentWindow,
  before: CycleBefore | undefined,
  deadVoltage: number,
): number[] {
  const { cycles, cyclesPerSample } = window;
  const { alive, sequence } = window.tracked;
  if (sequence === undefined) return Array.from({ length: cycles }, () => 0);
  const { re, im, turn } = sequence;
  const found = [0];
  for (let cycle = 1; cycle < cycles; cycle++) {
    const both = alive[cycle] && alive[cycle - 1];
    const turns = both ? advance(re[cycle - 1], im[cycle - 1], re[cycle], im[cycle]) : -1;
    found.push(cyclesPerSample * (1 + turns));
  }
  if (before === undefined) return [found[1] ?? (alive[0] ? cyclesPerSample : 0), ...found.slice(1)];
  const [beforeRe, beforeIm] = partsOf(before.phasors);
  if (!alive[0] || !isAlive(beforeRe, beforeIm, 0, deadVoltage)) return found;
  const space = sequenceVoltage(beforeRe, beforeIm, 1, turn);
  const middles = (1 / cyclesPerSample + 1 / before.cyclesPerSample) / 2;
  found[0] = (1 + advance(space.re[0], space.im[0], re[0], im[0])) / middles;
  return found;
}

/** Real and imaginary parts of three pairs. */
function partsOf(pairs: Float64Array): [number[], number[]] {
  return [
    [pairs[0], pairs[2], pairs[4]],
    [pairs[1], pairs[3], pairs[5]],
  ];
}

/** Phase of the second phasor against the first, turns. */
function advance(firstRe: number, firstIm: number, re: number, im: number): number {
  return Math.atan2(im * firstRe - re * firstIm, re * firstRe + im * firstIm) / (2 * Math.PI);
}
