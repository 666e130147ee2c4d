import * as fc from "fast-check";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { SourceError } from "../../../services/sampler/source-error.ts";
import { openSource } from "../../../services/sampler/sources/open-source.ts";
import { parseScenario } from "../../../services/sampler/sources/synthetic/parse-scenario.ts";
import { scenarioSchema } from "../../../services/sampler/sources/synthetic/scenario.ts";

function errorOf(use: () => unknown): SourceError {
  try {
    use();
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const scenarios = path.join(import.meta.dirname, "../../../deploy/scenarios");

describe("a scenario", () => {
  it("of the package opens and has samples", () => {
    const files = fs.readdirSync(scenarios).filter((name) => name.endsWith(".yaml"));
    expect(files).toContain("default.yaml");
    for (const file of files) {
      const source = openSource(`synthetic:${path.join(scenarios, file)}`);
      const [block] = source.blocks(0);
      expect(block.samples.length).toBeGreaterThan(0);
      expect(source.firstVoltages()?.[0]).toBeGreaterThan(100);
    }
    expect(openSource("synthetic").description.title).toBe(
      openSource(`synthetic:${scenarios}/default.yaml`).description.title,
    );
  });

  it("that is wrong is refused with the key that is wrong", () => {
    const voltages = { a: { rms: 230 } };
    const cases: [unknown, string][] = [
      [{ voltages, rateHertz: 1 }, "rateHertz"],
      [{ voltages: { a: { rms: "much" } } }, "voltages.a.rms"],
      [{ voltages: {} }, "voltages"],
      [{ voltages, rateHz: 1000, voltageHarmonics: [{ order: 11, percent: 1 }] }, "voltageHarmonics.0.order"],
      [{ voltages, loads: { steps: [{ at: 0, b: { activeW: 1 } }] } }, "loads.steps.0.b"],
      [{ voltages, events: [{ at: 0, duration: 2, every: 1, residualPercent: 1 }] }, "events.0.every"],
      [
        {
          voltages,
          frequency: {
            points: [
              { at: 1, hz: 50 },
              { at: 0, hz: 50 },
            ],
          },
        },
        "frequency.points.1.at",
      ],
      [undefined, "the scenario"],
    ];
    for (const [value, key] of cases) {
      const error = errorOf(() => parseScenario(value, "my.yaml"));
      expect(error.code).toBe("MTR_SOURCE_SCENARIO");
      expect([key, error.line()]).toEqual([key, expect.stringContaining(key)]);
    }
  });

  it("never fails with anything but a SourceError, whatever it holds", () => {
    const key = fc.constantFrom(
      "voltages",
      "loads",
      "steps",
      "at",
      "a",
      "rms",
      "events",
      "frequency",
      "points",
      "every",
      "hz",
    );
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.double(),
        fc.string(),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(key, tie("node")),
      ),
    })).node;
    fc.assert(
      fc.property(value, (any) => {
        try {
          parseScenario(any, "my.yaml");
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
    );
  });

  it("has a JSON schema that knows every key and tells what it means", () => {
    const schema = z.toJSONSchema(scenarioSchema, { io: "input" });
    expect(Object.keys(schema.properties ?? {})).toContain("nominalFrequency");
    expect(schema.additionalProperties).toBe(false);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      expect([name, typeof (property as { description?: string }).description]).toEqual([name, "string"]);
    }
  });
});

describe("the SPEC of a source", () => {
  it("of a kind that this version cannot read is refused by one line that lists what it can", () => {
    for (const spec of ["day.pqd", "wave.WAV", "notes.txt", ""]) {
      const error = errorOf(() => openSource(spec));
      expect(error.code).toBe("MTR_SOURCE_UNSUPPORTED");
      expect(error.line()).toContain("FILE.cff");
      expect(error.line()).not.toContain("\n");
    }
  });

  it("of a file that is not there says so", () => {
    expect(errorOf(() => openSource("nowhere/rec.csv")).code).toBe("MTR_SOURCE_FILE");
    expect(errorOf(() => openSource("synthetic:nowhere.yaml")).code).toBe("MTR_SOURCE_FILE");
    expect(errorOf(() => openSource("nowhere/rec.cff")).code).toBe("MTR_SOURCE_FILE");
  });
});
