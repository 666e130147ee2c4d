import type { ChannelName } from "#schemas/samples.ts";

/** A quantity of a phase, a phase pair, or the sum. */
export type Phase = "a" | "b" | "c";
export type LineToNeutral = "an" | "bn" | "cn";
export type LineToLine = "ab" | "bc" | "ca";

/**
 * How a meter is connected: which channels form a wattmeter element, and which voltages exist.
 *
 * Blondel's theorem in data: power is the sum over the elements of voltage times current, where a voltage or
 * a current is a weighted sum of channels. A model folder lists the forms its meter supports (decision D7).
 */
export interface WiringForm {
  /** Stable name, for example `wye-4w`. */
  name: string;
  /** The wattmeter elements, at most three, each of one phase. */
  elements: readonly WiringElement[];
  /** Line-to-neutral voltages that exist in this form. */
  lineToNeutral: readonly LineToNeutral[];
  /** Line-to-line voltages that exist in this form. */
  lineToLine: readonly LineToLine[];
  /** Line currents that exist in this form. */
  currents: readonly (Phase | "n")[];
  /** False where an element is not a phase (two-element delta), so that only the sum has a meaning. */
  phasePower: boolean;
}

export interface WiringElement {
  phase: Phase;
  voltage: Partial<Record<ChannelName, number>>;
  current: Partial<Record<ChannelName, number>>;
}

/** Voltages that power quality watches: line to neutral where there is a neutral, else line to line (IEC 61000-4-30 clause 5.1). */
export function watchedVoltages(wiring: WiringForm): readonly (LineToNeutral | LineToLine)[] {
  return wiring.lineToNeutral.length > 0 ? wiring.lineToNeutral : wiring.lineToLine;
}
