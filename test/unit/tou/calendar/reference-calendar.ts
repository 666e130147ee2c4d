import { Temporal } from "temporal-polyfill";
import type { TouSettings } from "#schemas/settings.ts";
import type { DatePattern, DateTimePattern, TariffCalendar } from "#schemas/tariff-settings.ts";

/**
 * The tariff calendar computed in another way than by the meter: with Temporal, by trying every date of a month, and by
 * walking back day by day.
 */

const { compare } = Temporal.PlainDateTime;

/** Dates of a month. */
function datesOf(year: number, month: number): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return Array.from({ length: first.daysInMonth }, (_, days) => first.add({ days }));
}

/** Dates that a pattern means among those whose month it names; the first weekday on or after one may lie beyond. */
export function datesInMonth(
  { day, weekday, ...rest }: DatePattern,
  year: number,
  month: number,
): Temporal.PlainDate[] {
  if ((rest.year ?? year) !== year || (rest.month ?? month) !== month) return [];
  const all = datesOf(year, month);
  const onWeekday = all.filter((date) => weekday === undefined || date.dayOfWeek === weekday);
  if (day === undefined) return onWeekday;
  if (day === "last") return onWeekday.slice(-1);
  if (day === "second-last") return onWeekday.slice(-2, -1);
  if (weekday === undefined || rest.year !== undefined) return onWeekday.filter((date) => date.day === day);
  return all
    .filter((date) => date.day === day)
    .map((date) => {
      let found = date;
      while (found.dayOfWeek !== weekday) found = found.add({ days: 1 });
      return found;
    });
}

export function isDateOf(pattern: DatePattern, date: Temporal.PlainDate): boolean {
  return [date, date.subtract({ days: 6 })].some(({ year, month }) =>
    datesInMonth(pattern, year, month).some((one) => one.equals(date)),
  );
}

const timeOf = ({ hour = 0, minute = 0, second = 0 }: DateTimePattern): Temporal.PlainTime =>
  new Temporal.PlainTime(hour, minute, second);

function seasonAt({ seasons }: TariffCalendar, wall: Temporal.PlainDateTime): TariffCalendar["seasons"][number] {
  const starts = seasons.flatMap((season) => {
    const { start } = season;
    if (start === undefined) return [{ season, at: new Temporal.PlainDateTime(1, 1, 1) }];
    const years = start.year === undefined ? Array.from({ length: 11 }, (_, back) => wall.year - back) : [start.year];
    return years.flatMap((year) =>
      datesInMonth(start, year, start.month as number).map((date) => ({
        season,
        at: date.toPlainDateTime(timeOf(start)),
      })),
    );
  });
  starts.sort((a, b) => compare(a.at, b.at));
  const begun = starts.findLast(({ at }) => compare(at, wall) <= 0) ?? starts[0];
  return (begun as (typeof starts)[number]).season;
}

/** What is in force when the wall clock shows a time, as far as rates, season, day and day type go. */
export function referenceAt(settings: TouSettings, calendar: TariffCalendar, wall: Temporal.PlainDateTime): object {
  let found: object | undefined;
  for (let back = 0; back <= 400; back++) {
    const date = wall.toPlainDate().subtract({ days: back });
    const moment = back === 0 ? wall : date.toPlainDateTime("23:59:59");
    const season = seasonAt(calendar, moment);
    const week = calendar.weeks.find(({ name }) => name === season.week) as TariffCalendar["weeks"][number];
    const special = settings.specialDays?.find((one) => isDateOf(one.date, date));
    const dayName =
      special?.day ??
      (special === undefined ? week.days[date.dayOfWeek - 1] : week.holidays?.[(special.holiday as number) - 1]);
    const day = calendar.days.find(({ name }) => name === dayName) as TariffCalendar["days"][number];
    const dayType = special === undefined ? date.dayOfWeek : 7 + (special.holiday ?? 1);
    found ??= { season: season.name, week: week.name, dayProfile: day.name, dayType };
    const action = day.actions
      .toSorted((a, b) => (a.at.padEnd(8, ":00") < b.at.padEnd(8, ":00") ? -1 : 1))
      .findLast(({ at }) => compare(date.toPlainDateTime(at), moment) <= 0);
    if (action === undefined) continue;
    const { rate, demandRate = rate } = action;
    return { ...found, rate, demandRate };
  }
  throw new Error("the calendar has no action");
}
