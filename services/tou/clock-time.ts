import { secondsPerDay } from "./calendar/civil-date.ts";
import { offsetAt, offsetIndexAt, wallSeconds, type ZoneTable } from "./calendar/local-time.ts";
import type { TouState } from "./state.ts";

const nsPerSecond = 1_000_000_000n;

/** What the meter's clock shows, UTC, at an instant of the sample clock. */
export function clockAt(state: Pick<TouState, "clock">, atNs: bigint): bigint {
  return atNs + state.clock.correctionNs;
}

/** Offsets from UTC by the settings in force. */
export function zoneOf({ calendars }: Pick<TouState, "calendars">): ZoneTable {
  return calendars?.active.offsets ?? [];
}

/** Day of local time at a time of the meter's clock, counted from 1970-01-01. */
export function localDay(zone: ZoneTable, clockNs: bigint): number {
  return Math.floor(wallSeconds(zone, clockNs) / secondsPerDay);
}

/** When the hour of local time that a time of the clock lies in began, by the clock; within it, where the offset changed, then. */
export function hourStartOf(zone: ZoneTable, clockNs: bigint): bigint {
  const index = offsetIndexAt(zone, clockNs);
  const fromNs = index === 0 ? undefined : zone[index]?.fromNs;
  const startNs = wholeSecond(clockNs) - BigInt(positive(wallSeconds(zone, clockNs), 3600)) * nsPerSecond;
  return fromNs !== undefined && fromNs > startNs ? fromNs : startNs;
}

/** When that hour ends: at the next whole hour, or where the offset changes before. */
export function hourEndOf(zone: ZoneTable, clockNs: bigint): bigint {
  const rest = 3600 - positive(wallSeconds(zone, clockNs), 3600);
  const endNs = wholeSecond(clockNs) + BigInt(rest) * nsPerSecond;
  const changeNs = zone[offsetIndexAt(zone, clockNs) + 1]?.fromNs;
  return changeNs !== undefined && changeNs > clockNs && changeNs < endNs ? changeNs : endNs;
}

/** Whether local time is daylight saving time, and how far it is from UTC, s. */
export function daylightAt(zone: ZoneTable, clockNs: bigint): { active: boolean; seconds: number } {
  const { dst, offsetSeconds } = offsetAt(zone, clockNs);
  return { active: dst, seconds: offsetSeconds };
}

const positive = (value: number, by: number): number => ((value % by) + by) % by;

function wholeSecond(ns: bigint): bigint {
  const rest = ns % nsPerSecond;
  return ns - rest - (rest < 0n ? nsPerSecond : 0n);
}
