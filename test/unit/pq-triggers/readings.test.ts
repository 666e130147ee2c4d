import { describe, expect, it } from "vitest";
import { datapoints } from "#schemas/datapoints.ts";
import { decodeWindow, encodeWindow } from "#schemas/codec.ts";
import { pqTriggers } from "../../../services/pq-triggers/subsystem.ts";
import { expectRoundTrip, live } from "../demand/lifetime.ts";
import { inTenCycles, settings, startNs, threePhase } from "./waves.ts";

const inputs = inTenCycles(threePhase([100, 100, 100, 70, 70, 70, 100, 100, 100, 100]));
const { state, facts } = live(pqTriggers, settings, inputs);
const readings = new Map(
  pqTriggers
    .readings(pqTriggers.registers(state) as never, settings, { others: {}, atNs: startNs })
    .map((one) => [one.name, one]),
);

describe("readings of pq-triggers", () => {
  it("are exactly the datapoints of pq-triggers", () => {
    const names = [...datapoints.values()].filter(({ source }) => source === "pq-triggers").map(({ name }) => name);
    expect([...readings.keys()].sort()).toEqual(names.sort());
  });

  it("tell the last event in words and numbers", () => {
    expect(readings.get("event.voltage.last")?.value).toBe("dip to 70.0 % (161.00 V) on AN for 0.030 s");
    expect(readings.get("event.voltage.last.extreme")?.value).toBeCloseTo(70, 5);
    expect(readings.get("event.voltage.last.time")?.value).toBe(startNs + 40_000_000n);
    expect(readings.get("event.voltage.dip.count")?.value).toBe(1n);
  });

  it("have no last event before one has ended", () => {
    const first = pqTriggers.readings(pqTriggers.registers(pqTriggers.initial()) as never, settings, {
      others: {},
      atNs: 0n,
    });
    expect(first.find(({ name }) => name === "event.voltage.last")?.value).toBeNull();
    expectRoundTrip(pqTriggers as never, pqTriggers.initial());
  });
});

describe("windows", () => {
  it("from the wire decide like those that were sent", () => {
    const travelled = inputs.map(({ kind, window }) => ({
      kind,
      window: decodeWindow(encodeWindow(window)) as typeof window,
    }));
    expect(live(pqTriggers, settings, travelled).facts).toEqual(facts);
  });

  it("with values that are none, or too few of them, are passed over", () => {
    const [input] = inTenCycles(threePhase(Array.from({ length: 20 }, () => 0)));
    if (input === undefined) throw new Error("there is no window");
    const none = { ...input.window, halfCycleRms: input.window.halfCycleRms.map(() => Number.NaN) };
    const short = { ...input.window, halfCycleRms: [] };
    expect(
      live(
        pqTriggers,
        settings,
        [none, short].map((window) => ({ kind: "window" as const, window })),
      ).facts,
    ).toHaveLength(1);
  });

  it("wait for settings that can be watched", () => {
    for (const json of [
      "",
      "{}",
      JSON.stringify({ ...settings, voltages: ["xy"] }),
      JSON.stringify({ ...settings, declaredVoltage: 0 }),
    ]) {
      const unconfigured = pqTriggers.evolve(pqTriggers.initial(), {
        kind: "settingsAdopted",
        settingsAdopted: { json },
      });
      expect(unconfigured).toEqual(pqTriggers.initial());
      expect(inputs.flatMap((input) => pqTriggers.decide(unconfigured, input))).toEqual([]);
    }
  });
});
