import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { MetrologySettings } from "#schemas/settings.ts";
import { finishSettings } from "../../../deploy/config/meter-settings.ts";
import { ProblemsError } from "../../../deploy/config/problem.ts";
import { resolveConfig } from "../../../deploy/config/resolve-config.ts";
import { energiesOf, type Load, slicesOf } from "../metrology/metered-energy.ts";

const folder = mkdtempSync(join(tmpdir(), "fourquad-nameplate-"));
afterAll(() => rmSync(folder, { recursive: true }));

function settingsOf(yaml: string): MetrologySettings {
  const file = join(folder, "meter.yaml");
  writeFileSync(file, yaml);
  return finishSettings(resolveConfig({ file }), {}).metrology;
}

function problemsOf(losses: string, beside = ""): string[] {
  try {
    settingsOf(`metering: { nameplateLosses: ${losses}${beside} }\n`);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(({ key, message }) => `${key}: ${message}`);
    throw error;
  }
  return [];
}

/** 1000 kVA; losses at 105 % voltage and 60 % current are known in W and var. */
const plate = (ratedVolts: number) =>
  `{ ratedKva: 1000, ratedVolts: ${ratedVolts}, noLoadLossWatts: 1750, excitingCurrentPercent: 1, loadLossWatts: 11000, impedancePercent: 5.75 }`;
const known = { ironWatts: 1929.375, ironVars: 11_967.491, copperWatts: 3960, copperVars: 20_317.687 };

/** J of a second, with what the elements measure, by the settings of a configuration. */
function lossesOf(yaml: string, loads: Load[]) {
  const settings = settingsOf(yaml);
  const of = energiesOf(slicesOf({ ...settings }, loads, 50, settings.wiring.phasePower));
  return {
    ironWatts: of("energy.iron_loss.active.total"),
    ironVars: of("energy.iron_loss.reactive.total"),
    copperWatts: of("energy.copper_loss.active.total"),
    copperVars: of("energy.copper_loss.reactive.total"),
    compensated: of("energy.compensated.active.import.total"),
    plain: of("energy.active.import.total"),
  };
}

const root3 = Math.sqrt(3);

describe("metering.nameplateLosses", () => {
  it("reproduces the losses of the nameplate at any voltage and current, in primary registers", () => {
    const amperes = (0.6 * 1e6) / (400 * root3);
    const load: Load = [(1.05 * 400) / root3, amperes, 0];
    const yaml = `metering: { nameplateLosses: { transformer: ${plate(400)}, billing: source } }\n`;
    const found = lossesOf(yaml, [load, load, load]);
    for (const [name, joules] of Object.entries(known))
      expect(found[name as keyof typeof known]).toBeCloseTo(joules, 1);
    expect(found.compensated - found.plain).toBeCloseTo(1929.375 + 3960, 1);
  });

  it("reproduces them over the ratios in secondary registers, and with two elements", () => {
    const ratios = `ratios: { voltage: { primary: 20000, secondary: 100 }, current: { primary: 50, secondary: 5 } }`;
    const losses = `nameplateLosses: { transformer: ${plate(20_000)}, billing: load }`;
    const amperes = (0.6 * 1e6) / (20_000 * root3) / 10;
    const wye: Load = [105 / root3, amperes, 0];
    const star = lossesOf(`metering: { ${ratios}, ${losses} }\n`, [wye, wye, wye]);
    // The elements of a delta see the voltage between lines, 30 degrees to either side of the current.
    const aron: Load[] = [
      [105, amperes, -30],
      [0, 0, 0],
      [105, amperes, 30],
    ];
    const delta = lossesOf(`wiring: delta-3w\nmetering: { ${ratios}, ${losses} }\n`, aron);
    for (const [name, joules] of Object.entries(known)) {
      expect(star[name as keyof typeof known]).toBeCloseTo(joules / 2000, 1);
      expect(delta[name as keyof typeof known]).toBeCloseTo(joules / 2000, 1);
    }
    expect(star.plain - star.compensated).toBeCloseTo((1929.375 + 3960) / 2000, 1);
  });

  it("takes a line by its ohms or by its length, for as many conductors as carry the current", () => {
    const line = (text: string) => `nameplateLosses: { line: ${text}, billing: source }`;
    const of = (text: string) => settingsOf(`metering: { ${line(text)} }\n`).lossCompensation?.line;
    expect(of("{ resistanceOhm: 0.2, reactanceOhm: 0.3 }")).toEqual({ resistance: 0.2, reactance: 0.3 });
    expect(of("{ lengthKm: 4, resistanceOhmPerKm: 0.05 }")).toEqual({ resistance: 0.2, reactance: 0 });
    const single = lossesOf(`wiring: 1p2w\nmetering: { ${line("{ resistanceOhm: 0.1 }")} }\n`, [[230, 10, 0]]);
    expect(single.copperWatts).toBeCloseTo(20, 1);
    const two = lossesOf(`wiring: delta-3w\nmetering: { ${line("{ resistanceOhm: 0.1 }")} }\n`, [
      [400, 10, -30],
      [0, 0, 0],
      [400, 10, 30],
    ]);
    expect(two.copperWatts).toBeCloseTo(30, 1);
  });

  it("moves energy from the meter to the point of billing: behind a transformer, or along a line [I2-M24]", () => {
    const load: Load = [(1.05 * 400) / root3, (0.6 * 1e6) / (400 * root3), 0];
    const loads = [load, load, load];
    const line = 3 * load[1] ** 2 * 0.001;
    for (const [losses, watts] of [
      [`transformer: ${plate(400)}`, known.ironWatts + known.copperWatts],
      ["line: { resistanceOhm: 0.001 }", line],
      [`transformer: ${plate(400)}, line: { resistanceOhm: 0.001 }`, known.ironWatts + known.copperWatts + line],
    ] as const)
      for (const [billing, sign] of [
        ["source", 1],
        ["load", -1],
      ] as const) {
        const of = lossesOf(`metering: { nameplateLosses: { ${losses}, billing: ${billing} } }\n`, loads);
        expect(of.compensated - of.plain).toBeCloseTo(sign * watts, 1);
      }
  });

  it("refers to half the winding with a centre tap, and is off when loss compensation is", () => {
    const losses = "transformer: { ratedKva: 50, ratedVolts: 240, noLoadLossWatts: 100, excitingCurrentPercent: 1";
    const rest = ", loadLossWatts: 500, impedancePercent: 2 }, billing: source";
    const split = `wiring: 1p3w\nmetering: { nameplateLosses: { ${losses}${rest} } }\n`;
    const rated = 50_000 / 240;
    const found = lossesOf(split, [
      [120, rated, 0],
      [120, rated, 0],
    ]);
    expect(found.ironWatts).toBeCloseTo(100, 1);
    expect(found.copperWatts).toBeCloseTo(500, 1);
    const off = `metering: { lossCompensation: "off", nameplateLosses: { ${losses}${rest} } }\n`;
    expect(settingsOf(off).lossCompensation).toBeUndefined();
    expect(settingsOf(off)).not.toHaveProperty("nameplateLosses");
  });

  it("says what is missing and what cannot be, by key", () => {
    expect(problemsOf("{ billing: source }")).toEqual(["metering.nameplateLosses: needs a transformer or a line"]);
    expect(problemsOf("{ line: { resistanceOhm: 1 } }")).toEqual([
      "metering.nameplateLosses.billing: must be source or load",
    ]);
    expect(problemsOf("{ transformer: { ratedKva: 100, ratedVolts: 400, loadLossWatts: 5 }, billing: load }")).toEqual([
      "metering.nameplateLosses.transformer: lacks noLoadLossWatts, excitingCurrentPercent, impedancePercent",
    ]);
    const heavy = plate(400).replace("1750", "17500").replace("11000", "110000");
    expect(problemsOf(`{ transformer: ${heavy}, billing: load }`)).toEqual([
      expect.stringContaining("noLoadLossWatts: is more than the exciting current takes, 10000 VA"),
      expect.stringContaining("loadLossWatts: is more than the impedance takes, 57500 VA"),
    ]);
    for (const [line, message] of [
      ["{ resistanceOhm: 1, resistanceOhmPerKm: 1 }", "has ohms and ohms per km"],
      ["{ lengthKm: 1 }", "lacks resistanceOhm"],
      ["{ resistanceOhmPerKm: 1 }", "line.lengthKm: is missing"],
      ["{ resistanceOhm: 1, lengthKm: 1 }", "line.lengthKm: has no use"],
      ["{ resistanceOhm: -1 }", "line.resistanceOhm"],
      ["{ ohms: 1 }", "line.ohms: unknown key"],
    ] as const)
      expect(problemsOf(`{ line: ${line}, billing: load }`).join("\n")).toContain(message);
    const percents = "{ ironWatts: 1, ironVars: 1, copperWatts: 1, copperVars: 1 }";
    const explicit = `testVoltage: 1, testCurrent: 1, import: ${percents}, export: ${percents}, billing: load`;
    const both = `, lossCompensation: { ${explicit}, line: { resistance: 0, reactance: 0 } }`;
    expect(problemsOf("{ line: { resistanceOhm: 1 }, billing: load }", both)).toEqual([
      "metering.nameplateLosses: is given beside metering.lossCompensation; give one of them",
    ]);
  });
});
