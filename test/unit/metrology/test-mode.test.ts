import { describe, expect, it } from "vitest";
import type { Fact } from "#schemas/codec.ts";
import { commitCodec } from "#schemas/codec.ts";
import { energyAccumulatorNames } from "#schemas/energy-accumulators.ts";
import { Quality, qualityNames } from "#schemas/quality.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import type { EnergySlice } from "#schemas/window.ts";
import type { MeteredInput } from "../../../services/metrology/messages.ts";
import { metrology, type MetrologyState } from "../../../services/metrology/subsystem.ts";
import { blocksOf, meter, sample, settingsFor, threePhase, wholeSecondNs } from "./synthetic.ts";

const [base] = meter(
  settingsFor(),
  blocksOf(sample(threePhase(230, 5, 0), { rateHz: 800, frequencyHz: 50, seconds: 0.4 }), 800),
);
const secondNs = 1_000_000_000n;
const nothing = energyAccumulatorNames.slice(0, 62).map(() => 0n);

/** A window with a second of one Wh import. */
function second(number: number, microWh = 1_000_000n): MeteredInput {
  const fromNs = wholeSecondNs + BigInt(number) * secondNs;
  const slice: EnergySlice = { fromNs, throughNs: fromNs + secondNs, energyMicroWh: [...nothing], quality: 0 };
  slice.energyMicroWh[energyAccumulatorNames.indexOf("energy.active.import.total")] = microWh;
  return { kind: "window", result: { ...base!, slices: [slice] } };
}

function fold(state: MetrologyState, facts: Fact[]): MetrologyState {
  return facts.reduce((folded, fact) => metrology.evolve(folded, fact), state);
}
const take = (state: MetrologyState, input: MeteredInput) => fold(state, metrology.decide(state, input));

function obey(state: MetrologyState, name: string, atSecond: number): MetrologyState {
  const outcome = metrology.command!(
    state,
    { name, identity: "http:here" },
    wholeSecondNs + BigInt(atSecond) * secondNs,
  );
  if ("error" in outcome) throw new Error(outcome.message);
  return fold(state, outcome.facts);
}

function begun(settings: Partial<MetrologySettings> = {}): MetrologyState {
  const { meter: _meter, ...own } = settingsFor();
  const json = JSON.stringify({ ...own, ...settings });
  return take(fold(metrology.initial(), [{ kind: "settingsAdopted", settingsAdopted: { json } }]), second(0));
}

const imported = ({ energyMicroWh }: Pick<MetrologyState, "energyMicroWh">) => energyMicroWh[6];
const value = (state: MetrologyState, name: string) => {
  const registers = metrology.registers(state) as never;
  const context = { others: {}, atNs: wholeSecondNs };
  return metrology.readings(registers, state.settings as MetrologySettings, context).find((each) => each.name === name);
};

describe("test mode", () => {
  it("registers for itself while the registers stand still, and is zero again after it [I2-M26]", () => {
    let state = obey(begun(), "enter_test_mode", 1);
    expect(state.state).toBe("testing");
    state = take(take(state, second(1)), second(2));
    expect(imported(state)).toBe(1_000_000n);
    expect(value(state, "energy.test.active.import.total")?.value).toBe(2_000_000n);
    expect(qualityNames(state.quality)).toEqual(["test"]);
    state = take(obey(state, "leave_test_mode", 3), second(3));
    expect(state.state).toBe("metering");
    expect(imported(state)).toBe(2_000_000n);
    expect(state.testEnergyMicroWh).toEqual([]);
    expect(state.quality & Quality.test).toBe(0);
    expect(state.qualityNs[4]).toBe(2n * secondNs);
  });

  it("ends by itself when its time is up, and with the samples", () => {
    const entered = obey(begun({ testModeMinutes: 1 }), "enter_test_mode", 1);
    const late = take(take(entered, second(60)), second(61));
    expect(late.state).toBe("metering");
    expect(imported(late)).toBe(2_000_000n);
    const facts = metrology.decide(take(entered, second(1)), {
      kind: "stopped",
      atNs: wholeSecondNs + 2n * secondNs,
      nextSample: 0,
      nextWindow: 1,
      resume: new Uint8Array(),
    });
    expect(facts.map(({ kind }) => kind)).toEqual(["testModeLeft", "meteringStopped"]);
    expect(facts[0]).toMatchObject({ testModeLeft: { reason: "power" } });
  });

  it("is refused twice, without samples, and when there is none to leave", () => {
    const refused = (state: MetrologyState, name: string) =>
      metrology.command!(state, { name, identity: "x" }, wholeSecondNs);
    expect(refused(metrology.initial(), "enter_test_mode")).toMatchObject({ error: "MTR_COMMAND_REFUSED" });
    expect(refused(obey(begun(), "enter_test_mode", 1), "enter_test_mode")).toMatchObject({
      error: "MTR_COMMAND_REFUSED",
    });
    expect(refused(begun(), "leave_test_mode")).toMatchObject({ error: "MTR_COMMAND_REFUSED" });
    expect(refused(begun(), "dance")).toMatchObject({ error: "MTR_COMMAND_UNKNOWN" });
  });

  it("keeps pulses going, and starts those of test mode alone", () => {
    const output = { quantity: "active", compensated: false, mode: "forward", form: "pulse", widthMs: 30 } as const;
    const pulseOutputs = [
      { ...output, pulseMicroWh: "300000", testOnly: false },
      { ...output, pulseMicroWh: "500000", testOnly: true },
    ];
    let state = begun({ pulseOutputs });
    expect(state.pulseCount).toEqual([3n, 0n]);
    expect(state.pulseWaitingMicroWh).toEqual([100_000n, 0n]);
    state = take(obey(state, "enter_test_mode", 1), second(1));
    expect(state.pulseCount).toEqual([6n, 2n]);
    expect(value(state, "pulse.1.count")?.value).toBe(6n);
    state = take(state, second(2, 30_000_000n));
    expect(value(state, "pulse.1.overload.count")?.value).toBe(1n);
  });

  it("shows net and absolute energies, and reactive energy by the composition of the settings", () => {
    const state = begun({ reactiveComposition: "q1+q4" });
    const energyMicroWh = energyAccumulatorNames.map((_, index) => BigInt(index + 1));
    const at = (name: string) => energyMicroWh[energyAccumulatorNames.indexOf(name)] as bigint;
    const filled = { ...state, energyMicroWh };
    expect(value(filled, "energy.active.net.total")?.value).toBe(
      at("energy.active.import.total") - at("energy.active.export.total"),
    );
    expect(value(filled, "energy.active.absolute.a")?.value).toBe(
      at("energy.active.import.a") + at("energy.active.export.a"),
    );
    expect(value(filled, "energy.reactive.import.total")?.value).toBe(
      at("energy.reactive.q1.total") + at("energy.reactive.q4.total"),
    );
    const usual = { ...filled, settings: { ...filled.settings, reactiveComposition: "q1+q2" } as MetrologySettings };
    expect(value(usual, "energy.reactive.import.total")?.value).toBe(
      at("energy.reactive.q1.total") + at("energy.reactive.q2.total"),
    );
    expect(value(usual, "energy.compensated.active.import.total")).toBeUndefined();
  });

  it("comes through the wire", () => {
    const outcome = metrology.command!(begun(), { name: "enter_test_mode", identity: "x" }, wholeSecondNs);
    const facts = "facts" in outcome ? outcome.facts : [];
    const registersAfter = { subsystem: "metrology" as const, metrology: metrology.registers(begun()) as never };
    const commit = {
      format: 1,
      meter: "m",
      subsystem: "metrology",
      number: 1n,
      epoch: 1n,
      previousHash: new Uint8Array(),
    };
    const whole = { ...commit, cursors: [], timeNs: 0n, facts, registersAfter, settingsNumber: 0n };
    expect(commitCodec.decode(commitCodec.encode(whole))?.facts).toEqual(facts);
  });
});
