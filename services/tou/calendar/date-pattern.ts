import type { DatePattern, DateTimePattern } from "#schemas/tariff-settings.ts";
import { civilDate, dayNumber, daysInMonth, secondsPerDay, weekdayOf, type CivilDate } from "./civil-date.ts";

/** A 29 February comes again after eight years at the latest: 2096 is followed by 2104. */
const yearsBetweenLeapDays = 8;

/**
 * Whether a day of the month and a weekday mean the first such weekday on or after that day (IEC 62056-6-2, date:
 * without a year the two stand together, with one they have to agree).
 */
function isOnOrAfter(
  pattern: DatePattern,
): pattern is DatePattern & { day: number; weekday: number; year?: undefined } {
  return typeof pattern.day === "number" && pattern.weekday !== undefined && pattern.year === undefined;
}

const hasMonth = ({ year, month }: DatePattern, date: CivilDate): boolean =>
  (year === undefined || year === date.year) && (month === undefined || month === date.month);

function hasDay({ day, weekday }: DatePattern, date: CivilDate, number: number): boolean {
  if (weekday !== undefined && weekday !== weekdayOf(number)) return false;
  if (day === undefined || typeof day === "number") return day === undefined || day === date.day;
  const left = daysInMonth(date.year, date.month) - date.day;
  const step = weekday === undefined ? 1 : 7;
  const [from, to] = day === "last" ? [0, step] : [step, 2 * step];
  return left >= from && left < to;
}

/** Whether a day, counted from 1970-01-01, is one of the pattern's. @param date the same day, where it is known. */
export function matchesDay(pattern: DatePattern, number: number, date: CivilDate = civilDate(number)): boolean {
  if (!isOnOrAfter(pattern)) return hasMonth(pattern, date) && hasDay(pattern, date, number);
  if (weekdayOf(number) !== pattern.weekday) return false;
  for (let back = 0; back < 7; back++) {
    const base = civilDate(number - back);
    if (base.day === pattern.day && hasMonth(pattern, base)) return true;
  }
  return false;
}

/** First day of the pattern from a day on, both counted from 1970-01-01; undefined when there is none any more. */
export function nextDay(pattern: DatePattern, from: number): number | undefined {
  if (isOnOrAfter(pattern)) {
    // The day that the weekday is counted from lies up to six days before it.
    for (let start = from - 6; ; ) {
      const base = nextDay({ month: pattern.month, day: pattern.day }, start);
      if (base === undefined) return undefined;
      const day = base + ((pattern.weekday - weekdayOf(base) + 7) % 7);
      if (day >= from) return day;
      start = base + 1;
    }
  }
  const start = pattern.year === undefined ? from : Math.max(from, dayNumber(pattern.year, 1, 1));
  const first = civilDate(start);
  const lastYear = pattern.year ?? first.year + yearsBetweenLeapDays;
  for (
    let { year, month } = first;
    year <= lastYear;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  ) {
    if (pattern.month !== undefined && pattern.month !== month) continue;
    const days = daysInMonth(year, month);
    for (let day = year === first.year && month === first.month ? first.day : 1; day <= days; day++) {
      const number = dayNumber(year, month, day);
      if (hasDay(pattern, { year, month, day }, number)) return number;
    }
  }
  return undefined;
}

/**
 * Day of a pattern that names month and day in a year, counted from 1970-01-01; undefined in a year without one. The
 * first weekday on or after one of the last days of a year belongs to that year, though it lies in the next one.
 */
export function dayInYear(pattern: DatePattern, year: number): number | undefined {
  if (pattern.month === undefined || pattern.day === undefined) return undefined;
  if (pattern.year !== undefined && pattern.year !== year) return undefined;
  const day = nextDay(
    { ...pattern, year, weekday: isOnOrAfter(pattern) ? undefined : pattern.weekday },
    dayNumber(year, 1, 1),
  );
  if (day === undefined || !isOnOrAfter(pattern)) return day;
  return day + ((pattern.weekday - weekdayOf(day) + 7) % 7);
}

/** Second of the day of a pattern that is one time a day; what it leaves open is 0. */
export function secondOfDay({ hour = 0, minute = 0, second = 0 }: DateTimePattern): number {
  return hour * 3600 + minute * 60 + second;
}

/** First time of day of a pattern, s, at or after a second of the day. */
function nextTime(pattern: DateTimePattern, from: number): number | undefined {
  for (let hour = Math.floor(from / 3600); hour < 24; hour++) {
    if (pattern.hour !== undefined && pattern.hour !== hour) continue;
    for (let minute = pattern.minute ?? 0; minute <= (pattern.minute ?? 59); minute++) {
      const time = hour * 3600 + minute * 60 + (pattern.second ?? 0);
      if (time >= from) return time;
    }
  }
  return undefined;
}

/** First wall time of a pattern at or after one, both in wall seconds; undefined when there is none any more. */
export function nextWall(pattern: DateTimePattern, from: number): number | undefined {
  const today = Math.floor(from / secondsPerDay);
  const time = matchesDay(pattern, today) ? nextTime(pattern, from - today * secondsPerDay) : undefined;
  if (time !== undefined) return today * secondsPerDay + time;
  const day = nextDay(pattern, today + 1);
  return day === undefined ? undefined : day * secondsPerDay + (nextTime(pattern, 0) as number);
}
