import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DemandSettings } from "#schemas/settings.ts";
import { MeterError } from "#runtime/errors.ts";
import { finishSettings } from "../../../deploy/config/meter-settings.ts";
import { resolveConfig } from "../../../deploy/config/resolve-config.ts";
import { parseDemandSettings } from "../../../services/demand/settings.ts";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "fourquad-demand-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function settingsOf(yaml: string): DemandSettings {
  const file = join(folder, "meter.yaml");
  writeFileSync(file, yaml);
  return finishSettings(resolveConfig({ file }), {}).demand;
}

const problemOf = (yaml: string): string => {
  try {
    settingsOf(yaml);
    return "";
  } catch (error) {
    if (error instanceof MeterError) return error.message;
    throw error;
  }
};

describe("demand in a configuration", () => {
  it("is what it was before there was more of it", () => {
    expect(settingsOf("")).toEqual({ subintervalSeconds: 900, subintervals: 1 });
  });

  it("has every key with what is left out filled in, and demand keeps it", () => {
    const settings = settingsOf(`demand:
  subintervalSeconds: 300
  subintervals: 3
  quantities: [demand.active.import, demand.apparent.import, demand.current.avg]
  deferral: { seconds: 60 }
  synchronisation: { mode: restart }
  rates: 4
  reset: { lockoutSeconds: 300 }
  stored: [previous_period, cumulative]
  coincident: [{ peak: demand.active.import, values: [demand.apparent.import, demand.power_factor] }]
  thermal: { quantities: [demand.active.import] }
`);
    expect(settings).toMatchObject({
      deferral: { seconds: 60, afterSeconds: 1 },
      synchronisation: { mode: "restart", minimumSeconds: 10 },
      reset: { lockoutSeconds: 300, to: "zero" },
      thermal: { seconds: 900, stepSeconds: 60 },
    });
    expect(parseDemandSettings(JSON.stringify(settings))).toEqual(settings);
  });

  it("keeps the lengths of each meter family, those off the hour only where intervals run free", () => {
    for (const seconds of [60, 120, 180, 240, 300, 360, 600, 720, 900, 1200, 1800, 3600])
      expect(settingsOf(`demand: { subintervalSeconds: ${seconds} }`).subintervalSeconds).toBe(seconds);
    for (const seconds of [10, 32_767])
      expect(settingsOf(`demand: { subintervalSeconds: ${seconds}, alignment: free }`).subintervalSeconds).toBe(
        seconds,
      );
    expect(problemOf("demand: { subintervalSeconds: 32768, alignment: free }")).toMatch(/subintervalSeconds/);
    expect(problemOf("demand: { subintervalSeconds: 7 }")).toMatch(/demand.subintervalSeconds: must divide the hour/);
  });

  it("are those of a meter with a volatile clock: signed demands, free intervals, resets to the present [V-D02]", () => {
    const settings = settingsOf("model: series4100");
    expect(settings).toMatchObject({
      subintervalSeconds: 900,
      subintervals: 1,
      alignment: "free",
      reset: { to: "last" },
    });
    for (const name of ["demand.active.net", "demand.reactive.net", "demand.apparent.absolute"])
      expect(settings.quantities).toContain(name);
    for (const way of ["import", "export"])
      for (const name of [`demand.active.net.${way}`, `demand.reactive.net.${way}`, `demand.apparent.${way}`])
        expect(settings.quantities).toContain(name);
    expect(parseDemandSettings(JSON.stringify(settings))).toEqual(settings);
  });

  it("refuses what does not go together", () => {
    expect(problemOf("demand: { quantities: [demand.active.import, demand.active.import] }")).toMatch(/twice/);
    expect(problemOf("demand: { quantities: [energy.active.import.total] }")).toMatch(/no quantity/);
    const coincident = (values: string): string =>
      `demand: { coincident: [{ peak: demand.active.import, values: [${values}] }] }`;
    expect(problemOf(coincident("demand.q60.import"))).toMatch(/demand.q60.import is none of the quantities/);
    expect(problemOf(coincident("demand.active.import"))).toMatch(/cannot be coincident/);
  });
});
