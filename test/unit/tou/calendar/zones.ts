import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { offsetTable, type Offset } from "../../../../services/tou/calendar/local-time.ts";
import { zoneOffsets } from "../../../../deploy/config/time-zone.ts";

/**
 * Zones of every kind: north and south, no daylight saving, offsets of three quarters of an hour, a daylight saving of
 * half an hour, ones that abolished it and one that leaped over a day.
 */
export const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Australia/Sydney",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Asia/Kathmandu",
  "America/Sao_Paulo",
  "Europe/Istanbul",
  "Pacific/Apia",
] as const;

export const ns = (text: string): bigint => Temporal.Instant.from(text).epochNanoseconds;
export const nsPerSecond = 1_000_000_000n;
export const nsPerDay = 86_400n * nsPerSecond;

export const tableOf = (zone: string): Offset[] => offsetTable(zoneOffsets(zone));

export const zonedAt = (zone: string, atNs: bigint): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochNanoseconds(atNs).toZonedDateTimeISO(zone);

/** Wall seconds of a local time of Temporal, counted as if 1970-01-01T00:00 were a local time. */
export const wallOfPlain = (wall: Temporal.PlainDateTime): number =>
  Number(wall.toZonedDateTime("UTC").epochNanoseconds / nsPerSecond);

/** Instants in the years of a calendar: anywhere, around changes of offset, midnights, ends of months and years, leap days. */
export function arbitraryInstant(zone: string, firstYear: number, lastYear: number): fc.Arbitrary<bigint> {
  const from = ns(`${firstYear}-01-01T00:00:00Z`);
  const through = ns(`${lastYear + 1}-01-01T00:00:00Z`);
  const changes = tableOf(zone).flatMap(({ fromNs }) => (fromNs > from && fromNs < through ? [fromNs] : []));
  const local = fc
    .record({
      year: fc.integer({ min: firstYear, max: lastYear }),
      date: fc.constantFrom("01-01", "02-28", "02-29", "03-01", "06-30", "12-31"),
      seconds: fc.integer({ min: -7200, max: 7200 }),
    })
    .map(({ year, date, seconds }) => {
      const [month, day] = date.split("-").map(Number) as [number, number];
      const wall = Temporal.PlainDateTime.from({ year, month, day }, { overflow: "constrain" });
      return wall.toZonedDateTime(zone).epochNanoseconds + BigInt(seconds) * nsPerSecond;
    });
  const anywhere = fc.bigInt({ min: from, max: through });
  if (changes.length === 0) return fc.oneof(anywhere, local);
  const beside = fc.bigInt({ min: -4n * 3600n * nsPerSecond, max: 4n * 3600n * nsPerSecond });
  const near = fc.tuple(fc.constantFrom(...changes), beside).map(([change, by]) => change + by);
  return fc.oneof(anywhere, local, near, fc.constantFrom(...changes, ...changes.map((change) => change - 1n)));
}
