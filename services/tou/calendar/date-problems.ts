import type { TouSettings } from "#schemas/settings.ts";
import type { DatePattern, DateTimePattern, SpecialDay } from "#schemas/tariff-settings.ts";
import { limitsOf, tooMany, unknownName, type CalendarProblem } from "./calendar-problem.ts";
import { datePatternProblem } from "./pattern-problem.ts";
import { weekdayNames } from "./tariff-calendar.ts";

function patternProblems(path: string, pattern: DatePattern): CalendarProblem[] {
  const problem = datePatternProblem(pattern);
  return problem === undefined ? [] : [{ path, message: problem }];
}

function specialDay(path: string, { date, day, holiday }: SpecialDay, settings: TouSettings): CalendarProblem[] {
  const problems = patternProblems(`${path}.date`, date);
  if (Object.values(date).every((part) => part === undefined))
    problems.push({ path: `${path}.date`, message: "is every day: give a date" });
  if ((day === undefined) === (holiday === undefined))
    return [...problems, { path, message: "give either a day or a holiday type" }];
  const { holidayTypes } = limitsOf(settings);
  if (holiday !== undefined) {
    if (holiday > holidayTypes) problems.push(...tooMany(`${path}.holiday`, holiday, holidayTypes));
    if (settings.calendar === undefined)
      problems.push({
        path: `${path}.holiday`,
        message: "a weekly calendar has no holiday types: give a day, mon to sun",
      });
    return problems;
  }
  const weekly = weekdayNames.map((name) => ({ name }));
  const passive = settings.passive?.days;
  return [
    ...problems,
    ...unknownName(`${path}.day`, day as string, settings.calendar?.days ?? weekly),
    ...(passive === undefined ? [] : unknownName(`${path}.day`, day as string, passive, " in the passive calendar")),
  ];
}

/** What is wrong with the special days; where two have the same date the first counts, which is no mistake. */
export function specialDayProblems(settings: TouSettings): CalendarProblem[] {
  const { specialDays = [] } = settings;
  return [
    ...tooMany("specialDays", specialDays.length, limitsOf(settings).specialDays),
    ...specialDays.flatMap((one, index) => specialDay(`specialDays.${index}`, one, settings)),
  ];
}

function timeProblems(path: string, pattern: DateTimePattern): CalendarProblem[] {
  const within = { path, message: "is within a minute: schedules run at whole minutes, so leave the seconds out" };
  return [...patternProblems(path, pattern), ...((pattern.second ?? 0) === 0 ? [] : [within])];
}

/** What is wrong with the billing schedules. */
export function scheduleProblems(settings: TouSettings): CalendarProblem[] {
  const { schedules = [] } = settings;
  const most = limitsOf(settings);
  return [
    ...tooMany("schedules", schedules.length, most.schedules),
    ...schedules.flatMap(({ at }, index) => tooMany(`schedules.${index}.at`, at.length, most.timesPerSchedule)),
    ...schedules.flatMap(({ at }, index) =>
      at.flatMap((pattern, time) => timeProblems(`schedules.${index}.at.${time}`, pattern)),
    ),
  ];
}

/** Dates with years that lie further apart than the calendar of the meter is long. */
export function dateProblems(settings: TouSettings): CalendarProblem[] {
  const { years: most } = limitsOf(settings);
  const seasons = [settings.calendar, settings.passive].flatMap((calendar) => calendar?.seasons ?? []);
  const years = [
    ...(settings.specialDays ?? []).map(({ date }) => date.year),
    ...seasons.map(({ start }) => start?.year),
  ];
  const known = years.filter((year) => year !== undefined);
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  if (last - first < most) return [];
  const message = `dates run from ${first} to ${last}, and the calendar of this meter is ${most} years long: remove some`;
  return [{ path: "specialDays", message }];
}
