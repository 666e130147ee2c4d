import type { OffsetFrom } from "#schemas/settings.ts";
import { civilDate, secondsPerDay, weekdayOf, type CivilDate } from "./civil-date.ts";

export { civilDate } from "./civil-date.ts";

/** Offset of local time from UTC from an instant on. */
export interface Offset {
  fromNs: bigint;
  /** s east of UTC. */
  offsetSeconds: number;
  /** Whether it is daylight saving time. */
  dst: boolean;
}

/** Sorted offsets; the first one holds from the beginning of time, the last one for ever, and none at all is UTC. */
export type ZoneTable = readonly Offset[];

/** What a local clock shows. */
export interface LocalTime extends CivilDate {
  /** 1 Monday to 7 Sunday (ISO 8601). */
  weekday: number;
  hour: number;
  minute: number;
  second: number;
  offsetSeconds: number;
  dst: boolean;
}

const nsPerSecond = 1_000_000_000n;
const utc: Offset = { fromNs: 0n, offsetSeconds: 0, dst: false };

/** The table with its instants as numbers. */
export function offsetTable(offsets: readonly OffsetFrom[]): Offset[] {
  return offsets.map(({ fromNs, offsetSeconds, dst }) => ({
    fromNs: BigInt(fromNs),
    offsetSeconds,
    dst: dst === true,
  }));
}

/** Index of the entry in force at an instant; 0 before the first one. */
export function offsetIndexAt(table: ZoneTable, atNs: bigint): number {
  let [low, high] = [0, table.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((table[middle] as Offset).fromNs <= atNs) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset in force at an instant. */
export function offsetAt(table: ZoneTable, atNs: bigint): Offset {
  return table[offsetIndexAt(table, atNs)] ?? utc;
}

/** Offset in force at an instant, s east of UTC. */
function offsetSecondsAt(table: ZoneTable, atNs: bigint): number {
  return offsetAt(table, atNs).offsetSeconds;
}

/** Whole seconds that the wall clock shows, counted as if 1970-01-01T00:00 were a local time. */
export function wallSeconds(table: ZoneTable, atNs: bigint): number {
  return Number(wholeSeconds(atNs)) + offsetSecondsAt(table, atNs);
}

/** Instant at which a clock of an offset shows wall seconds. */
export function atOffset(wall: number, offsetSeconds: number): bigint {
  return BigInt(wall - offsetSeconds) * nsPerSecond;
}

/** What the wall clock shows at an instant; fractions of a second are left out. */
export function localTime(table: ZoneTable, atNs: bigint): LocalTime {
  const { offsetSeconds, dst } = offsetAt(table, atNs);
  const wall = Number(wholeSeconds(atNs)) + offsetSeconds;
  const day = Math.floor(wall / secondsPerDay);
  const rest = wall - day * secondsPerDay;
  const [hour, minute, second] = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return { ...civilDate(day), weekday: weekdayOf(day), hour, minute, second, offsetSeconds, dst };
}

/**
 * Instant at which the wall clock shows a time.
 *
 * Fold: a time that it shows twice is that of the first pass, or of the second one where `pass` says so. Gap: a time that
 * it leaps over is the instant of the leap.
 */
export function instantOf(table: ZoneTable, wall: number, pass: "first" | "second" = "first"): bigint {
  const entries = table.length === 0 ? [utc] : table;
  let found: bigint | undefined;
  for (let index = 0; index < entries.length; index++) {
    const { fromNs, offsetSeconds } = entries[index] as Offset;
    const untilNs = entries[index + 1]?.fromNs;
    const atNs = atOffset(wall, offsetSeconds);
    if (index > 0 && atNs < fromNs) {
      // The clock shows later times from here on; unless an entry before had this one, it was leaped over.
      found ??= fromNs;
      continue;
    }
    if (untilNs !== undefined && atNs >= untilNs) continue;
    if (pass === "first") return found ?? atNs;
    found = atNs;
  }
  return found as bigint;
}

/** Local time with its offset, RFC 3339 with as many decimals as needed: `2026-03-01T01:00:00+01:00`. */
export function formatLocal(table: ZoneTable, atNs: bigint): string {
  const { year, month, day, hour, minute, second, offsetSeconds } = localTime(table, atNs);
  const fraction = String(atNs - wholeSeconds(atNs) * nsPerSecond)
    .padStart(9, "0")
    .replace(/0+$/, "");
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  const time = [hour, minute, second].map(two).join(":");
  return `${date}T${time}${fraction === "" ? "" : `.${fraction}`}${formatOffset(offsetSeconds)}`;
}

/** Offset as text, `+01:00`. Seconds appear only where an offset has them, as those of local mean time do. */
function formatOffset(offsetSeconds: number): string {
  const size = Math.abs(offsetSeconds);
  const text = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60].map(two).join(":");
  return `${offsetSeconds < 0 ? "-" : "+"}${text.endsWith(":00") ? text.slice(0, -3) : text}`;
}

const two = (value: number): string => String(value).padStart(2, "0");

function wholeSeconds(ns: bigint): bigint {
  return ns / nsPerSecond - (ns % nsPerSecond < 0n ? 1n : 0n);
}
