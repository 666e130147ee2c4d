import { describe, expect, it } from "vitest";
import type { Commit, DemandRegisters } from "#schemas/codec.ts";
import { datapoints } from "#schemas/datapoints.ts";
import { usualDemandQuantities } from "#schemas/demand-quantities.ts";
import { Quality } from "#schemas/quality.ts";
import type { Reading } from "#schemas/readings.ts";
import { demandMicroW, demandSelection } from "../../../services/demand/demand-values.ts";
import { demand, type DemandState } from "../../../services/demand/subsystem.ts";
import { live } from "./lifetime.ts";
import { commitsOf, nsPerSecond, steady, type Second } from "./metering.ts";

const noonNs = 1_772_366_400n * nsPerSecond;
const settings = { subintervalSeconds: 10, subintervals: 3 };
const demandEnergies = demandSelection(settings);
const intervalNs = 30n * nsPerSecond;
const seconds = steady(noonNs, 47, 5);
const commits = commitsOf(seconds);

function read(state: DemandState, commit?: Commit): Map<string, Reading> {
  const others = commit === undefined ? {} : { metrology: commit.registersAfter.metrology };
  const all = demand.readings(demand.registers(state) as never, settings, { others, atNs: commit?.timeNs ?? 0n });
  return new Map(all.map((one) => [one.name, one]));
}

function lived(count: number): Map<string, Reading> {
  const { state } = live(
    demand,
    settings,
    commits.slice(0, count).map((commit) => ({ from: "metrology" as const, commit })),
  );
  return read(state, commits[count - 1]);
}

const energyOf = (from: number, through: number): bigint =>
  seconds
    .slice(from, through)
    .reduce((sum, { energyMicroWh }) => sum + (demandEnergies(energyMicroWh)[0] as bigint), 0n);

describe("readings of demand", () => {
  it("are the datapoints of the quantities that are kept", () => {
    const kept = usualDemandQuantities.flatMap((name) =>
      ["present", "predicted", "last", "last.time", "peak", "peak.time"].map((what) => `${name}.${what}`),
    );
    const names = [...kept, "demand.reset.count", "demand.reset.time"].sort();
    for (const name of names) expect(datapoints.get(name)?.source).toBe("demand");
    expect([...lived(35).keys()].sort()).toEqual(names);
    expect([...read(demand.initial()).keys()].sort()).toEqual(names);
  });

  it("flag present demand as a guess once demand has left an interval open beyond its end", () => {
    const { state } = live(
      demand,
      settings,
      commits.slice(0, 35).map((commit) => ({ from: "metrology" as const, commit })),
    );
    const isGuess = (count: number): boolean => {
      const { quality = 0 } = read(state, commits[count - 1]).get("demand.active.import.present") ?? {};
      return (quality & Quality.estimated) !== 0;
    };
    expect([35, 40, 41, 47].map(isGuess)).toEqual([false, false, true, true]);
  });

  it("show present, last and peak demand", () => {
    const readings = lived(47);
    expect(readings.get("demand.active.import.present")?.value).toBe(demandMicroW(energyOf(20, 47), intervalNs));
    expect(readings.get("demand.active.import.last")).toMatchObject({
      value: demandMicroW(energyOf(10, 40), intervalNs),
      timeNs: noonNs + 40n * nsPerSecond,
    });
    const peaks = [
      [0, 10],
      [0, 20],
      [0, 30],
      [10, 40],
    ].map(([from, through]) => demandMicroW(energyOf(from as number, through as number), intervalNs));
    expect(readings.get("demand.active.import.peak")?.value).toBe(peaks.reduce((a, b) => (a > b ? a : b)));
  });

  it("have the time of the peak and none before there is one", () => {
    expect(lived(5).get("demand.active.import.peak.time")?.value).toBeNull();
    expect(lived(47).get("demand.active.import.peak.time")?.value).toBe(noonNs + 30n * nsPerSecond);
  });

  it("have no value before the first subinterval closes", () => {
    expect(lived(5).get("demand.active.import.last")).toMatchObject({ value: null, quality: Quality.noValue });
    expect(read(demand.initial()).get("demand.active.import.present")?.value).toBeNull();
  });
});

describe("readings by rate", () => {
  it("are 63 peaks with their times, for seven quantities and eight rates [K-D07]", () => {
    const quantities = ["active.import", "active.export", "reactive.import", "reactive.export"]
      .concat(["apparent.import", "apparent.export", "active.absolute"])
      .map((name) => `demand.${name}`);
    const kept = { ...settings, quantities, rates: 8 };
    const { state } = live(
      demand,
      kept,
      commits.map((commit) => ({ from: "metrology" as const, commit })),
    );
    const names = demand
      .readings(demand.registers(state) as never, kept, { others: {}, atNs: noonNs })
      .map(({ name }) => name);
    const peaks = names.filter((name) => /\.peak(\.rate\d)?$/.test(name));
    expect(peaks).toHaveLength(63);
    for (const peak of peaks) expect(names).toContain(`${peak}.time`);
    for (const name of names) expect(datapoints.has(name)).toBe(true);
  });

  it("are of every kind: peak, present, past, thermal, peak thermal and coincident, with their times [J-D03]", () => {
    const quantities = ["demand.active.import", "demand.apparent.import"];
    const kept = {
      ...settings,
      quantities,
      coincident: [{ peak: "demand.active.import", values: ["demand.apparent.import"] }],
      thermal: { quantities: ["demand.active.import"], seconds: 900, stepSeconds: 20 },
    };
    const inputs = commits.map((commit) => ({ from: "metrology" as const, commit }));
    const { state } = live(demand, kept, inputs);
    const others = { metrology: commits.at(-1)?.registersAfter.metrology };
    const found = new Map(
      demand
        .readings(demand.registers(state) as never, kept, { others, atNs: noonNs + 47n * nsPerSecond })
        .map((one) => [one.name, one]),
    );
    const of = (what: string): Reading | undefined => found.get(`demand.active.import.${what}`);
    for (const what of ["peak", "present", "last", "thermal", "thermal.peak"]) {
      expect(of(what)?.value).toBeGreaterThan(0n);
      expect(of(what)?.timeNs).toBeGreaterThan(noonNs);
    }
    for (const what of ["peak.time", "last.time", "thermal.peak.time"]) expect(of(what)?.value).toBeGreaterThan(noonNs);
    const coincident = found.get("demand.apparent.import.coincident.active.import");
    expect(coincident?.value).toBeGreaterThan(0n);
    expect(coincident?.timeNs).toBe(of("peak.time")?.value);
  });

  it("have a predicted demand that goes on at the power of the running subinterval [J-D09, I2-D05]", () => {
    const even = Array.from({ length: 44 }, (_, at) => ({
      ...(seconds[0] as Second),
      fromNs: noonNs + BigInt(at) * nsPerSecond,
    }));
    const same = even.map((second) => ({
      ...second,
      throughNs: second.fromNs + nsPerSecond,
      energyMicroWh: second.energyMicroWh,
    }));
    const steadily = commitsOf(same);
    const { state } = live(
      demand,
      settings,
      steadily.map((commit) => ({ from: "metrology" as const, commit })),
    );
    const found = read(state, steadily.at(-1));
    expect(found.get("demand.active.import.predicted")?.value).toBe(found.get("demand.active.import.last")?.value);
    expect(found.get("demand.active.import.present")?.value).toBeLessThan(
      found.get("demand.active.import.predicted")?.value as bigint,
    );
  });
});

describe("reset_demand", () => {
  const { state } = live(
    demand,
    settings,
    commits.map((commit) => ({ from: "metrology" as const, commit })),
  );

  it("clears the peaks, keeps the last demand and counts", () => {
    const outcome = demand.command?.(
      state,
      { name: "reset_demand", identity: "http:127.0.0.1" },
      noonNs + 47n * nsPerSecond,
    );
    if (outcome === undefined || !("facts" in outcome)) throw new Error("the reset was refused");
    const after = outcome.facts.reduce((before, fact) => demand.evolve(before, fact), state);
    const readings = read(after, commits.at(-1));
    expect(readings.get("demand.active.import.peak")?.value).toBe(0n);
    expect(readings.get("demand.active.import.last")?.value).toBe(
      read(state, commits.at(-1)).get("demand.active.import.last")?.value,
    );
    expect(readings.get("demand.reset.count")?.value).toBe(1n);
    expect(readings.get("demand.reset.time")?.value).toBe(noonNs + 47n * nsPerSecond);
    expect((demand.registers(after) as DemandRegisters).windowMicroWh).toEqual(
      (demand.registers(state) as DemandRegisters).windowMicroWh,
    );
  });

  it("is one of three commands", () => {
    expect(demand.command?.(state, { name: "reset", identity: "x" }, 0n)).toMatchObject({
      error: "MTR_COMMAND_UNKNOWN",
    });
  });
});

describe("settings of demand", () => {
  it("are ignored when they cannot be kept", () => {
    for (const json of [
      "",
      "{",
      "null",
      '{"subintervalSeconds":7,"subintervals":1}',
      '{"subintervalSeconds":60,"subintervals":16}',
    ]) {
      expect(demand.evolve(demand.initial(), { kind: "settingsAdopted", settingsAdopted: { json } })).toEqual(
        demand.initial(),
      );
    }
  });

  it("begin integrating anew when they change the interval", () => {
    const { state } = live(
      demand,
      settings,
      commits.map((commit) => ({ from: "metrology" as const, commit })),
    );
    const changed = demand.evolve(state, {
      kind: "settingsAdopted",
      settingsAdopted: { json: '{"subintervalSeconds":60,"subintervals":1}' },
    });
    expect(changed).toMatchObject({ mode: "waiting", running: null, window: [] });
    const same = demand.evolve(state, { kind: "settingsAdopted", settingsAdopted: { json: JSON.stringify(settings) } });
    expect(same).toBe(state);
  });
});
