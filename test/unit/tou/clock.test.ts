import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClockSettings } from "#schemas/clock-settings.ts";
import { Quality } from "#schemas/quality.ts";
import { zoneOffsets } from "../../../deploy/config/time-zone.ts";
import { at, clock, day, hour, minute, second, SimpleMeter, snapshotOf, utc } from "./simple-meter.ts";

const startNs = at("2026-03-10T00:00:00Z");
const meterWith = (settings: Partial<ClockSettings> = {}): SimpleMeter =>
  new SimpleMeter({ ...utc, clock: { ...clock, ...settings } }, startNs).run(startNs + hour);
const text = (ns: bigint): string => new Date(Number(ns / 1_000_000n)).toISOString();

describe("setting the clock", () => {
  it("shows the time that was set from that instant on, and says what it showed before, and who set it from where", () => {
    const meter = meterWith();
    expect(meter.command("set_clock", { time: "2026-03-12T10:00:00Z" }, "http:10.0.0.1")).toBe("");
    meter.run(meter.nowNs + minute, second);
    expect(meter.value("clock.utc")).toBe(at("2026-03-12T10:01:00Z"));
    expect(meter.facts("clockSet")).toEqual([
      {
        atNs: startNs + hour,
        beforeNs: startNs + hour,
        afterNs: at("2026-03-12T10:00:00Z"),
        kind: 1,
        source: "manual",
        by: "http:10.0.0.1",
        quiet: false,
        deviated: false,
      },
    ]);
  });

  it("is a set beyond the shift limit, and a shift that no event tells of up to it [K-T06]", () => {
    const change = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(change, (milliseconds) => {
        const meter = meterWith();
        meter.command("set_clock", { time: text(meter.nowNs + BigInt(milliseconds) * 1_000_000n) });
        meter.run(meter.nowNs + 2n * second, second);
        const [set] = meter.facts("clockSet");
        expect(set?.kind).toBe(Math.abs(milliseconds) <= 9_000 ? 2 : 1);
        expect(set?.quiet).toBe(Math.abs(milliseconds) <= 9_000);
        expect((set?.afterNs ?? 0n) - (set?.beforeNs ?? 0n)).toBe(BigInt(milliseconds) * 1_000_000n);
      }),
      { numRuns: 40 },
    );
  });

  it("is refused for years before 2000 and after 2099, and changes nothing", () => {
    const meter = meterWith();
    const before = meter.log.length;
    for (const time of ["1970-01-01T00:00:00Z", "1999-12-31T23:59:59Z", "2100-01-01T00:00:00Z", "2100-06-01T00:00:00Z"])
      expect(meter.command("set_clock", { time })).toContain("2000 to the end of 2099");
    for (const time of ["2026-02-30T00:00:00Z", "2026-01-01T24:00:00Z", "yesterday", "", "2026-01-01"])
      expect(meter.command("set_clock", { time })).toMatch(/^MTR_COMMAND_REFUSED time/);
    expect(meter.log.length).toBe(before);
  });

  it("takes the declared source and no other one, and says which that is [I2-T08] [V-T01]", () => {
    const meter = meterWith({ source: "ptp", manual: false });
    const time = "2026-03-12T10:00:00Z";
    for (const source of ["manual", "ntp", "dnp"])
      expect(meter.command("set_clock", { time, source })).toBe(
        `MTR_COMMAND_REFUSED the time source of this meter is ptp, not ${source}`,
      );
    expect(meter.command("set_clock", { time, source: "ptp", locked: false })).toContain("not locked");
    expect(meter.command("set_clock", { time, source: "ptp" })).toBe("");
    expect(meter.run(meter.nowNs + second, second).value("clock.source")).toBe("ptp");
  });

  it("takes a time without an offset for local time of the meter [I2-T09]", () => {
    const settings = { ...utc, zone: "Europe/Vienna", offsets: zoneOffsets("Europe/Vienna"), clock };
    const meter = new SimpleMeter(settings, startNs).run(startNs + hour);
    meter.command("set_clock", { time: "2026-07-01T12:00:00" });
    expect(meter.run(meter.nowNs + second, second).value("clock.local")).toBe("2026-07-01T12:00:01+02:00");
  });

  it("counts from the sample time that a source says, not from that at which its word arrived", () => {
    const meter = meterWith({ source: "irig-b" });
    const said = {
      time: text(startNs + 30n * minute + 250_000_000n),
      at: text(startNs + 30n * minute),
      source: "irig-b",
    };
    meter.command("set_clock", said);
    meter.run(meter.nowNs + second, second);
    expect(meter.value("clock.offset")).toBe(250_000_000n);
    expect(meter.value("clock.deviation")).toBe(-250_000_000n);
  });

  it("leaves small corrections by the source out of the event log", () => {
    const meter = meterWith({ source: "ntp", logThresholdNanoseconds: 1_000_000 });
    for (const milliseconds of [0.999, 1, -0.4]) {
      meter.command("shift_clock", { milliseconds, source: "ntp" });
      meter.run(meter.nowNs + second, second);
    }
    expect(meter.facts("clockSet").map(({ quiet }) => quiet)).toEqual([true, false, true]);
  });

  it("does not move a clock that is right within the tolerance [J-T25]", () => {
    const meter = meterWith({ toleranceMilliseconds: 2_000 });
    meter.command("set_clock", { time: text(meter.nowNs + 2n * second) });
    meter.run(meter.nowNs + second, second);
    expect(meter.facts("clockSet")).toEqual([]);
    expect(meter.facts("requestDropped")).toMatchObject([{ name: "set_clock" }]);
    expect(meter.state.requests).toEqual([]);
  });

  it("shifts by what is asked, up to the limit", () => {
    const meter = meterWith();
    expect(meter.command("shift_clock", { milliseconds: 9_001 })).toContain("set the clock instead");
    meter.command("shift_clock", { milliseconds: -1500 });
    expect(meter.run(meter.nowNs + second, second).value("clock.offset")).toBe(-1_500_000_000n);
  });
});

describe("a declared source", () => {
  it("counts as lost when it is silent for too long, and as found when it is heard of again", () => {
    const meter = meterWith({ source: "ntp", sourceLossSeconds: 7200, deviationLimitMilliseconds: 500 });
    expect(meter.run(startNs + 2n * hour - second, second).value("clock.status")).toBe(0n);
    expect(meter.run(startNs + 2n * hour + second, second).value("clock.status")).toBe(2n);
    expect(meter.facts("clockSourceLost")).toEqual([{ atNs: startNs + 2n * hour, source: "ntp" }]);
    meter.command("shift_clock", { milliseconds: 501, source: "ntp" });
    expect(meter.run(meter.nowNs + second, second).value("clock.status")).toBe(4n);
    meter.command("shift_clock", { milliseconds: -1, source: "ntp" });
    expect(meter.run(meter.nowNs + second, second).value("clock.status")).toBe(0n);
  });
});

describe("a clock without power", () => {
  const outage = (reserve: ClockSettings["reserve"], poweredNs: bigint, lengthNs: bigint): SimpleMeter => {
    const meter = new SimpleMeter(
      { ...utc, clock: { ...clock, source: "bacnet", ...(reserve && { reserve }) } },
      startNs,
    );
    const powerNs = startNs + poweredNs;
    return meter
      .run(powerNs, hour)
      .outage(powerNs + lengthNs)
      .run(powerNs + lengthNs + minute, second);
  };

  it("begins at 2000 and is invalid until it is set, when it has no reserve [V-T02] [V-T03]", () => {
    const meter = outage({ kind: "none" }, 2n * day, 6n * second);
    expect(meter.value("clock.utc")).toBe(at("2000-01-01T00:01:00Z"));
    expect(meter.value("clock.status")).toBe(1n);
    expect(meter.readings().get("clock.utc")?.quality).toBe(Quality.clockUnsynchronised);
    meter.run(meter.nowNs + hour, minute);
    expect(meter.value("clock.status")).toBe(1n);
    meter.command("set_clock", { time: "2026-03-12T10:00:00Z", source: "bacnet" });
    meter.run(meter.nowNs + second, second);
    expect(meter.value("clock.status")).toBe(0n);
    expect(meter.facts("clockSet").map(({ kind }) => kind)).toEqual([3, 1]);
  });

  it("goes on for seven days with a capacitor that was charged for a day, and for less when charged for less", () => {
    const reserve = { kind: "supercap", days: 7, chargeHours: 24 } as const;
    const lost = (poweredNs: bigint, lengthNs: bigint): unknown =>
      outage(reserve, poweredNs, lengthNs).facts("powerReturned")[0]?.clockLost;
    expect(lost(day, 7n * day)).toBe(false);
    expect(lost(3n * day, 7n * day + second)).toBe(true);
    expect(lost(12n * hour, 3n * day)).toBe(false);
    expect(lost(12n * hour, 4n * day)).toBe(true);
  });

  it("is right after any outage with a battery, and shows the time that it would have without one", () => {
    const meter = outage({ kind: "battery", years: 7 }, day, 30n * day);
    expect(meter.value("clock.utc")).toBe(meter.nowNs);
    expect(meter.value("clock.status")).toBe(0n);
    expect(meter.value("clock.unpowered")).toBe(30n * day);
  });

  it("says that its battery is at the end of its life, and has a new one", () => {
    const meter = new SimpleMeter({ ...utc, clock: { ...clock, reserve: { kind: "battery", years: 0.01 } } }, startNs);
    const endNs = startNs + (day * 1461n) / 400n;
    meter.run(endNs + hour, hour);
    expect(meter.facts("batteryExhausted").map(({ atNs }) => atNs - endNs < hour)).toEqual([true]);
    expect(
      meter
        .outage(meter.nowNs + minute)
        .facts("powerReturned")
        .at(-1)?.clockLost,
    ).toBe(true);
    expect(meter.command("replace_battery")).toBe("");
    expect(
      meter
        .run(meter.nowNs + hour)
        .outage(meter.nowNs + minute)
        .facts("powerReturned")
        .at(-1)?.clockLost,
    ).toBe(false);
  });

  it("does not notice gaps that are no outage", () => {
    const meter = outage({ kind: "none" }, hour, 5n * second);
    expect(meter.facts("powerReturned")).toEqual([]);
    expect(meter.value("clock.utc")).toBe(meter.nowNs);
  });

  it("keeps the energies whatever becomes of the clock", () => {
    const meter = outage({ kind: "none" }, 2n * day, day);
    expect(meter.value("clock.status")).toBe(1n);
    expect(sumOfRates(meter)).toEqual(
      meter.totals.map((total, index) => total - (firstTotals(meter)[index] as bigint)),
    );
  });
});

const firstTotals = (meter: SimpleMeter): bigint[] => meter.facts("tariffSwitched")[0]?.registerMicroWh ?? [];
const sumOfRates = (meter: SimpleMeter): bigint[] =>
  meter.totals.map((_, index) =>
    meter.state.rates.reduce(
      (sum, rate, at) =>
        sum +
        (rate[index] as bigint) +
        (at + 1 === meter.state.activeRate
          ? (meter.totals[index] as bigint) - (meter.state.sinceMicroWh[index] as bigint)
          : 0n),
      0n,
    ),
  );

describe("daylight saving time", () => {
  const settings = { ...utc, zone: "Europe/Vienna", offsets: zoneOffsets("Europe/Vienna"), clock };

  it("is told when it begins and ends, with the time after the change, and shows in the status [K-T03]", () => {
    const meter = new SimpleMeter(settings, at("2026-03-28T00:00:00Z")).run(at("2026-10-26T00:00:00Z"), hour);
    expect(meter.facts("daylightSavingChanged")).toEqual([
      {
        atNs: at("2026-03-29T01:00:00Z"),
        active: true,
        beforeSeconds: 3600,
        afterSeconds: 7200,
        clockNs: at("2026-03-29T01:00:00Z"),
      },
      {
        atNs: at("2026-10-25T01:00:00Z"),
        active: false,
        beforeSeconds: 7200,
        afterSeconds: 3600,
        clockNs: at("2026-10-25T01:00:00Z"),
      },
    ]);
    expect(meter.value("clock.status")).toBe(0n);
    const summer = new SimpleMeter(settings, at("2026-06-01T00:00:00Z")).run(at("2026-06-01T01:00:00Z"));
    expect([summer.value("clock.status"), summer.value("clock.dst")]).toEqual([128n, 1n]);
  });

  it("is no event when the clock is set over it or power was off meanwhile", () => {
    const dark = new SimpleMeter(settings, at("2026-03-28T00:00:00Z")).run(at("2026-03-29T00:30:00Z"));
    expect(
      dark.outage(at("2026-03-29T02:00:00Z")).run(at("2026-03-30T00:00:00Z")).facts("daylightSavingChanged"),
    ).toEqual([]);
    const set = new SimpleMeter(settings, at("2026-03-28T00:00:00Z")).run(at("2026-03-28T12:00:00Z"));
    set.command("set_clock", { time: "2026-03-29T12:00:00Z" });
    expect(set.run(at("2026-03-29T00:00:00Z")).facts("daylightSavingChanged")).toEqual([]);
    expect(set.value("clock.dst")).toBe(1n);
  });
});

describe("the clock after a crash", () => {
  it("is the same, wherever it happens between a command and what follows from it", () => {
    const run = (crashes: ReadonlySet<number>): SimpleMeter => {
      const meter = meterWith({
        source: "ntp",
        sourceLossSeconds: 600,
        reserve: { kind: "supercap", days: 1, chargeHours: 1 },
      });
      let step = 0;
      const next = (): void => {
        if (crashes.has(step++)) meter.crash();
      };
      for (const milliseconds of [40, 12_000, -300, -70_000]) {
        next();
        meter.command("set_clock", {
          time: text(meter.nowNs + meter.state.clock.correctionNs + BigInt(milliseconds) * 1_000_000n),
          source: "ntp",
        });
        next();
        meter.run(meter.nowNs + 3n * second, second);
        next();
        meter.outage(meter.nowNs + hour);
        next();
        meter.run(meter.nowNs + 900n * second, 60n * second);
      }
      return meter;
    };
    const untouched = run(new Set());
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(16)), (crashes) => {
        const meter = run(new Set(crashes));
        expect(meter.log).toEqual(untouched.log);
        expect(snapshotOf(meter.state)).toEqual(meter.fold());
      }),
      { numRuns: 20 },
    );
  });
});
