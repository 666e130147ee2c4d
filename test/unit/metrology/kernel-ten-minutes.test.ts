import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { frames } from "#schemas/samples.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { parseScenario } from "../../../services/sampler/sources/synthetic/parse-scenario.ts";
import { syntheticSource } from "../../../services/sampler/sources/synthetic/synthetic-source.ts";
import { settingsFor } from "./synthetic.ts";
import { wasmKernel } from "./wasm-kernel.ts";

const seconds = 600;

/** A load of a class 0.2 S meter of 5(10) A (IEC 62053-22): amperes, lag, and the harmonics of its influence test. */
interface Load {
  amperes: number;
  lagDegrees: number;
  /** Share of the fifth harmonic: of voltage, and of current in phase with it. */
  fifth: { volts: number; amperes: number };
  /** Phases that carry current: balanced or one alone. */
  phases: readonly ("a" | "b" | "c")[];
  /** Whole cycles in the time, so that the energy has a closed form. */
  cycles: number;
  rateHz: number;
}

const lagOf = (powerFactor: number): number => (Math.acos(powerFactor) * 180) / Math.PI;

/** Points of the table of class 0.2 S: from 1, 2 and 10 percent of the rated current on, with the power factors asked for there. */
const points: fc.Arbitrary<Pick<Load, "amperes" | "lagDegrees">> = fc.oneof(
  fc.record({ amperes: fc.constantFrom(0.05, 0.25, 5, 10), lagDegrees: fc.constant(0) }),
  fc.record({ amperes: fc.constantFrom(0.1, 0.5, 5, 10), lagDegrees: fc.constantFrom(lagOf(0.5), -lagOf(0.8)) }),
  fc.record({ amperes: fc.constantFrom(0.5, 5, 10), lagDegrees: fc.constantFrom(lagOf(0.25), -lagOf(0.5)) }),
);

const anyLoad: fc.Arbitrary<Load> = fc
  .record({
    fifth: fc.constantFrom({ volts: 0, amperes: 0 }, { volts: 0.1, amperes: 0.4 }),
    phases: fc.constantFrom(["a", "b", "c"] as const, ["b"] as const),
    cycles: fc.integer({ min: 49 * seconds, max: 51 * seconds }),
    rateHz: fc.constantFrom(3200, 6400),
  })
  .chain((rest) => points.map((point) => ({ ...point, ...rest })));

/** µWh (µvarh) that each accumulator has gained, and a hash of every window and slice. */
function metered(load: Load): { gained: (name: string) => number; hash: string } {
  const angles = { a: 0, b: -120, c: 120 };
  const scenario = {
    rateHz: load.rateHz,
    duration: seconds,
    frequency: load.cycles / seconds,
    neutralCurrent: "none",
    voltages: Object.fromEntries(Object.entries(angles).map(([phase, angle]) => [phase, { rms: 230, angle }])),
    voltageHarmonics: [{ order: 5, percent: load.fifth.volts * 100, angle: 0 }],
    loads: {
      steps: [
        {
          at: 0,
          ...Object.fromEntries(
            load.phases.map((phase) => [phase, { rms: load.amperes, angle: angles[phase] - load.lagDegrees }]),
          ),
        },
      ],
    },
    // The lead at the zero crossing of the current, which lags: in phase with the fifth harmonic of the voltage.
    currentHarmonics: [{ order: 5, percent: load.fifth.amperes * 100, angle: (5 * load.lagDegrees) % 360 }],
  };
  const kernel = wasmKernel(settingsFor());
  const sums = energyAccumulatorNames.map(() => 0n);
  const hash = createHash("sha256");
  const blocks = syntheticSource(parseScenario(scenario, "test.yaml")).blocks(0);
  for (const { sourceSample, ...block } of blocks) {
    const last = sourceSample + frames(block) === seconds * load.rateHz;
    const input = { ...block, meter: "m", firstSample: sourceSample, channels: 255, last };
    kernel.push(input, ({ resume, window, slices }) => {
      hash.update(resume).update(Float64Array.from([...window.rms, ...window.active, ...window.reactive]));
      for (const { energyMicroWh } of slices)
        for (const [n, energy] of energyMicroWh.entries()) sums[n] = (sums[n] as bigint) + energy;
    });
  }
  hash.update(sums.join());
  return { gained: (name) => Number(sums[energyAccumulatorNames.indexOf(name)]), hash: hash.digest("hex") };
}

/** Closed form of active and fundamental reactive energy, µWh and µvarh of a phase. */
function expected({ amperes, lagDegrees, fifth }: Load): { active: number; reactive: number } {
  const angle = (lagDegrees * Math.PI) / 180;
  const fundamental = 230 * amperes * Math.cos(angle);
  const microWh = (seconds / 3600) * 1e6;
  return {
    active: (fundamental + 230 * fifth.volts * amperes * fifth.amperes) * microWh,
    reactive: 230 * amperes * Math.sin(angle) * microWh,
  };
}

const ppm = (value: number, truth: number): number => Math.abs(value / truth - 1) * 1e6;

describe("ten minutes of energy", () => {
  it("are within 2 ppm of the closed form, for any load of the table of class 0.2 S", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyLoad, (load) => {
        const { gained } = metered(load);
        const truth = expected(load);
        for (const place of [...load.phases, "total"]) {
          const phases = place === "total" ? load.phases.length : 1;
          // The parts of a cycle before the first whole one and after the last have a direction of their own.
          const active = gained(`energy.active.import.${place}`) - gained(`energy.active.export.${place}`);
          expect(ppm(active, phases * truth.active)).toBeLessThan(2);
          // Reactive energy of the fundamental follows from cycles, the first of which look for the frequency.
          const reactive = gained(`energy.reactive.q1.${place}`) - gained(`energy.reactive.q4.${place}`);
          const apparent = phases * 230 * load.amperes * (seconds / 3600) * 1e6;
          expect(Math.abs(reactive - phases * truth.reactive) / apparent).toBeLessThan(30e-6);
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it("are the same to the bit when they are replayed, every window of them", { timeout: 120_000 }, () => {
    const load: Load = {
      amperes: 5,
      lagDegrees: 60,
      fifth: { volts: 0.1, amperes: 0.4 },
      phases: ["a", "b", "c"],
      cycles: 29_987,
      rateHz: 12_800,
    };
    const first = metered(load);
    expect(ppm(first.gained("energy.active.import.total"), 3 * expected(load).active)).toBeLessThan(2);
    expect(metered(load).hash).toBe(first.hash);
  });
});
