import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { DatePattern } from "#schemas/tariff-settings.ts";
import { dayNumber } from "../../../../services/tou/calendar/civil-date.ts";
import { dayInYear, matchesDay, nextDay, nextWall } from "../../../../services/tou/calendar/date-pattern.ts";
import { arbitraryDate } from "./arbitrary-calendar.ts";
import { datesInMonth, isDateOf } from "./reference-calendar.ts";

const epoch = new Temporal.PlainDate(1970, 1, 1);
const first = dayNumber(2019, 1, 1);
const arbitraryDay = fc.integer({ min: first, max: dayNumber(2030, 12, 31) });
const dateOf = (day: number): string => epoch.add({ days: day }).toString();

describe("dates with wildcards", () => {
  it("are the days that trying every day of a month finds", () => {
    fc.assert(
      fc.property(arbitraryDate, arbitraryDay, (pattern, start) => {
        for (let day = start; day < start + 40; day++)
          expect(matchesDay(pattern, day), dateOf(day)).toBe(isDateOf(pattern, epoch.add({ days: day })));
      }),
      { numRuns: 60 },
    );
  });

  it("come next on the first day that matches, and on none before", () => {
    fc.assert(
      fc.property(arbitraryDate, arbitraryDay, (pattern, from) => {
        const next = nextDay(pattern, from);
        let walked: number | undefined = from;
        while (!matchesDay(pattern, walked)) {
          if (++walked > from + 12 * 366) {
            walked = undefined;
            break;
          }
        }
        expect(next).toBe(walked);
      }),
      { numRuns: 100 },
    );
  });

  it("with month and day are one day a year", () => {
    const yearly = arbitraryDate.filter(({ month, day }) => month !== undefined && day !== undefined);
    fc.assert(
      fc.property(yearly, fc.integer({ min: 2019, max: 2030 }), (pattern, year) => {
        const dates = datesInMonth(pattern, year, pattern.month as number).map(String);
        const day = dayInYear(pattern, year);
        expect(day === undefined ? [] : [dateOf(day)]).toEqual(dates);
      }),
    );
  });

  it("mean what the examples of IEC 62056-6-2 say [K-T04]", () => {
    const days = (pattern: DatePattern, from: string, count: number): string[] => {
      const found: string[] = [];
      let at = epoch.until(Temporal.PlainDate.from(from)).days;
      for (let left = count; left > 0; left--) {
        const day = nextDay(pattern, at) as number;
        found.push(dateOf(day));
        at = day + 1;
      }
      return found;
    };
    expect(days({ day: "last" }, "2024-01-31", 3)).toEqual(["2024-01-31", "2024-02-29", "2024-03-31"]);
    expect(days({ day: "second-last" }, "2024-02-01", 2)).toEqual(["2024-02-28", "2024-03-30"]);
    expect(days({ day: "last", weekday: 7 }, "2026-03-01", 2)).toEqual(["2026-03-29", "2026-04-26"]);
    expect(days({ month: 3, day: "last", weekday: 7 }, "2026-01-01", 2)).toEqual(["2026-03-29", "2027-03-28"]);
    expect(days({ month: 3, day: 1, weekday: 7 }, "2026-01-01", 2)).toEqual(["2026-03-01", "2027-03-07"]);
    expect(days({ month: 3, day: 22, weekday: 5 }, "2026-01-01", 2)).toEqual(["2026-03-27", "2027-03-26"]);
    expect(nextDay({ year: 2014, month: 8, day: 13, weekday: 2 }, 0)).toBeUndefined();
    expect(nextDay({ year: 2025, month: 8, day: 13 }, dayNumber(2025, 8, 14))).toBeUndefined();
  });

  it("with a time come next at the first minute that matches", () => {
    const time = fc.record(
      { hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(time, arbitraryDay, fc.integer({ min: 0, max: 86_399 }), (pattern, day, second) => {
        const from = day * 86_400 + second;
        let walked = Math.ceil(from / 60) * 60;
        const parts = (wall: number): number[] => [Math.floor((wall % 86_400) / 3600), Math.floor((wall % 3600) / 60)];
        const matches = ([hour, minute]: number[]): boolean =>
          (pattern.hour ?? hour) === hour && (pattern.minute ?? minute) === minute;
        while (!matches(parts(walked))) walked += 60;
        expect(nextWall(pattern, from)).toBe(walked);
      }),
    );
  });
});
