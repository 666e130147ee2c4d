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

/** A stretch between two changes of offset. */
interface ZoneStretch {
  begin: Temporal.Instant;
  offsetSeconds: number;
}

/** Stretches of a zone: the one at the first instant, the one before it if there is one, and up to one after the last instant. */
function stretchesOf(zone: string): ZoneStretch[] {
  const first = Temporal.Instant.from(firstInstant).toZonedDateTimeISO(zone);
  const begun = first.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
  const before = begun?.subtract({ nanoseconds: 1 });
  const stretches: ZoneStretch[] = [before, begun ?? first].flatMap((at) =>
    at === undefined ? [] : [{ begin: at.toInstant(), offsetSeconds: at.offsetNanoseconds / 1e9 }],
  );
  for (let at = first; stretches.length <= offsetCountMax; ) {
    const next = at.getTimeZoneTransition("next");
    if (next === null) break;
    stretches.push({ begin: next.toInstant(), offsetSeconds: next.offsetNanoseconds / 1e9 });
    if (Temporal.Instant.compare(next.toInstant(), lastInstant) >= 0) break;
    at = next;
  }
  return stretches;
}

function tableOf(zone: string): OffsetFrom[] {
  const stretches = stretchesOf(zone);
  const first = stretches.findLastIndex(
    ({ begin }) => Temporal.Instant.compare(begin, Temporal.Instant.from(firstInstant)) <= 0,
  );
  return stretches.flatMap((stretch, index): OffsetFrom[] => {
    const { begin, offsetSeconds } = stretch;
    if (index < first || Temporal.Instant.compare(begin, lastInstant) >= 0) return [];
    const fromNs = index === first ? "0" : begin.epochNanoseconds.toString();
    const dst = isDaylightSaving(stretches[index - 1], stretch, stretches[index + 1]);
    return [dst ? { fromNs, offsetSeconds, dst } : { fromNs, offsetSeconds }];
  });
}

/**
 * Whether a stretch is daylight saving time. The database as Temporal shows it does not say, so it is a stretch of less than
 * a year that is ahead of the one before and of the one after.
 */
function isDaylightSaving(
  before: ZoneStretch | undefined,
  stretch: ZoneStretch,
  after: ZoneStretch | undefined,
): boolean {
  if (before === undefined || after === undefined) return false;
  const ahead = stretch.offsetSeconds > Math.max(before.offsetSeconds, after.offsetSeconds);
  return ahead && after.begin.since(stretch.begin).total("hours") <= daylightSavingHoursMax;
}
