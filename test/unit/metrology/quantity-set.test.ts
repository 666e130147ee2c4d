import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { channelCount } from "#schemas/samples.ts";
import { energyAccumulatorNames, windowValueCount, windowValueNames } from "#schemas/window.ts";
import { pointsPerCycle } from "../../../services/metrology/kernel/sampling-limits.ts";
import { meteredSignal, type MeteredSignal } from "./metered-signal.ts";
import { blocksOf, joulesOf, sample, settingsFor, type Signal, threePhase } from "./synthetic.ts";
import { resultsOf, wasmKernel } from "./wasm-kernel.ts";

const tau = 2 * Math.PI;
const radians = (degrees: number): number => (degrees * tau) / 360;
const polar = (rms: number, degrees: number): [number, number] => [
  rms * Math.cos(radians(degrees)),
  rms * Math.sin(radians(degrees)),
];

/** Unequal phases: V, its angle, A, its lag. */
const unequal = { a: [230, 0, 5, 20], b: [221, -118, 3, 45], c: [236, 123, 4, -10] } as const;
const uneven: Signal = Object.fromEntries(
  Object.entries(unequal).flatMap(([phase, [volts, angle, amperes, lag]]) => [
    [`v${phase}`, [{ order: 1, rms: volts, degrees: angle }]],
    [`i${phase}`, [{ order: 1, rms: amperes, degrees: angle - lag }]],
  ]),
);
const phases = ["a", "b", "c"] as const;

/** Magnitude of the sum of phasors, each turned and taken so many times. */
const sumOf = (...parts: [number, number, number][]): number =>
  Math.hypot(
    ...[0, 1].map((axis) =>
      parts.reduce((sum, [rms, angle, times]) => sum + times * (polar(rms, angle)[axis] as number), 0),
    ),
  );

/** Voltages between lines, V. */
const between = Object.fromEntries(
  (["ab", "bc", "ca"] as const).map((pair) => {
    const [one, other] = [...pair].map((phase) => unequal[phase as "a"]) as [
      (typeof unequal)["a"],
      (typeof unequal)["a"],
    ];
    return [pair, sumOf([one[0], one[1], 1], [other[0], other[1], -1])];
  }),
);
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function expectPowers({ value }: MeteredSignal): void {
  const totals = { active: 0, reactive: 0, apparent: 0 };
  for (const phase of phases) {
    const [volts, , amperes, lag] = unequal[phase];
    const apparent = volts * amperes;
    const of = { active: apparent * Math.cos(radians(lag)), reactive: apparent * Math.sin(radians(lag)), apparent };
    for (const kind of ["active", "reactive", "apparent"] as const) {
      expect(value(`power.${kind}.${phase}`)).toBeCloseTo(of[kind], 1);
      totals[kind] += of[kind];
    }
    expect(value(`power_factor.${phase}`)).toBeCloseTo(Math.cos(radians(lag)), 5);
  }
  for (const kind of ["active", "reactive", "apparent"] as const)
    expect(value(`power.${kind}.total`)).toBeCloseTo(totals[kind], 1);
  expect(value("power_factor.total")).toBeCloseTo(totals.active / totals.apparent, 5);
}

function expectVoltages({ value }: MeteredSignal, suffix = ""): void {
  for (const phase of phases) expect(value(`voltage.${phase}n.rms${suffix}`)).toBeCloseTo(unequal[phase][0], 2);
  for (const [pair, volts] of Object.entries(between))
    expect(value(`voltage.${pair}.rms${suffix}`)).toBeCloseTo(volts, 2);
}

describe("the quantities of a meter", () => {
  const found = meteredSignal({ ...uneven, in: [{ order: 1, rms: 2.5, degrees: 77 }] });
  const { value } = found;

  it("are powers, power factor with its sign, voltages of both kinds, currents and frequency [I1-M01]", () => {
    expectPowers(found);
    expectVoltages(found);
    for (const phase of phases) expect(value(`current.${phase}.rms`)).toBeCloseTo(unequal[phase][2], 4);
    expect(value("current.avg.rms")).toBeCloseTo(4, 4);
    expect(value("frequency")).toBeCloseTo(50, 4);
    expect(meteredSignal(threePhase(230, 5, 150)).value("power_factor.total")).toBeCloseTo(-Math.cos(radians(30)), 5);
  });

  it("have averages, the fourth and the residual current, unbalance and reversal, over a second and a half cycle [I2-M01]", () => {
    expectPowers(found);
    for (const suffix of ["", ".second", ".half_cycle"]) expectVoltages(found, suffix);
    expect(value("voltage.ln.avg.rms")).toBeCloseTo(mean(phases.map((phase) => unequal[phase][0])), 2);
    expect(value("voltage.ll.avg.rms")).toBeCloseTo(mean(Object.values(between)), 2);
    for (const suffix of ["", ".second", ".half_cycle"]) {
      for (const phase of phases) expect(value(`current.${phase}.rms${suffix}`)).toBeCloseTo(unequal[phase][2], 3);
      expect(value(`current.n.rms${suffix}`)).toBeCloseTo(2.5, 3);
    }
    const residual = sumOf(
      ...phases.map((phase): [number, number, number] => [unequal[phase][2], unequal[phase][1] - unequal[phase][3], 1]),
    );
    expect(value("current.residual.rms")).toBeCloseTo(residual, 3);
    expect(value("voltage.unbalance.deviation")).toBeGreaterThan(1);
    expect(value("current.unbalance.deviation")).toBeCloseTo(25, 2);
    expect(value("voltage.reversal")).toBe(0);
    const reversed = { ...uneven, vb: uneven.vc!, vc: uneven.vb! };
    expect(meteredSignal(reversed).value("voltage.reversal")).toBe(1);
  });

  it("have the RMS of every voltage over one cycle of 512 samples, anew each half cycle, within 0.04 percent [J-M01]", () => {
    const { windows, value: of } = meteredSignal(uneven, { rateHz: 25_600, frequencyHz: 50.07 });
    const truth: Record<string, number> = { va: 230, vb: 221, vc: 236 };
    for (const [pair, volts] of Object.entries(between)) truth[`v${pair}`] = volts;
    for (const { halfCycleRms, halfCycleEndNs } of windows) {
      expect(halfCycleEndNs).toHaveLength(20);
      expect((halfCycleEndNs[1] as number) - (halfCycleEndNs[0] as number)).toBeCloseTo(0.5e9 / 50.07, -4);
      for (let half = 0; half < 20; half++)
        for (const [name, volts] of Object.entries(truth)) {
          const found = halfCycleRms[half * windowValueCount + windowValueNames.indexOf(name as never)] as number;
          expect(Math.abs(found / volts - 1)).toBeLessThan(4e-4);
        }
    }
    expect(of("voltage.ln.avg.rms")).toBeCloseTo(229, 2);
  });

  it("have the power factor of the sum and of each phase [K-M15]", () => {
    expectPowers(found);
    for (const place of [...phases, "total"])
      expect(Math.abs(value(`power_factor.${place}`) as number)).toBeLessThanOrEqual(1);
  });

  it("have negative and zero sequence over positive sequence, of voltage and of current [J-M13]", () => {
    for (const [kind, at, lags] of [
      ["voltage", 0, 0],
      ["current", 2, 1],
    ] as const) {
      const turned = (turns: number): number =>
        sumOf(
          ...phases.map((phase, n): [number, number, number] => {
            const [volts, angle, amperes, lag] = unequal[phase];
            return [at === 0 ? volts : amperes, angle - lags * lag + turns * 120 * n, 1 / 3];
          }),
        );
      expect(value(`${kind}.unbalance.negative`)).toBeCloseTo((100 * turned(-1)) / turned(1), 3);
      expect(value(`${kind}.unbalance.zero`)).toBeCloseTo((100 * turned(0)) / turned(1), 3);
    }
  });

  it("have the angle of the fundamental of every voltage and current [J-M21]", () => {
    const distorted = meteredSignal({
      ...uneven,
      vb: [...uneven.vb!, { order: 7, rms: 20, degrees: 33 }],
      ic: [...uneven.ic!, { order: 3, rms: 2, degrees: 99 }],
    });
    for (const phase of phases) {
      const [, angle, , lag] = unequal[phase];
      expect(distorted.value(`voltage.${phase}n.angle`)).toBeCloseTo(angle, 2);
      expect(distorted.value(`current.${phase}.angle`)).toBeCloseTo(angle - lag, 2);
    }
  });

  it("have the RMS of all harmonics of a phase as its content [I2-M17]", () => {
    const orders = [2, 3, 5, 17, 40].map((order) => ({ order, rms: 30 / order, degrees: 13 * order }));
    const content = Math.hypot(...orders.map(({ rms }) => rms));
    const distorted = meteredSignal({ ...uneven, vb: [...uneven.vb!, ...orders], ia: [...uneven.ia!, ...orders] });
    expect((distorted.value("voltage.bn.content") as number) / content).toBeCloseTo(1, 3);
    expect((distorted.value("current.a.content") as number) / content).toBeCloseTo(1, 3);
    expect(distorted.value("voltage.an.content")).toBeCloseTo(0, 2);
  });

  it("have the frequency of any phase that is left [K-M12]", () => {
    for (const phase of phases) {
      const alone: Signal = { [`v${phase}`]: [{ order: 1, rms: 230, degrees: 50 }] };
      expect(meteredSignal(alone, { frequencyHz: 50.13 }).value("frequency")).toBeCloseTo(50.13, 3);
    }
  });

  it("tell a missing phase, a reversed one, the direction of each current, a lost neutral and asymmetry [K-S09]", () => {
    const missing = meteredSignal({ ...uneven, vb: [] });
    expect(phases.map((phase) => (missing.value(`voltage.${phase}n.rms`) as number) > 23)).toEqual([true, false, true]);
    expect(missing.value("frequency")).toBeCloseTo(50, 3);
    const backwards = meteredSignal({ ...uneven, ic: [{ order: 1, rms: 4, degrees: 123 + 170 }] });
    expect(phases.map((phase) => Math.sign(backwards.value(`power.active.${phase}`) as number))).toEqual([1, 1, -1]);
    expect(backwards.value("voltage.reversal")).toBe(0);
    const balanced = threePhase(230, 5, 0);
    expect(meteredSignal({ ...balanced, vb: balanced.vc!, vc: balanced.vb! }).value("voltage.reversal")).toBe(1);
    // Without a neutral the star point moves: voltages between lines stay, all three to the neutral shift together.
    const moved = [{ order: 1, rms: 60, degrees: 30 }];
    const neutralLost = meteredSignal({
      ...balanced,
      va: [...balanced.va!, ...moved],
      vb: [...balanced.vb!, ...moved],
      vc: [...balanced.vc!, ...moved],
    });
    expect(neutralLost.value("voltage.unbalance.zero")).toBeCloseTo((100 * 60) / 230, 2);
    expect(neutralLost.value("voltage.unbalance.negative")).toBeCloseTo(0, 2);
    expect(neutralLost.value("voltage.ab.rms")).toBeCloseTo(230 * Math.sqrt(3), 2);
    expect(value("voltage.unbalance.deviation")).toBeGreaterThan(1);
    expect(value("current.unbalance.deviation")).toBeGreaterThan(20);
  });

  it("hold their accuracy over the range of voltage, current and frequency, with the fourth current [I2-S01]", () => {
    const nominals = fc
      .constantFrom([50, 42.6, 57.4] as const, [60, 51.1, 68.9] as const)
      .chain(([nominal, low, high]) =>
        fc.record({
          nominalFrequencyHz: fc.constant(nominal),
          frequencyHz: fc.double({ min: low, max: high, noNaN: true }),
        }),
      );
    const volts = fc.double({ min: 57, max: 400, noNaN: true });
    const amperes = fc.double({ min: 0.05, max: 10, noNaN: true });
    fc.assert(
      fc.property(nominals, volts, amperes, fc.constantFrom(0, 60, -37), (nominal, u, i, lag) => {
        const { nominalFrequencyHz, frequencyHz } = nominal;
        const all = { ...threePhase(u, i, lag), in: [{ order: 1, rms: i / 2, degrees: 5 }] };
        const { value: of } = meteredSignal(all, { settings: { nominalFrequencyHz, declaredVoltage: u }, frequencyHz });
        for (const phase of phases) {
          expect(Math.abs((of(`voltage.${phase}n.rms`) as number) / u - 1)).toBeLessThan(2e-5);
          expect(Math.abs((of(`current.${phase}.rms`) as number) / i - 1)).toBeLessThan(2e-5);
          expect(Math.abs((of(`power.active.${phase}`) as number) / (u * i * Math.cos(radians(lag))) - 1)).toBeLessThan(
            4e-5,
          );
        }
        expect(Math.abs((of("voltage.ab.rms") as number) / (u * Math.sqrt(3)) - 1)).toBeLessThan(2e-5);
        expect(Math.abs((of("current.n.rms") as number) / (i / 2) - 1)).toBeLessThan(2e-5);
        expect((of("current.residual.rms") as number) / i).toBeLessThan(1e-4);
        expect(of("frequency")).toBeCloseTo(frequencyHz, 3);
      }),
      { numRuns: 10 },
    );
  });
});

describe("the sampling of a meter", () => {
  it.each([
    [50, 25_600, 49.7],
    [60, 30_720, 60.4],
  ] as const)(
    "takes 512 samples a cycle at %i Hz, six channels of %i a second, and spans each cycle of %f Hz with 512 points [J-S01]",
    (nominal, rate, hz) => {
      expect(pointsPerCycle(rate, nominal)).toBe(512);
      const { windows } = meteredSignal(uneven, {
        settings: { nominalFrequencyHz: nominal },
        rateHz: rate,
        frequencyHz: hz,
      });
      const { rms, startNs, endNs, cycles } = windows.at(-1)!;
      expect(cycles / (Number(endNs - startNs) / 1e9)).toBeCloseTo(hz, 3);
      for (const [n, phase] of phases.entries()) {
        expect(Math.abs((rms[n] as number) / unequal[phase][0] - 1)).toBeLessThan(5e-6);
        expect(Math.abs((rms[windowValueNames.indexOf(`i${phase}`)] as number) / unequal[phase][2] - 1)).toBeLessThan(
          5e-6,
        );
      }
    },
  );

  it.each([50, 60] as const)(
    "may be 2520 samples a second at %i Hz without a blind moment, each sample used once [V-S01]",
    (hz) => {
      const samples = sample(uneven, { rateHz: 2520, frequencyHz: hz, seconds: 4 });
      const results = resultsOf(wasmKernel(settingsFor(hz)), blocksOf(samples, 2520, [252]));
      const windows = results.map(({ window }) => window).filter(({ complete }) => complete);
      expect(windows.length).toBeGreaterThan(17);
      windows.slice(1).forEach(({ startNs }, n) => expect(startNs).toBe(windows[n]!.endNs));
      for (const { rms } of windows.slice(1)) expect(rms[0]).toBeCloseTo(230, 1);
      const joules = joulesOf(results);
      for (const [n, phase] of phases.entries()) {
        let sum = 0;
        for (let at = n; at < samples.length; at += channelCount) sum += (samples[at]! * samples[at + 4]!) / 2520;
        const of = (way: string): number => joules[energyAccumulatorNames.indexOf(`energy.active.${way}.${phase}`)]!;
        expect(Math.abs(of("import") - of("export") - sum)).toBeLessThan(0.01);
      }
    },
  );

  it("is of a network of 50 or of 60 Hz, which decides how many cycles an interval has [I1-S09]", () => {
    for (const [nominalFrequencyHz, cycles] of [
      [50, 10],
      [60, 12],
    ] as const) {
      const { windows } = meteredSignal(threePhase(230, 5, 0), {
        settings: { nominalFrequencyHz },
        frequencyHz: nominalFrequencyHz,
      });
      expect(windows.every((window) => window.cycles === cycles)).toBe(true);
      expect(windows.at(-1)!.frequencyHz).toBeCloseTo(nominalFrequencyHz, 4);
    }
  });
});
