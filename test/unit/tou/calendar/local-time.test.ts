import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { OffsetFrom } from "#schemas/settings.ts";
import { rateAt } from "../../../../services/tou/calendar/rate-at.ts";
import { calendarOf } from "../../../../services/tou/calendar/tariff-calendar.ts";
import { civilDate, formatLocal, offsetTable } from "../../../../services/tou/calendar/local-time.ts";

const zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC", "Asia/Kathmandu"] as const;
const fromNs = Temporal.Instant.from("2024-01-01T00:00:00Z").epochNanoseconds;
const throughNs = Temporal.Instant.from("2028-01-01T00:00:00Z").epochNanoseconds;

/** The offsets of a zone as a settings file would carry them. */
function offsetsOf(zone: string): OffsetFrom[] {
  let at = Temporal.Instant.fromEpochNanoseconds(fromNs).toZonedDateTimeISO(zone);
  const offsets = [{ fromNs: "0", offsetSeconds: at.offsetNanoseconds / 1e9 }];
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (next === null || next.epochNanoseconds > throughNs) return offsets;
    offsets.push({ fromNs: String(next.epochNanoseconds), offsetSeconds: next.offsetNanoseconds / 1e9 });
    at = next;
  }
}

/** Instants anywhere in four years, and close to a change of offset. */
function arbitraryInstant(offsets: OffsetFrom[]): fc.Arbitrary<bigint> {
  const anywhere = fc.bigInt({ min: fromNs, max: throughNs });
  const changes = offsets.slice(1).map((offset) => BigInt(offset.fromNs));
  if (changes.length === 0) return anywhere;
  const hours = 4n * 3_600_000_000_000n;
  const near = fc
    .tuple(fc.constantFrom(...changes), fc.bigInt({ min: -hours, max: hours }))
    .map(([change, beside]) => change + beside);
  return fc.oneof(anywhere, near, fc.constantFrom(...changes, ...changes.map((change) => change - 1n)));
}

describe.each(zones)("local time of %s", (zone) => {
  const offsets = offsetsOf(zone);
  const table = offsetTable(offsets);

  it("is what Temporal says, on the days of a change too", () => {
    fc.assert(
      fc.property(arbitraryInstant(offsets), (ns) => {
        const zoned = Temporal.Instant.fromEpochNanoseconds(ns).toZonedDateTimeISO(zone);
        expect(formatLocal(table, ns)).toBe(zoned.toString({ timeZoneName: "never" }));
      }),
      { numRuns: 300 },
    );
  });

  it("gives the rate of the last switch at or before what the wall clock shows", () => {
    const week = fc.array(
      fc.record({
        days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        at: fc
          .tuple(fc.nat(23), fc.nat(59))
          .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":")),
        rate: fc.integer({ min: 1, max: 8 }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(arbitraryInstant(offsets), week, (ns, switches) => {
        const calendar = calendarOf({ zone, offsets, rates: 8, week: switches });
        expect(rateAt(calendar, ns).rate).toBe(rateByWalking(ns, zone, switches));
      }),
      { numRuns: 200 },
    );
  });
});

/** Walks back day by day from the wall clock reading until a switch time is found. */
function rateByWalking(ns: bigint, zone: string, week: { days: number[]; at: string; rate: number }[]): number {
  const wall = Temporal.Instant.fromEpochNanoseconds(ns).toZonedDateTimeISO(zone).toPlainDateTime();
  for (let back = 0; back <= 7; back++) {
    const date = wall.toPlainDate().subtract({ days: back });
    const passed = week
      .filter(({ days }) => days.includes(date.dayOfWeek))
      .filter(({ at }) => Temporal.PlainDateTime.compare(date.toPlainDateTime(at), wall) <= 0)
      .map(({ at, rate }, order) => ({ at, rate, order }))
      .sort((a, b) => (a.at === b.at ? a.order - b.order : a.at < b.at ? -1 : 1));
    const last = passed.at(-1);
    if (last !== undefined) return last.rate;
  }
  throw new Error("a week has no switch");
}

describe("civil dates", () => {
  it("are those of Temporal in the years 1 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (days) => {
        const { year, month, day } = new Temporal.PlainDate(1970, 1, 1).add({ days });
        expect(civilDate(days)).toEqual({ year, month, day });
      }),
    );
  });
});

describe("clock changes", () => {
  const offsets = offsetsOf("Europe/Berlin");
  const everyDay = [1, 2, 3, 4, 5, 6, 7];
  const week = [
    { days: everyDay, at: "00:00", rate: 1 },
    { days: everyDay, at: "02:30", rate: 2 },
  ];
  const calendar = calendarOf({ zone: "Europe/Berlin", offsets, rates: 2, week });
  const rate = (instant: string): number => rateAt(calendar, Temporal.Instant.from(instant).epochNanoseconds).rate;

  it("let a switch time that the clock leaps over take effect right after the leap", () => {
    expect(rate("2026-03-29T00:59:59Z")).toBe(1);
    expect(rate("2026-03-29T01:00:00Z")).toBe(2);
  });

  it("give both passes of a repeated hour the rates of that hour", () => {
    const passes = ["2026-10-25T00:29:59Z", "2026-10-25T00:30:00Z", "2026-10-25T01:00:00Z", "2026-10-25T01:30:00Z"];
    expect(passes.map(rate)).toEqual([1, 2, 1, 2]);
  });

  it("of half an hour are followed like those of an hour", () => {
    const lordHowe = offsetTable(offsetsOf("Australia/Lord_Howe"));
    const local = (instant: string): string => formatLocal(lordHowe, Temporal.Instant.from(instant).epochNanoseconds);
    expect(local("2026-04-04T14:59:59Z")).toBe("2026-04-05T01:59:59+11:00");
    expect(local("2026-04-04T15:00:00Z")).toBe("2026-04-05T01:30:00+10:30");
  });
});
