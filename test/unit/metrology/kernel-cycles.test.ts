import { describe, expect, it } from "vitest";
import { channelCount } from "#schemas/samples.ts";
import { blocksOf, meter, sample, settingsFor, threePhase } from "./synthetic.ts";

const rateHz = 6400;
const steady = (seconds: number, frequencyHz: number | ((t: number) => number) = 50) =>
  sample(threePhase(230, 5, 0), { rateHz, frequencyHz, seconds });
const windowsOf = (samples: Float32Array) =>
  meter(settingsFor(), blocksOf(samples, rateHz))
    .map(({ window }) => window)
    .filter(({ complete }) => complete);

describe("what the kernel finds in each cycle", () => {
  it.each([43.1, 50.02, 56.9])("gives the frequency of each cycle of a steady %f Hz, across windows too", (hz) => {
    for (const { cycleFrequencyHz, cycles } of windowsOf(steady(1, hz))) {
      expect(cycleFrequencyHz).toHaveLength(cycles);
      for (const found of cycleFrequencyHz) expect(Math.abs(found - hz)).toBeLessThan(2e-4);
    }
  });

  it("follows a ramp of 1 Hz a second from cycle to cycle", () => {
    const windows = windowsOf(steady(2, (t) => 49 * t + 0.5 * t * t));
    const found = windows.slice(1).flatMap(({ cycleFrequencyHz }) => cycleFrequencyHz);
    for (let n = 1; n < found.length; n++) {
      expect(found[n] - found[n - 1]).toBeGreaterThan(0.01);
      expect(found[n] - found[n - 1]).toBeLessThan(0.03);
    }
  });

  it("gives 0 Hz for the cycles without voltage", () => {
    const samples = steady(1.2);
    samples.fill(0, 2560 * channelCount, 3840 * channelCount);
    const found = windowsOf(samples).flatMap(({ cycleFrequencyHz }) => cycleFrequencyHz);
    expect(found.filter((hz) => hz === 0).length).toBeGreaterThan(7);
    expect(found.filter((hz) => hz > 49 && hz < 51).length).toBeGreaterThan(30);
  });

  it("finds a transient against the cycle before, also at the very start of a window", () => {
    for (let at = 2500; at < 2640; at += 7) {
      const samples = steady(0.9);
      samples[at * channelCount + 1] += 700;
      const peaks = windowsOf(samples).map(({ transientPeaks }) => transientPeaks);
      expect(Math.max(...peaks.map(([, b]) => b))).toBeCloseTo(700, 0);
      expect(Math.max(...peaks.map(([a]) => a))).toBeLessThan(1);
    }
  });
});
