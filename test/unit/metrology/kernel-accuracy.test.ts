import { describe, expect, it } from "vitest";
import type { KernelSettings, Window } from "#schemas/window.ts";
import { harmonicCount, windowValueCount } from "#schemas/window.ts";
import type { WiringForm } from "#schemas/wiring.ts";
import { blocksOf, meter, sample, settingsFor, type Signal, threePhase, wye } from "./synthetic.ts";

function windowsOf(signal: Signal, rateHz: number, frequencyHz: number, settings: KernelSettings): Window[] {
  const samples = sample(signal, { rateHz, frequencyHz, seconds: 1.1 });
  return meter(settings, blocksOf(samples, rateHz))
    .map(({ window }) => window)
    .filter(({ complete }) => complete);
}

/** Largest relative deviation of a value of the windows from the true one. */
function deviation(windows: Window[], truth: number, value: (window: Window) => number): number {
  expect(windows.length).toBeGreaterThan(2);
  return Math.max(...windows.map((window) => Math.abs(value(window) / truth - 1)));
}

/** Fundamental lagging by 30 degrees, with harmonics of known power on phase a. */
function distorted(orders: number[]): { signal: Signal; volts: number; watts: number } {
  const signal = threePhase(230, 5, 30);
  let squares = 230 ** 2;
  let watts = 230 * 5 * Math.cos(Math.PI / 6);
  for (const order of orders) {
    signal.va!.push({ order, rms: 6.9, degrees: 7 * order });
    signal.ia!.push({ order, rms: 0.2, degrees: 7 * order + 60 });
    squares += 6.9 ** 2;
    watts += 6.9 * 0.2 * 0.5;
  }
  return { signal, volts: Math.sqrt(squares), watts };
}

describe("accuracy of the metrology kernel", () => {
  it.each([
    [50, 49.7],
    [50, 50],
    [50, 50.3],
    [50, 42.5],
    [50, 57.5],
    [60, 60.2],
    [60, 51],
    [60, 69],
  ] as const)(
    "is within 2 ppm of RMS, 5 ppm of P and Q, 0.01 mHz and 0.002 % of each harmonic at 12.8 kHz: %i Hz meter at %f Hz",
    (nominalHz, frequencyHz) => {
      const orders = [2, 3, 5, 7, 13, 25, 37, 50];
      const { signal, volts, watts } = distorted(orders);
      const windows = windowsOf(signal, 12_800, frequencyHz, settingsFor(nominalHz));
      expect(deviation(windows, volts, ({ rms }) => rms[0])).toBeLessThan(2e-6);
      expect(deviation(windows, 230 * Math.sqrt(3), ({ rms }) => rms[9])).toBeLessThan(2e-6);
      expect(deviation(windows, watts, ({ active }) => active[0])).toBeLessThan(5e-6);
      expect(deviation(windows, 575, ({ reactive }) => reactive[1])).toBeLessThan(5e-6);
      expect(deviation(windows, volts, ({ halfCycleRms }) => halfCycleRms[5 * windowValueCount])).toBeLessThan(1e-5);
      for (const window of windows) expect(Math.abs(window.frequencyHz - frequencyHz)).toBeLessThan(1e-5);
      for (const order of orders) {
        expect(deviation(windows, 6.9, ({ harmonics }) => harmonics[order])).toBeLessThan(2e-5);
      }
      for (const { harmonics } of windows) expect(harmonics[11]).toBeLessThan(1e-3);
    },
  );

  it.each([
    [50, 50.1, 800],
    [50, 49.9, 1000],
    [50, 50.07, 2400],
    [60, 59.96, 30_707.244_140_625],
    [60, 59.961, 50_000],
  ] as const)(
    "is within 10 ppm of RMS, 20 ppm of P, 0.01 mHz and 0.05 % of h7: %i Hz meter at %f Hz, %f samples a second",
    (nominalHz, frequencyHz, rateHz) => {
      const { signal, volts, watts } = distorted([5, 7]);
      const windows = windowsOf(signal, rateHz, frequencyHz, settingsFor(nominalHz));
      expect(deviation(windows, volts, ({ rms }) => rms[0])).toBeLessThan(1e-5);
      expect(deviation(windows, watts, ({ active }) => active[0])).toBeLessThan(2e-5);
      for (const window of windows) expect(Math.abs(window.frequencyHz - frequencyHz)).toBeLessThan(1e-5);
      for (const order of [5, 7]) {
        expect(deviation(windows, 6.9, ({ harmonics }) => harmonics[order])).toBeLessThan(5e-4);
      }
    },
  );

  it("gives a direct component, and no harmonics that the samples cannot carry", () => {
    const signal = threePhase(230, 5, 0);
    signal.ia!.push({ order: 0, rms: 0.5, degrees: 0 });
    const windows = windowsOf(signal, 800, 50.02, settingsFor());
    expect(deviation(windows, 0.5, ({ harmonics }) => harmonics[4 * harmonicCount])).toBeLessThan(1e-4);
    for (const { harmonics } of windows) {
      expect(harmonics.slice(8, harmonicCount).every((rms) => rms === 0)).toBe(true);
    }
  });

  it("keeps the angles between the phasors, and takes vab from va and vb", () => {
    const signal = threePhase(230, 5, 30);
    for (const { phasors } of windowsOf(signal, 12_800, 50.3, settingsFor())) {
      const degrees = (value: number) => (Math.atan2(phasors[2 * value + 1], phasors[2 * value]) * 180) / Math.PI;
      const between = (a: number, b: number) => (degrees(a) - degrees(b) + 720) % 360;
      expect(between(0, 1)).toBeCloseTo(120, 4);
      expect(between(0, 4)).toBeCloseTo(30, 4);
      expect(between(8, 0)).toBeCloseTo(30, 4);
    }
  });

  it.each([
    ["reversed rotation", ["va", "vc", "vb"]],
    ["one phase", ["va"]],
    ["a lost phase", ["vb", "vc"]],
  ] as const)("finds the frequency with %s", (_case, names) => {
    const degrees = [0, -120, 120];
    const signal: Signal = {};
    for (const [n, name] of names.entries()) signal[name] = [{ order: 1, rms: 230, degrees: degrees[n] }];
    for (const { frequencyHz } of windowsOf(signal, 6400, 48.3, settingsFor())) {
      expect(frequencyHz).toBeCloseTo(48.3, 4);
    }
  });

  it("meters a two-element delta and a split phase by the weights of their wiring", () => {
    const delta: WiringForm = {
      ...wye,
      name: "delta-3w",
      elements: [
        { phase: "a", voltage: { va: 1, vb: -1 }, current: { ia: 1 } },
        { phase: "c", voltage: { vc: 1, vb: -1 }, current: { ic: 1 } },
      ],
      lineToNeutral: [],
      phasePower: false,
    };
    const threeWire = windowsOf(threePhase(230, 5, 30), 6400, 50.1, settingsFor(50, delta, 400));
    const sum = (values: number[]) => values[0] + values[1] + values[2];
    expect(deviation(threeWire, 3 * 230 * 5 * Math.cos(Math.PI / 6), ({ active }) => sum(active))).toBeLessThan(1e-5);
    expect(deviation(threeWire, 3 * 230 * 5 * 0.5, ({ reactive }) => sum(reactive))).toBeLessThan(1e-5);
    const split: Signal = {
      va: [{ order: 1, rms: 120, degrees: 0 }],
      vb: [{ order: 1, rms: 120, degrees: 180 }],
      ia: [{ order: 1, rms: 10, degrees: 0 }],
      ib: [{ order: 1, rms: 3, degrees: 120 }],
    };
    const windows = windowsOf(split, 6400, 60.1, settingsFor(60, wye, 120));
    expect(deviation(windows, 1200, ({ active }) => active[0])).toBeLessThan(1e-5);
    expect(deviation(windows, 180, ({ active }) => active[1])).toBeLessThan(1e-5);
    expect(deviation(windows, 240, ({ rms }) => rms[8])).toBeLessThan(1e-5);
    expect(deviation(windows, 60.1, ({ frequencyHz }) => frequencyHz)).toBeLessThan(1e-6);
  });
});
