import type { BillingSchedule, DateTimePattern } from "#schemas/tariff-settings.ts";
import { nextWall } from "./date-pattern.ts";
import { atOffset, offsetIndexAt, wallSeconds, type Offset, type ZoneTable } from "./local-time.ts";

/** How the clock came from one time to another without running through those between. */
export type ClockMove = "outage" | "forward" | "backward";

/** The one entry that missed times make. */
export interface MissedOccurrences {
  /** The time that the entry is marked with. */
  markNs: bigint;
  /** The time of its event. */
  eventNs: bigint;
}

/** Whether a time comes once only: it names year, month and day, hour and minute. */
export function isExact({ year, month, day, hour, minute }: DateTimePattern): boolean {
  return [year, month, day, hour, minute].every((part) => part !== undefined);
}

/**
 * First instant after another at which the wall clock comes to a time of the pattern; undefined when there is none.
 *
 * A time that the clock leaps over is that of the leap. A time that it shows twice counts at the first pass; where the
 * pattern leaves the hour open, at both, because it means every hour that passes.
 */
function nextOf(pattern: DateTimePattern, zone: ZoneTable, afterNs: bigint): bigint | undefined {
  const entries: ZoneTable = zone.length === 0 ? [{ fromNs: 0n, offsetSeconds: 0, dst: false }] : zone;
  const first = offsetIndexAt(entries, afterNs);
  for (let index = first; index < entries.length; index++) {
    const { fromNs, offsetSeconds } = entries[index] as Offset;
    const reached = reachedBefore(entries, index);
    const entered = index === 0 ? -Infinity : wallSeconds(entries, fromNs);
    const from = pattern.hour === undefined ? Math.min(reached, entered) : reached;
    const after = index === first ? wallSeconds(entries, afterNs) + 1 : -Infinity;
    const wall = nextWall(pattern, Math.max(from, after));
    if (wall === undefined) continue;
    const atNs = atOffset(wall, offsetSeconds);
    const untilNs = entries[index + 1]?.fromNs;
    if (untilNs === undefined || atNs < untilNs) return index > 0 && atNs < fromNs ? fromNs : atNs;
  }
  return undefined;
}

/** The wall time up to which the clock has come before an entry: the end of what it has shown. */
function reachedBefore(entries: ZoneTable, index: number): number {
  let reached = -Infinity;
  for (let before = 0; before < index; before++) {
    const untilNs = (entries[before + 1] as Offset).fromNs;
    reached = Math.max(reached, wallSeconds([entries[before] as Offset], untilNs));
  }
  return reached;
}

function earliest(patterns: readonly DateTimePattern[], zone: ZoneTable, afterNs: bigint): bigint | undefined {
  return patterns
    .map((pattern) => nextOf(pattern, zone, afterNs))
    .reduce((first, at) => (first === undefined || (at !== undefined && at < first) ? at : first), undefined);
}

/** First time of a schedule after an instant; undefined when it is disabled or over. */
export function nextOccurrence({ at }: BillingSchedule, zone: ZoneTable, afterNs: bigint): bigint | undefined {
  return earliest(at, zone, afterNs);
}

/**
 * The one entry that the times of a schedule make which the clock did not run through, or undefined when there is none
 * between the two.
 *
 * Power-down: it is made at power-up and marked with that time. Clock set forward: marked with the first time after the
 * old clock; its event has the new one. Clock set backward over periodic times: the running period ends, and the entry is
 * marked with the first periodic time after the old clock, which is the end that the period would have had; times that
 * are exact have made their entry before, and make none.
 */
export function missedOccurrences(
  schedule: BillingSchedule,
  zone: ZoneTable,
  fromNs: bigint,
  throughNs: bigint,
  move: ClockMove,
): MissedOccurrences | undefined {
  const due = (patterns: readonly DateTimePattern[], [afterNs, untilNs]: [bigint, bigint]): bigint | undefined => {
    const at = earliest(patterns, zone, afterNs);
    return at !== undefined && at <= untilNs ? at : undefined;
  };
  if (move === "backward") {
    const periodic = schedule.at.filter((pattern) => !isExact(pattern));
    if (due(periodic, [throughNs, fromNs]) === undefined) return undefined;
    return { markNs: earliest(periodic, zone, fromNs) ?? fromNs, eventNs: throughNs };
  }
  const first = due(schedule.at, [fromNs, throughNs]);
  if (first === undefined) return undefined;
  return { markNs: move === "outage" ? throughNs : first, eventNs: throughNs };
}
