import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { rateQuantityNames } from "#schemas/datapoints.ts";
import type { TouSettings } from "#schemas/settings.ts";
import { zoneOffsets } from "../../../deploy/config/time-zone.ts";
import { at, billing, clock, hour, minute, SimpleMeter } from "./simple-meter.ts";

/** A year of one meter, and how a person would find its bill: hour by hour, from the calendar on the wall. */
interface WorkedBill {
  settings: TouSettings;
  zone: string;
  /** Rate of a local time. */
  rateOf(local: Temporal.ZonedDateTime): number;
  rates: number;
}

/** What happens in the year: two outages, and a clock that is one and a half hours ahead for three weeks. */
const outages = [
  [at("2026-02-27T13:30:00Z"), at("2026-03-03T05:00:00Z")],
  [at("2026-10-24T20:00:00Z"), at("2026-10-25T09:30:00Z")],
] as const;
const ahead = { fromNs: at("2026-08-05T12:00:00Z"), untilNs: at("2026-08-26T12:00:00Z"), byNs: 90n * minute };
const startNs = at("2025-12-31T12:00:00Z");
const endNs = at("2027-01-01T12:00:00Z");

const shown = (ns: bigint): bigint => (ns >= ahead.fromNs && ns < ahead.untilNs ? ns + ahead.byNs : ns);

function yearOf(settings: TouSettings): SimpleMeter {
  const meter = new SimpleMeter(settings, startNs);
  const events: [bigint, () => void][] = [
    [outages[0][0], () => void meter.outage(outages[0][1])],
    [ahead.fromNs, () => expect(meter.command("set_clock", { time: instantText(ahead.fromNs + ahead.byNs) })).toBe("")],
    [ahead.untilNs, () => expect(meter.command("set_clock", { time: instantText(ahead.untilNs) })).toBe("")],
    [outages[1][0], () => void meter.outage(outages[1][1])],
  ];
  for (const [whenNs, happen] of events) {
    meter.run(whenNs, 30n * minute);
    happen();
    meter.crash();
  }
  return meter.run(endNs, 30n * minute);
}

const instantText = (ns: bigint): string => new Date(Number(ns / 1_000_000n)).toISOString();

/** Energies of each rate in each month of the clock on the wall: [month][rate][quantity]. */
function billsOf(meter: SimpleMeter, { zone, rateOf, rates }: WorkedBill): bigint[][][] {
  const bills: bigint[][][] = [];
  for (const { fromNs, microWh } of meter.metered) {
    const local = Temporal.Instant.fromEpochNanoseconds(shown(fromNs)).toZonedDateTimeISO(zone);
    const month = (local.year - 2025) * 12 + local.month - 12;
    bills[month] ??= Array.from({ length: rates }, () => rateQuantityNames.map(() => 0n));
    const counted = bills[month][rateOf(local) - 1] as bigint[];
    microWh.forEach((energy, index) => (counted[index] = (counted[index] as bigint) + energy));
  }
  return bills;
}

/** The energies that the meter's own entries say of each month, from one entry to the next. */
function entriesOf(meter: SimpleMeter, rates: number): bigint[][][] {
  const entries = meter.facts("billingEntryCaptured").map(({ values }) => values.map(({ value }) => value));
  return entries.map((values, index) => {
    const before = entries[index - 1] ?? values.map(() => 0n);
    return Array.from({ length: rates }, (_, rate) =>
      rateQuantityNames.map((_name, quantity) => {
        const place = rate * rateQuantityNames.length + quantity;
        return (values[place] as bigint) - (before[place] as bigint);
      }),
    );
  });
}

const captureOf = (rates: number): string[] =>
  Array.from({ length: rates }, (_, rate) => rateQuantityNames.map((name) => `${name}.rate${rate + 1}`)).flat();
const monthEnd = { script: "billing1" as const, at: [{ day: 1, hour: 0, minute: 0 }] };
const billed = (rates: number) => ({ ...billing, profiles: [{ capture: captureOf(rates), entries: 35 }] });
const actions = (...list: [from: string, rate: number][]) => list.map(([from, rate]) => ({ at: from, rate }));
const weekOf = (work: string, saturday: string, sunday: string): string[] => [
  work,
  work,
  work,
  work,
  work,
  saturday,
  sunday,
];
const common = (zone: string) => ({ zone, offsets: zoneOffsets(zone), clock, week: [], schedules: [monthEnd] });

/** Four seasons, two types of holidays, up to eight changes a day: a meter of the North American kind. */
const fourSeasons: WorkedBill = {
  zone: "America/New_York",
  rates: 4,
  settings: {
    ...common("America/New_York"),
    rates: 4,
    billing: billed(4),
    calendar: {
      name: "utility",
      seasons: [
        { name: "winter", week: "cold", start: { month: 12, day: 1 } },
        { name: "spring", week: "mild", start: { month: 3, day: 15 } },
        { name: "summer", week: "hot", start: { month: 6, day: 1 } },
        { name: "autumn", week: "mild", start: { month: 9, day: 16 } },
      ],
      weeks: [
        { name: "cold", days: weekOf("cold day", "quiet", "quiet"), holidays: ["quiet", "half"] },
        { name: "mild", days: weekOf("mild day", "quiet", "quiet"), holidays: ["quiet", "half"] },
        { name: "hot", days: weekOf("hot day", "half", "quiet"), holidays: ["quiet", "half"] },
      ],
      days: [
        { name: "cold day", actions: actions(["00:00", 1], ["06:00", 2], ["09:30", 3], ["17:00", 4], ["21:00", 1]) },
        { name: "mild day", actions: actions(["00:00", 1], ["07:00", 2], ["21:30", 1]) },
        {
          name: "hot day",
          actions: actions(
            ["00:00", 1],
            ["08:00", 2],
            ["12:00", 3],
            ["14:00", 4],
            ["18:30", 3],
            ["20:00", 2],
            ["23:00", 1],
          ),
        },
        { name: "quiet", actions: actions(["00:00", 1]) },
        { name: "half", actions: actions(["00:00", 1], ["10:00", 2], ["16:00", 1]) },
      ],
    },
    specialDays: [
      { date: { month: 1, day: 1 }, holiday: 1 },
      { date: { month: 12, day: 25 }, holiday: 1 },
      { date: { month: 7, day: 4 }, holiday: 1 },
      { date: { year: 2026, month: 11, day: 26 }, holiday: 1 },
      { date: { month: 12, day: 24 }, holiday: 2 },
    ],
  },
  rateOf: (local) => {
    const date = local.toPlainDate().toString().slice(5);
    const time = local.hour + local.minute / 60;
    const half = time >= 10 && time < 16 ? 2 : 1;
    if (["01-01", "12-25", "07-04", "11-26"].includes(date)) return 1;
    if (date === "12-24") return half;
    const summer = date >= "06-01" && date < "09-16";
    if (local.dayOfWeek === 7) return 1;
    if (local.dayOfWeek === 6) return summer ? half : 1;
    if (summer) return time < 8 || time >= 23 ? 1 : time < 12 || time >= 20 ? 2 : time >= 14 && time < 18.5 ? 4 : 3;
    if (date >= "12-01" || date < "03-15") return time < 6 || time >= 21 ? 1 : time < 9.5 ? 2 : time < 17 ? 3 : 4;
    return time >= 7 && time < 21.5 ? 2 : 1;
  },
};

/** Scripts that select masks, special days with a day of their own: a meter of the companion standards of Europe. */
const masked: WorkedBill = {
  zone: "Europe/Ljubljana",
  rates: 3,
  settings: {
    ...common("Europe/Ljubljana"),
    rates: 3,
    billing: billed(3),
    energyMasks: [1, 2, 3].map((rate) => ({ name: `000${rate}`, rate })),
    scripts: [1, 2, 3].map((rate) => ({ name: `s${rate}`, energyMask: `000${rate}` })),
    calendar: {
      name: "KAL1",
      seasons: [
        { name: "1", week: "w1", start: { month: 11, day: 1 } },
        { name: "2", week: "w2", start: { month: 3, day: 1 } },
      ],
      weeks: [
        { name: "w1", days: weekOf("high", "low", "low") },
        { name: "w2", days: weekOf("middle", "middle", "low") },
      ],
      days: [
        {
          name: "high",
          actions: [
            { at: "06:00", script: "s3" },
            { at: "14:00", script: "s2" },
            { at: "22:00", script: "s1" },
          ],
        },
        {
          name: "middle",
          actions: [
            { at: "06:00", script: "s2" },
            { at: "22:00", script: "s1" },
          ],
        },
        { name: "low", actions: [{ at: "00:00", script: "s1" }] },
      ],
    },
    specialDays: [
      { date: { month: 5, day: 1 }, day: "low" },
      { date: { month: 5, day: 2 }, day: "low" },
      { date: { month: 8, day: 15 }, day: "low" },
      { date: { month: 10, day: "last", weekday: 7 }, day: "high" },
    ],
  },
  rateOf: (local) => {
    const date = local.toPlainDate().toString().slice(5);
    const { hour: h, dayOfWeek } = local;
    if (["05-01", "05-02", "08-15"].includes(date)) return 1;
    const winter = date >= "11-01" || date < "03-01";
    const lastSundayOfOctober = local.month === 10 && dayOfWeek === 7 && local.day > 24;
    const high = lastSundayOfOctober || (winter && dayOfWeek <= 5);
    if (high) return h >= 6 && h < 14 ? 3 : h >= 14 && h < 22 ? 2 : 1;
    if (winter || dayOfWeek === 7) return 1;
    return h >= 6 && h < 22 ? 2 : 1;
  },
};

/** Seasons and rates by hour of a weekly programme: a power quality meter that has tariffs, too. */
const seasonal: WorkedBill = {
  zone: "Europe/Paris",
  rates: 4,
  settings: {
    ...common("Europe/Paris"),
    rates: 4,
    billing: billed(4),
    calendar: {
      name: "vert",
      seasons: [
        { name: "hiver", week: "hiver", start: { month: 11, day: 1 } },
        { name: "ete", week: "ete", start: { month: 4, day: 1 } },
      ],
      weeks: [
        { name: "hiver", days: weekOf("hph", "hph", "hch") },
        { name: "ete", days: weekOf("hpe", "hpe", "hce") },
      ],
      days: [
        { name: "hph", actions: actions(["00:00", 2], ["06:00", 1], ["22:00", 2]) },
        { name: "hch", actions: actions(["00:00", 2]) },
        { name: "hpe", actions: actions(["00:00", 4], ["06:00", 3], ["22:00", 4]) },
        { name: "hce", actions: actions(["00:00", 4]) },
      ],
    },
  },
  rateOf: (local) => {
    const summer = local.month >= 4 && local.month <= 10;
    const full = local.dayOfWeek <= 6 && local.hour >= 6 && local.hour < 22;
    return (summer ? 3 : 1) + (full ? 0 : 1);
  },
};

describe("a year's bill, with seasons, holidays, daylight saving, two outages and a clock that was ahead for three weeks", () => {
  it.each<[string, WorkedBill]>([
    ["four seasons and two types of holidays [J-T01] [J-T04]", fourSeasons],
    ["masks and special days [K-T16] [K-T17] [K-T18]", masked],
    ["a winter and a summer [I2-T01]", seasonal],
  ])("is what a person finds who adds up the hours, month by month: %s", (_name, bill) => {
    const meter = yearOf(bill.settings);
    const expected = billsOf(meter, bill);
    const entries = entriesOf(meter, bill.rates);
    // The month that began without power ends when it is back; the entries of all others are at midnight.
    const months = expected.slice(0, entries.length);
    expect(entries).toEqual(months);
    expect(entries.length).toBe(13);
    expect(meter.facts("billingPeriodEnded").map(({ number }) => Number(number))).toEqual(
      entries.map((_, index) => index + 1),
    );
    const rated = rateQuantityNames.map((name) =>
      Array.from({ length: bill.rates }, (_, rate) => meter.value(`${name}.rate${rate + 1}`) as bigint),
    );
    const first = meter.facts("tariffSwitched")[0]?.registerMicroWh ?? [];
    expect(rated.map((list) => list.reduce((sum, energy) => sum + energy, 0n))).toEqual(
      meter.totals.map((total, index) => total - (first[index] as bigint)),
    );
    expect(meter.fold()).toEqual(meter.state);
  });

  it("of a meter without tariffs and with a clock that forgets the time is its total [V-T05]", () => {
    const forgetful = { ...clock, source: "bacnet", manual: false, reserve: { kind: "none" as const } };
    const settings = {
      zone: "UTC",
      offsets: [{ fromNs: "0", offsetSeconds: 0 }],
      rates: 1,
      week: [],
      clock: forgetful,
    };
    const meter = new SimpleMeter(settings, startNs).run(outages[0][0], hour).outage(outages[0][1]).run(endNs, hour);
    const first = meter.facts("tariffSwitched")[0]?.registerMicroWh ?? [];
    expect(rateQuantityNames.map((name) => meter.value(`${name}.rate1`))).toEqual(
      meter.totals.map((total, index) => total - (first[index] as bigint)),
    );
    expect(meter.facts("tariffSwitched").length).toBe(1);
  });
});
