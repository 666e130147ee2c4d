import type { OffsetFrom } from "#schemas/settings.ts";
import { tariffLimits, type DateTimePattern, type DaylightSavingRule } from "#schemas/tariff-settings.ts";
import { dayInYear, secondOfDay } from "./date-pattern.ts";
import { dayNumber, secondsPerDay } from "./civil-date.ts";
import { atOffset } from "./local-time.ts";
import { datePatternProblem } from "./pattern-problem.ts";

/** Years that a rule is expanded to: as long as any meter lives. */
const daylightSavingYears = { first: 2000, last: 2099 } as const;
/**
 * What is wrong with a rule; undefined when nothing is.
 * @param minutesMax most that the meter's daylight saving moves the clock, min.
 */
export function daylightSavingProblem(
  { begin, end, minutes }: DaylightSavingRule,
  minutesMax = tariffLimits.daylightSavingMinutes,
): string | undefined {
  if (Math.abs(minutes) > minutesMax || !Number.isInteger(minutes))
    return `moves the clock by ${minutes} min: give whole minutes, at most ${minutesMax} either way`;
  for (const [name, pattern] of [
    ["begin", begin],
    ["end", end],
  ] as const) {
    if (pattern.month === undefined || pattern.day === undefined)
      return `its ${name} comes more than once a year: give a month and a day`;
    const problem = datePatternProblem(pattern);
    if (problem !== undefined) return `its ${name} ${problem}`;
  }
  const days = (pattern: DateTimePattern): number | undefined => dayInYear(pattern, pattern.year ?? 2000);
  if (days(begin) === days(end)) return "it ends on the day on which it begins: give it another end";
  return undefined;
}

/**
 * Offsets of daylight saving by rule, 2000 to 2099, as data: a replay asks no rule. Both times of the rule are as the clock
 * shows them just before it is moved: the begin in standard time, the end in daylight saving time (IEC 62056-6-2,
 * clock, daylight_savings_begin and _end). The first entry stands for all the time before.
 * @param standardSeconds offset of standard time, s east of UTC.
 */
export function daylightSavingOffsets(
  standardSeconds: number,
  { begin, end, minutes }: DaylightSavingRule,
): OffsetFrom[] {
  const aheadSeconds = standardSeconds + minutes * 60;
  const standard = { fromNs: "0", offsetSeconds: standardSeconds };
  if (minutes === 0) return [standard];
  const changes: { atNs: bigint; dst: boolean }[] = [];
  // A year earlier, because daylight saving of the south is on at the turn of the year.
  for (let year = daylightSavingYears.first - 1; year <= daylightSavingYears.last; year++) {
    for (const [pattern, offset, dst] of [
      [begin, standardSeconds, true],
      [end, aheadSeconds, false],
    ] as const) {
      const day = dayInYear(pattern, year);
      if (day !== undefined) changes.push({ atNs: atOffset(day * secondsPerDay + secondOfDay(pattern), offset), dst });
    }
  }
  changes.sort((a, b) => (a.atNs < b.atNs ? -1 : 1));
  const firstNs = atOffset(dayNumber(daylightSavingYears.first, 1, 1) * secondsPerDay, standardSeconds);
  const onAtFirst = changes.findLast(({ atNs }) => atNs <= firstNs)?.dst ?? false;
  const entryOf = (fromNs: string, dst: boolean): OffsetFrom =>
    dst ? { fromNs, offsetSeconds: aheadSeconds, dst } : { fromNs, offsetSeconds: standardSeconds };
  const entries = [entryOf("0", onAtFirst)];
  for (const { atNs, dst } of changes) {
    if (atNs > firstNs && (entries.at(-1)?.dst ?? false) !== dst) entries.push(entryOf(atNs.toString(), dst));
  }
  return entries;
}
