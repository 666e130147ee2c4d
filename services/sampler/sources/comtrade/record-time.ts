import { civilTimeNs, fractionNs } from "../instant.ts";
import type { Revision } from "./configuration.ts";

/** The time of the first sample, as a configuration line gives it. */
export interface RecordTime {
  /** Nanoseconds since 1970 of the time as written, taken as UTC. */
  ns: bigint;
  /** Digits of the fraction of the second: more than six mean time stamps in nanoseconds (2013). */
  fractionDigits: number;
  warning: string | undefined;
}

const timePattern =
  /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})\s*,\s*(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d*))?\s*$/;

/**
 * Reads `dd/mm/yyyy,hh:mm:ss.ssssss` (1999, 2013) or `mm/dd/yy,hh:mm:ss.ssssss` (1991). Where the order cannot be
 * meant (a month 25) the other one is taken, with a warning. Undefined when it is no date in either order.
 */
export function parseRecordTime(line: string, revision: Revision): RecordTime | undefined {
  const match = timePattern.exec(line);
  if (!match) return undefined;
  const [, first, second, yearText] = match;
  const monthFirst = revision === 1991;
  const read = (isMonthFirst: boolean) =>
    civilTimeNs({
      year: fullYear(yearText),
      month: Number(isMonthFirst ? first : second),
      day: Number(isMonthFirst ? second : first),
      hour: Number(match[4]),
      minute: Number(match[5]),
      second: Number(match[6]),
      nanosecond: fractionNs(match[7]),
    });
  const fractionDigits = (match[7] ?? "").length;
  const ns = read(monthFirst);
  if (ns !== undefined) return { ns, fractionDigits, warning: undefined };
  const other = read(!monthFirst);
  if (other === undefined) return undefined;
  const order = monthFirst ? "day/month" : "month/day";
  return { ns: other, fractionDigits, warning: `The date ${first}/${second}/${yearText} was read as ${order}/year.` };
}

// Two digits: the first digital recorders are of the 1980s.
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}

/**
 * Offset of the record's local time to UTC, nanoseconds, from a 2013 `time_code` such as `-5h30`, `+10`, `0`.
 * Undefined when it is `x` (not applicable) or no offset.
 */
export function parseTimeCode(code: string): bigint | undefined {
  const match = /^\s*([+-]?)(\d{1,2})(?:h(\d{1,2})?)?\s*$/i.exec(code);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60) return undefined;
  return BigInt(match[1] === "-" ? -minutes : minutes) * 60_000_000_000n;
}
