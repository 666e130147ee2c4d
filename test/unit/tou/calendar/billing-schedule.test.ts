import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { BillingSchedule, DateTimePattern } from "#schemas/tariff-settings.ts";
import { isExact, missedOccurrences, nextOccurrence } from "../../../../services/tou/calendar/billing-schedule.ts";
import { arbitraryDate } from "./arbitrary-calendar.ts";
import { isDateOf } from "./reference-calendar.ts";
import { arbitraryInstant, ns, nsPerSecond, tableOf, zonedAt } from "./zones.ts";

const zone = "Europe/Berlin";
const table = tableOf(zone);
const nsPerMinute = 60n * nsPerSecond;

const schedule = (...at: DateTimePattern[]): BillingSchedule => ({ script: "billing1", at });
const midnight = { hour: 0, minute: 0 };
const monthly = { day: 1, ...midnight };

const arbitraryTime: fc.Arbitrary<DateTimePattern> = fc
  .tuple(
    arbitraryDate,
    fc.oneof(
      fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.constantFrom(0, 30) }),
      fc.record({ hour: fc.constantFrom(2), minute: fc.constantFrom(0, 15, 30) }),
      fc.record({ minute: fc.constantFrom(0, 15, 30, 45) }),
    ),
  )
  .map(([date, time]): DateTimePattern => Object.assign({}, date, time));

/** Times of a schedule in some days, found by looking at the clock at every minute. */
function walk({ at }: BillingSchedule, name: string, fromNs: bigint, throughNs: bigint): bigint[] {
  const found: bigint[] = [];
  // Wall times that the clock has come to or leaped over; it begins a day early, so that it knows what was shown before.
  let shown = zonedAt(name, fromNs - 1440n * nsPerMinute).toPlainDateTime();
  for (let atNs = fromNs - 1439n * nsPerMinute; atNs <= throughNs; atNs += nsPerMinute) {
    const wall = zonedAt(name, atNs).toPlainDateTime();
    const again = Temporal.PlainDateTime.compare(wall, shown) <= 0;
    const passed: Temporal.PlainDateTime[] = again ? [wall] : [];
    while (Temporal.PlainDateTime.compare(shown, wall) < 0) passed.push((shown = shown.add({ minutes: 1 })));
    const due = at.some((pattern) =>
      passed.some(
        (one) =>
          (!again || pattern.hour === undefined) &&
          (pattern.hour ?? one.hour) === one.hour &&
          (pattern.minute ?? one.minute) === one.minute &&
          isDateOf(pattern, one.toPlainDate()),
      ),
    );
    if (due && atNs > fromNs) found.push(atNs);
  }
  return found;
}

function occurrences(one: BillingSchedule, name: string, fromNs: bigint, throughNs: bigint): bigint[] {
  const found: bigint[] = [];
  for (let at = nextOccurrence(one, tableOf(name), fromNs); at !== undefined && at <= throughNs; ) {
    found.push(at);
    at = nextOccurrence(one, tableOf(name), at);
  }
  return found;
}

describe.each(["Europe/Berlin", "Australia/Lord_Howe", "Pacific/Chatham"])("times of a schedule in %s", (name) => {
  const wholeMinute = arbitraryInstant(name, 2020, 2028).map((at) => at - (at % nsPerMinute));

  it("are those at which the clock comes to them, looked at minute by minute [K-T31]", () => {
    const schedules = fc.array(arbitraryTime, { minLength: 1, maxLength: 4 }).map((at) => schedule(...at));
    fc.assert(
      fc.property(schedules, wholeMinute, (one, fromNs) => {
        const throughNs = fromNs + 1500n * nsPerMinute;
        expect(occurrences(one, name, fromNs, throughNs)).toEqual(walk(one, name, fromNs, throughNs));
      }),
      { numRuns: 8 },
    );
  });
});

describe("times of a schedule", () => {
  const local = (one: BillingSchedule, from: string, count: number): string[] => {
    const found: string[] = [];
    for (let at = nextOccurrence(one, table, ns(from)); at !== undefined && found.length < count; ) {
      found.push(zonedAt(zone, at).toString({ timeZoneName: "never" }));
      at = nextOccurrence(one, table, at);
    }
    return found;
  };

  it("are every month, every day, an exact date, or none at all", () => {
    expect(local(schedule(monthly), "2026-02-28T23:00:00Z", 2)).toEqual([
      "2026-04-01T00:00:00+02:00",
      "2026-05-01T00:00:00+02:00",
    ]);
    expect(local(schedule(midnight), "2026-03-28T12:00:00Z", 2)).toEqual([
      "2026-03-29T00:00:00+01:00",
      "2026-03-30T00:00:00+02:00",
    ]);
    const exact = { year: 2027, month: 6, day: 30, hour: 12, minute: 30 };
    expect(local(schedule(exact, { ...exact, day: 1 }), "2026-03-28T12:00:00Z", 9)).toEqual([
      "2027-06-01T12:30:00+02:00",
      "2027-06-30T12:30:00+02:00",
    ]);
    expect(local(schedule(), "2026-03-28T12:00:00Z", 1)).toEqual([]);
  });

  it("freeze every hour that passes, also where the clock shows an hour twice or leaps over one [J-T10]", () => {
    const hourly = schedule({ minute: 0 });
    expect(local(hourly, "2026-10-24T23:30:00Z", 4)).toEqual([
      "2026-10-25T02:00:00+02:00",
      "2026-10-25T02:00:00+01:00",
      "2026-10-25T03:00:00+01:00",
      "2026-10-25T04:00:00+01:00",
    ]);
    expect(local(hourly, "2026-03-28T23:30:00Z", 3)).toEqual([
      "2026-03-29T01:00:00+01:00",
      "2026-03-29T03:00:00+02:00",
      "2026-03-29T04:00:00+02:00",
    ]);
  });

  it("come once on a day on which the clock shows them twice, and at the leap when it leaps over them", () => {
    const daily = schedule({ hour: 2, minute: 30 });
    expect(local(daily, "2026-10-24T12:00:00Z", 2)).toEqual(["2026-10-25T02:30:00+02:00", "2026-10-26T02:30:00+01:00"]);
    expect(local(daily, "2026-03-28T12:00:00Z", 2)).toEqual(["2026-03-29T03:00:00+02:00", "2026-03-30T02:30:00+02:00"]);
  });
});

describe("times that the clock did not run through", () => {
  const one = schedule(monthly);
  const berlin = (text: string): bigint => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochNanoseconds;
  const arbitraryMove = fc.tuple(arbitraryInstant(zone, 2020, 2028), fc.integer({ min: 1, max: 400 * 86_400 }));

  it("make one entry when it is set forward, marked with the first of them, with an event at the new time [K-T33]", () => {
    fc.assert(
      fc.property(arbitraryMove, arbitraryTime, ([oldNs, seconds], time) => {
        const newNs = oldNs + BigInt(seconds) * nsPerSecond;
        const first = nextOccurrence(schedule(time), table, oldNs);
        const passed = first !== undefined && first <= newNs;
        expect(missedOccurrences(schedule(time), table, oldNs, newNs, "forward")).toEqual(
          passed ? { markNs: first, eventNs: newNs } : undefined,
        );
      }),
    );
    expect(missedOccurrences(one, table, berlin("2026-01-15T10:00"), berlin("2026-05-02T10:00"), "forward")).toEqual({
      markNs: berlin("2026-02-01T00:00"),
      eventNs: berlin("2026-05-02T10:00"),
    });
  });

  it("make one entry when it is set back over periodic times, marked with the first one after the old time [K-T33]", () => {
    const [oldNs, newNs] = [berlin("2026-05-02T10:00"), berlin("2026-01-15T10:00")];
    expect(missedOccurrences(one, table, oldNs, newNs, "backward")).toEqual({
      markNs: berlin("2026-06-01T00:00"),
      eventNs: newNs,
    });
    // Back to a time of the same period, or to its very beginning, no time was passed over.
    for (const within of ["2026-05-01T09:00", "2026-05-01T00:00"])
      expect(missedOccurrences(one, table, oldNs, berlin(within), "backward")).toBeUndefined();
  });

  it("that are exact make one entry forward, marked with the nearest after the old time, and none backward [K-T33]", () => {
    const exact = [3, 5, 4].map((month) => ({ year: 2026, month, day: 10, hour: 6, minute: 0 }));
    const [early, late] = [berlin("2026-01-15T10:00"), berlin("2026-12-01T00:00")];
    expect(missedOccurrences(schedule(...exact), table, early, late, "forward")).toEqual({
      markNs: berlin("2026-03-10T06:00"),
      eventNs: late,
    });
    expect(missedOccurrences(schedule(...exact), table, late, early, "backward")).toBeUndefined();
  });

  it("make one entry at power-up, with that time [K-T34]", () => {
    fc.assert(
      fc.property(arbitraryMove, ([downNs, seconds]) => {
        const upNs = downNs + BigInt(seconds) * nsPerSecond;
        const due = (nextOccurrence(one, table, downNs) as bigint) <= upNs;
        expect(missedOccurrences(one, table, downNs, upNs, "outage")).toEqual(
          due ? { markNs: upNs, eventNs: upNs } : undefined,
        );
      }),
    );
  });

  it("and those that it did run through are together every time of the schedule, none twice", () => {
    fc.assert(
      fc.property(arbitraryMove, arbitraryTime, ([fromNs, seconds], time) => {
        const throughNs = fromNs + BigInt(seconds) * nsPerSecond;
        const first = nextOccurrence(schedule(time), table, fromNs);
        const missed = missedOccurrences(schedule(time), table, fromNs, throughNs, "forward");
        const next = nextOccurrence(schedule(time), table, throughNs);
        if (missed === undefined) expect(next).toBe(first);
        else expect(next === undefined || next > throughNs).toBe(true);
      }),
    );
  });

  it("are exact only with year, month, day, hour and minute", () => {
    expect(isExact({ year: 2026, month: 1, ...monthly })).toBe(true);
    expect([monthly, { ...monthly, year: 2026 }, midnight].some(isExact)).toBe(false);
  });
});
