import { describe, expect, it } from "vitest";
import { Flickermeter } from "../../../services/metrology/kernel/reference/flickermeter.ts";
import type { FlickerSettings } from "../../../services/metrology/kernel/window-analysis.ts";
import { blocksOf, meter, settingsFor, voltageSamples, wye } from "./synthetic.ts";

const rateHz = 1600;

/** Highest Pinst of the first voltage after the filters have settled. */
function highest(volts: (seconds: number) => number, settings: FlickerSettings, seconds = 30, settled = 20): number {
  const samples = voltageSamples(volts, rateHz, seconds);
  const ends = Array.from({ length: (seconds - settled) * 100 }, (_, n) => (settled + n / 100) * rateHz);
  return Math.max(...new Flickermeter(settings, rateHz).measure(samples, 0, rateHz * seconds, ends));
}

const reference = (lampVoltage: 120 | 230, mainsHz: 50 | 60): FlickerSettings => ({
  lampVoltage,
  mainsHz,
  lineToLine: false,
  deadVoltage: 10,
});

/** A voltage with modulation by `percent` from peak to peak, sinusoidal or rectangular, from a zero crossing on. */
function modulated(volts: number, mainsHz: number, hz: number, percent: number, shape: "sin" | "rect") {
  return (seconds: number): number => {
    const wave = Math.sin(2 * Math.PI * hz * seconds);
    const depth = (percent / 200) * (shape === "sin" ? wave : (hz * seconds) % 1 < 0.5 ? 1 : -1);
    return Math.SQRT2 * volts * Math.sin(2 * Math.PI * mainsHz * seconds) * (1 + depth);
  };
}

describe("the flickermeter of the kernel", () => {
  it.each([
    [230, 50, 8.8, 0.25, "sin"],
    [230, 50, 0.5, 2.325, "sin"],
    [230, 50, 25, 1.037, "sin"],
    [230, 50, 1.5, 0.429, "rect"],
    [230, 50, 8.8, 0.196, "rect"],
    [120, 60, 8.8, 0.321, "sin"],
    [120, 60, 2, 0.942, "sin"],
    [120, 60, 20, 0.746, "rect"],
    [120, 60, 40, 4.393, "sin"],
  ] as const)(
    "gives Pinst 1 within 2 % (8 % allowed) for a %i V lamp at %i Hz, modulated at %f Hz by %f %%, %s",
    (lamp, mainsHz, hz, percent, shape) => {
      const found = highest(modulated(lamp, mainsHz, hz, percent, shape), reference(lamp, mainsHz));
      expect(Math.abs(found - 1)).toBeLessThan(0.02);
    },
  );

  it("does not depend on the level of the voltage", () => {
    const found = highest(modulated(57.7, 50, 8.8, 0.321, "sin"), reference(120, 50));
    expect(Math.abs(found - 1)).toBeLessThan(0.02);
  });

  it("weighs frequency and voltage steps every 4 s as edition 2 does", () => {
    const volts = (seconds: number): number => {
      const odd = Math.floor(seconds / 4) % 2;
      const start = 4 * Math.floor(seconds / 4);
      const [rms, hz] = odd === 0 ? [230, 49.75] : [228.812, 50.25];
      return Math.SQRT2 * rms * Math.sin(2 * Math.PI * hz * (seconds - start));
    };
    expect(Math.abs(highest(volts, reference(230, 50)) - 1)).toBeLessThan(0.08);
  });

  it("measures line to line where there is no neutral", () => {
    const samples = voltageSamples(modulated(230, 50, 8.8, 0.25, "sin"), rateHz, 3);
    const settings = settingsFor(50, { ...wye, lineToNeutral: [] }, 400);
    const { flicker, cycles } = meter(settings, blocksOf(samples, rateHz, [1600])).at(-2)!.window;
    expect(flicker).toHaveLength(6 * cycles);
    expect(flicker[0]).toBeGreaterThan(0.1);
    expect(Math.max(...flicker.slice(2 * cycles, 4 * cycles))).toBeLessThan(0.05);
    expect(flicker[4 * cycles]).toBeCloseTo(flicker[0], 6);
  });

  it("is still for a steady voltage after a few seconds", () => {
    expect(highest(modulated(230, 49.9, 1, 0, "sin"), reference(230, 50), 12, 8)).toBeLessThan(0.02);
  });
});
