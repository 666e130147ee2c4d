import { Quality } from "#schemas/quality.ts";
import type { MeteredSlice, RegistersAtInstant } from "#runtime/metered-slices.ts";

/** An interval that closed; one without length says where recording begins. */
export interface ClosedInterval {
  fromNs: bigint;
  throughNs: bigint;
  /** Difference of the registers over the interval. */
  energyMicroWh: bigint[];
  /** Registers at its end. */
  registerMicroWh: bigint[];
  /** Bits of `Quality`. */
  quality: number;
  /** Time with each quality bit at its end, as metrology counts it, ns. */
  qualityNs: bigint[];
}

/** The interval that is being filled: what metrology showed where it began. */
export interface RunningInterval {
  startNs: bigint;
  startMicroWh: bigint[];
  startQualityNs: bigint[];
}

/** Which registers an interval is kept for, from those of metrology. */
export type Selection = (energyMicroWh: bigint[]) => bigint[];

/** Last instant, at `ns` or before it, that is a multiple of `lengthNs` since 1970 in UTC. */
export function boundaryAtOrBefore(ns: bigint, lengthNs: bigint): bigint {
  const past = ns % lengthNs;
  return ns - (past < 0n ? past + lengthNs : past);
}

/** First such instant after `ns`. */
export function boundaryAfter(ns: bigint, lengthNs: bigint): bigint {
  return boundaryAtOrBefore(ns, lengthNs) + lengthNs;
}

/** Bits whose time grew between two instants. */
export function qualityGrown(startNs: readonly bigint[], endNs: readonly bigint[]): number {
  return endNs.reduce((bits, ns, bit) => (ns > (startNs[bit] ?? 0n) ? bits | (1 << bit) : bits), 0);
}

/** The interval that runs once `closed` has closed. */
export function runningAfter(closed: {
  throughNs: bigint;
  registerMicroWh: bigint[];
  qualityNs: bigint[];
}): RunningInterval {
  return { startNs: closed.throughNs, startMicroWh: closed.registerMicroWh, startQualityNs: closed.qualityNs };
}

/** An interval without length at `atNs`. */
export function opening(atNs: bigint, registers: RegistersAtInstant, select: Selection): ClosedInterval {
  const registerMicroWh = select(registers.energyMicroWh);
  const energyMicroWh = registerMicroWh.map(() => 0n);
  return { fromNs: atNs, throughNs: atNs, energyMicroWh, registerMicroWh, quality: 0, qualityNs: registers.qualityNs };
}

/**
 * Closes the running interval at an instant at which metrology showed `registers`; `quality` is added to what the
 * time says.
 */
export function closing(
  running: RunningInterval,
  throughNs: bigint,
  registers: RegistersAtInstant,
  select: Selection,
  quality: number,
): ClosedInterval {
  const registerMicroWh = select(registers.energyMicroWh);
  return {
    fromNs: running.startNs,
    throughNs,
    energyMicroWh: registerMicroWh.map((value, index) => value - (running.startMicroWh[index] ?? 0n)),
    registerMicroWh,
    quality: quality | qualityGrown(running.startQualityNs, registers.qualityNs),
    qualityNs: registers.qualityNs,
  };
}

/**
 * What closes with a slice of metered time. Intervals end at the UTC multiples of their length.
 *
 * A gap over a boundary closes the running interval there, as partial and with samples missing; intervals of which
 * nothing was metered are left out, and an opening says where the next one begins. An interval that begins away from
 * a boundary is partial.
 */
export function closedBy(
  slice: MeteredSlice,
  running: RunningInterval | null,
  lengthNs: bigint,
  select: Selection,
): ClosedInterval[] {
  const closed: ClosedInterval[] = [];
  let current = running;
  if (current !== null && slice.fromNs >= boundaryAfter(current.startNs, lengthNs)) {
    const end = boundaryAfter(current.startNs, lengthNs);
    closed.push(closing(current, end, slice.before, select, Quality.missing | Quality.partial));
    current = end < slice.fromNs ? null : runningAfter(closed[0] as ClosedInterval);
  }
  if (current === null) {
    const opened = opening(slice.fromNs, slice.before, select);
    closed.push(opened);
    current = runningAfter(opened);
  }
  const end = boundaryAfter(current.startNs, lengthNs);
  if (slice.throughNs >= end) {
    const late = current.startNs % lengthNs === 0n ? 0 : Quality.partial;
    closed.push(closing(current, end, slice.after, select, late));
  }
  return closed;
}
