import type { Season } from "#schemas/tariff-settings.ts";
import type { CalendarProblem } from "./calendar-problem.ts";
import { secondsPerDay } from "./civil-date.ts";
import { dayInYear, secondOfDay } from "./date-pattern.ts";
import { formatLocal } from "./local-time.ts";
import { dateYears, datePatternProblem } from "./pattern-problem.ts";

/** Seasons without a start that can be told, and starts that fall together in some year. */
export function seasonProblems(path: string, seasons: readonly Season[]): CalendarProblem[] {
  const problems = seasons.flatMap(({ start }, index): CalendarProblem[] => {
    const at = `${path}.${index}.start`;
    if (start === undefined)
      return seasons.length > 1 ? [{ path: at, message: "is missing: of several seasons each needs one" }] : [];
    if (start.month === undefined || start.day === undefined)
      return [{ path: at, message: "comes more than once a year: give a month and a day" }];
    const problem = datePatternProblem(start);
    return problem === undefined ? [] : [{ path: at, message: problem }];
  });
  return problems.length > 0 ? problems : overlaps(path, seasons);
}

function overlaps(path: string, seasons: readonly Season[]): CalendarProblem[] {
  const problems = new Map<number, CalendarProblem>();
  const begun = new Map<number, Season>();
  for (let year = dateYears.first; year <= dateYears.last; year++) {
    seasons.forEach((season, index) => {
      const day = season.start === undefined ? undefined : dayInYear(season.start, year);
      if (season.start === undefined || day === undefined || problems.has(index)) return;
      const wall = day * secondsPerDay + secondOfDay(season.start);
      const other = begun.get(wall);
      if (other === undefined || other === season) begun.set(wall, season);
      else {
        const when = formatLocal([], BigInt(wall) * 1_000_000_000n)
          .slice(0, 16)
          .replace("T", " ");
        const message = `overlaps season ${JSON.stringify(other.name)}, which begins on ${when} too: move one of them`;
        problems.set(index, { path: `${path}.${index}.start`, message });
      }
    });
  }
  return [...problems.values()];
}
