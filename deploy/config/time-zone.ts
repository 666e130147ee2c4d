import { Temporal } from "temporal-polyfill";
import type { OffsetFrom } from "#schemas/settings.ts";

const firstInstant = "2000-01-01T00:00:00Z";
const lastInstant = Temporal.Instant.from("2060-01-01T00:00:00Z");

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
 * Offsets of a zone from UTC, 2000 to 2060, as data: a replay never asks a zone database. The first entry stands for all the time before.
 * @param zone an IANA name that `isTimeZone` knows.
 */
export function zoneOffsets(zone: string): OffsetFrom[] {
  const table = tables.get(zone) ?? tableOf(zone);
  tables.set(zone, table);
  return table;
}

function tableOf(zone: string): OffsetFrom[] {
  let at = Temporal.Instant.from(firstInstant).toZonedDateTimeISO(zone);
  const offsets: OffsetFrom[] = [{ fromNs: "0", offsetSeconds: at.offsetNanoseconds / 1e9 }];
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (next === null || Temporal.Instant.compare(next.toInstant(), lastInstant) >= 0) return offsets;
    offsets.push({ fromNs: next.epochNanoseconds.toString(), offsetSeconds: next.offsetNanoseconds / 1e9 });
    at = next;
  }
}
