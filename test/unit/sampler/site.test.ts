import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../services/sampler/sources/synthetic/parse-scenario.ts";
import { siteOf } from "../../../services/sampler/sources/synthetic/site.ts";
import { syntheticSource } from "../../../services/sampler/sources/synthetic/synthetic-source.ts";

const seeds = fc.integer({ min: 1, max: 0xffff_ffff });
const scenario = (seed: number) =>
  parseScenario(
    {
      seed,
      rateHz: 1600,
      voltages: { a: { rms: 230 }, b: { rms: 230, angle: -120 }, c: { rms: 230, angle: 120 } },
      loads: { steps: [{ at: 0, a: { activeW: 1000 }, b: { rms: 4 } }] },
      events: [{ at: 1, duration: 0.1, residualPercent: 70 }],
      noise: { voltageRms: 0.1 },
    },
    "test.yaml",
  );
const firstBlock = (seed: number): Float32Array | undefined => {
  for (const block of syntheticSource(scenario(seed)).blocks(0)) return block.samples;
  return undefined;
};

describe("a site of a synthetic network", () => {
  it("is what is written for seed 0, and another one that is the same every time for any other seed", () => {
    expect(siteOf(scenario(0))).toEqual(scenario(0));
    fc.assert(
      fc.property(seeds, seeds, (one, other) => {
        fc.pre(one !== other);
        expect(firstBlock(one)).toEqual(firstBlock(one));
        expect(firstBlock(one)).not.toEqual(firstBlock(other));
        expect(firstBlock(one)).not.toEqual(firstBlock(0));
      }),
      { numRuns: 20 },
    );
  });

  it("keeps events and frequency, and stays near the loads and voltages that are written", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { voltages, loads, events, frequency } = siteOf(scenario(seed));
        expect({ events, frequency }).toEqual({ events: scenario(0).events, frequency: scenario(0).frequency });
        expect(Math.abs((voltages.a?.rms ?? 0) / 230 - 1)).toBeLessThanOrEqual(0.01);
        const watts = (loads?.steps[0]?.a as { activeW: number } | undefined)?.activeW;
        expect(watts).toBeGreaterThanOrEqual(399.9);
        expect(watts).toBeLessThanOrEqual(1600.1);
      }),
    );
  });
});
