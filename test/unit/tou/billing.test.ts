import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateQuantityNames } from "#schemas/datapoints.ts";
import type { TouSettings } from "#schemas/settings.ts";
import { at, billing, clock, day, hour, minute, second, SimpleMeter, utc, type Stretch } from "./simple-meter.ts";

const startNs = at("2026-01-10T00:00:00Z");
const monthly = { script: "billing1" as const, at: [{ day: 1, hour: 0, minute: 0 }] };
const energy = "energy.active.import.total";
const week = [
  { days: [1, 2, 3, 4, 5], at: "06:00", rate: 1 },
  { days: [1, 2, 3, 4, 5, 6, 7], at: "22:00", rate: 2 },
];
const settings: TouSettings = { ...utc, week, clock, billing, schedules: [monthly] };
const text = (ns: bigint): string => new Date(Number(ns / 1_000_000n)).toISOString();

/** What was metered between two instants, by `rateQuantityNames`. */
const between = (metered: readonly Stretch[], fromNs: bigint, throughNs: bigint): bigint[] =>
  rateQuantityNames.map((_, index) =>
    metered.reduce(
      (sum, one) => (one.fromNs >= fromNs && one.throughNs <= throughNs ? sum + (one.microWh[index] as bigint) : sum),
      0n,
    ),
  );

/** That the periods follow each other without a gap, each once, and that none of their energy is lost or counted twice. */
function expectEachOnce(meter: SimpleMeter): void {
  let [fromNs, number] = [meter.facts("tariffSwitched")[0]?.atNs ?? 0n, 0n];
  let before = meter.facts("tariffSwitched")[0]?.registerMicroWh ?? [];
  for (const ended of meter.facts("billingPeriodEnded")) {
    expect([ended.fromNs, ended.number]).toEqual([fromNs, number + 1n]);
    const metered = between(meter.metered, ended.fromNs, ended.atNs);
    expect(ended.registerMicroWh.map((register, index) => register - (before[index] as bigint))).toEqual(metered);
    [fromNs, number, before] = [ended.atNs, ended.number, ended.registerMicroWh];
  }
}

describe("the end of a billing period", () => {
  it("comes at the time of the schedule, once each, with the registers of that instant [K-T31] [K-T32]", () => {
    const meter = new SimpleMeter(settings, startNs).run(at("2026-05-15T00:00:00Z"), hour);
    const ended = meter.facts("billingPeriodEnded");
    expect(ended.map(({ atNs, cause, scheduledNs }) => [text(atNs), cause, text(scheduledNs)])).toEqual(
      ["02", "03", "04", "05"].map((month) => {
        const first = `2026-${month}-01T00:00:00.000Z`;
        return [first, "schedule", first];
      }),
    );
    expectEachOnce(meter);
    expect([meter.value("billing.period.count"), meter.value("billing.last.cause")]).toEqual([4n, "schedule"]);
    expect(meter.value("billing.period.start")).toBe(at("2026-05-01T00:00:00Z"));
  });

  it("that comes at the same instant as another schedule leaves that one its turn", () => {
    const daily = { script: "freeze" as const, at: [{ hour: 0, minute: 0 }] };
    const meter = new SimpleMeter({ ...settings, schedules: [monthly, daily, monthly] }, startNs);
    meter.run(at("2026-02-02T00:00:00Z"), hour);
    expect(meter.facts("registersFrozen").length).toBe(23);
    expect(meter.facts("billingPeriodEnded").map(({ schedule }) => schedule)).toEqual([1, 3]);
    const dark = new SimpleMeter({ ...settings, schedules: [monthly, daily] }, startNs).run(startNs + hour);
    dark.outage(at("2026-02-02T05:00:00Z")).run(at("2026-02-02T06:00:00Z"));
    expect([dark.facts("registersFrozen").length, dark.facts("billingPeriodEnded").length]).toEqual([1, 1]);
  });

  it("that came due without power happens once, when power is back, at that time [K-T34]", () => {
    const meter = new SimpleMeter(settings, startNs).run(at("2026-01-31T20:00:00Z"), hour);
    const backNs = at("2026-04-03T07:30:00Z");
    meter.outage(backNs).run(backNs + hour);
    expect(meter.facts("billingPeriodEnded")).toMatchObject([{ atNs: backNs, clockNs: backNs, scheduledNs: backNs }]);
  });

  it("that the clock is set forward over happens once, for the first time after the old one [K-T33]", () => {
    const meter = new SimpleMeter(settings, startNs).run(startNs + day, hour);
    meter.command("set_clock", { time: "2026-06-15T12:00:00Z" });
    meter.run(meter.nowNs + hour);
    expect(meter.facts("billingPeriodEnded")).toMatchObject([
      { atNs: startNs + day, clockNs: at("2026-06-15T12:00:00Z"), scheduledNs: at("2026-02-01T00:00:00Z") },
    ]);
  });

  it("that the clock is set back over happens once, for the first time after the old one, and then as the clock comes to it [K-T33]", () => {
    const meter = new SimpleMeter(settings, startNs).run(at("2026-03-10T00:00:00Z"), hour);
    meter.command("set_clock", { time: "2026-01-20T00:00:00Z" });
    meter.run(meter.nowNs + 15n * day, hour);
    expect(meter.facts("billingPeriodEnded").map(({ scheduledNs }) => text(scheduledNs).slice(0, 10))).toEqual([
      "2026-02-01",
      "2026-03-01",
      "2026-04-01",
      "2026-02-01",
    ]);
    expectEachOnce(meter);
  });

  it("comes for each of two settings of the clock that are carried out at the same instant [K-T33]", () => {
    const meter = new SimpleMeter(settings, startNs).run(startNs + day, hour);
    meter.command("set_clock", { time: "2026-03-15T12:00:00Z" });
    meter.command("set_clock", { time: "2026-01-20T12:00:00Z" });
    meter.run(meter.nowNs + hour);
    expect(meter.facts("billingPeriodEnded").map(({ scheduledNs }) => text(scheduledNs).slice(0, 10))).toEqual([
      "2026-02-01",
      "2026-04-01",
    ]);
    expectEachOnce(meter);
  });

  it("does not come again when the clock is shifted back over its time", () => {
    const meter = new SimpleMeter(settings, startNs).run(at("2026-02-01T00:00:02Z"), second * 3600n);
    meter.command("shift_clock", { milliseconds: -5000 });
    meter.run(meter.nowNs + minute, second);
    expect(meter.facts("billingPeriodEnded").length).toBe(1);
  });

  it("at an exact time comes once for good, wherever the clock is set to afterwards", () => {
    const exact = { script: "billing1" as const, at: [{ year: 2026, month: 2, day: 3, hour: 12, minute: 0 }] };
    const meter = new SimpleMeter({ ...settings, schedules: [exact] }, startNs).run(at("2026-02-04T00:00:00Z"), hour);
    for (const time of ["2026-02-03T00:00:00Z", "2026-02-02T00:00:00Z", "2026-01-01T00:00:00Z"]) {
      meter.command("set_clock", { time });
      meter.run(meter.nowNs + 40n * day, 6n * hour);
    }
    expect(meter.facts("billingPeriodEnded").map(({ scheduledNs }) => text(scheduledNs))).toEqual([
      "2026-02-03T12:00:00.000Z",
    ]);
  });

  it("comes by command and by key, with who asked, and not again within the lockout", () => {
    const meter = new SimpleMeter(settings, startNs).run(startNs + hour);
    expect(meter.command("end_billing_period", {}, "http:10.0.0.1")).toBe("");
    expect(meter.command("end_billing_period", {}, "http:10.0.0.1")).toContain("less than 300 s ago");
    meter.run(meter.nowNs + 299n * second, second);
    expect(meter.command("end_billing_period", { source: "key" }, "panel")).toContain("less than 300 s ago");
    meter.run(meter.nowNs + second, second);
    expect(meter.command("end_billing_period", { source: "key" }, "panel")).toBe("");
    meter.run(meter.nowNs + minute, second);
    expect(meter.facts("billingPeriodEnded").map(({ cause, by, atNs }) => [cause, by, atNs - startNs])).toEqual([
      ["command", "http:10.0.0.1", hour],
      ["key", "panel", hour + 300n * second],
    ]);
    const sealed = new SimpleMeter({ ...settings, billing: { ...billing, key: false } }, startNs).run(startNs + hour);
    expect(sealed.command("end_billing_period", { source: "key" })).toContain("is disabled");
  });

  it("comes with the season where the settings say so", () => {
    const calendar = {
      name: "c",
      seasons: [
        { name: "a", week: "w", start: { month: 1, day: 1 } },
        { name: "b", week: "w", start: { month: 2, day: 3 } },
      ],
      weeks: [{ name: "w", days: Array.from({ length: 7 }, () => "d") }],
      days: [{ name: "d", actions: [{ at: "00:00", rate: 1 }] }],
    };
    const seasonal = { ...utc, clock, calendar, billing: { ...billing, endsWithSeason: true } };
    const meter = new SimpleMeter(seasonal, startNs).run(at("2026-02-10T00:00:00Z"), hour);
    expect(meter.facts("billingPeriodEnded")).toMatchObject([{ cause: "season", atNs: at("2026-02-03T00:00:00Z") }]);
  });

  const steps = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant("run" as const), hours: fc.integer({ min: 1, max: 900 }) }),
      fc.record({ kind: fc.constant("outage" as const), hours: fc.integer({ min: 1, max: 2000 }) }),
      fc.record({ kind: fc.constant("end" as const), hours: fc.constant(0) }),
      fc.record({ kind: fc.constant("set" as const), hours: fc.integer({ min: -3000, max: 3000 }) }),
      fc.record({ kind: fc.constant("crash" as const), hours: fc.constant(0) }),
    ),
    { minLength: 1, maxLength: 12 },
  );

  it("comes once for each period and is never lost, whatever crashes, outages and clock steps there are [K-T33] [K-T34]", () => {
    fc.assert(
      fc.property(steps, (script) => {
        const meter = new SimpleMeter(settings, startNs).run(startNs + hour);
        for (const { kind, hours } of script) {
          const count = meter.state.periods;
          const shownNs = meter.nowNs + meter.state.clock.correctionNs;
          if (kind === "run") {
            meter.run(meter.nowNs + BigInt(hours) * hour, 6n * hour);
            expect(meter.state.periods - count).toBe(monthsBetween(shownNs, shownNs + BigInt(hours) * hour));
          }
          if (kind === "outage") {
            meter.outage(meter.nowNs + BigInt(hours) * hour);
            meter.run(meter.nowNs + second, second);
            const passed = monthsBetween(shownNs, shownNs + BigInt(hours) * hour + second);
            expect(meter.state.periods - count).toBe(passed > 0n ? 1n : 0n);
          }
          if (kind === "end") meter.command("end_billing_period");
          if (kind === "crash") meter.crash();
          if (kind === "set") {
            const refused = meter.command("set_clock", { time: text(shownNs + BigInt(hours) * hour) }) !== "";
            meter.run(meter.nowNs + second, second);
            const moved = refused ? 0n : monthsBetween(shownNs, shownNs + BigInt(hours) * hour);
            const commanded = meter
              .facts("billingPeriodEnded")
              .filter(({ cause, number }) => cause === "command" && number > count);
            expect(meter.state.periods - count - BigInt(commanded.length)).toBe(moved !== 0n ? 1n : 0n);
          }
          meter.run(meter.nowNs + second, second);
        }
        expectEachOnce(meter);
        expect(meter.fold()).toEqual(meter.state);
      }),
      { numRuns: 60 },
    );
  });
});

/** Firsts of a month after an instant up to another one, or with a minus sign after the other up to the one. */
function monthsBetween(fromNs: bigint, throughNs: bigint): bigint {
  const months = (ns: bigint): bigint => {
    const date = new Date(Number(ns / 1_000_000n));
    return BigInt(date.getUTCFullYear() * 12 + date.getUTCMonth());
  };
  return months(throughNs) - months(fromNs);
}

describe("stored registers", () => {
  const calendar = {
    name: "c",
    seasons: [
      { name: "winter", week: "w", start: { month: 1, day: 1 } },
      { name: "summer", week: "w", start: { month: 2, day: 3, hour: 5 } },
    ],
    weeks: [{ name: "w", days: Array.from({ length: 7 }, () => "d") }],
    days: [
      {
        name: "d",
        actions: [
          { at: "00:00", rate: 1 },
          { at: "06:00", rate: 2 },
          { at: "18:30", rate: 1 },
        ],
      },
    ],
  };
  const stored: TouSettings = {
    ...utc,
    clock,
    calendar,
    billing,
    schedules: [monthly, { script: "freeze", at: [{ minute: 30 }] }],
  };
  const inRate = (rate: number, { fromNs }: Stretch): boolean => {
    const time = fromNs % day;
    return (time >= 6n * hour && time < 18n * hour + 30n * minute) === (rate === 2);
  };

  it("are those of the end of the period and of the season, and what the hour and the day before had, for total and rates", () => {
    const meter = new SimpleMeter(stored, startNs).run(at("2026-02-06T07:40:00Z"), 10n * minute);
    const first = meter.facts("tariffSwitched")[0]?.registerMicroWh ?? [];
    const check = (kind: string, fromNs: bigint, throughNs: bigint, from: bigint): void => {
      const within = meter.metered.filter((one) => one.fromNs >= fromNs && one.throughNs <= throughNs);
      const sum = (list: Stretch[]): bigint => list.reduce((total, { microWh }) => total + (microWh[0] as bigint), 0n);
      expect(meter.value(`${energy}.${kind}`)).toBe(from + sum(within));
      for (const rate of [1, 2])
        expect(meter.value(`${energy}.rate${rate}.${kind}`)).toBe(sum(within.filter((one) => inRate(rate, one))));
    };
    check("previous_period", startNs, at("2026-02-01T00:00:00Z"), first[0] as bigint);
    check("season", startNs, at("2026-02-03T05:00:00Z"), first[0] as bigint);
    check("previous_hour", at("2026-02-06T06:00:00Z"), at("2026-02-06T07:00:00Z"), 0n);
    check("previous_day", at("2026-02-05T00:00:00Z"), at("2026-02-06T00:00:00Z"), 0n);
    check("frozen", startNs, at("2026-02-06T07:30:00Z"), first[0] as bigint);
    expect(meter.value("billing.previous_hour.time")).toBe(at("2026-02-06T07:00:00Z"));
  });

  it("are zero for an hour and a day in which nothing was metered", () => {
    const meter = new SimpleMeter(stored, startNs).run(startNs + 30n * hour, hour);
    meter.outage(startNs + 32n * hour).run(startNs + 32n * hour + minute, minute);
    expect(meter.value(`${energy}.previous_hour`)).toBe(0n);
    expect(meter.value(`${energy}.previous_day`)).toBe(between(meter.metered, startNs, startNs + day)[0]);
    meter.run(startNs + 34n * hour + 30n * minute, 30n * minute).outage(startNs + 36n * hour + 20n * minute);
    expect(meter.value(`${energy}.previous_hour`)).toBe(0n);
    meter.outage(startNs + 3n * day + hour).run(startNs + 3n * day + 2n * hour, minute);
    expect(meter.value(`${energy}.previous_day`)).toBe(0n);
    meter.run(startNs + 4n * day, hour);
    expect(meter.value(`${energy}.previous_day`)).toBe(
      between(meter.metered, startNs + 3n * day, startNs + 4n * day)[0],
    );
  });

  it("have the average power factor since the period began, of the total and each rate [J-M26]", () => {
    const meter = new SimpleMeter(stored, startNs).run(at("2026-02-06T07:40:00Z"), 10n * minute);
    const since = meter.metered.filter(({ fromNs }) => fromNs >= at("2026-02-01T00:00:00Z"));
    const factor = (list: Stretch[]): number => {
      const sum = (name: string): number =>
        Number(list.reduce((total, { microWh }) => total + (microWh[rateQuantityNames.indexOf(name)] as bigint), 0n));
      return sum(energy) / sum("energy.apparent.import.total");
    };
    expect(meter.value("power_factor.average.total")).toBeCloseTo(factor(since), 12);
    expect(meter.value("power_factor.average.total.rate2")).toBeCloseTo(
      factor(since.filter((one) => inRate(2, one))),
      12,
    );
    meter.command("end_billing_period");
    meter.run(meter.nowNs + 10n * minute, minute);
    expect(meter.value("power_factor.average.total")).toBeCloseTo(factor(meter.metered.slice(-10)), 12);
  });

  it("are frozen by schedule and by hand, and it is known which [J-T10] [J-T11]", () => {
    const meter = new SimpleMeter(stored, startNs).run(startNs + hour);
    meter.command("freeze_registers", {}, "serial");
    meter.run(startNs + 2n * hour);
    expect(
      meter
        .facts("registersFrozen")
        .map(({ number, automatic, by, atNs }) => [number, automatic, by, (atNs - startNs) / minute]),
    ).toEqual([
      [1n, true, "", 30n],
      [2n, false, "serial", 60n],
      [3n, true, "", 90n],
    ]);
  });
});

describe("billing profiles and self reads", () => {
  const profiles = [
    { capture: ["clock.utc", energy, `${energy}.rate2`, "demand.active.import.peak"], entries: 35 },
    { capture: ["clock.utc", `${energy}.previous_day`], entries: 88 },
  ];
  const selfRead = {
    triggers: ["day" as const, "week" as const, "month" as const, "billing" as const],
    registers: [energy, "tariff.rate"],
    entries: 96,
  };
  const daily = { script: "billing2" as const, at: [{ hour: 8, minute: 0 }] };
  const both: TouSettings = { ...settings, billing: { ...billing, profiles, selfRead }, schedules: [monthly, daily] };

  it("capture what their names say at that instant, each profile by its own script [K-T28] [K-T30]", () => {
    const meter = new SimpleMeter(both, startNs).run(at("2026-02-03T12:00:00Z"), hour);
    const entries = meter.facts("billingEntryCaptured");
    const first = entries.find(({ profile }) => profile === 1);
    const ended = meter.facts("billingPeriodEnded")[0];
    const before = meter.facts("tariffSwitched")[0]?.registerMicroWh[0] as bigint;
    const night = between(
      meter.metered.filter(({ fromNs }) => isNight(fromNs)),
      startNs,
      at("2026-02-01T00:00:00Z"),
    )[0];
    expect(first).toMatchObject({
      number: 1n,
      period: 1n,
      markedNs: at("2026-02-01T00:00:00Z"),
      values: [
        { name: "clock.utc", value: at("2026-02-01T00:00:00Z"), known: true },
        { name: energy, value: ended?.registerMicroWh[0], known: true },
        { name: `${energy}.rate2`, value: night, known: true },
        { name: "demand.active.import.peak", value: 0n, known: false },
      ],
    });
    expect(before).toBeDefined();
    const second = entries.filter(({ profile }) => profile === 2);
    expect(second.map(({ number }) => number)).toEqual(second.map((_, index) => BigInt(index + 1)));
    expect(second.length).toBe(25);
    expect(meter.facts("billingPeriodEnded").length).toBe(1);
    expect([meter.value("billing.entry.1.count"), meter.value("billing.entry.2.count")]).toEqual([1n, 25n]);
  });

  it("are read by the meter itself when it shall, once for all reasons of an instant", () => {
    const meter = new SimpleMeter(both, startNs).run(at("2026-02-03T12:00:00Z"), hour);
    const reads = meter.facts("selfRead");
    expect(reads.length).toBe(24);
    expect(reads.map(({ number }) => number)).toEqual(reads.map((_, index) => BigInt(index + 1)));
    const triggers = new Map(reads.map(({ clockNs, trigger }) => [text(clockNs).slice(0, 10), trigger]));
    expect(triggers.get("2026-01-12")).toBe("day+week");
    expect(triggers.get("2026-01-13")).toBe("day");
    expect(triggers.get("2026-02-01")).toBe("day+month+billing");
  });

  it("are read at the end of every interval and hour", () => {
    const often = { ...selfRead, triggers: ["interval" as const, "hour" as const], intervalSeconds: 900 };
    const meter = new SimpleMeter({ ...both, billing: { ...billing, profiles, selfRead: often } }, startNs).run(
      startNs + 3n * hour,
      minute,
    );
    expect(meter.facts("selfRead").map(({ atNs, trigger }) => [(atNs - startNs) / minute, trigger])).toEqual(
      Array.from({ length: 12 }, (_, index) => [
        BigInt(15 * (index + 1)),
        index % 4 === 3 ? "interval+hour" : "interval",
      ]),
    );
  });
});

/** By the week of `settings`: rate 2 from 22:00, on working days up to 06:00. */
function isNight(ns: bigint): boolean {
  const weekday = Number(((ns / day) % 7n) + 3n) % 7;
  const time = ns % day;
  if (time >= 22n * hour) return true;
  return weekday < 5 ? time < 6n * hour : true;
}
