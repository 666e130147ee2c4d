import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DaylightSavingRule } from "#schemas/tariff-settings.ts";
import { zoneOffsets } from "../../../../deploy/config/time-zone.ts";
import { daylightSavingOffsets, daylightSavingProblem } from "../../../../services/tou/calendar/daylight-saving.ts";
import { formatLocal, localTime, offsetTable } from "../../../../services/tou/calendar/local-time.ts";
import { arbitraryInstant, ns, tableOf } from "./zones.ts";

const hour = 3600;

/** Rules of today, with the year from which the zone has followed them. */
const rules: [string, number, number, DaylightSavingRule][] = [
  [
    "Europe/Berlin",
    2000,
    hour,
    {
      begin: { month: 3, day: "last", weekday: 7, hour: 2 },
      end: { month: 10, day: "last", weekday: 7, hour: 3 },
      minutes: 60,
    },
  ],
  [
    "America/New_York",
    2007,
    -5 * hour,
    { begin: { month: 3, day: 8, weekday: 7, hour: 2 }, end: { month: 11, day: 1, weekday: 7, hour: 2 }, minutes: 60 },
  ],
  [
    "Australia/Sydney",
    2009,
    10 * hour,
    { begin: { month: 10, day: 1, weekday: 7, hour: 2 }, end: { month: 4, day: 1, weekday: 7, hour: 3 }, minutes: 60 },
  ],
  [
    "Australia/Lord_Howe",
    2009,
    10.5 * hour,
    { begin: { month: 10, day: 1, weekday: 7, hour: 2 }, end: { month: 4, day: 1, weekday: 7, hour: 2 }, minutes: 30 },
  ],
  [
    "Pacific/Chatham",
    2008,
    12.75 * hour,
    {
      begin: { month: 9, day: "last", weekday: 7, hour: 2, minute: 45 },
      end: { month: 4, day: 1, weekday: 7, hour: 3, minute: 45 },
      minutes: 60,
    },
  ],
];

describe.each(rules)("daylight saving by the rule of %s", (zone, year, standardSeconds, rule) => {
  const table = offsetTable(daylightSavingOffsets(standardSeconds, rule));

  it("is that of the zone, to the second, up to 2098 [K-T04]", () => {
    expect(daylightSavingProblem(rule)).toBeUndefined();
    fc.assert(
      fc.property(arbitraryInstant(zone, year, 2098), (atNs) => {
        expect(localTime(table, atNs)).toEqual(localTime(tableOf(zone), atNs));
      }),
      { numRuns: 300 },
    );
  });

  it("is a table as short as that of the zone", () => {
    const since = (offsets: { fromNs: string }[]): number =>
      offsets.filter(({ fromNs }) => BigInt(fromNs) > ns(`${year}-12-31T00:00:00Z`)).length;
    expect(since(daylightSavingOffsets(standardSeconds, rule))).toBe(since(zoneOffsets(zone)));
  });
});

describe("daylight saving by rule", () => {
  const rule: DaylightSavingRule = {
    begin: { month: 3, day: "last", hour: 2 },
    end: { month: 10, day: "second-last", hour: 3 },
    minutes: 60,
  };

  it("knows the last and the second last day of a month [K-T04]", () => {
    const table = offsetTable(daylightSavingOffsets(hour, rule));
    expect(formatLocal(table, ns("2026-03-31T00:59:59Z"))).toBe("2026-03-31T01:59:59+01:00");
    expect(formatLocal(table, ns("2026-03-31T01:00:00Z"))).toBe("2026-03-31T03:00:00+02:00");
    expect(formatLocal(table, ns("2026-10-30T00:59:59Z"))).toBe("2026-10-30T02:59:59+02:00");
    expect(formatLocal(table, ns("2026-10-30T01:00:00Z"))).toBe("2026-10-30T02:00:00+01:00");
  });

  it("moves the clock by any whole minutes up to three hours either way [K-T04] [I2-T10]", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -180, max: 180 }),
        fc.integer({ min: -12 * 60, max: 13 * 60 }),
        (minutes, offset) => {
          const table = offsetTable(daylightSavingOffsets(offset * 60, { ...rule, minutes }));
          const [winter, summer] = [ns("2026-01-15T12:00:00Z"), ns("2026-07-15T12:00:00Z")];
          expect(localTime(table, winter)).toMatchObject({ offsetSeconds: offset * 60, dst: false });
          expect(localTime(table, summer)).toMatchObject({
            offsetSeconds: (offset + minutes) * 60,
            dst: minutes !== 0,
          });
        },
      ),
      { numRuns: 50 },
    );
  });

  it("of one year leaves all the others alone", () => {
    const once = { begin: { ...rule.begin, year: 2026 }, end: { ...rule.end, year: 2026 }, minutes: 60 };
    expect(daylightSavingOffsets(hour, once)).toHaveLength(3);
  });

  it("is refused with the reason where it says no two times a year", () => {
    const problem = (change: Partial<DaylightSavingRule>): string | undefined =>
      daylightSavingProblem({ ...rule, ...change });
    expect(problem({ begin: { month: 3, hour: 2 } })).toBe(
      "its begin comes more than once a year: give a month and a day",
    );
    expect(problem({ end: { month: 2, day: 30 } })).toMatch(/^its end is day 30 of a month that has 29: /);
    expect(problem({ end: rule.begin })).toMatch(/^it ends on the day on which it begins/);
    expect(problem({ minutes: 181 })).toMatch(/^moves the clock by 181 min/);
    expect(problem({ minutes: 0.5 })).toMatch(/^moves the clock by 0.5 min/);
  });
});
