import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { Quality } from "#schemas/quality.ts";
import { metered, network, sampled } from "./front-end-meter.ts";

const ppm = (value: number, truth: number): number => (value / truth - 1) * 1e6;
const active = "energy.active.import.a";
/** Minutes of arc at 50 Hz as a delay, µs. */
const minutes = (count: number): number => (count / 60 / 360 / 50) * 1e6;

describe("errors of the front end in the registers", () => {
  it("shows a gain error in voltage, current, power and energy as it was set", () => {
    const truth = metered(network(0));
    const volts = metered(sampled(network(0), { channels: { va: { gainPpm: 1000 } } }));
    expect(ppm(volts.volts, truth.volts)).toBeCloseTo(1000, 0);
    expect(ppm(volts.watts, truth.watts)).toBeCloseTo(1000, 0);
    expect(ppm(volts.joules(active), truth.joules(active))).toBeCloseTo(1000, 0);
    expect(ppm(volts.joules("energy.active.import.b"), 230e3)).toBeCloseTo(0, 0);
    const amperes = metered(sampled(network(0), { currents: { gainPpm: -500 } }));
    expect(ppm(amperes.amperes, truth.amperes)).toBeCloseTo(-500, 0);
    expect(ppm(amperes.joules(active), truth.joules(active))).toBeCloseTo(-500, 0);
  });

  it("shows 10 minutes of arc at 0.5 inductive as 0.504 % too little, or too much", () => {
    for (const sign of [1, -1]) {
      // A voltage that is late is nearer to the current that lags.
      const { joules } = metered(sampled(network(60), { voltages: { delayMicroseconds: sign * minutes(10) } }));
      const angle = ((60 - sign * (10 / 60)) * Math.PI) / 180;
      expect(ppm(joules(active), 230e3 * Math.cos(angle))).toBeCloseTo(0, 0);
      expect(ppm(joules(active), 115e3) / sign).toBeGreaterThan(5000);
    }
  });

  it("drifts with the temperature in gain and phase, from the reference temperature on [K-S08, V-M23]", () => {
    const meters = fc.constantFrom(
      // 0.015 %/K, and 0.005 % for each kelvin from 25 degrees on.
      { ppmPerKelvin: 150, referenceCelsius: 23 },
      { ppmPerKelvin: 50, referenceCelsius: 25 },
    );
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 70 }), meters, (temperature, { ppmPerKelvin, referenceCelsius }) => {
        const drift = { gainPpmPerKelvin: ppmPerKelvin };
        const frontEnd = { voltages: drift, currents: drift, temperature, referenceCelsius };
        const found = metered(sampled(network(60), frontEnd));
        const gain = 1 + ppmPerKelvin * 1e-6 * (temperature - referenceCelsius);
        expect(Math.abs(ppm(found.volts, 230 * gain))).toBeLessThan(1);
        expect(Math.abs(ppm(found.amperes, 1000 * gain))).toBeLessThan(1);
        expect(Math.abs(ppm(found.joules(active), 115e3 * gain * gain))).toBeLessThan(1);
      }),
      { numRuns: 6 },
    );
    const late = { voltages: { delayNanosecondsPerKelvin: minutes(1) * 1000 }, temperature: 33 };
    const angle = ((60 - 10 / 60) * Math.PI) / 180;
    expect(ppm(metered(sampled(network(60), late)).joules(active), 230e3 * Math.cos(angle))).toBeCloseTo(0, 0);
  });

  it("follows a course of temperature", () => {
    const points = [
      { at: 0, celsius: 23 },
      { at: 3, celsius: 83 },
    ];
    const frontEnd = { voltages: { gainPpmPerKelvin: 100 }, temperature: { points } };
    // In the middle second 30 kelvins above the reference; a step of 40 ms is 0.8 kelvins long.
    expect(Math.abs(ppm(metered(sampled(network(0), frontEnd)).joules(active), 230e3) - 3000)).toBeLessThan(80);
  });

  it("is cancelled by calibration constants and by the tables of transformer errors, to 10 ppm", () => {
    const error = fc.record({
      gain: fc.integer({ min: -20_000, max: 20_000 }),
      phaseMinutes: fc.double({ min: -90, max: 90, noNaN: true }),
    });
    fc.assert(
      fc.property(error, error, fc.constantFrom(0, 30, 60, -60), (voltage, current, lag) => {
        const truth = metered(network(lag));
        const late = (one: typeof voltage) => ({ gainPpm: one.gain, delayMicroseconds: -minutes(one.phaseMinutes) });
        const source = sampled(network(lag), { voltages: late(voltage), currents: late(current) });
        const constants = metered(source, {
          channels: { va: { gain: 1 / (1 + voltage.gain * 1e-6) }, ia: { gain: 1 / (1 + current.gain * 1e-6) } },
          phaseDegrees: { va: voltage.phaseMinutes / 60, ia: current.phaseMinutes / 60 },
        });
        const point = (one: typeof voltage) => [
          { at: 0, ratioPercent: one.gain * 1e-4, phaseMinutes: one.phaseMinutes },
        ];
        const tables = metered(source, { voltageErrors: { a: point(voltage) }, currentErrors: { a: point(current) } });
        for (const found of [constants, tables]) {
          expect(Math.abs(ppm(found.joules(active), truth.joules(active)))).toBeLessThan(10);
          expect(Math.abs(ppm(found.volts, truth.volts))).toBeLessThan(10);
          expect(Math.abs(ppm(found.amperes, truth.amperes))).toBeLessThan(10);
          expect(Math.abs(ppm(found.watts, truth.watts))).toBeLessThan(10);
        }
      }),
      { numRuns: 8 },
    );
  });

  it("adds the power of noise to voltage and current, and none to energy but by chance", () => {
    const noisy = metered(sampled(network(0), { voltages: { noiseRms: 23 }, currents: { noiseRms: 100 } }));
    expect(Math.abs(noisy.volts / Math.hypot(230, 23) - 1)).toBeLessThan(2e-3);
    expect(Math.abs(noisy.amperes / Math.hypot(1000, 100) - 1)).toBeLessThan(2e-3);
    expect(Math.abs(noisy.joules(active) / 230e3 - 1)).toBeLessThan(4e-3);
  });

  it("marks what was clipped at full scale, in windows and registers, and nothing before and after it", () => {
    const dip = { voltages: { fullScale: 200 } };
    const clipped = metered(sampled(network(0), dip));
    expect(clipped.results.every(({ window }) => (window.quality & Quality.overrange) !== 0)).toBe(true);
    const slices = clipped.results.flatMap((result) => result.slices);
    expect(slices.length).toBe(3);
    expect(slices.every(({ quality }) => (quality & Quality.overrange) !== 0)).toBe(true);
    expect(clipped.volts).toBeLessThan(200);
    const wide = metered(sampled(network(0), { voltages: { fullScale: 330, bits: 16 } }));
    expect(wide.results.every(({ window }) => (window.quality & Quality.overrange) === 0)).toBe(true);
  });
});
