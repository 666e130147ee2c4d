import * as fc from "fast-check";
import type { TouSettings } from "#schemas/settings.ts";
import type {
  DatePattern,
  DayProfile,
  Season,
  SpecialDay,
  TariffCalendar,
  WeekProfile,
} from "#schemas/tariff-settings.ts";
import { zoneOffsets } from "../../../../deploy/config/time-zone.ts";

const two = (value: number): string => String(value).padStart(2, "0");

const time = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 900) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 86_399 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 7200, 9000, 10_800, 86_399) },
  )
  .map((seconds) => [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":"));

const dayProfile = (name: string): fc.Arbitrary<DayProfile> =>
  fc
    .uniqueArray(time, { minLength: 1, maxLength: 5 })
    .chain((times) =>
      fc.tuple(
        ...times.map((at) =>
          fc.record({
            at: fc.constant(at),
            rate: fc.integer({ min: 1, max: 8 }),
            demandRate: fc.integer({ min: 1, max: 8 }),
          }),
        ),
      ),
    )
    .map((actions) => ({ name, actions }));

/** Dates with every kind of wildcard, none of which is impossible. */
export const arbitraryDate: fc.Arbitrary<DatePattern> = fc.oneof(
  fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
  fc.record({ month: fc.constant(2), day: fc.constant(29) }),
  fc.record({ day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ day: fc.constantFrom("last" as const, "second-last" as const) }),
  fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constantFrom("last" as const, "second-last" as const)),
    weekday: fc.integer({ min: 1, max: 7 }),
  }),
  fc.record({ day: fc.integer({ min: 1, max: 31 }), weekday: fc.integer({ min: 1, max: 7 }) }),
  fc.record({
    year: fc.integer({ min: 2019, max: 2029 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  fc.record({ weekday: fc.integer({ min: 1, max: 7 }), month: fc.integer({ min: 1, max: 12 }) }),
);

/** Starts of seasons, each in another month, so that no two fall together. */
const seasons = (weeks: readonly string[]): fc.Arbitrary<Season[]> =>
  fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }).chain((months) =>
    fc.tuple(
      ...months.map((month, index) =>
        fc.record({
          name: fc.constant(`season-${index + 1}`),
          week: fc.constantFrom(...weeks),
          start: fc.record(
            {
              month: fc.constant(month),
              day: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constant("last" as const)),
              weekday: fc.integer({ min: 1, max: 7 }),
              hour: fc.constantFrom(0, 2, 12),
              minute: fc.constantFrom(0, 30),
            },
            { requiredKeys: ["month", "day"] },
          ),
        }),
      ),
    ),
  );

const dayNames = ["day-1", "day-2", "day-3"];
const weekNames = ["week-1", "week-2"];

const week = (name: string): fc.Arbitrary<WeekProfile> =>
  fc.record({
    name: fc.constant(name),
    days: fc.array(fc.constantFrom(...dayNames), { minLength: 7, maxLength: 7 }),
    holidays: fc.array(fc.constantFrom(...dayNames), { minLength: 2, maxLength: 2 }),
  });

export const arbitraryCalendar: fc.Arbitrary<TariffCalendar> = fc.record({
  name: fc.constant("any"),
  seasons: seasons(weekNames),
  weeks: fc.tuple(...weekNames.map(week)),
  days: fc.tuple(...dayNames.map(dayProfile)),
});

const specialDay: fc.Arbitrary<SpecialDay> = fc.oneof(
  fc.record({ date: arbitraryDate, day: fc.constantFrom(...dayNames) }),
  fc.record({ date: arbitraryDate, holiday: fc.constantFrom(1, 2) }),
);

/** Settings with a calendar of up to four seasons, two weeks, three days and some special days. */
export function arbitrarySettings(zone: string): fc.Arbitrary<TouSettings & { calendar: TariffCalendar }> {
  return fc.record({
    zone: fc.constant(zone),
    offsets: fc.constant(zoneOffsets(zone)),
    rates: fc.constant(8),
    week: fc.constant([]),
    calendar: arbitraryCalendar,
    specialDays: fc.array(specialDay, { maxLength: 4 }),
  });
}
