import type { TouSettings } from "#schemas/settings.ts";
import type { SpecialDay, TariffCalendar, TariffLimits, TariffSettings } from "#schemas/tariff-settings.ts";
import { calendarProblems } from "../../services/tou/calendar/calendar-problems.ts";
import { instantOf, offsetTable } from "../../services/tou/calendar/local-time.ts";
import { secondsPerDay } from "../../services/tou/calendar/civil-date.ts";
import { dayInYear, secondOfDay } from "../../services/tou/calendar/date-pattern.ts";
import { dateOf, dateTimeOf, specified } from "./date-text.ts";
import type { ZoneSettings } from "./local-time-settings.ts";
import type { Problem } from "./problem.ts";
import { daysOf, type TariffConfig } from "./tariff-schema.ts";

type CalendarConfig = NonNullable<TariffConfig["calendar"]>;

/** Names of the days of Monday to Sunday; a day that is not given is left empty, which is no name of a day. */
const weekOf = (days: Readonly<Record<string, string>>): string[] =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => Object.entries(days).find(([text]) => daysOf(text)?.includes(day))?.[1] ?? "");

function calendarOf({ name = "", seasons = [], weeks = [], days = [] }: CalendarConfig): TariffCalendar {
  return {
    name,
    seasons: seasons.map(({ start, ...season }) =>
      start === undefined ? season : { ...season, start: dateTimeOf(start) },
    ),
    weeks: weeks.map(({ days: ofWeek, ...week }) => ({ ...week, days: weekOf(ofWeek) })),
    days,
  };
}

/** Instant of a local time such as `2027-01-01 00:00`; a time in a gap is that of the leap. */
function instantAt(text: string, { offsets }: ZoneSettings): bigint {
  const pattern = dateTimeOf(text.replace("T", " ")) ?? {};
  const day = dayInYear(pattern, pattern.year as number) ?? 0;
  return instantOf(offsetTable(offsets), day * secondsPerDay + secondOfDay(pattern));
}

/** The tariff programme that a configuration proposes; what is absent is left out. */
export function tariffSettings(
  config: TariffConfig,
  limits: TariffLimits | undefined,
  zone: ZoneSettings,
): TariffSettings {
  const { rates = 1, week = [], calendar, passive, specialDays, schedules, ...same } = config;
  const { activateAt, ...passiveCalendar } = passive ?? {};
  return {
    ...same,
    rates,
    week: week.map(({ days, at, rate }) => ({ days: daysOf(days) as number[], at, rate })),
    ...(calendar && { calendar: calendarOf(calendar) }),
    ...(passive && {
      passive: {
        ...calendarOf(passiveCalendar),
        ...(activateAt !== undefined && { activateAtNs: String(instantAt(activateAt, zone)) }),
      },
    }),
    ...(specialDays && {
      specialDays: specialDays.map(
        ({ date, day, holiday }): SpecialDay => specified({ date: dateOf(date) ?? {}, day, holiday }),
      ),
    }),
    ...(schedules && {
      schedules: schedules.map(({ script, at }) => ({ script, at: at.map((text) => dateTimeOf(text) ?? {}) })),
    }),
    ...(limits && { limits }),
  };
}

/** A day of a week that is given twice, and one that is not given. */
function weekProblems(config: TariffConfig): Omit<Problem, "at">[] {
  return (["calendar", "passive"] as const).flatMap((which) =>
    (config[which]?.weeks ?? []).flatMap(({ days }, index) => {
      const given = Object.keys(days).flatMap((text) => daysOf(text) ?? []);
      if (given.length === 7 && new Set(given).size === 7) return [];
      return [
        { key: `tariff.${which}.weeks.${index}.days`, message: "must name each day of the week once: mon to sun" },
      ];
    }),
  );
}

/** What is wrong with the tariff programme of a configuration; a problem's place is that of its key. */
export function tariffProblems(config: TariffConfig, settings: TouSettings): Omit<Problem, "at">[] {
  const weeks = weekProblems(config);
  if (weeks.length > 0) return weeks;
  return calendarProblems(settings).map(({ path, message }) => ({ key: `tariff.${path}`, message }));
}
