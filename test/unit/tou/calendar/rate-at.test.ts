import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zoneOffsets } from "../../../../deploy/config/time-zone.ts";
import { calendarProblems } from "../../../../services/tou/calendar/calendar-problems.ts";
import {
  nextSwitch,
  rateAt,
  sameInForce,
  stretchAt,
  switchesBetween,
} from "../../../../services/tou/calendar/rate-at.ts";
import { calendarOf, weeklyCalendar } from "../../../../services/tou/calendar/tariff-calendar.ts";
import { arbitrarySettings } from "./arbitrary-calendar.ts";
import { referenceAt } from "./reference-calendar.ts";
import { arbitraryInstant, ns, nsPerDay, nsPerSecond, tableOf, zonedAt, zones } from "./zones.ts";

/** Days on which something special happens to local time, and a plain one. */
const days: [string, string][] = [
  ["Europe/Berlin", "2024-02-29"],
  ["Europe/Berlin", "2026-03-29"],
  ["Europe/Berlin", "2026-10-25"],
  ["Australia/Lord_Howe", "2026-04-05"],
  ["Australia/Lord_Howe", "2026-10-04"],
  ["Pacific/Chatham", "2026-04-05"],
  ["Asia/Kathmandu", "2026-12-31"],
];

describe.each(zones)("the calendar in %s", (zone) => {
  it("is a function of what the wall clock shows, as another computation finds it [J-T06] [K-T16] [K-T17]", () => {
    fc.assert(
      fc.property(arbitrarySettings(zone), arbitraryInstant(zone, 2020, 2028), (settings, atNs) => {
        fc.pre(calendarProblems(settings).length === 0);
        const wall = zonedAt(zone, atNs).toPlainDateTime().round({ smallestUnit: "second", roundingMode: "floor" });
        expect(rateAt(calendarOf(settings), atNs)).toMatchObject(referenceAt(settings, settings.calendar, wall));
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(days)("in %s on %s", (zone, date) => {
  const fromNs =
    zonedAt(zone, ns(`${date}T12:00:00Z`))
      .toPlainDate()
      .toZonedDateTime(zone).epochNanoseconds - nsPerSecond;

  it("the switches say at every second what the rate is", () => {
    fc.assert(
      fc.property(arbitrarySettings(zone), (settings) => {
        const calendar = calendarOf(settings);
        const switches = switchesBetween(calendar, fromNs, fromNs + nsPerDay);
        let inForce = rateAt(calendar, fromNs);
        let next = 0;
        let wrong = 0;
        for (let second = 0n; second <= 86_400n; second++) {
          const atNs = fromNs + second * nsPerSecond;
          for (; switches[next] !== undefined && (switches[next]?.atNs as bigint) <= atNs; next++)
            inForce = switches[next]?.after as typeof inForce;
          if (!sameInForce(inForce, rateAt(calendar, atNs))) wrong++;
        }
        expect(wrong).toBe(0);
        expect(next).toBe(switches.length);
      }),
      { numRuns: 3 },
    );
  });

  it("another computation finds the same rates all day long, and around every switch", () => {
    fc.assert(
      fc.property(arbitrarySettings(zone), fc.integer({ min: 0, max: 1199 }), (settings, phase) => {
        fc.pre(calendarProblems(settings).length === 0);
        const calendar = calendarOf(settings);
        const around = switchesBetween(calendar, fromNs, fromNs + nsPerDay).flatMap(({ atNs }) => [atNs - 1n, atNs]);
        const through = Array.from({ length: 72 }, (_, step) => fromNs + BigInt(step * 1200 + phase) * nsPerSecond);
        for (const atNs of [...around, ...through]) {
          const wall = zonedAt(zone, atNs).toPlainDateTime().round({ smallestUnit: "second", roundingMode: "floor" });
          expect(rateAt(calendar, atNs)).toMatchObject(referenceAt(settings, settings.calendar, wall));
        }
      }),
      { numRuns: 2 },
    );
  });
});

describe("switches", () => {
  const zone = "Europe/Berlin";

  it("of two parts of a time are those of the whole, and the next one is the first", () => {
    fc.assert(
      fc.property(
        arbitrarySettings(zone),
        arbitraryInstant(zone, 2020, 2028),
        fc.integer({ min: 0, max: 40 * 86_400 }),
        fc.integer({ min: 0, max: 40 * 86_400 }),
        (settings, fromNs, first, second) => {
          const calendar = calendarOf(settings);
          const middleNs = fromNs + BigInt(first) * nsPerSecond;
          const throughNs = middleNs + BigInt(second) * nsPerSecond;
          const whole = switchesBetween(calendar, fromNs, throughNs);
          const parts = [
            ...switchesBetween(calendar, fromNs, middleNs),
            ...switchesBetween(calendar, middleNs, throughNs),
          ];
          expect(parts).toEqual(whole);
          if (whole.length > 0) expect(nextSwitch(calendar, fromNs)).toEqual(whole[0]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("bring after any time without power what running through brings: the last one missed [K-T20]", () => {
    fc.assert(
      fc.property(
        arbitrarySettings(zone),
        arbitraryInstant(zone, 2020, 2028),
        fc.integer({ min: 1, max: 400 * 86_400 }),
        (settings, downNs, seconds) => {
          const calendar = calendarOf(settings);
          const upNs = downNs + BigInt(seconds) * nsPerSecond;
          const missed = switchesBetween(calendar, downNs, upNs).at(-1)?.after ?? rateAt(calendar, downNs);
          expect(rateAt(calendarOf(settings), upNs)).toEqual(missed);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("are bounded in number, and go on from the last one", () => {
    const week = [{ days: [1, 2, 3, 4, 5, 6, 7], at: "06:00", rate: 1 }];
    const calendar = calendarOf({ zone: "UTC", offsets: [], rates: 1, week });
    const all = switchesBetween(calendar, ns("2026-01-01T00:00:00Z"), ns("2026-02-01T00:00:00Z"));
    const some = switchesBetween(calendar, ns("2026-01-01T00:00:00Z"), ns("2026-02-01T00:00:00Z"), 10);
    expect([all.length, some.length]).toEqual([31, 10]);
    expect(switchesBetween(calendar, some[9]?.atNs as bigint, ns("2026-02-01T00:00:00Z"))).toEqual(all.slice(10));
  });
});

describe("stretches", () => {
  it("follow each other without gap or overlap, and are a day long at most", () => {
    fc.assert(
      fc.property(
        arbitrarySettings("Australia/Lord_Howe"),
        arbitraryInstant("Australia/Lord_Howe", 2020, 2028),
        (settings, atNs) => {
          const calendar = calendarOf(settings);
          let at = stretchAt(calendar, atNs);
          for (let count = 0; count < 50; count++) {
            expect(at.fromNs < at.untilNs && at.untilNs - at.fromNs <= nsPerDay).toBe(true);
            const next = stretchAt(calendar, at.untilNs);
            expect(next.fromNs).toBe(at.untilNs);
            expect(stretchAt(calendar, at.untilNs - 1n)).toEqual(at);
            at = next;
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("a day without an action at midnight", () => {
  const day = (name: string, at: string, rate: number): { name: string; actions: { at: string; rate: number }[] } => ({
    name,
    actions: [{ at, rate }],
  });
  const settings = {
    zone: "UTC",
    offsets: [],
    rates: 4,
    week: [],
    calendar: {
      name: "2026",
      seasons: [
        { name: "winter", start: { month: 1, day: 1 }, week: "winter" },
        { name: "summer", start: { month: 7, day: 1, hour: 12 }, week: "summer" },
      ],
      weeks: [
        { name: "winter", days: Array.from({ length: 7 }, () => "winter") },
        { name: "summer", days: Array.from({ length: 7 }, () => "summer") },
      ],
      days: [day("winter", "06:00", 1), day("summer", "08:00", 2), day("holiday", "10:00", 3)],
    },
    specialDays: [
      { date: { month: 5, day: 1 }, day: "holiday" },
      { date: { month: 5, day: 1 }, day: "summer" },
    ],
  };
  const calendar = calendarOf(settings);
  const rate = (at: string): number => rateAt(calendar, ns(at)).rate;

  it("goes on with the last action of the day before, over season starts and special days too", () => {
    expect([rate("2026-05-01T09:59:59Z"), rate("2026-05-01T10:00:00Z")]).toEqual([1, 3]);
    expect([rate("2026-05-02T05:59:59Z"), rate("2026-05-02T06:00:00Z")]).toEqual([3, 1]);
    expect([rate("2027-01-01T05:59:59Z"), rate("2027-01-01T06:00:00Z")]).toEqual([2, 1]);
  });

  it("does at the start of a season what its own day has for that time", () => {
    expect([rate("2026-07-01T11:59:59Z"), rate("2026-07-01T12:00:00Z")]).toEqual([1, 2]);
    expect(rateAt(calendar, ns("2026-07-01T12:00:00Z"))).toMatchObject({
      season: "summer",
      week: "summer",
      dayType: 3,
    });
  });

  it("takes the first of two special days of one date [K-T22]", () => {
    expect(rateAt(calendar, ns("2026-05-01T10:00:00Z"))).toMatchObject({ dayProfile: "holiday", dayType: 8, rate: 3 });
  });
});

describe("seasons of the southern hemisphere", () => {
  it("run over the turn of the year, and change at local midnight", () => {
    const zone = "Australia/Sydney";
    const days = [{ name: "all", actions: [{ at: "00:00", rate: 1 }] }];
    const weeks = [{ name: "all", days: Array.from({ length: 7 }, () => "all") }];
    const seasons = [
      { name: "winter", start: { month: 4, day: 1 }, week: "all" },
      { name: "summer", start: { month: 10, day: 1 }, week: "all" },
    ];
    const settings = { zone, offsets: zoneOffsets(zone), rates: 1, week: [] };
    const calendar = calendarOf({ ...settings, calendar: { name: "", seasons, weeks, days } });
    const changes = switchesBetween(calendar, ns("2025-06-01T00:00:00Z"), ns("2027-06-01T00:00:00Z")).filter(
      ({ before, after }) => before.season !== after.season,
    );
    expect(changes.map(({ atNs, after }) => `${zonedAt(zone, atNs).toPlainDateTime()} ${after.season}`)).toEqual([
      "2025-10-01T00:00:00 summer",
      "2026-04-01T00:00:00 winter",
      "2026-10-01T00:00:00 summer",
      "2027-04-01T00:00:00 winter",
    ]);
  });

  it("with years are in force from the first one on, and the last one for ever", () => {
    const seasons = [
      { name: "b", start: { year: 2027, month: 1, day: 1 }, week: "all" },
      { name: "a", start: { year: 2026, month: 1, day: 1 }, week: "all" },
    ];
    const { weeks, days } = weeklyCalendar([]);
    const calendar = calendarOf(
      { zone: "UTC", offsets: [], rates: 1, week: [] },
      { name: "", seasons, weeks: weeks.map((week) => ({ name: "all", days: week.days })), days },
    );
    const season = (at: string): string => rateAt(calendar, ns(at)).season;
    expect(["2020-01-01", "2026-06-01", "2027-01-01", "2044-01-01"].map((day) => season(`${day}T00:00:00Z`))).toEqual([
      "a",
      "a",
      "b",
      "b",
    ]);
  });
});

describe("a weekly calendar", () => {
  const everyDay = [1, 2, 3, 4, 5, 6, 7];
  const settings = {
    zone: "Europe/Berlin",
    offsets: zoneOffsets("Europe/Berlin"),
    rates: 3,
    week: [
      { days: everyDay, at: "00:00", rate: 1 },
      { days: everyDay, at: "02:30", rate: 2 },
      { days: [7], at: "12:00", rate: 3 },
    ],
  };
  const calendar = calendarOf(settings);
  const rate = (instant: string): number => rateAt(calendar, ns(instant)).rate;

  it("lets a switch time that the clock leaps over take effect right after the leap", () => {
    expect([rate("2026-03-29T00:59:59Z"), rate("2026-03-29T01:00:00Z")]).toEqual([1, 2]);
  });

  it("gives both passes of a repeated hour the rates of that hour", () => {
    const passes = ["2026-10-25T00:29:59Z", "2026-10-25T00:30:00Z", "2026-10-25T01:00:00Z", "2026-10-25T01:30:00Z"];
    expect(passes.map(rate)).toEqual([1, 2, 1, 2]);
  });

  it("has special days that are like a day of the week", () => {
    const special = calendarOf({ ...settings, specialDays: [{ date: { month: 12, day: 25 }, day: "sun" }] });
    expect(rateAt(special, ns("2026-12-25T12:00:00Z"))).toMatchObject({ rate: 3, dayType: 8 });
    expect(rateAt(special, ns("2026-12-24T12:00:00Z"))).toMatchObject({ rate: 2, dayType: 4 });
  });

  it("without any switch has rate 1 always, or none where the settings say so [J-T08]", () => {
    const none = {
      zone: "UTC",
      offsets: tableOf("UTC").map(() => ({ fromNs: "0", offsetSeconds: 0 })),
      rates: 8,
      week: [],
    };
    fc.assert(
      fc.property(arbitraryInstant("UTC", 2000, 2098), (atNs) => {
        expect(rateAt(calendarOf(none), atNs).rate).toBe(1);
        expect(rateAt(calendarOf({ ...none, initialRate: 0 }), atNs)).toMatchObject({ rate: 0, demandRate: 0 });
      }),
      { numRuns: 50 },
    );
  });
});
