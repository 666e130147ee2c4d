import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "#schemas/codec.ts";
import type { LimiterSettings } from "#schemas/limiter-settings.ts";
import {
  evolveLimiter,
  limiterFacts,
  restingLimiter,
  type LimiterState,
} from "../../../../services/demand/limiter/limiter.ts";

const noonNs = 1_772_366_400n * 1_000_000_000n;
const at = (second: number): bigint => noonNs + BigInt(second) * 1_000_000_000n;
const micro = (value: number): bigint => BigInt(Math.round(value * 1e6));

/** What a limiter says of a value each second, as second and event. */
function said(settings: LimiterSettings, values: readonly number[], before: Fact[] = []): [number, string][] {
  let state: LimiterState = before.reduce(evolveLimiter, restingLimiter);
  return values.flatMap((value, second) => {
    const facts = limiterFacts(settings, state, micro(value), at(second));
    state = facts.reduce(evolveLimiter, state);
    return facts.map((fact): [number, string] => [second, wordsOf(fact)]);
  });
}

function wordsOf(fact: Fact): string {
  if (fact.kind === "limiterThresholdCrossed") {
    const { above, ownDoing } = fact.limiterThresholdCrossed;
    return ownDoing ? "no event" : above ? "exceeded" : "ok";
  }
  if (fact.kind === "disconnectRequested") return `script ${fact.disconnectRequested.script}`;
  return fact.kind === "limiterThresholdChanged"
    ? `threshold ${fact.limiterThresholdChanged.thresholdMicro / 1_000_000n}`
    : fact.kind;
}

const course = (...parts: [seconds: number, value: number][]): number[] =>
  parts.flatMap(([seconds, value]) => Array.from({ length: seconds }, () => value));

describe("a monitor of instantaneous current with a penalty", () => {
  const monitor: LimiterSettings = {
    name: "monitor-1",
    monitored: "current.a.rms",
    threshold: 10,
    overSeconds: 90,
    underSeconds: 0,
    overScript: 1,
    underScript: 0,
    penaltySeconds: 60,
    quietAfterDisconnect: true,
  };

  it("goes through the seven steps of the figure [K-XR22, K-XR23]", () => {
    // Up, down before 90 s, up, 90 s above: disconnection, which brings the current to nothing; later it is there again.
    const values = course([5, 8], [60, 12], [20, 8], [91, 12], [100, 0], [10, 8], [5, 12]);
    expect(said(monitor, values)).toEqual([
      [5, "exceeded"],
      [65, "ok"],
      [85, "exceeded"],
      [175, "script 1"],
      [176, "no event"],
      [286, "exceeded"],
    ]);
    let state = restingLimiter;
    values.slice(0, 177).forEach((value, second) => {
      state = limiterFacts(monitor, state, micro(value), at(second)).reduce(evolveLimiter, state);
    });
    // The penalty begins with the disconnection; only when it is over may somebody reconnect.
    expect(state.reconnectFromNs).toBe(at(175 + 60));
  });

  it("never disconnects for less than its time, whatever the current does [K-XR17]", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 89 }), fc.boolean()), { maxLength: 20 }), (parts) => {
        const values = parts.flatMap(([seconds, above]) => course([seconds, above ? 12 : 8], [1, 8]));
        expect(said(monitor, values).filter(([, what]) => what.startsWith("script"))).toEqual([]);
      }),
    );
  });

  it("tells exceeded and ok in turns, and asks once for each time above", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.constantFrom(8, 12)), { maxLength: 12 }),
        (parts) => {
          const told = said(monitor, course(...parts)).map(([, what]) => what);
          const crossings = told.filter((what) => !what.startsWith("script"));
          crossings.forEach((what, index) => expect(what === "exceeded").toBe(index % 2 === 0));
          told.forEach((what, index) => {
            if (what.startsWith("script")) expect(told[index - 1]).toBe("exceeded");
          });
        },
      ),
    );
  });
});

describe("a limiter", () => {
  const limiter: LimiterSettings = {
    name: "power",
    monitored: "demand.active.import.last",
    threshold: 1000,
    emergencyThreshold: 500,
    emergencyGroups: [3, 4],
    overSeconds: 30,
    underSeconds: 20,
    overScript: 1,
    underScript: 2,
  };
  const profile = (id: number): Fact => ({
    kind: "emergencyProfileSet",
    emergencyProfileSet: { atNs: at(0), limiter: "power", by: "x", id, activationNs: at(50), seconds: 100 },
  });

  it("disconnects when the value stayed above for its time, and asks for the other script when it stayed below [K-XR15, K-XR19]", () => {
    expect(said(limiter, course([10, 900], [40, 1100], [10, 900], [5, 1100], [40, 900]))).toEqual([
      [10, "exceeded"],
      [40, "script 1"],
      [50, "ok"],
      [60, "exceeded"],
      [65, "ok"],
    ]);
    expect(said(limiter, course([40, 1100], [30, 900]))).toEqual([
      [0, "exceeded"],
      [30, "script 1"],
      [40, "ok"],
      [60, "script 2"],
    ]);
  });

  it("compares with the emergency threshold while a profile of one of its groups is active [K-XR16, K-XR18]", () => {
    const values = course([200, 700]);
    expect(said(limiter, values, [profile(3)])).toEqual([
      [50, "threshold 500"],
      [50, "exceeded"],
      [80, "script 1"],
      [150, "threshold 1000"],
      [150, "ok"],
      [170, "script 2"],
    ]);
    expect(said(limiter, values, [profile(5)])).toEqual([]);
  });

  it("changes nothing where there is no value", () => {
    expect(limiterFacts(limiter, restingLimiter, null, at(0))).toEqual([]);
  });
});
