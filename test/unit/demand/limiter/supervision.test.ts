import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "#schemas/codec.ts";
import { quantityNames } from "#schemas/datapoints.ts";
import type { LimiterSettings } from "#schemas/limiter-settings.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import type { FollowedCommit } from "#runtime/subsystem.ts";
import { parseDemandSettings } from "../../../../services/demand/settings.ts";
import { demand } from "../../../../services/demand/subsystem.ts";
import { live } from "../lifetime.ts";
import { commitsOf, nsPerSecond, steady } from "../metering.ts";
import { followed } from "../tariff.ts";

const noonNs = 1_772_366_400n * nsPerSecond;
const at = (second: number): bigint => noonNs + BigInt(second) * nsPerSecond;
const average = (line: string): LimiterSettings => ({
  name: `fuse-${line}`,
  monitored: `ampere_hours.${line}`,
  averageSeconds: 90,
  resolution: 1,
  threshold: 10,
  overSeconds: 0,
  underSeconds: 0,
  overScript: 1,
  underScript: 2,
});
const settings: DemandSettings = { subintervalSeconds: 60, subintervals: 1, limiters: ["a", "b", "c"].map(average) };

/** Metering of these currents of phase a, a second each, A. */
function currents(values: readonly number[]): FollowedCommit[] {
  const place = energyAccumulatorNames.indexOf("ampere_hours.a");
  const seconds = steady(noonNs, values.length, 1).map((second, index) => ({
    ...second,
    energyMicroWh: second.energyMicroWh.map((_, of) =>
      of === place ? BigInt(Math.round(((values[index] as number) * 1e6) / 3600)) : 0n,
    ),
  }));
  const commits = commitsOf(seconds);
  commits.forEach(({ registersAfter }, index) => {
    const quantities = quantityNames.map((name) => (name === "current.a.rms" ? (values[index] as number) : Number.NaN));
    Object.assign(registersAfter.metrology as object, { quantities });
  });
  return followed("metrology", commits);
}

const eventsOf = (facts: readonly Fact[]): [number, string, string][] =>
  facts.flatMap((fact): [number, string, string][] => {
    if (fact.kind === "limiterThresholdCrossed") {
      const { atNs, limiter, above } = fact.limiterThresholdCrossed;
      return [[Number((atNs - noonNs) / nsPerSecond), limiter, above ? "exceeded" : "ok"]];
    }
    if (fact.kind !== "disconnectRequested") return [];
    const { atNs, by, script } = fact.disconnectRequested;
    return [[Number((atNs - noonNs) / nsPerSecond), by, `script ${script}`]];
  });

describe("monitors of average current", () => {
  it("compare the mean of 90 s, in whole amperes rounded down, and act when it crosses [K-XR20, K-XR21]", () => {
    const values = [
      ...Array.from({ length: 100 }, () => 5),
      ...Array.from({ length: 90 }, () => 20),
      ...Array.from({ length: 90 }, () => 5),
    ];
    const expected: [number, string, string][] = [];
    let above = false;
    for (let second = 90; second <= values.length; second++) {
      const mean = Math.floor(values.slice(second - 90, second).reduce((sum, value) => sum + value, 0) / 90 + 1e-9);
      if (mean > 10 === above) continue;
      above = mean > 10;
      expected.push([second, "fuse-a", above ? "exceeded" : "ok"], [second, "fuse-a", above ? "script 1" : "script 2"]);
    }
    expect(expected).toHaveLength(4);
    // The registers are whole micro-ampere-hours, so a mean of exactly 11 A may be a second late.
    const told = eventsOf(live(demand, settings, currents(values)).facts);
    expect(told.map(([, ...what]) => what)).toEqual(expected.map(([, ...what]) => what));
    told.forEach(([second], index) =>
      expect(Math.abs(second - (expected[index] as [number, string, string])[0])).toBeLessThan(2),
    );
  });

  it("are the same after any number of restarts, with what they average over", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 30 })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.uniqueArray(fc.nat(300), { maxLength: 6 }),
        (parts, kills) => {
          const log = currents(parts.flatMap(([seconds, value]) => Array.from({ length: seconds }, () => value)));
          expect(live(demand, settings, log, new Set(kills))).toEqual(live(demand, settings, log));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("what else is watched", () => {
  it("is an instantaneous current, as metrology shows it", () => {
    const monitor: LimiterSettings = {
      ...average("a"),
      name: "giz",
      monitored: "current.a.rms",
      overSeconds: 20,
      underScript: 0,
    };
    delete monitor.averageSeconds;
    const { facts } = live(
      demand,
      { ...settings, limiters: [monitor] },
      currents([...Array.from({ length: 10 }, () => 5), ...Array.from({ length: 40 }, () => 11.5)]),
    );
    expect(eventsOf(facts)).toEqual([
      [11, "giz", "exceeded"],
      [31, "giz", "script 1"],
    ]);
  });

  it("is a predicted demand, which is above long before the present one", () => {
    const threshold = { name: "demand.current.a.predicted", set: 8, reset: 2 };
    const watching: DemandSettings = {
      subintervalSeconds: 60,
      subintervals: 1,
      quantities: ["demand.current.a"],
      thresholds: [threshold],
    };
    const { facts } = live(
      demand,
      watching,
      currents([...Array.from({ length: 10 }, () => 1), ...Array.from({ length: 30 }, () => 12)]),
    );
    // The mean of the minute so far is above 8 A once (10 x 1 + n x 12) / (10 + n) is.
    expect(facts.find((fact) => fact.kind === "demandThresholdCrossed")).toMatchObject({
      demandThresholdCrossed: { atNs: at(28), above: true },
    });
  });

  it("is a demand with a threshold, each second, with another one to fall below [J-D19]", () => {
    const watching: DemandSettings = {
      subintervalSeconds: 60,
      subintervals: 1,
      quantities: ["demand.current.a"],
      thresholds: [{ name: "demand.current.a.present", set: 8, reset: 2 }],
    };
    const { facts } = live(demand, watching, currents(Array.from({ length: 130 }, () => 12)));
    // 12 A give more than 8 A over a minute after 41 s; a minute begins with nothing.
    const crossed = facts.flatMap((fact) =>
      fact.kind === "demandThresholdCrossed" ? [fact.demandThresholdCrossed] : [],
    );
    expect(crossed.map(({ atNs, above }) => [Number((atNs - noonNs) / nsPerSecond), above])).toEqual([
      [41, true],
      [60, false],
      [101, true],
      [120, false],
    ]);
  });
});

describe("an emergency profile", () => {
  const { state } = live(
    demand,
    { ...settings, limiters: [{ ...average("a"), emergencyGroups: [3] }] },
    currents([1, 1, 1]),
  );
  const set = (parameters: unknown): unknown =>
    demand.command?.(
      state,
      { name: "set_emergency_profile", identity: "x", parameters: JSON.stringify(parameters) },
      at(3),
    );
  const profile = { limiter: "fuse-a", id: 3, activation: 1_772_366_400, seconds: 600 };

  it("is taken by command, and refused where it makes no sense", () => {
    expect(set(profile)).toMatchObject({
      facts: [{ emergencyProfileSet: { limiter: "fuse-a", id: 3, seconds: 600 } }],
    });
    expect(set({ ...profile, limiter: "none" })).toMatchObject({ error: "MTR_COMMAND_REFUSED" });
    expect(set({ ...profile, seconds: 1 })).toMatchObject({
      message: "the emergency profile would be over before it begins",
    });
    expect(set({ ...profile, id: -1 })).toMatchObject({ error: "MTR_COMMAND_REFUSED" });
    expect(set(undefined)).toMatchObject({ error: "MTR_COMMAND_REFUSED" });
  });
});

describe("settings of limiters", () => {
  const parsed = (limiter: Partial<LimiterSettings>): unknown =>
    parseDemandSettings(JSON.stringify({ ...settings, limiters: [{ ...average("a"), ...limiter }] }));

  it("are kept when what they watch is there, and refused else", () => {
    expect(parsed({})).toBeDefined();
    expect(parsed({ monitored: "current.a.rms" })).toBeUndefined();
    expect(parsed({ averageSeconds: 301 })).toBeUndefined();
    expect(parsed({ name: "Fuse A" })).toBeUndefined();
    expect(
      parseDemandSettings(JSON.stringify({ ...settings, limiters: [average("a"), average("a")] })),
    ).toBeUndefined();
    const demanded = { ...average("a"), monitored: "demand.q60.net.last" };
    delete demanded.averageSeconds;
    expect(parseDemandSettings(JSON.stringify({ ...settings, limiters: [demanded] }))).toBeUndefined();
    expect(
      parseDemandSettings(JSON.stringify({ ...settings, limiters: [demanded], quantities: ["demand.q60.net"] })),
    ).toBeDefined();
  });
});
