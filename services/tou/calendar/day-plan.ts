import { civilDate, secondsPerDay, weekdayOf } from "./civil-date.ts";
import { dayInYear, matchesDay, secondOfDay } from "./date-pattern.ts";
import type { Calendar, CalendarDay, CalendarSeason, Effect } from "./tariff-calendar.ts";

/** What the calendar brings into force at a local time. */
export interface InForce extends Effect {
  /** Names of season, week and day profile; empty in a calendar without them. */
  season: string;
  week: string;
  dayProfile: string;
  /** 1 Monday to 7 Sunday, 8 a special day or holiday of type 1, 9 a holiday of type 2. */
  dayType: number;
}

/** A piece of a day in which the calendar stays as it is, from a second of the day on. */
export interface PlanPiece {
  fromSecond: number;
  inForce: InForce;
}

/** Day type of the first holiday type; a day with a profile of its own is one too. */
const firstHolidayType = 8;
/** Most days that are looked back for an action; a calendar that was checked has one in every week. */
const daysBackMax = 400;
/** Years that are looked back for the start of a season: on a 29 February it comes every fourth or eighth year. */
const yearsBackMax = 9;

/** Wall seconds at which a season began last, at or before a time; undefined when it has not. */
function begunAt({ start }: CalendarSeason, wall: number): number | undefined {
  if (start === undefined) return -Infinity;
  const { year } = civilDate(Math.floor(wall / secondsPerDay));
  const latest = Math.min(year, start.year ?? year);
  for (let candidate = latest; candidate >= (start.year ?? latest - yearsBackMax); candidate--) {
    const day = dayInYear(start, candidate);
    const began = day === undefined ? undefined : day * secondsPerDay + secondOfDay(start);
    if (began !== undefined && began <= wall) return began;
  }
  return undefined;
}

/** Wall seconds of the first start of a season that has not begun yet. */
function firstStart({ start }: CalendarSeason): number {
  const day = start?.year === undefined ? undefined : dayInYear(start, start.year);
  return day === undefined || start === undefined ? Infinity : day * secondsPerDay + secondOfDay(start);
}

/**
 * Season at a wall time: the one that began last. Before any has begun it is the one that begins first, so that there
 * always is one; where two begin at the same time, the one named first.
 */
function seasonAt({ seasons }: Calendar, wall: number): CalendarSeason {
  let [found, began] = [undefined as CalendarSeason | undefined, -Infinity];
  for (const season of seasons) {
    const start = begunAt(season, wall);
    if (start !== undefined && (found === undefined || start > began)) [found, began] = [season, start];
  }
  return found ?? seasons.reduce((first, season) => (firstStart(season) < firstStart(first) ? season : first));
}

/** Day profile and day type of a day in a season. The first special day of a date counts. */
function profileOf(calendar: Calendar, number: number, season: CalendarSeason): { day: CalendarDay; dayType: number } {
  const date = civilDate(number);
  const { days } = calendar.weeks[season.week] as { days: number[] };
  const special = calendar.specialDays.find((one) => matchesDay(one.date, number, date));
  const weekday = weekdayOf(number);
  const dayType = special === undefined ? weekday : firstHolidayType - 1 + (special.holiday ?? 1);
  const index = special?.day ?? days[dayType - 1] ?? days[weekday - 1] ?? 0;
  return { day: calendar.days[index] as CalendarDay, dayType };
}

/** What the last action before a day brought into force: actions hold until the next one, past midnight too. */
function carriedInto(calendar: Calendar, number: number): Effect {
  for (let back = 1; back <= daysBackMax; back++) {
    const season = seasonAt(calendar, (number - back + 1) * secondsPerDay - 1);
    const effect = profileOf(calendar, number - back, season).day.actions.at(-1)?.effect;
    if (effect !== undefined) return effect;
  }
  return calendar.initial;
}

/** Seconds of a day after midnight at which a season begins. */
function seasonStarts({ seasons }: Calendar, number: number): number[] {
  const { year } = civilDate(number);
  return seasons.flatMap(({ start }) =>
    start !== undefined && secondOfDay(start) > 0 && [year, year - 1].some((one) => dayInYear(start, one) === number)
      ? [secondOfDay(start)]
      : [],
  );
}

/**
 * A day, counted from 1970-01-01, in pieces; the first one begins at midnight.
 *
 * What is in force is decided by the season, week and day of the moment alone: the last action of the day profile at or
 * before it, and where the profile has none yet, the last action of the day before. So a season or calendar that comes
 * into force in the middle of a day does at once what its own day profile has for that time.
 */
export function dayPlan(calendar: Calendar, number: number): PlanPiece[] {
  let carried: Effect | undefined;
  const starts = [0, ...seasonStarts(calendar, number).sort((a, b) => a - b), secondsPerDay];
  return starts.slice(0, -1).flatMap((from, index): PlanPiece[] => {
    const until = starts[index + 1] as number;
    const season = seasonAt(calendar, number * secondsPerDay + from);
    const { day, dayType } = profileOf(calendar, number, season);
    const week = calendar.weeks[season.week]?.name ?? "";
    const names = { season: season.name, week, dayProfile: week === "" ? "" : day.name, dayType };
    const before =
      day.actions.findLast(({ second }) => second <= from)?.effect ?? (carried ??= carriedInto(calendar, number));
    const within = day.actions.filter(({ second }) => second > from && second < until);
    return [{ second: from, effect: before }, ...within].map(({ second, effect }) => ({
      fromSecond: second,
      inForce: { ...effect, ...names },
    }));
  });
}
