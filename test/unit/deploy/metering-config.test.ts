import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { finishSettings } from "../../../deploy/config/meter-settings.ts";
import { ProblemsError } from "../../../deploy/config/problem.ts";
import { resolveConfig } from "../../../deploy/config/resolve-config.ts";

function settingsOf(yaml: string, firstVoltages?: number[]) {
  const file = join(mkdtempSync(join(tmpdir(), "fourquad-metering-")), "meter.yaml");
  writeFileSync(file, yaml);
  return finishSettings(resolveConfig({ file }), firstVoltages === undefined ? {} : { firstVoltages }).metrology;
}

function problemsOf(yaml: string): string[] {
  try {
    settingsOf(yaml);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(({ key }) => key);
    throw error;
  }
  return [];
}

describe("metering: of meter.yaml", () => {
  it("leaves out what neither the file nor the model sets", () => {
    const { signallingHz, wiring: _wiring, ...rest } = settingsOf("meter: main\n");
    expect(signallingHz).toEqual([]);
    expect(Object.keys(rest).toSorted()).toEqual([
      "declaredVoltage",
      "netting",
      "nominalFrequencyHz",
      "reactiveComposition",
      "startingCurrent",
    ]);
  });

  it("starts a meter at a current at its terminals, whichever side the registers show", () => {
    const ratios = "{ current: { primary: 200, secondary: 5 }, voltage: { primary: 20000, secondary: 100 }";
    const starting = (registration: string) =>
      settingsOf(`metering: { startingPower: 2, ratios: ${ratios}, registration: ${registration} } }\n`);
    expect(starting("secondary")).toMatchObject({ startingCurrent: 0.001, startingPower: 2 });
    expect(starting("primary")).toMatchObject({ startingCurrent: 0.04, startingPower: 16_000 });
    expect(settingsOf("metering: { startingCurrent: 0 }\n").startingCurrent).toBe(0);
  });

  it("becomes the settings of metrology, with micro-watt-hours as text", () => {
    const found = settingsOf(`
metering:
  signalling: [316.67]
  netting: phases
  startingCurrent: 0.002
  inputs: { ia: { gain: -1.0002 }, vb: { from: vc } }
  currentErrors:
    a: [{ at: 0.05, ratioPercent: 0.3, phaseMinutes: 12 }, { at: 5, ratioPercent: 0, phaseMinutes: 2 }]
  pulseOutputs:
    - { quantity: active, mode: forward, energy: 1.8, form: kyz, widthMs: 50 }
`);
    expect(found).toMatchObject({
      signallingHz: [316.67],
      netting: "phases",
      startingCurrent: 0.002,
      channels: { ia: { gain: -1.0002 }, vb: { from: "vc" } },
      pulseOutputs: [{ pulseMicroWh: "1800000", compensated: false, testOnly: false }],
    });
    expect(found.currentErrors?.a?.[1]).toEqual({ at: 5, ratioPercent: 0, phaseMinutes: 2 });
  });

  it("guesses the declared voltage as the registers will show it", () => {
    const ratios = "metering:\n  ratios: { voltage: { primary: 20000, secondary: 100 }, registration: primary }\n";
    expect(settingsOf(ratios, [57.7, 57.8, 57.7]).declaredVoltage).toBeCloseTo(11_547, 0);
    expect(settingsOf(ratios.replace("primary }\n", "secondary }\n"), [57.7]).declaredVoltage).toBeCloseTo(57.735, 2);
    expect(settingsOf(ratios).ratios?.current).toEqual({ primary: 1, secondary: 1 });
    expect(settingsOf(ratios).ratios).not.toHaveProperty("neutralCurrent");
    const neutral = "metering: { ratios: { neutralCurrent: { primary: 50 } } }\n";
    expect(settingsOf(neutral).ratios?.neutralCurrent).toEqual({ primary: 50, secondary: 1 });
  });

  it("judges the quality of voltage by the nominal one, and proposes 230 V [K-M26]", () => {
    const file = join(mkdtempSync(join(tmpdir(), "fourquad-metering-")), "meter.yaml");
    for (const [yaml, volts] of [
      ["nominal: { voltage: auto }\n", 230],
      ["nominal: { voltage: 230 }\n", 230],
      ["nominal: { voltage: 120 }\n", 120],
    ] as const) {
      writeFileSync(file, yaml);
      const settings = finishSettings(resolveConfig({ file }), {});
      expect(settings["pq-triggers"].declaredVoltage).toBe(volts);
      expect(settings.metrology.declaredVoltage).toBe(volts);
    }
  });

  it("says what is wrong and where", () => {
    expect(problemsOf("metering: { signalling: [1, 2, 3, 4, 5] }\n")).toEqual(["metering.signalling"]);
    expect(problemsOf("metering: { netting: sometimes }\n")).toEqual(["metering.netting"]);
    expect(problemsOf("metering: { lossCompensation: { testVoltage: 0 } }\n")).toEqual(["metering.lossCompensation"]);
    expect(problemsOf("metering: { inputs: { vx: { gain: 1 } } }\n").length).toBe(1);
    const falling = "[{ at: 5, ratioPercent: 0, phaseMinutes: 0 }, { at: 1, ratioPercent: 0, phaseMinutes: 0 }]";
    expect(problemsOf(`metering: { voltageErrors: { a: ${falling} } }\n`)).toEqual(["metering.voltageErrors.a"]);
  });
});
