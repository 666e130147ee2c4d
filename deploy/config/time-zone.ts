import { Temporal } from "temporal-polyfill";
import type { OffsetFrom } from "#schemas/settings.ts";

const firstInstant = "2000-01-01T00:00:00Z";
const lastInstant = Temporal.Instant.from("2100-01-01T00:00:00Z");
/** Most changes of offset in those years; a zone with more of them is cut there, and none has half as many. */
const offsetCountMax = 1000;
/** Daylight saving time never lasts a year. */
const daylightSavingHoursMax = 364 * 24;

/** Whether a name is a zone of the IANA database. */
export function isTimeZone(name: string): boolean {
  try {
    // An offset such as +01:00 passes too, but is no zone with a calendar of its own, so a name must begin with a letter.
    return /^[A-Za-z]/.test(name) && Temporal.Instant.from(firstInstant).toZonedDateTimeISO(name).offset !== "";
  } catch {
    return false;
  }
}

/** Tables that were made; many meters have one zone. */
const tables = new Map<string, OffsetFrom[]>();

/**
 * Offsets of a zone from UTC, 2000 to 2099, as data: a replay never asks a zone database. The first entry stands for all the time before.
 * @param zone an IANA name that `isTimeZone` knows.
 */
export function zoneOffsets(zone: string): OffsetFrom[] {
  const table = tables.get(zone) ?? tableOf(zone);
  tables.set(zone, table);
  return table;
}

function tableOf(zone: string): OffsetFrom[] {
  const first = Temporal.Instant.from(firstInstant).toZonedDateTimeISO(zone);
  const stretches = [first];
  for (let at = first; stretches.length <= offsetCountMax; ) {
    const next = at.getTimeZoneTransition("next");
    if (next === null || Temporal.Instant.compare(next.toInstant(), lastInstant) >= 0) break;
    stretches.push(next);
    at = next;
  }
  return stretches.map((at, index) => {
    const fromNs = index === 0 ? "0" : at.epochNanoseconds.toString();
    const offsetSeconds = at.offsetNanoseconds / 1e9;
    return isDaylightSaving(at) ? { fromNs, offsetSeconds, dst: true } : { fromNs, offsetSeconds };
  });
}

/**
 * Whether a stretch between two changes of offset is daylight saving time. The database as Temporal shows it does not say,
 * so it is a stretch of less than a year that is ahead of the one before and of the one after.
 */
function isDaylightSaving(at: Temporal.ZonedDateTime): boolean {
  const begin = at.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
  const end = at.getTimeZoneTransition("next");
  if (begin === null || end === null) return false;
  const before = begin.subtract({ nanoseconds: 1 });
  const ahead = at.offsetNanoseconds > Math.max(before.offsetNanoseconds, end.offsetNanoseconds);
  return ahead && end.since(begin).total("hours") <= daylightSavingHoursMax;
}
