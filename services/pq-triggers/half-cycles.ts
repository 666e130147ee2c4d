import { windowValueIndex } from "#schemas/quantities.ts";
import { windowValueCount, type Window } from "#schemas/window.ts";
import type { LineToLine, LineToNeutral } from "#schemas/wiring.ts";

/** Urms(1/2) of the watched voltages: RMS over the cycle that ends with a half cycle (IEC 61000-4-30 clause 5.4.1). */
export interface HalfCycle {
  /** Its end, ns since 1970. */
  endNs: bigint;
  /** V, in the order of the watched voltages. */
  volts: number[];
}

/**
 * The half cycles of a window, in order. Values are rounded to the 32 bits in which they travel, so that a window read
 * from the wire decides like the one that was sent. A half cycle without all of its values is left out.
 */
export function halfCycles(window: Window, voltages: readonly string[]): HalfCycle[] {
  const indices = voltages.map((pair) => windowValueIndex(pair as LineToNeutral | LineToLine));
  return window.halfCycleEndNs
    .map((offsetNs, row) => ({
      endNs: window.startNs + BigInt(Math.round(offsetNs)),
      volts: indices.map((index) => Math.fround(window.halfCycleRms[row * windowValueCount + index] ?? Number.NaN)),
    }))
    .filter(({ volts }) => volts.every(Number.isFinite));
}
