import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DemandRegisters, DemandValue, Fact, FactOf } from "#schemas/codec.ts";
import { Quality } from "#schemas/quality.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import type { FollowedCommit } from "#runtime/subsystem.ts";
import { demandMicroW, demandSelection } from "../../../services/demand/demand-values.ts";
import { demand, type DemandState } from "../../../services/demand/subsystem.ts";
import { live } from "./lifetime.ts";
import { arbitrarySeconds, commitsOf, nsPerSecond, steady, type Second } from "./metering.ts";
import { clockChange, followed, interleaved, rateSwitch, touCommit } from "./tariff.ts";

const noonNs = 1_772_366_400n * nsPerSecond;
const at = (seconds: number): bigint => noonNs + BigInt(seconds) * nsPerSecond;
const minute: DemandSettings = { subintervalSeconds: 60, subintervals: 1 };

type Closed = FactOf<"demandSubintervalClosed">["demandSubintervalClosed"];
const closings = (facts: readonly Fact[]): Closed[] =>
  facts.flatMap((fact) => (fact.kind === "demandSubintervalClosed" ? [fact.demandSubintervalClosed] : []));
/** Begin, end in seconds after noon, and cause of each subinterval with a length. */
const spans = (facts: readonly Fact[]): [number, number, string][] =>
  closings(facts)
    .filter(({ fromNs, throughNs }) => fromNs < throughNs)
    .map(({ fromNs, throughNs, cause }) => [seconds(fromNs), seconds(throughNs), cause]);
const seconds = (ns: bigint): number => Number((ns - noonNs) / nsPerSecond);
const metered = (list: Second[]): FollowedCommit[] => followed("metrology", commitsOf(list));
const valueOf = (state: DemandState): DemandValue =>
  (demand.registers(state) as DemandRegisters).values[0] as DemandValue;
const synchronised = (atNs: bigint): Fact => ({ kind: "demandSynchronised", demandSynchronised: { atNs, by: "test" } });
const energyOf = (list: Second[], fromNs: bigint, throughNs: bigint): bigint =>
  list
    .filter((second) => second.fromNs >= fromNs && second.throughNs <= throughNs)
    .reduce((sum, { energyMicroWh }) => sum + (demandSelection(minute)(energyMicroWh)[0] as bigint), 0n);

/** Metering with what tou says, each as soon as it has happened. */
function withTou(list: Second[], facts: { atNs: bigint; fact: Fact }[]): FollowedCommit[] {
  const tou = followed(
    "tou",
    facts.map(({ atNs, fact }, index) => touCommit(BigInt(index + 1), atNs, [fact])),
  );
  return [...metered(list), ...tou].sort((a, b) => Number(a.commit.timeNs - b.commit.timeNs));
}

describe("the clock", () => {
  it("cuts the subinterval that runs when it is set, and the next one ends by the new clock [I2-D15]", () => {
    const facts = [{ atNs: at(80), fact: clockChange(at(80), at(80), at(100), "set") }];
    const { facts: told, state } = live(demand, minute, withTou(steady(noonNs, 200, 1), facts));
    // Set 20 s ahead: what ends at the minute of the clock ends 20 s before that of the sample clock.
    expect(spans(told)).toEqual([
      [0, 60, ""],
      [60, 80, "clock"],
      [80, 100, ""],
      [100, 160, ""],
    ]);
    const bits = closings(told).map(({ quality }) => quality & Quality.partial);
    expect(bits).toEqual([0, 0, Quality.partial, Quality.partial, 0]);
    expect(state.changes).toEqual([]);
  });

  it("has no effect when it is shifted within the limits, and cuts when it is shifted beyond them [K-D10]", () => {
    const settings = { ...minute, subintervalSeconds: 900, clockShift: { percent: 1, seconds: 9 } };
    const shifted = (by: number): [number, number, string][] => {
      const facts = [{ atNs: at(300), fact: clockChange(at(300), at(300), at(300 + by), "shift") }];
      return spans(live(demand, settings, withTou(steady(noonNs, 1000, 1), facts)).facts);
    };
    expect(shifted(9)).toEqual([[0, 891, ""]]);
    expect(shifted(-9)).toEqual([[0, 909, ""]]);
    expect(shifted(10)).toEqual([
      [0, 300, "clock"],
      [300, 890, ""],
    ]);
    expect(shifted(-10)[0]).toEqual([0, 300, "clock"]);
  });

  it("cuts with every second shift in one subinterval [K-D11]", () => {
    const settings = { ...minute, subintervalSeconds: 900, clockShift: { percent: 1, seconds: 9 } };
    const shift = (second: number, offset: number): { atNs: bigint; fact: Fact } => ({
      atNs: at(second),
      fact: clockChange(at(second), at(second + offset - 1), at(second + offset), "shift"),
    });
    const list = steady(noonNs, 2000, 1);
    const told = live(demand, settings, withTou(list, [shift(100, 1), shift(200, 2), shift(950, 3)])).facts;
    expect(spans(told).map(([, , cause]) => cause)).toEqual(["clock", "", ""]);
    expect(spans(told)[0]?.[1]).toBe(200);
  });

  it("holds no demand twice and loses none, whatever is done to it, with gaps and restarts of the program", () => {
    const change = fc.record({
      second: fc.nat(4000),
      offset: fc.integer({ min: -4000, max: 4000 }),
      kind: fc.constantFrom("set" as const, "shift" as const, "rate" as const),
    });
    const arbitraryRules: fc.Arbitrary<DemandSettings> = fc.record(
      {
        subintervalSeconds: fc.constantFrom(1, 20, 60),
        subintervals: fc.integer({ min: 1, max: 3 }),
        clockShift: fc.constant({ percent: 10, seconds: 9 }),
        alignment: fc.constantFrom("clock" as const, "free" as const),
        afterOutage: fc.constantFrom("continue" as const, "restart" as const),
        atRateChange: fc.constantFrom("continue" as const, "restart" as const),
        synchronisation: fc.record({
          mode: fc.constantFrom("restart" as const, "only" as const),
          minimumSeconds: fc.constant(0),
        }),
      },
      { requiredKeys: ["subintervalSeconds", "subintervals"] },
    );
    fc.assert(
      fc.property(
        arbitrarySeconds(noonNs),
        fc.array(change, { maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }),
        fc.uniqueArray(fc.nat(120), { maxLength: 6 }),
        arbitraryRules,
        fc.nat(100),
        (list, changes, takes, kills, settings, asked) => {
          const begunNs = (list[0] as Second).fromNs;
          const commits = changes
            .sort((a, b) => a.second - b.second)
            .map(({ second, offset, kind }, index) => {
              const atNs = begunNs + BigInt(second) * nsPerSecond;
              const fact =
                kind === "rate"
                  ? rateSwitch(atNs, 0, 1 + (second % 2))
                  : clockChange(atNs, atNs, atNs + BigInt(offset) * nsPerSecond, kind);
              return touCommit(BigInt(index + 1), atNs, [fact]);
            });
          const log = interleaved(metered(list), followed("tou", commits), takes);
          const commands =
            settings.synchronisation === undefined
              ? new Map<number, Fact[]>()
              : new Map([[asked, [synchronised(log[asked]?.commit.timeNs ?? 0n)]]]);
          const { facts, state } = live(demand, settings, log, new Set(kills), commands);
          let reached: { ns: bigint; register: bigint } | undefined;
          let sum = 0n;
          for (const { fromNs, throughNs, energyMicroWh, registerMicroWh } of closings(facts)) {
            if (reached !== undefined && fromNs < throughNs) expect(fromNs).toBe(reached.ns);
            // A boundary in a gap stands for the end of what was metered before it.
            if (fromNs < throughNs) expect(energyMicroWh[0]).toBe(energyOf(list, fromNs, throughNs));
            if (reached !== undefined) expect(registerMicroWh[0]).toBe(reached.register + (energyMicroWh[0] as bigint));
            sum += energyMicroWh[0] as bigint;
            reached = { ns: throughNs, register: registerMicroWh[0] as bigint };
          }
          const whole = energyOf(list, 0n, 1n << 62n);
          const open = state.running?.startMicroWh[0] ?? 0n;
          const last = log.findLast(({ from }) => from === "metrology")?.commit.registersAfter.metrology;
          expect(sum + demandSelection(minute)(last?.energyMicroWh ?? [])[0]! - open).toBe(whole);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("alignment", () => {
  it("free of the clock runs from power-up, whole seconds from it [V-D10]", () => {
    const settings: DemandSettings = { subintervalSeconds: 25, subintervals: 1, alignment: "free" };
    const facts = live(demand, settings, metered(steady(at(7), 60, 1))).facts;
    expect(spans(facts)).toEqual([
      [7, 32, ""],
      [32, 57, ""],
    ]);
  });

  it("begins anew behind an outage where the settings say so, and keeps its peak [V-D09]", () => {
    const settings: DemandSettings = {
      subintervalSeconds: 25,
      subintervals: 1,
      alignment: "free",
      afterOutage: "restart",
    };
    const list = [...steady(at(0), 35, 1), ...steady(at(100), 30, 2)];
    const { facts, state } = live(demand, settings, metered(list));
    expect(spans(facts)).toEqual([
      [0, 25, ""],
      [25, 35, "outage"],
      [100, 125, ""],
    ]);
    const demands = [
      [0, 25],
      [25, 35],
      [100, 125],
    ].map(([from, through]) =>
      demandMicroW(energyOf(list, at(from as number), at(through as number)), 25n * nsPerSecond),
    );
    expect(valueOf(state).peakMicroW).toBe(demands.reduce((a, b) => (a > b ? a : b)));
  });

  it("defers demand behind an outage that is long enough [J-D10]", () => {
    const settings: DemandSettings = { ...minute, deferral: { seconds: 45, afterSeconds: 5 } };
    const list = [...steady(at(0), 30, 1), ...steady(at(33), 47, 2), ...steady(at(100), 100, 3)];
    const { facts } = live(demand, settings, metered(list));
    // 3 s are no outage that counts; 20 s are one, and 45 s from its end nothing is in an interval.
    expect(spans(facts)).toEqual([
      [0, 60, ""],
      [60, 80, "outage"],
      [145, 180, ""],
    ]);
    expect(closings(facts).at(-1)?.energyMicroWh[0]).toBe(energyOf(list, at(145), at(180)));
  });
});

describe("synchronisation", () => {
  const only: DemandSettings = {
    subintervalSeconds: 60,
    subintervals: 4,
    synchronisation: { mode: "only", minimumSeconds: 10 },
  };

  it("is all that ends an interval, and demand is the mean over what passed", () => {
    const list = steady(at(0), 200, 1);
    const commands = new Map([
      [70, [synchronised(at(71))]],
      [150, [synchronised(at(151))]],
    ]);
    const { facts, state } = live(demand, only, metered(list), new Set(), commands);
    expect(spans(facts)).toEqual([
      [0, 72, "synchronised"],
      [72, 152, "synchronised"],
    ]);
    expect(valueOf(state).lastMicroW).toBe(demandMicroW(energyOf(list, at(72), at(152)), 80n * nsPerSecond));
    expect(valueOf(state).lastQuality & Quality.partial).toBe(0);
  });

  it("moves the subintervals where they also end by themselves", () => {
    const settings: DemandSettings = { ...minute, synchronisation: { mode: "restart", minimumSeconds: 10 } };
    const { facts } = live(
      demand,
      settings,
      metered(steady(at(0), 200, 1)),
      new Set(),
      new Map([[70, [synchronised(at(71))]]]),
    );
    expect(spans(facts)).toEqual([
      [0, 60, ""],
      [60, 72, "synchronised"],
      [72, 132, ""],
      [132, 192, ""],
    ]);
  });

  it("is refused too soon after the last one, and where there is none", () => {
    const { state } = live(
      demand,
      only,
      metered(steady(at(0), 80, 1)),
      new Set(),
      new Map([[70, [synchronised(at(71))]]]),
    );
    const command = { name: "synchronise_demand", identity: "x" };
    expect(demand.command?.(state, command, 0n)).toEqual({
      error: "MTR_COMMAND_REFUSED",
      message: "demand was synchronised before; the next time is in 1 s",
    });
    expect(demand.command?.(state, command, at(81))).toMatchObject({ facts: [{ kind: "demandSynchronised" }] });
    const without = live(demand, minute, metered(steady(at(0), 80, 1))).state;
    expect(demand.command?.(without, command, at(81))).toMatchObject({ error: "MTR_COMMAND_REFUSED" });
  });

  it("by another rate ends the interval, so that a rate's demand holds its energy alone [J-D18]", () => {
    const settings: DemandSettings = {
      ...minute,
      subintervalSeconds: 20,
      subintervals: 3,
      rates: 2,
      atRateChange: "restart",
    };
    const list = steady(noonNs, 300, 9);
    const log = withTou(list, [
      { atNs: at(0), fact: rateSwitch(at(0), 0, 1) },
      { atNs: at(110), fact: rateSwitch(at(110), 1, 2) },
    ]);
    const { facts, state } = live(demand, settings, [...log, ...followed("tou", [touCommit(9n, at(300), [])])]);
    expect(spans(facts).find(([, , cause]) => cause === "rate")).toEqual([100, 110, "rate"]);
    const peaks = (demand.registers(state) as DemandRegisters).peaks.slice(1).map(({ running }) => running[0]?.microW);
    const highest = (fromNs: bigint, ends: readonly number[]): bigint =>
      ends
        .map((end) => {
          const begin = at(end) - 60n * nsPerSecond;
          return demandMicroW(energyOf(list, begin > fromNs ? begin : fromNs, at(end)), 60n * nsPerSecond);
        })
        .reduce((a, b) => (a > b ? a : b));
    expect(peaks).toEqual([
      highest(at(0), [20, 40, 60, 80, 100, 110]),
      highest(at(110), [120, 140, 160, 180, 200, 220, 240, 260, 280, 300]),
    ]);
  });
});
