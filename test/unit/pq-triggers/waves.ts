import { windowValueCount, type Window } from "#schemas/window.ts";
import type { PqInput } from "../../../services/pq-triggers/subsystem.ts";

export const halfCycleNs = 10_000_000n;
export const startNs = 1_772_366_400_000_000_000n;
export const udin = 230;

export const settings = {
  declaredVoltage: udin,
  voltages: ["an", "bn", "cn"],
  dipPercent: 90,
  swellPercent: 110,
  interruptionPercent: 5,
  hysteresisPercent: 2,
};

/** A stretch of half cycles in one window. */
export interface Part {
  /** Urms(1/2) of an bn cn in percent of the declared voltage, one row a half cycle. */
  percents: number[][];
  complete: boolean;
  quality?: number;
  /** Time without samples before it, in half cycles. */
  gap?: number;
}

/** Windows of these parts, each beginning where the one before ended. */
export function windowsOf(parts: Part[]): PqInput[] {
  let nowNs = startNs;
  return parts.map(({ percents, complete, quality, gap }, number) => {
    const fromNs = nowNs + BigInt(gap ?? 0) * halfCycleNs;
    nowNs = fromNs + BigInt(percents.length) * halfCycleNs;
    const halfCycleRms = percents.flatMap((row) =>
      Array.from({ length: windowValueCount }, (_, index) => ((row[index] ?? 0) * udin) / 100),
    );
    const window: Window = {
      meter: "m1",
      number,
      startNs: fromNs,
      endNs: nowNs,
      cycles: percents.length / 2,
      complete,
      quality: quality ?? 0,
      frequencyHz: 50,
      cycleFrequencyHz: [],
      rms: [],
      active: [],
      reactive: [],
      phasors: [],
      harmonics: [],
      interharmonics: [],
      harmonicPhasors: [],
      peaks: [],
      halfCycleEndNs: percents.map((_, row) => (row + 1) * Number(halfCycleNs)),
      halfCycleRms,
      flicker: [],
      signalling: [],
      transientPeaks: [],
    };
    return { kind: "window", window };
  });
}

/** Windows of ten cycles of this sequence. */
export function inTenCycles(percents: number[][]): PqInput[] {
  const parts: Part[] = [];
  for (let at = 0; at < percents.length; at += 20)
    parts.push({ percents: percents.slice(at, at + 20), complete: true });
  return windowsOf(parts);
}

/** Urms(1/2) of an amplitude that changes at zero crossings only: the RMS of two half cycles. */
export function halfCycleRmsOf(amplitudes: number[]): number[] {
  return amplitudes.map((now, at) => Math.sqrt(((amplitudes[at - 1] ?? now) ** 2 + now ** 2) / 2));
}

/** All three phases alike. */
export const threePhase = (percents: number[]): number[][] => percents.map((percent) => [percent, percent, percent]);
