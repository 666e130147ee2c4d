import type { DatePattern, DateTimePattern } from "#schemas/tariff-settings.ts";

export const dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const datePattern = /^(?:(?:(\d{4}|\*)-)?(\d{1,2}|\*)-)?(\d{1,2}|last|second-last|\*)$/;
const timePattern = /^(\d{1,2}|\*):(\d{2}|\*)(?::(\d{2}))?$/;

const inRange = (value: number | undefined, from: number, to: number): boolean =>
  value === undefined || (value >= from && value <= to);

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined || text === "*" ? undefined : Number(text);

/** Drops the parts that are not specified, so that equal things are equal JSON. */
export const specified = <T extends object>(parts: T): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;

/**
 * A date with wildcards from text; undefined when it is none. `2026-05-17` once, `12-25` every year, `01` every month,
 * `last` and `second-last` for the days at the end of a month, `sun` every Sunday, `03-last sun` the last Sunday of
 * March, `11-01 sun` the first Sunday on or after 1 November, `daily`; `*` stands for any year, month or day.
 */
export function dateOf(text: string): DatePattern | undefined {
  const words = text.trim().split(/\s+/);
  const weekday = dayNames.indexOf(words.at(-1) as "mon") + 1;
  if (weekday > 0) words.pop();
  if (weekday > 0 && words.length === 0) return { weekday };
  if (words.length !== 1) return undefined;
  if (words[0] === "daily") return weekday > 0 ? undefined : {};
  const [whole, ...parts] = datePattern.exec(words[0] as string) ?? [];
  if (whole === undefined) return undefined;
  const [year, month] = parts.map(numberOf);
  const dayText = parts[2];
  const day: DatePattern["day"] = dayText === "last" || dayText === "second-last" ? dayText : numberOf(dayText);
  if (!inRange(month, 1, 12) || (typeof day === "number" && !inRange(day, 1, 31))) return undefined;
  return specified({ year, month, day, weekday: weekday > 0 ? weekday : undefined });
}

/**
 * A date and time with wildcards from text; undefined when it is none. A date as `dateOf` takes it, or none for every
 * day, and a time, `00:00` unless it is given: `01 00:00`, `02:30`, `*:00` every hour, `*:*` every minute.
 */
export function dateTimeOf(text: string): DateTimePattern | undefined {
  const words = text.trim().split(/\s+/);
  const match = timePattern.exec(words.at(-1) as string);
  if (match === null) {
    const date = dateOf(text);
    return date === undefined ? undefined : { ...date, hour: 0, minute: 0 };
  }
  const date = words.length === 1 ? {} : dateOf(words.slice(0, -1).join(" "));
  const [hour, minute, second] = match.slice(1).map(numberOf);
  if (date === undefined || !inRange(hour, 0, 23) || !inRange(minute, 0, 59) || !inRange(second, 0, 59))
    return undefined;
  return specified({ ...date, hour, minute, second });
}

/** Offset from UTC, s, of text such as `+05:45`, `-12:00` or `+00:00:30`; undefined when it is none. */
export function offsetOf(text: string): number | undefined {
  const match = /^([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match === null) return undefined;
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  if (hours > 15 || minutes > 59 || seconds > 59) return undefined;
  const size = hours * 3600 + minutes * 60 + seconds;
  return match[1] === "-" ? 0 - size : size;
}
