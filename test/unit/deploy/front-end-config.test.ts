import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, describe, expect, it } from "vitest";
import { ProblemsError } from "../../../deploy/config/problem.ts";
import { resolveConfig } from "../../../deploy/config/resolve-config.ts";
import { planOf, type Planned } from "../../../deploy/plan.ts";

const folder = mkdtempSync(join(tmpdir(), "fourquad-front-end-"));
afterAll(() => rmSync(folder, { recursive: true }));

function planned(yaml: string): Planned {
  const file = join(folder, "meter.yaml");
  writeFileSync(file, `source: synthetic:deploy/scenarios/steady.yaml\nspeed: max\n${yaml}`);
  const logger = pino({ level: "silent" });
  return planOf([resolveConfig({ file })], { facesAsked: false, broker: undefined, nowNs: 0n, logger });
}

function problemsOf(yaml: string): string[] {
  try {
    planned(yaml);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(({ key, message }) => `${key}: ${message}`);
    throw error;
  }
  return [];
}

describe("frontEnd: of meter.yaml", () => {
  it("stands between the source and the meter, and a person is told", () => {
    const { source, lines } = planned("frontEnd: { voltages: { gainPpm: 10000 } }\n");
    expect(source?.firstVoltages()?.[0]).toBeCloseTo(232.3, 3);
    expect(lines.join("\n")).toContain("simulated front end");
    expect(planned("").lines.join("\n")).not.toContain("front end");
  });

  it("makes another source of the same network, so that a changed front end never goes on in the middle of the old one", () => {
    const identities = ["", "frontEnd: { seed: 1 }\n", "frontEnd: { seed: 2 }\n", "frontEnd: { seed: 2 }\n"].map(
      (yaml) => planned(yaml).plan.meters[0]?.source?.identity,
    );
    expect(new Set(identities).size).toBe(3);
    expect(identities[2]).toBe(identities[3]);
  });

  it("says what is wrong, and where", () => {
    expect(problemsOf("frontEnd: { voltages: { bits: 16 } }\n")).toEqual([
      "frontEnd.voltages.bits: needs frontEnd.voltages.fullScale",
    ]);
    expect(problemsOf("frontEnd: { channels: { ia: { bits: 16 } } }\n")).toEqual([
      "frontEnd.channels: ia: bits need a fullScale",
    ]);
    expect(problemsOf("frontEnd: { currents: { fullScale: 50 }, channels: { ia: { bits: 16 } } }\n")).toEqual([]);
    for (const [yaml, key] of [
      ["{ voltages: { gainPpm: 1e9 } }", "frontEnd.voltages.gainPpm"],
      ["{ voltages: { delayMicroseconds: 3000 } }", "frontEnd.voltages.delayMicroseconds"],
      ["{ currents: { noiseRms: -1 } }", "frontEnd.currents.noiseRms"],
      ["{ voltages: { gain: 1 } }", "frontEnd.voltages.gain"],
      ["{ temperature: 500 }", "frontEnd.temperature"],
    ] as const)
      expect(problemsOf(`frontEnd: ${yaml}\n`).join("\n")).toContain(key);
    const falling = "{ points: [{ at: 5, celsius: 1 }, { at: 1, celsius: 1 }] }";
    expect(problemsOf(`frontEnd: { temperature: ${falling} }\n`).join("\n")).toContain("frontEnd.temperature");
  });
});
