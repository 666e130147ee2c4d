import type { Season } from "#schemas/tariff-settings.ts";
import type { CalendarProblem } from "./calendar-problem.ts";
import { secondsPerDay } from "./civil-date.ts";
import { dayInYear, secondOfDay } from "./date-pattern.ts";
import { formatLocal, wallSeconds, type Offset, type ZoneTable } from "./local-time.ts";
import { dateYears, datePatternProblem } from "./pattern-problem.ts";

/** Seasons without a start that can be told, starts that fall together in some year, and such as would come twice. */
export function seasonProblems(path: string, seasons: readonly Season[], zone: ZoneTable): CalendarProblem[] {
  const problems = seasons.flatMap(({ start }, index): CalendarProblem[] => {
    const at = `${path}.${index}.start`;
    if (start === undefined)
      return seasons.length > 1 ? [{ path: at, message: "is missing: of several seasons each needs one" }] : [];
    if (start.month === undefined || start.day === undefined)
      return [{ path: at, message: "comes more than once a year: give a month and a day" }];
    const problem = datePatternProblem(start);
    return problem === undefined ? [] : [{ path: at, message: problem }];
  });
  return problems.length > 0 ? problems : [...overlaps(path, seasons), ...repeats(path, seasons, zone)];
}

const years = Array.from({ length: dateYears.last - dateYears.first + 1 }, (_, index) => dateYears.first + index);

/** Wall seconds at which a season begins, in every year. */
function wallsOf({ start }: Season): number[] {
  if (start === undefined) return [];
  return years.flatMap((year) => {
    const day = dayInYear(start, year);
    return day === undefined ? [] : [day * secondsPerDay + secondOfDay(start)];
  });
}

const shown = (wall: number): string =>
  formatLocal([], BigInt(wall) * 1_000_000_000n)
    .slice(0, 16)
    .replace("T", " ");

function overlaps(path: string, seasons: readonly Season[]): CalendarProblem[] {
  const begun = new Map<number, string>();
  return seasons.flatMap((season, index): CalendarProblem[] => {
    const walls = wallsOf(season);
    const common = walls.find((wall) => begun.has(wall));
    const other = common === undefined ? undefined : begun.get(common);
    for (const wall of walls) begun.set(wall, season.name);
    if (common === undefined) return [];
    const message = `overlaps season ${JSON.stringify(other)}, which begins on ${shown(common)} too: move one of them`;
    return [{ path: `${path}.${index}.start`, message }];
  });
}

/** Starts within an hour that the clock shows twice: the season would begin, be undone by the clock, and begin again. */
function repeats(path: string, seasons: readonly Season[], zone: ZoneTable): CalendarProblem[] {
  const folds = zone.slice(1).map((offset, index) => {
    const before = zone[index] as Offset;
    return { from: wallSeconds([offset], offset.fromNs), until: wallSeconds([before], offset.fromNs) };
  });
  return seasons.flatMap((season, index): CalendarProblem[] => {
    const twice = wallsOf(season).find((wall) => folds.some(({ from, until }) => from < wall && wall < until));
    if (twice === undefined) return [];
    const message = `is within an hour that the clock shows twice, on ${shown(twice)}: let it begin outside it`;
    return [{ path: `${path}.${index}.start`, message }];
  });
}
