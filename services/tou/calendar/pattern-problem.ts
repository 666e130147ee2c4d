import type { DatePattern } from "#schemas/tariff-settings.ts";
import { dayNumber, daysInMonth, weekdayOf } from "./civil-date.ts";

/** Years that dates may name: those that clocks and offset tables know. */
export const dateYears = { first: 2000, last: 2099 } as const;

/** A leap year, for dates that name no year. */
const leapYear = 2000;

/** What is wrong with a date with wildcards; undefined when nothing is. */
export function datePatternProblem({ year, month, day, weekday }: DatePattern): string | undefined {
  if (year !== undefined && (year < dateYears.first || year > dateYears.last))
    return `is in ${year}: give a year from ${dateYears.first} to ${dateYears.last}, or none`;
  if (typeof day !== "number" || month === undefined) return undefined;
  const days = daysInMonth(year ?? leapYear, month);
  if (day > days) return `is day ${day} of a month that has ${days}: give a day that it has, or "last"`;
  if (year !== undefined && weekday !== undefined && weekdayOf(dayNumber(year, month, day)) !== weekday)
    return "names a weekday that the date is not: leave the weekday out";
  return undefined;
}
