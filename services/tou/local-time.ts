import type { OffsetFrom } from "#schemas/settings.ts";

/** Offset of local time from UTC from an instant on. */
export interface Offset {
  fromNs: bigint;
  offsetSeconds: number;
}

const nsPerSecond = 1_000_000_000n;
const secondsPerDay = 86_400;

/** The table with its instants as numbers. */
export function offsetTable(offsets: readonly OffsetFrom[]): Offset[] {
  return offsets.map(({ fromNs, offsetSeconds }) => ({ fromNs: BigInt(fromNs), offsetSeconds }));
}

/**
 * Offset in force at an instant, s east of UTC; the first entry holds from the beginning of time, an empty table is
 * UTC.
 */
function offsetSecondsAt(table: readonly Offset[], atNs: bigint): number {
  return (table.findLast(({ fromNs }) => fromNs <= atNs) ?? table[0])?.offsetSeconds ?? 0;
}

/** Whole seconds that the wall clock shows, counted as if 1970-01-01T00:00 were a local time. */
export function wallSeconds(table: readonly Offset[], atNs: bigint): number {
  return Number(wholeSeconds(atNs)) + offsetSecondsAt(table, atNs);
}

/** Seconds since Monday 00:00 of the week, by the wall clock; 1970-01-01 was a Thursday. */
export function secondOfWeek(wall: number): number {
  const week = 7 * secondsPerDay;
  return (((wall + 3 * secondsPerDay) % week) + week) % week;
}

/** Year, month and day of a day counted from 1970-01-01, in the proleptic Gregorian calendar. */
export function civilDate(day: number): { year: number; month: number; day: number } {
  // Counting from 1 March of year 0 puts the leap day at the end of a year, and 400 years have 146097 days.
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** Local time with its offset, RFC 3339 with as many decimals as needed: `2026-03-01T01:00:00+01:00`. */
export function formatLocal(table: readonly Offset[], atNs: bigint): string {
  const wall = wallSeconds(table, atNs);
  const days = Math.floor(wall / secondsPerDay);
  const { year, month, day } = civilDate(days);
  const fraction = String(atNs - wholeSeconds(atNs) * nsPerSecond)
    .padStart(9, "0")
    .replace(/0+$/, "");
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  const time = formatTime(wall - days * secondsPerDay);
  return `${date}T${time}${fraction === "" ? "" : `.${fraction}`}${formatOffset(offsetSecondsAt(table, atNs))}`;
}

const two = (value: number): string => String(value).padStart(2, "0");

function wholeSeconds(ns: bigint): bigint {
  return ns / nsPerSecond - (ns % nsPerSecond < 0n ? 1n : 0n);
}

function formatTime(secondOfDay: number): string {
  return [Math.floor(secondOfDay / 3600), Math.floor(secondOfDay / 60) % 60, secondOfDay % 60].map(two).join(":");
}

/** Seconds appear only where an offset has them, as those of local mean time do. */
function formatOffset(offsetSeconds: number): string {
  const text = formatTime(Math.abs(offsetSeconds));
  return `${offsetSeconds < 0 ? "-" : "+"}${text.endsWith(":00") ? text.slice(0, -3) : text}`;
}
