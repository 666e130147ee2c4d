import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TouSettings } from "#schemas/settings.ts";
import type { SpecialDay, TariffCalendar, TariffLimits } from "#schemas/tariff-settings.ts";
import { zoneOffsets } from "../../../../deploy/config/time-zone.ts";
import { calendarProblems } from "../../../../services/tou/calendar/calendar-problems.ts";
import { rateAt } from "../../../../services/tou/calendar/rate-at.ts";
import { calendarOf } from "../../../../services/tou/calendar/tariff-calendar.ts";
import { parseTouSettings } from "../../../../services/tou/settings.ts";
import { arbitrarySettings } from "./arbitrary-calendar.ts";
import { seedLimits } from "./seed-limits.ts";
import { ns } from "./zones.ts";

const list = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const base: TouSettings = { zone: "UTC", offsets: [{ fromNs: "0", offsetSeconds: 0 }], rates: 8, week: [] };

/** A calendar with as many of everything. */
function calendarOfSize(size: { seasons: number; days: number; actions: number; holidays?: number }): TariffCalendar {
  const { seasons, days, actions, holidays = 0 } = size;
  const day = (index: number): string => `d${index % days}`;
  return {
    name: "largest",
    seasons: list(seasons, (season) => ({
      name: `s${season}`,
      start: { month: season + 1, day: 1 },
      week: `w${season}`,
    })),
    weeks: list(seasons, (week) => ({
      name: `w${week}`,
      days: list(7, (weekday) => day(week * (7 + holidays) + weekday)),
      holidays: list(holidays, (type) => day(week * (7 + holidays) + 7 + type)),
    })),
    days: list(days, (index) => ({
      name: `d${index}`,
      actions: list(actions, (action) => ({ at: `${String(action).padStart(2, "0")}:30`, rate: (action % 8) + 1 })),
    })),
  };
}

const lines = (settings: Partial<TouSettings>, nowNs?: bigint): string[] =>
  calendarProblems({ ...base, ...settings }, nowNs).map(({ path, message }) => `${path}: ${message}`);

describe("capacities", () => {
  const fixedDates = (count: number, years: number, day?: string): SpecialDay[] =>
    list(
      count,
      (index): SpecialDay => ({
        date: { year: 2026 + (index % years), month: 1 + (index % 12), day: 1 + (index % 28) },
        ...(day === undefined ? { holiday: 1 + (index % 2) } : { day }),
      }),
    );

  it("hold four seasons of nine day types with eight changes, 200 holidays, twenty years, and no more [J-T03] [J-T04] [J-T05]", () => {
    const limits: TariffLimits = seedLimits.nineDayTypes;
    const largest = { seasons: 4, days: 36, actions: 8, holidays: 2 };
    const specialDays = fixedDates(200, 20);
    const calendar = calendarOfSize(largest);
    expect(lines({ limits, calendar, specialDays })).toEqual([]);
    expect(lines({ limits, calendar: calendarOfSize({ ...largest, seasons: 5 }), specialDays })).toEqual([
      "calendar.seasons: 5 are more than the 4 of this meter: remove some",
      "calendar.weeks: 5 are more than the 4 of this meter: remove some",
    ]);
    expect(lines({ limits, calendar: calendarOfSize({ ...largest, actions: 9 }), specialDays })[0]).toBe(
      "calendar.days.0.actions: 9 are more than the 8 of this meter: remove some",
    );
    expect(lines({ limits, calendar, specialDays: fixedDates(201, 20) })).toEqual([
      "specialDays: 201 are more than the 200 of this meter: remove some",
    ]);
    expect(lines({ limits, calendar, specialDays: fixedDates(40, 21) })).toEqual([
      "specialDays: dates run from 2026 to 2046, and the calendar of this meter is 20 years long: remove some",
    ]);
    expect(lines({ limits, calendar, specialDays: [{ date: { day: 1 }, holiday: 3 }] })[0]).toMatch(
      /^calendar.weeks.0.holidays: there are 3 holiday types/,
    );
  });

  it("tell nine day types apart: the days of the week and two types of holidays [J-T03]", () => {
    const days = list(9, (type) => ({ name: `type-${type + 1}`, actions: [{ at: "00:00", rate: (type % 8) + 1 }] }));
    const week = { name: "week", days: list(7, (type) => `type-${type + 1}`), holidays: ["type-8", "type-9"] };
    const calendar = calendarOf({
      ...base,
      calendar: { name: "", seasons: [{ name: "all", week: "week" }], weeks: [week], days },
      specialDays: [
        { date: { month: 1, day: 6 }, holiday: 1 },
        { date: { year: 2026, month: 1, day: 7 }, holiday: 2 },
      ],
    });
    // 2026-01-05 is a Monday.
    const at = (day: number): object => rateAt(calendar, ns(`2026-01-${String(day).padStart(2, "0")}T12:00:00Z`));
    expect(at(5)).toMatchObject({ dayType: 1, dayProfile: "type-1", rate: 1 });
    expect(at(6)).toMatchObject({ dayType: 8, dayProfile: "type-8", rate: 8 });
    expect(at(7)).toMatchObject({ dayType: 9, dayProfile: "type-9", rate: 1 });
    expect(list(7, (day) => (at(12 + day) as { dayType: number }).dayType)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("hold twelve seasons, weeks and days of sixteen actions, 64 special days, 16 masks, and no more [K-T13]", () => {
    const limits: TariffLimits = seedLimits.activityCalendar;
    const largest = { seasons: 12, days: 12, actions: 16 };
    const masks = list(16, (index) => ({ name: `mask${index}`, rate: index % 9 }));
    const settings = { limits, calendar: calendarOfSize(largest), energyMasks: masks, demandMasks: masks };
    const specialDays = fixedDates(64, 20, "d0");
    expect(lines({ ...settings, specialDays })).toEqual([]);
    const more = (change: Partial<TouSettings>): string => lines({ ...settings, ...change })[0] as string;
    expect(more({ calendar: calendarOfSize({ ...largest, days: 13 }) })).toMatch(
      /^calendar.days: 13 are more than the 12/,
    );
    expect(more({ calendar: calendarOfSize({ ...largest, actions: 17 }) })).toMatch(/actions: 17 are more than the 16/);
    expect(more({ specialDays: fixedDates(65, 20, "d0") })).toMatch(/^specialDays: 65 are more than the 64/);
    expect(more({ energyMasks: [...masks, { name: "one more", rate: 1 }] })).toMatch(
      /^energyMasks: 17 are more than the 16/,
    );
    expect(lines({ ...base, limits: {}, calendar: calendarOfSize({ ...largest, seasons: 13 }) })[0]).toMatch(
      /more than the 12/,
    );
  });

  it("hold two schedules of four times, at whole minutes [K-T31]", () => {
    const limits: TariffLimits = seedLimits.activityCalendar;
    const four = list(4, (index) => ({ day: 1 + index, hour: 0, minute: 0 }));
    const schedules = [
      { script: "billing1" as const, at: four },
      { script: "billing2" as const, at: [] },
    ];
    expect(lines({ limits, schedules })).toEqual([]);
    expect(lines({ limits, schedules: [...schedules, ...schedules] })[0]).toMatch(/^schedules: 4 are more than the 2/);
    expect(lines({ limits, schedules: [{ script: "billing1", at: [...four, { day: 9 }] }] })[0]).toMatch(
      /^schedules.0.at: 5 are more than the 4/,
    );
    expect(lines({ schedules: [{ script: "billing1", at: [{ hour: 0, minute: 0, second: 30 }] }] })[0]).toMatch(
      /within a minute/,
    );
  });

  it("refuse names of masks that are longer than eight characters", () => {
    const limits: TariffLimits = seedLimits.activityCalendar;
    const energyMasks = ["12345678", "123456789"].map((name) => ({ name, rate: 1 }));
    expect(lines({ limits, energyMasks })).toEqual(["energyMasks.1.name: is longer than 8 characters: shorten it"]);
  });
});

describe("a tariff programme is refused with the reason", () => {
  const calendar = calendarOfSize({ seasons: 2, days: 2, actions: 2 });
  const withCalendar = (change: Partial<TariffCalendar>): string[] => lines({ calendar: { ...calendar, ...change } });
  const [first, second] = calendar.seasons as [TariffCalendar["seasons"][0], TariffCalendar["seasons"][0]];
  const day = (at: string, rate = 1): TariffCalendar["days"] => [
    ...calendar.days.slice(0, 1),
    { name: "d1", actions: [{ at, rate }, ...(calendar.days[1]?.actions ?? [])] },
  ];

  it("when seasons overlap, in some year only too", () => {
    expect(withCalendar({ seasons: [first, { ...second, start: first.start }] })).toEqual([
      'calendar.seasons.1.start: overlaps season "s0", which begins on 2000-01-01 00:00 too: move one of them',
    ]);
    const march = [
      { ...first, start: { month: 3, day: "last" as const, weekday: 7 } },
      { ...second, start: { month: 3, day: 28 } },
    ];
    expect(withCalendar({ seasons: march })).toEqual([
      'calendar.seasons.1.start: overlaps season "s0", which begins on 2004-03-28 00:00 too: move one of them',
    ]);
  });

  it("when a season begins within an hour that the clock shows twice in some year", () => {
    const problem = (start: TariffCalendar["seasons"][0]["start"]): string | undefined =>
      lines({
        offsets: zoneOffsets("Europe/Berlin"),
        calendar: { ...calendar, seasons: [first, { ...second, start }] },
      })[0];
    const october = { month: 10, day: "last" as const, weekday: 7 };
    expect(problem({ ...october, hour: 2, minute: 30 })).toBe(
      "calendar.seasons.1.start: is within an hour that the clock shows twice, on 2000-10-29 02:30: let it begin outside it",
    );
    expect([2, 3].map((hour) => problem({ ...october, hour }))).toEqual([undefined, undefined]);
    expect(problem({ month: 10, day: 25, hour: 2, minute: 1 })).toMatch(/on 2009-10-25 02:01/);
  });

  it("when a season has no start of its own", () => {
    const { start: _, ...endless } = second;
    expect(withCalendar({ seasons: [first, endless] })[0]).toMatch(/^calendar.seasons.1.start: is missing/);
    expect(withCalendar({ seasons: [first, { ...second, start: { month: 2 } }] })[0]).toMatch(
      /comes more than once a year/,
    );
    expect(withCalendar({ seasons: [first, { ...second, start: { month: 4, day: 31 } }] })[0]).toMatch(
      /a month that has 30/,
    );
  });

  it("when there is nothing in it", () => {
    expect(withCalendar({ days: [{ name: "d0", actions: [] }, ...calendar.days.slice(1)] })).toEqual([
      "calendar.days.0.actions: has none: give the day one, best at 00:00",
    ]);
    expect(withCalendar({ seasons: [] })[0]).toBe("calendar.seasons: there are none: give at least one");
    expect(lines({ calendar: { name: "", seasons: [], weeks: [], days: [] } })).toHaveLength(3);
  });

  it("when names do not fit together", () => {
    expect(withCalendar({ seasons: [{ ...first, week: "w7" }, second] })).toEqual([
      'calendar.seasons.0.week: "w7" is not there: there are w0, w1',
    ]);
    expect(withCalendar({ seasons: [first, { ...second, name: "s0" }] })[0]).toMatch(/is the name of an earlier one/);
    expect(withCalendar({ days: calendar.days.slice(1) })[0]).toBe(
      'calendar.weeks.0.days: "d0" is not there: there are d1',
    );
    expect(lines({ calendar, specialDays: [{ date: { day: 1 }, day: "x" }] })[0]).toMatch(
      /^specialDays.0.day: "x" is not/,
    );
    expect(lines({ specialDays: [{ date: { day: 1 }, day: "d0" }] })[0]).toMatch(/there are mon, tue/);
  });

  it("when two actions are at one time, or one says nothing, or too much", () => {
    expect(withCalendar({ days: day("00:30:00") })).toEqual([
      "calendar.days.1.actions.1.at: there is an earlier action at 00:30: keep one of them",
    ]);
    const actions = (action: object): string[] =>
      withCalendar({
        days: [calendar.days[0] as (typeof calendar.days)[0], { name: "d1", actions: [{ at: "06:00", ...action }] }],
      });
    expect(actions({})[0]).toMatch(/says no rate/);
    expect(actions({ rate: 1, energyMask: "m" })[0]).toMatch(/has a rate and an energyMask/);
    expect(actions({ script: "x", rate: 1 })).toHaveLength(2);
    expect(lines({ rates: 2, calendar })[0]).toBeUndefined();
    expect(lines({ rates: 1, calendar })[0]).toMatch(/rate 2 is not in use; tariff.rates is 1/);
  });

  it("when a holiday is out of range", () => {
    const special = (one: SpecialDay): string => lines({ calendar, specialDays: [one] })[0] as string;
    expect(special({ date: { month: 2, day: 30 }, day: "d0" })).toMatch(
      /^specialDays.0.date: is day 30 of a month that has 29/,
    );
    expect(special({ date: { year: 2027, month: 2, day: 29 }, day: "d0" })).toMatch(/a month that has 28/);
    expect(special({ date: { year: 1999, month: 2, day: 1 }, day: "d0" })).toMatch(
      /is in 1999: give a year from 2000 to 2099/,
    );
    expect(special({ date: { year: 2026, month: 8, day: 13, weekday: 2 }, day: "d0" })).toMatch(
      /weekday that the date is not/,
    );
    expect(special({ date: {}, day: "d0" })).toMatch(/is every day/);
    expect(special({ date: { day: 1 } })).toMatch(/either a day or a holiday type/);
  });

  it("when the passive calendar is wrong, or should have been activated already", () => {
    const passive = { ...calendar, activateAtNs: "1000" };
    expect(lines({ calendar, passive }, 1000n)).toEqual([]);
    expect(lines({ calendar, passive }, 1001n)).toEqual([
      "passive.activateAt: is in the past: give a time to come, or activate it by command",
    ]);
    expect(lines({ passive: { ...passive, seasons: [] } })[0]).toMatch(/^passive.seasons: there are none/);
  });
});

describe("settings of tou", () => {
  it("with a calendar come through JSON as they are, and its rates are found at every instant", () => {
    fc.assert(
      fc.property(arbitrarySettings("Europe/Berlin"), (settings) => {
        fc.pre(calendarProblems(settings).length === 0);
        const parsed = parseTouSettings(JSON.stringify(settings));
        expect(parsed).toEqual(settings);
        expect(rateAt(calendarOf(parsed as TouSettings), 0n).rate).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });

  it("that are wrong are not taken, and never throw", () => {
    const calendar = calendarOfSize({ seasons: 2, days: 2, actions: 2 });
    expect(parseTouSettings(JSON.stringify({ ...base, calendar: { ...calendar, days: [] } }))).toBeUndefined();
    fc.assert(
      fc.property(fc.json(), (anything) => {
        const text = JSON.stringify({ ...base, calendar: JSON.parse(anything) as unknown });
        expect(parseTouSettings(text)).toBeUndefined();
      }),
    );
  });
});
