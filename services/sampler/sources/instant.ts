/** A date and time of day in the proleptic Gregorian calendar, without a zone. */
export interface CivilTime {
  year: number;
  /** 1..12 */
  month: number;
  /** 1..31 */
  day: number;
  hour: number;
  minute: number;
  /** 0..60; 60 only in a leap second, which becomes the first second of the next minute. */
  second: number;
  nanosecond: number;
}

/** Nanoseconds since 1970 of a civil time taken as UTC; undefined when there is no such date or time. */
export function civilTimeNs(time: CivilTime): bigint | undefined {
  const { year, month, day, hour, minute, second, nanosecond } = time;
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    return undefined;
  }
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 60)) return undefined;
  const seconds = daysSince1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
  return BigInt(seconds) * 1_000_000_000n + BigInt(nanosecond);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// Years that start in March put the leap day last, so days within the year follow one formula.
function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Digits after a decimal point as nanoseconds; digits beyond the ninth are dropped. */
export function fractionNs(digits: string | undefined): number {
  return Number((digits ?? "").padEnd(9, "0").slice(0, 9));
}

const isoPattern =
  /^(\d{4})-(\d{1,2})-(\d{1,2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?\s*(Z|z|UTC|[+-]\d{2}:?\d{2})?$/;

/** Nanoseconds since 1970 of an ISO 8601 date and time, without a zone taken as UTC; undefined when it is none. */
export function parseIsoInstant(text: string): bigint | undefined {
  const match = isoPattern.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const ns = civilTimeNs({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
    nanosecond: fractionNs(fraction),
  });
  if (ns === undefined || !zone || /^(z|utc)$/i.test(zone)) return ns;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return ns - BigInt(zone.startsWith("-") ? -minutes : minutes) * 60_000_000_000n;
}

/** UTC time of sample `index` of a run that starts at `startNs`; whole seconds first, so years stay exact. */
export function sampleTimeNs(startNs: bigint, index: number, rateHz: number): bigint {
  const seconds = Math.floor(index / rateHz);
  const rest = index - seconds * rateHz;
  return startNs + BigInt(seconds) * 1_000_000_000n + BigInt(Math.round((rest / rateHz) * 1e9));
}
