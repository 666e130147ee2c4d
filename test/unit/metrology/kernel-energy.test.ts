import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { channelCount } from "#schemas/samples.ts";
import { energyAccumulatorNames, type KernelResult } from "#schemas/window.ts";
import { Quality } from "#schemas/quality.ts";
import { blocksOf, joulesOf, meter, sample, settingsFor, threePhase, wholeSecondNs, wye } from "./synthetic.ts";

/** Joules by the name of the accumulator. */
function energies(results: KernelResult[]): Record<string, number> {
  return Object.fromEntries(joulesOf(results).map((joules, n) => [energyAccumulatorNames[n], joules]));
}

/** Sum of u * i over every sample of a phase, J. */
function phaseJoules(samples: Float32Array, rateHz: number, phase: number): number {
  let joules = 0;
  for (let at = phase; at < samples.length; at += channelCount) joules += (samples[at] * samples[at + 4]) / rateHz;
  return joules;
}

describe("energy of the metrology kernel", () => {
  it("is the sum of u times i over every sample, to 1 µWh, for any frequency, rate, length and start", () => {
    const range = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        range(43, 57),
        range(800, 4000),
        range(0.01, 3),
        range(0, 360),
        fc.nat(999_999_999),
        (frequencyHz, rateHz, seconds, degrees, ns) => {
          const samples = sample(threePhase(230, 5, degrees), { rateHz, frequencyHz, seconds });
          const results = meter(settingsFor(), blocksOf(samples, rateHz, [777], 0, wholeSecondNs + BigInt(ns)));
          const found = energies(results);
          for (const [n, phase] of ["a", "b", "c"].entries()) {
            const net = found[`energy.active.import.${phase}`] - found[`energy.active.export.${phase}`];
            expect(Math.abs(net - phaseJoules(samples, rateHz, n))).toBeLessThan(3600e-6 + 1e-9);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it("is within 5 ppm of the closed form over a minute", () => {
    const samples = sample(threePhase(230, 5, 30), { rateHz: 3200, frequencyHz: 49.75, seconds: 60 });
    const found = energies(meter(settingsFor(), blocksOf(samples, 3200)));
    expect(found["energy.active.import.a"] / (60 * 230 * 5 * Math.cos(Math.PI / 6)) - 1).toBeCloseTo(0, 5);
    expect(found["energy.active.import.total"] / (3 * 60 * 230 * 5 * Math.cos(Math.PI / 6)) - 1).toBeCloseTo(0, 5);
    expect(Math.abs(found["energy.reactive.q1.total"] / (3 * 60 * 575) - 1)).toBeLessThan(2e-5);
    expect(Math.abs(found["energy.apparent.import.total"] / (3 * 60 * 1150) - 1)).toBeLessThan(2e-5);
  });

  it.each([
    [1, 30, "import"],
    [2, 150, "export"],
    [3, 210, "export"],
    [4, 330, "import"],
  ] as const)(
    "puts all reactive energy into quadrant %i when the current lags %i degrees",
    (quadrant, degrees, direction) => {
      const samples = sample(threePhase(230, 5, degrees), { rateHz: 3200, frequencyHz: 50.05, seconds: 2 });
      const found = energies(meter(settingsFor(), blocksOf(samples, 3200)));
      for (const other of [1, 2, 3, 4]) {
        const expected = other === quadrant ? 2 * 575 : 0;
        for (const phase of ["a", "b", "c"]) {
          expect(found[`energy.reactive.q${other}.${phase}`]).toBeCloseTo(expected, 1);
        }
      }
      const opposite = direction === "import" ? "export" : "import";
      expect(found[`energy.active.${direction}.total`]).toBeCloseTo(6 * 1150 * Math.cos(Math.PI / 6), 1);
      expect(found[`energy.active.${opposite}.total`]).toBe(0);
      expect(found[`energy.apparent.${direction}.total`]).toBeCloseTo(6 * 1150, 0);
    },
  );

  it("keeps a purely reactive load in the quadrants of import", () => {
    const samples = sample(threePhase(230, 5, 90), { rateHz: 12_800, frequencyHz: 50.05, seconds: 1 });
    const found = energies(meter(settingsFor(), blocksOf(samples, 12_800)));
    expect(found["energy.reactive.q1.total"]).toBeCloseTo(3 * 1150, 1);
    expect(found["energy.reactive.q2.total"]).toBe(0);
  });

  it("sets an exporting phase off against the importing ones in the total (vector netting)", () => {
    const signal = threePhase(230, 5, 0);
    signal.ic = [{ order: 1, rms: 4, degrees: 300 }];
    const samples = sample(signal, { rateHz: 3200, frequencyHz: 50, seconds: 2 });
    const found = energies(meter(settingsFor(), blocksOf(samples, 3200)));
    expect(found["energy.active.export.c"]).toBeCloseTo(2 * 920, 1);
    expect(found["energy.active.import.total"]).toBeCloseTo(2 * (2300 - 920), 1);
    expect(found["energy.active.export.total"]).toBe(0);
  });

  it("counts nothing for the phases of a form whose elements are no phases", () => {
    const samples = sample(threePhase(230, 5, 30), { rateHz: 3200, frequencyHz: 50, seconds: 1 });
    const found = energies(meter(settingsFor(50, { ...wye, phasePower: false }), blocksOf(samples, 3200)));
    for (const [name, joules] of Object.entries(found)) if (/^energy\..*\.[abc]$/.test(name)) expect(joules).toBe(0);
    expect(found["energy.active.import.total"]).toBeGreaterThan(2900);
  });

  it("cuts slices at every whole second, without a gap, also without voltage", () => {
    const samples = sample({}, { rateHz: 1600, frequencyHz: 50, seconds: 3.5 });
    const blocks = blocksOf(samples, 1600, [300], 0, wholeSecondNs + 250_000_000n);
    const slices = meter(settingsFor(), blocks).flatMap((result) => result.slices);
    expect(slices.map(({ fromNs }) => Number(fromNs - wholeSecondNs) / 1e9)).toEqual([0.25, 1, 2, 3]);
    expect(slices.map(({ throughNs }) => Number(throughNs - wholeSecondNs) / 1e9)).toEqual([1, 2, 3, 3.75]);
    expect(slices.map(({ quality }) => quality)).toEqual([Quality.partial, 0, 0, Quality.partial]);
    expect(slices.every(({ energyMicroWh }) => energyMicroWh.every((energy) => energy === 0n))).toBe(true);
  });
});
