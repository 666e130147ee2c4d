import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateQuantityNames } from "#schemas/datapoints.ts";
import type { TouSettings } from "#schemas/settings.ts";
import type { PassiveCalendar, TariffCalendar } from "#schemas/tariff-settings.ts";
import { zoneOffsets } from "../../../deploy/config/time-zone.ts";
import { at, billing, clock, day, hour, minute, second, SimpleMeter, utc } from "./simple-meter.ts";

const startNs = at("2026-03-10T00:00:00Z");
const everyDay = (name: string): string[] => Array.from({ length: 7 }, () => name);

/** A calendar in which each season has one day profile, with a rate that changes at some hours. */
function calendarOf(name: string, days: Record<string, [at: string, rate: number][]>): TariffCalendar {
  const names = Object.keys(days);
  return {
    name,
    seasons: names.map((season, index) => ({ name: season, week: season, start: { month: 1 + 3 * index, day: 1 } })),
    weeks: names.map((season) => ({ name: season, days: everyDay(season) })),
    days: names.map((season) => ({
      name: season,
      actions: (days[season] ?? []).map(([from, rate]) => ({ at: from, rate })),
    })),
  };
}

const nightAndDay = calendarOf("first", {
  winter: [
    ["00:00", 1],
    ["06:00", 2],
  ],
  spring: [["00:00", 2]],
});
const settings: TouSettings = { ...utc, rates: 4, calendar: nightAndDay, clock, billing, overrideRate: 4 };
const passive: PassiveCalendar = calendarOf("second", { all: [["00:00", 3]] });

describe("a calendar that waits", () => {
  it("replaces the active one at its time, in the middle of a day, and is told to have been programmed and activated [K-T15] [K-T19]", () => {
    const meter = new SimpleMeter(settings, startNs).run(startNs + hour);
    const activateAtNs = String(startNs + 30n * hour + 17n * minute);
    expect(meter.command("program_calendar", { calendar: { ...passive, activateAtNs } }, "http:tool")).toBe("");
    expect([meter.value("tariff.calendar.active"), meter.value("tariff.calendar.passive")]).toEqual([
      "first",
      "second",
    ]);
    meter.run(startNs + 2n * day, minute);
    expect([meter.value("tariff.calendar.active"), meter.value("tariff.calendar.passive")]).toEqual(["second", ""]);
    expect(meter.facts("calendarProgrammed")).toMatchObject([{ atNs: startNs + hour, by: "http:tool" }]);
    expect(meter.facts("calendarActivated")).toMatchObject([{ atNs: BigInt(activateAtNs), name: "second", by: "" }]);
    expect(meter.facts("tariffSwitched").at(-1)).toMatchObject({ atNs: BigInt(activateAtNs), fromRate: 2, toRate: 3 });
  });

  it("replaces it at once by command", () => {
    const meter = new SimpleMeter(settings, startNs).run(startNs + hour);
    expect(meter.command("activate_calendar")).toContain("no calendar waits");
    meter.command("program_calendar", { calendar: passive });
    expect(meter.run(startNs + day).value("tariff.calendar.active")).toBe("first");
    expect(meter.command("activate_calendar", {}, "panel")).toBe("");
    meter.run(meter.nowNs + minute, minute);
    expect(meter.value("tariff.calendar.active")).toBe("second");
    expect(meter.facts("calendarActivated")).toMatchObject([{ atNs: startNs + day, by: "panel" }]);
  });

  it("is refused with every reason, and changes nothing, when it is wrong", () => {
    const meter = new SimpleMeter(settings, startNs).run(startNs + hour);
    const length = meter.log.length;
    const wrong: PassiveCalendar = {
      name: "wrong",
      activateAtNs: String(startNs),
      seasons: [
        { name: "a", week: "nowhere" },
        { name: "a", week: "w" },
      ],
      weeks: [{ name: "w", days: everyDay("empty") }],
      days: [
        { name: "empty", actions: [] },
        { name: "high", actions: [{ at: "00:00", rate: 5 }] },
      ],
    };
    const refusal = meter.command("program_calendar", { calendar: wrong });
    for (const reason of [
      "is in the past",
      "nowhere",
      "is the name of an earlier one",
      "calendar.days.0.actions",
      "rate 5 is not in use",
    ])
      expect(refusal).toContain(reason);
    expect(meter.command("program_calendar", { calendar: { name: "none" } })).toMatch(/^MTR_COMMAND_REFUSED calendar/);
    expect(meter.log.length).toBe(length);
  });

  it("stays what a command made it when other settings are adopted, and gives way when the tariff programme is another one", () => {
    const meter = new SimpleMeter(settings, startNs).run(startNs + hour);
    meter.command("program_calendar", { calendar: passive });
    meter.command("activate_calendar");
    meter.run(startNs + 2n * hour);
    meter.adopt({ ...settings, clock: { ...clock, shiftLimitMilliseconds: 1 } });
    expect(meter.run(startNs + 3n * hour).value("tariff.calendar.active")).toBe("second");
    meter.adopt({ ...settings, rates: 3, overrideRate: 3 });
    expect(meter.run(startNs + 4n * hour).value("tariff.calendar.active")).toBe("first");
  });
});

describe("an override", () => {
  it("puts its rate in force while it is on, and then what the calendar has by then", () => {
    const meter = new SimpleMeter(settings, startNs).run(startNs + 5n * hour);
    expect(meter.command("override_rate", {}, "input 1")).toBe("");
    meter.run(startNs + 8n * hour);
    expect([meter.value("tariff.rate"), meter.value("tariff.override")]).toEqual([4n, 4n]);
    meter.command("end_rate_override", {}, "input 1");
    meter.run(startNs + 9n * hour);
    const switches = meter
      .facts("tariffSwitched")
      .map(({ atNs, fromRate, toRate, cause }) => [(atNs - startNs) / hour, fromRate, toRate, cause]);
    expect(switches).toEqual([
      [0n, 0, 1, ""],
      [5n, 1, 4, "override"],
      [8n, 4, 2, ""],
    ]);
  });

  it("is refused for a rate that is not in use", () => {
    const meter = new SimpleMeter({ ...settings, overrideRate: undefined }, startNs).run(startNs + hour);
    expect(meter.command("override_rate", { rate: 5 })).toContain("rate 5 is not in use");
    expect(meter.command("override_rate")).toContain("say which rate");
  });
});

describe("switching by scripts and masks", () => {
  const [active, exported] = ["energy.active.import.total", "energy.active.export.total"];
  const masked: TouSettings = {
    ...utc,
    energyMasks: [
      { name: "day", rate: 1, registers: rateQuantityNames.map((name) => `${name}.rate1`) },
      {
        name: "night",
        rate: 2,
        registers: rateQuantityNames.map((name) => (name === exported ? `${name}.rate1` : `${name}.rate2`)),
      },
    ],
    demandMasks: [
      { name: "d1", rate: 1 },
      { name: "d2", rate: 2 },
    ],
    scripts: [
      { name: "by day", energyMask: "day", demandMask: "d1", outputs: { boiler: false } },
      { name: "by night", energyMask: "night", demandMask: "d1", outputs: { boiler: true } },
    ],
    calendar: {
      name: "scripts",
      seasons: [{ name: "all", week: "w" }],
      weeks: [{ name: "w", days: everyDay("d") }],
      days: [
        {
          name: "d",
          actions: [
            { at: "06:00", script: "by day" },
            { at: "22:00", script: "by night" },
          ],
        },
      ],
    },
  };

  it("counts the registers of the mask, each energy as it says, and switches energy and demand apart [K-T14]", () => {
    const meter = new SimpleMeter(masked, startNs).run(startNs + 3n * day);
    const night = (fromNs: bigint): boolean => {
      const h = (fromNs % day) / hour;
      return h >= 22n || h < 6n;
    };
    const sum = (name: string, keep: (fromNs: bigint) => boolean): bigint =>
      meter.metered.reduce(
        (total, { fromNs, microWh }) =>
          total + (keep(fromNs) ? (microWh[rateQuantityNames.indexOf(name)] as bigint) : 0n),
        0n,
      );
    expect(meter.value(`${active}.rate2`)).toBe(sum(active as string, night));
    expect(meter.value(`${active}.rate1`)).toBe(sum(active as string, (ns) => !night(ns)));
    expect(meter.value(`${exported}.rate2`)).toBe(0n);
    expect(meter.value(`${exported}.rate1`)).toBe(sum(exported as string, () => true));
    expect(meter.facts("tariffSwitched").at(-1)).toMatchObject({
      toRate: 2,
      toDemandRate: 1,
      toEnergyMask: "night",
      toDemandMask: "d1",
    });
    expect([meter.value("tariff.rate"), meter.value("tariff.demand_rate"), meter.value("tariff.mask")]).toEqual([
      2n,
      1n,
      "night",
    ]);
  });

  it("tells of outputs when the calendar switches them [K-T21]", () => {
    const meter = new SimpleMeter(masked, startNs).run(startNs + day);
    expect(meter.facts("tariffOutputsSwitched")).toEqual([
      { atNs: startNs, on: ["boiler"], off: [] },
      { atNs: startNs + 6n * hour, on: [], off: ["boiler"] },
      { atNs: startNs + 22n * hour, on: ["boiler"], off: [] },
    ]);
    expect(meter.value("tariff.outputs")).toBe("boiler");
  });
});

describe("a meter without a tariff", () => {
  it("has no season, no schedule and no override, and counts in its totals alone [J-T08]", () => {
    const meter = new SimpleMeter({ ...utc, initialRate: 0 }, startNs).run(startNs + 2n * day, hour);
    expect(rateQuantityNames.map((name) => meter.value(`${name}.rate1`))).toEqual(rateQuantityNames.map(() => 0n));
    expect([meter.value("tariff.rate"), meter.value("tariff.season"), meter.value("tariff.override")]).toEqual([
      0n,
      "",
      0n,
    ]);
    expect(meter.facts("tariffSwitched").length).toBe(1);
    expect(meter.command("override_rate")).toContain("say which rate");
  });
});

describe("the rate in force", () => {
  it("is exactly one at every instant, the one that the calendar has [J-T06]", () => {
    const calendar = calendarOf("c", {
      all: [
        ["00:00", 1],
        ["05:00", 3],
        ["13:00", 2],
        ["21:30", 4],
      ],
    });
    const meter = new SimpleMeter({ ...utc, rates: 4, calendar }, startNs);
    for (let step = 0; step < 96; step++) {
      meter.run(meter.nowNs + 30n * minute, 10n * minute);
      const time = (meter.nowNs % day) / minute;
      const expected = time < 300n ? 1n : time < 780n ? 3n : time < 1290n ? 2n : 4n;
      expect(meter.value("tariff.rate")).toBe(expected);
    }
  });
});

describe("time without power", () => {
  it("leaves one delayed switch, to what the calendar has when power is back, however many were missed [K-T20]", () => {
    const outages = fc.tuple(fc.bigInt({ min: 1n, max: 300n }), fc.bigInt({ min: 1n, max: 300n }));
    fc.assert(
      fc.property(outages, ([from, length]) => {
        const meter = new SimpleMeter(settings, startNs).run(startNs + from * hour, hour);
        const before = meter.facts("tariffSwitched").length;
        meter.outage(meter.nowNs + length * hour).run(meter.nowNs + minute, minute);
        const after = meter.facts("tariffSwitched").slice(before);
        const spring = meter.nowNs >= at("2026-04-01T00:00:00Z");
        const expected = spring || (meter.nowNs % day) / hour >= 6n ? 2n : 1n;
        expect(after.length).toBeLessThanOrEqual(1);
        expect(meter.value("tariff.rate")).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe("seasons and days", () => {
  it("are told when a season begins, with the registers of that instant, and the type of each day [J-T02] [J-T03]", () => {
    const holidays: TouSettings = {
      ...settings,
      calendar: {
        ...nightAndDay,
        weeks: nightAndDay.weeks.map((week) => ({
          ...week,
          holidays: [week.days[0] as string, week.days[0] as string],
        })),
      },
      specialDays: [
        { date: { month: 3, day: 12 }, holiday: 1 },
        { date: { month: 3, day: 13 }, holiday: 2 },
      ],
    };
    const meter = new SimpleMeter(holidays, startNs).run(at("2026-04-02T00:00:00Z"), hour);
    expect(meter.facts("seasonChanged").map(({ atNs, fromSeason, toSeason }) => [atNs, fromSeason, toSeason])).toEqual([
      [startNs, "", "winter"],
      [at("2026-04-01T00:00:00Z"), "winter", "spring"],
    ]);
    const days = meter.facts("hourBegan").filter(({ clockNs }) => clockNs % day === 0n);
    expect(days.slice(0, 6).map(({ dayType }) => dayType)).toEqual([2, 3, 8, 9, 6, 7]);
    expect(meter.value("tariff.season")).toBe("spring");
  });
});

describe("the registers of all rates", () => {
  const steps = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant("run" as const), seconds: fc.integer({ min: 1, max: 200_000 }) }),
      fc.record({ kind: fc.constant("outage" as const), seconds: fc.integer({ min: 6, max: 400_000 }) }),
      fc.record({ kind: fc.constant("override" as const), rate: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant("release" as const) }),
      fc.record({ kind: fc.constant("set" as const), seconds: fc.integer({ min: -300_000, max: 300_000 }) }),
      fc.record({ kind: fc.constant("activate" as const) }),
      fc.record({ kind: fc.constant("adopt" as const), rates: fc.integer({ min: 3, max: 4 }) }),
      fc.record({ kind: fc.constant("crash" as const) }),
    ),
    { minLength: 1, maxLength: 14 },
  );

  it("add up to the total, to the microwatt-hour, whatever happens to clock, calendar, power and process", () => {
    const zoned = { ...settings, zone: "Europe/Vienna", offsets: zoneOffsets("Europe/Vienna") };
    fc.assert(
      fc.property(steps, (script) => {
        const meter = new SimpleMeter(zoned, startNs).run(startNs + second, second);
        const first = meter.facts("tariffSwitched")[0]?.registerMicroWh ?? [];
        for (const step of script) {
          if (step.kind === "run") meter.run(meter.nowNs + BigInt(step.seconds) * second, 6n * hour);
          if (step.kind === "outage") meter.outage(meter.nowNs + BigInt(step.seconds) * second);
          if (step.kind === "override") meter.command("override_rate", { rate: step.rate });
          if (step.kind === "release") meter.command("end_rate_override");
          if (step.kind === "activate") {
            meter.command("program_calendar", { calendar: passive });
            meter.command("activate_calendar");
          }
          if (step.kind === "adopt") meter.adopt({ ...zoned, rates: step.rates, overrideRate: 3 });
          if (step.kind === "crash") meter.crash();
          if (step.kind === "set") {
            const shown = meter.nowNs + meter.state.clock.correctionNs + BigInt(step.seconds) * second;
            meter.command("set_clock", { time: new Date(Number(shown / 1_000_000n)).toISOString() });
          }
          meter.run(meter.nowNs + second, second);
          const readings = meter.readings();
          const sums = rateQuantityNames.map((name) =>
            [1, 2, 3, 4].reduce(
              (sum, rate) => sum + ((readings.get(`${name}.rate${rate}`)?.value ?? 0n) as bigint),
              0n,
            ),
          );
          expect(sums).toEqual(meter.totals.map((total, index) => total - (first[index] as bigint)));
        }
        expect(meter.fold()).toEqual(meter.state);
      }),
      { numRuns: 60 },
    );
  });
});
