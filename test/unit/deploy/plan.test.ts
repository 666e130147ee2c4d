import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, describe, expect, it } from "vitest";
import { resolveConfig } from "../../../deploy/config/resolve-config.ts";
import { planOf, type Planned } from "../../../deploy/plan.ts";
import type { MeterPlan, RunPlan } from "../../../deploy/run.ts";

const folder = mkdtempSync(join(tmpdir(), "fourquad-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));

function planned(environment: Record<string, string>, services?: ("sampler" | "metrology" | "pq-triggers")[]): Planned {
  return planOf([resolveConfig({ environment })], {
    services,
    facesAsked: false,
    broker: undefined,
    nowNs: 0n,
    logger: pino({ level: "silent" }),
  });
}

const only = ({ meters }: RunPlan): MeterPlan => meters[0] as MeterPlan;

/** A table of a sine of 120 V and 60 Hz, under each of the names. */
function csv(...names: string[]): string {
  const file = join(folder, `${names.join("-")}.csv`);
  const rows = Array.from({ length: 800 }, (_, i) => {
    const value = (120 * Math.SQRT2 * Math.cos((2 * Math.PI * 60 * i) / 5000)).toFixed(3);
    return [(i / 5000).toFixed(6), ...names.map(() => value)].join(",");
  });
  writeFileSync(file, [["t", ...names].join(","), ...rows, ""].join("\n"));
  return file;
}

describe("a plan", () => {
  it("finds declared voltage and nominal frequency in a record that does not tell them", () => {
    const { plan, lines } = planned({ FOURQUAD_SOURCE: csv("va", "vb", "vc") });
    expect(only(plan).settings.metrology).toMatchObject({ declaredVoltage: 120, nominalFrequencyHz: 60 });
    expect(lines).toContain("meter     wye-4w, declared 120 V line to neutral, 60 Hz");
  });

  it("comes to the same settings in a process that does not sample", () => {
    const environment = { FOURQUAD_SOURCE: csv("va", "vb", "vc") };
    const elsewhere = planned(environment, ["metrology", "pq-triggers"]).plan;
    expect(only(elsewhere).source).toBeUndefined();
    expect(only(elsewhere).settings).toEqual(only(planned(environment, ["sampler"]).plan).settings);
    const without = planned({ FOURQUAD_SOURCE: join(folder, "elsewhere.csv") }, ["metrology"]);
    expect(without.lines.join()).toContain("out of reach here");
  });

  it("watches no voltage that the record does not have, and says what is missing", () => {
    const { plan, lines } = planned({ FOURQUAD_SOURCE: csv("va") });
    expect(only(plan).settings["pq-triggers"].voltages).toEqual(["an"]);
    expect(lines.join()).toContain("no vb, vc, ia, ib, ic: zero for the wiring form wye-4w");
  });

  it("says when the signal is not of the frequency that was chosen", () => {
    const { lines } = planned({ FOURQUAD_SOURCE: csv("va", "vb", "vc"), FOURQUAD_NOMINAL_FREQUENCY: "50" });
    expect(lines.join()).toContain("about 60 Hz");
  });

  it("takes the declared voltage of two transformers against phase b as line to line", () => {
    const { plan, lines } = planned({
      FOURQUAD_SOURCE: "synthetic:deploy/scenarios/delta-medium-voltage.yaml",
      FOURQUAD_WIRING: "delta-3w",
    });
    expect(only(plan).settings.metrology.declaredVoltage).toBe(10_000);
    expect(only(plan).settings["pq-triggers"].voltages).toEqual(["ab", "bc", "ca"]);
    expect(lines.join()).not.toContain("warning");
  });
});
