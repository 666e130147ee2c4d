import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { civilDate, dayNumber, daysInMonth, weekdayOf } from "../../../../services/tou/calendar/civil-date.ts";
import {
  formatLocal,
  instantOf,
  localTime,
  offsetTable,
  wallSeconds,
} from "../../../../services/tou/calendar/local-time.ts";
import { arbitraryInstant, ns, nsPerSecond, tableOf, wallOfPlain, zonedAt, zones } from "./zones.ts";

describe.each(zones)("local time of %s", (zone) => {
  const table = tableOf(zone);

  it("is what Temporal says, for a century, on the days of a change too [I2-T10]", () => {
    fc.assert(
      fc.property(arbitraryInstant(zone, 2000, 2098), (atNs) => {
        const zoned = zonedAt(zone, atNs);
        expect(formatLocal(table, atNs)).toBe(zoned.toString({ timeZoneName: "never" }));
        const { year, month, day, hour, minute, second, dayOfWeek: weekday } = zoned;
        const offsetSeconds = zoned.offsetNanoseconds / 1e9;
        expect(localTime(table, atNs)).toMatchObject({
          year,
          month,
          day,
          weekday,
          hour,
          minute,
          second,
          offsetSeconds,
        });
      }),
      { numRuns: 200 },
    );
  });

  it("turns into the instant of its first or second pass in a fold, and of the leap in a gap", () => {
    fc.assert(
      fc.property(arbitraryInstant(zone, 2000, 2098), fc.integer({ min: -9000, max: 9000 }), (atNs, seconds) => {
        const wall = zonedAt(zone, atNs).toPlainDateTime().add({ seconds }).round("second");
        const [earlier, later] = (["earlier", "later"] as const).map((disambiguation) =>
          wall.toZonedDateTime(zone, { disambiguation }),
        ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
        const shown = earlier.toPlainDateTime().equals(wall);
        const leap = shown ? undefined : (earlier.getTimeZoneTransition("next") as Temporal.ZonedDateTime);
        const seen = wallOfPlain(wall);
        expect(instantOf(table, seen, "first")).toBe((leap ?? earlier).epochNanoseconds);
        expect(instantOf(table, seen, "second")).toBe((leap ?? later).epochNanoseconds);
      }),
      { numRuns: 200 },
    );
  });

  it("is the inverse of its instant at every instant that the clock shows once", () => {
    fc.assert(
      fc.property(arbitraryInstant(zone, 2000, 2098), (atNs) => {
        const wholeNs = atNs - (atNs % nsPerSecond);
        const wall = wallSeconds(table, wholeNs);
        expect([instantOf(table, wall), instantOf(table, wall, "second")]).toContain(wholeNs);
      }),
      { numRuns: 100 },
    );
  });
});

describe("civil dates", () => {
  it("are those of Temporal in the years 1 to 9999, and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (days) => {
        const date = new Temporal.PlainDate(1970, 1, 1).add({ days });
        const { year, month, day } = date;
        expect(civilDate(days)).toEqual({ year, month, day });
        expect(dayNumber(year, month, day)).toBe(days);
        expect([weekdayOf(days), daysInMonth(year, month)]).toEqual([date.dayOfWeek, date.daysInMonth]);
      }),
    );
  });
});

describe("zone tables", () => {
  it("mark the daylight saving time of north and south, and none where there is none", () => {
    const dst = (zone: string, at: string): boolean => localTime(tableOf(zone), ns(at)).dst;
    const [january, july] = ["2031-01-15T12:00:00Z", "2031-07-15T12:00:00Z"];
    const seen = (zone: string): boolean[] => [dst(zone, january), dst(zone, july)];
    expect(seen("Europe/Berlin")).toEqual([false, true]);
    expect(seen("America/New_York")).toEqual([false, true]);
    expect(seen("Australia/Sydney")).toEqual([true, false]);
    expect(seen("Australia/Lord_Howe")).toEqual([true, false]);
    expect(seen("Pacific/Chatham")).toEqual([true, false]);
    expect(seen("Asia/Kathmandu")).toEqual([false, false]);
    // A change of standard time is no daylight saving, and a zone that abolished it has none any more.
    expect(seen("Europe/Istanbul")).toEqual([false, false]);
    expect(seen("America/Sao_Paulo")).toEqual([false, false]);
    expect([dst("America/Sao_Paulo", "2017-01-15T12:00:00Z"), dst("Europe/Istanbul", "2014-07-15T12:00:00Z")]).toEqual([
      true,
      true,
    ]);
  });

  it("of half an hour are followed like those of an hour", () => {
    const table = tableOf("Australia/Lord_Howe");
    expect(formatLocal(table, ns("2026-04-04T14:59:59Z"))).toBe("2026-04-05T01:59:59+11:00");
    expect(formatLocal(table, ns("2026-04-04T15:00:00Z"))).toBe("2026-04-05T01:30:00+10:30");
  });

  it("with nothing in them are UTC", () => {
    expect(formatLocal(offsetTable([]), ns("2026-02-28T23:59:59.5Z"))).toBe("2026-02-28T23:59:59.5+00:00");
    expect(instantOf([], 86_400)).toBe(86_400n * nsPerSecond);
  });
});
