import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { channelCount, endNs } from "#schemas/samples.ts";
import { type KernelResult, windowValueCount } from "#schemas/window.ts";
import { Quality } from "#schemas/quality.ts";
import { createKernel } from "../../../services/metrology/kernel/reference-kernel.ts";
import { canMeter } from "../../../services/metrology/kernel/sampling-limits.ts";
import { blocksOf, joulesOf, meter, sample, settingsFor, threePhase, wholeSecondNs } from "./synthetic.ts";

const rateHz = 6400;
const settings = settingsFor();
const steady = (seconds: number, frequencyHz = 50) => sample(threePhase(230, 5, 0), { rateHz, frequencyHz, seconds });
const windowsOf = (results: KernelResult[]) => results.map(({ window }) => window);

describe("the metrology kernel in disturbances", () => {
  it("follows a frequency that runs away at 1 Hz a second, without a loss of accuracy", () => {
    const samples = sample(threePhase(230, 5, 0), { rateHz, frequencyHz: (t) => 50 * t + 0.5 * t * t, seconds: 4 });
    for (const window of windowsOf(meter(settings, blocksOf(samples, rateHz))).filter(({ complete }) => complete)) {
      const middle = Number((window.startNs + window.endNs) / 2n - wholeSecondNs) / 1e9;
      expect(window.frequencyHz).toBeCloseTo(50 + middle, 3);
      expect(window.rms[0] / 230).toBeCloseTo(1, 3);
    }
  });

  it("finds a frequency again that stepped across the whole range", () => {
    const cyclesAt = (t: number) => (t < 1 ? 43 * t : 57 * t);
    const samples = sample(threePhase(230, 5, 0), { rateHz, frequencyHz: cyclesAt, seconds: 3 });
    expect(windowsOf(meter(settings, blocksOf(samples, rateHz))).at(-2)!.frequencyHz).toBeCloseTo(57, 4);
  });

  it("shows no frequency when that is beyond the range, rather than the end of the range", () => {
    const windows = windowsOf(meter(settings, blocksOf(steady(2, 62), rateHz)));
    expect(windows.map(({ frequencyHz }) => frequencyHz)).toEqual(windows.map(() => 0));
  });

  it("holds the frequency through a phase jump, so that the windows after it are right", () => {
    const samples = steady(3, 50.02);
    const jumped = sample(threePhase(230, 5, 0), { rateHz, frequencyHz: (t) => 50.02 * t + 0.17, seconds: 3 });
    samples.set(jumped.subarray(9000 * channelCount), 9000 * channelCount);
    const windows = windowsOf(meter(settings, blocksOf(samples, rateHz)));
    for (const { frequencyHz, complete } of windows) {
      if (complete) expect(Math.abs(frequencyHz - 50.02)).toBeLessThan(0.05);
    }
    const after = windows.filter(({ startNs, complete }) => complete && startNs > wholeSecondNs + 1_700_000_000n);
    for (const { rms, frequencyHz } of after) {
      expect(rms[0] / 230).toBeCloseTo(1, 5);
      expect(frequencyHz).toBeCloseTo(50.02, 4);
    }
  });

  it("says 0 Hz without voltage, runs free, and is right again when the voltage is back", () => {
    const samples = steady(4, 49.5);
    samples.fill(0, 8000 * channelCount, 16_000 * channelCount);
    const windows = windowsOf(meter(settings, blocksOf(samples, rateHz))).filter(({ complete }) => complete);
    const dead = windows.filter(({ rms }) => rms[0] === 0);
    expect(dead.length).toBeGreaterThan(3);
    for (const { frequencyHz, cycles, endNs, startNs } of dead) {
      expect(frequencyHz).toBe(0);
      expect(cycles / (Number(endNs - startNs) / 1e9)).toBeCloseTo(49.5, 1);
    }
    expect(windows.at(-1)!.frequencyHz).toBeCloseTo(49.5, 4);
  });

  it("follows a dip in Urms(1/2), each value over the cycle that ends with its half cycle", () => {
    const samples = steady(1);
    for (let n = 3200; n < 3840; n++) samples[n * channelCount] *= 0.7;
    const values = windowsOf(meter(settings, blocksOf(samples, rateHz))).flatMap((window) => {
      const start = Number(window.startNs - wholeSecondNs) / 1e9;
      return window.halfCycleEndNs.map((ns, n) => ({
        end: start + ns / 1e9,
        volts: window.halfCycleRms[n * windowValueCount],
      }));
    });
    for (const { end, volts } of values) {
      if (end < 0.498 || end > 0.622) expect(volts).toBeCloseTo(230, 1);
      if (end > 0.522 && end < 0.598) expect(volts).toBeCloseTo(161, 1);
    }
    expect(values.every(({ end }, n) => n === 0 || Math.abs(end - values[n - 1].end - 0.01) < 5e-5)).toBe(true);
  });

  it("meters up to a gap and starts anew after it, marked as missing", () => {
    const [before, after] = [blocksOf(steady(1), rateHz), blocksOf(steady(1), rateHz)];
    before.at(-1)!.last = false;
    for (const block of after) {
      block.firstSample += 9600;
      block.startNs += 1_500_000_000n;
    }
    const results = meter(settings, [...before, ...after]);
    const cut = windowsOf(results).findIndex(({ complete }) => !complete);
    expect(results[cut].nextSample).toBe(6400);
    expect(results[cut].slices.at(-1)!.throughNs).toBe(wholeSecondNs + 1_000_000_000n);
    expect(results[cut + 1].window.quality).toBe(Quality.missing);
    expect(results[cut + 2].window.quality).toBe(0);
    const slice = results.flatMap(({ slices }) => slices)[1];
    expect(slice.fromNs).toBe(wholeSecondNs + 1_500_000_000n);
    expect(slice.quality).toBe(Quality.missing | Quality.partial);
    expect(windowsOf(results).map(({ number }) => number)).toEqual(results.map((_result, n) => n));
    expect(meter(settings, after, results[cut].resume)[0].window.quality).toBe(Quality.missing);
  });

  it("takes a recorder that follows the frequency as one stream, each sample with its own rate", () => {
    const rates = [2400, 2402.5, 2397.25, 2404];
    const samples = sample(threePhase(230, 5, 0), { rateHz: 48, frequencyHz: 1, seconds: 100 });
    let startNs = wholeSecondNs;
    const blocks = blocksOf(samples, 2400, [96]);
    for (const [n, block] of blocks.entries()) {
      block.rateHz = rates[n % 4];
      block.startNs = startNs;
      startNs = endNs(block);
    }
    const windows = windowsOf(meter(settings, blocks)).filter(({ complete }) => complete);
    expect(windows.length).toBe(9);
    for (const { frequencyHz, rms } of windows) {
      expect(frequencyHz).toBeCloseTo(50.02, 1);
      expect(rms[0]).toBeCloseTo(230, 2);
    }
  });

  it("takes a sampling clock that drifts against the stamps as one stream, with the times of the stamps", () => {
    const blocks = blocksOf(steady(5), rateHz, [64]);
    for (const block of blocks) block.startNs += ((block.startNs - wholeSecondNs) * 100n) / 1_000_000n;
    const windows = windowsOf(meter(settings, blocks));
    expect(windows.filter(({ complete }) => !complete)).toHaveLength(1);
    expect(windows.every(({ quality }) => (quality & Quality.missing) === 0)).toBe(true);
    const { endNs: lastNs } = windows.at(-2)!;
    const nominalSeconds = windows.at(-2)!.number * 0.2 + 0.2 + 23 / rateHz;
    expect(Number(lastNs - wholeSecondNs) / 1e9 / nominalSeconds).toBeCloseTo(1.0001, 5);
  });

  it("meters less than a cycle, and skips a rate that cannot be metered", () => {
    const short = meter(settings, blocksOf(steady(0.015).subarray(0, 90 * channelCount), rateHz));
    expect(short).toHaveLength(1);
    expect(short[0].window).toMatchObject({ cycles: 0, complete: false, frequencyHz: 0, quality: Quality.partial });
    expect(short[0].slices).toHaveLength(1);
    expect(canMeter(50, 50)).toBe(false);
    expect(canMeter(Number.NaN, 50)).toBe(false);
    expect(meter(settings, blocksOf(steady(1), 50))).toEqual([]);
  });

  it("replaces what is no number by 0 and marks it, and poisons nothing", () => {
    const samples = steady(1);
    samples[1500 * channelCount] = Number.NaN;
    samples[1501 * channelCount + 4] = Number.POSITIVE_INFINITY;
    const results = meter(settings, blocksOf(samples, rateHz));
    expect(windowsOf(results).map(({ quality }) => quality & Quality.missing)).toEqual([0, 1, 0, 0, 0]);
    expect(results.at(-1)!.window.rms[0]).toBeCloseTo(230, 2);
    expect(joulesOf(results)[0]).toBeCloseTo(1150, 0);
  });

  it("gives finite numbers or nothing for any block", () => {
    const number = fc.double({ noDefaultInfinity: false });
    const anyBlock = fc.record({
      firstSample: fc.oneof(fc.nat(20_000), number),
      startNs: fc.oneof(
        fc.bigInt({ min: 0n, max: 4_000_000_000n }),
        fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      ),
      rateHz: fc.oneof(fc.constantFrom(800, 1600), number),
      last: fc.boolean(),
      seed: fc.array(fc.float(), { maxLength: 40 }),
      frames: fc.nat(800),
    });
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 8 }), (blocks) => {
        const kernel = createKernel(settings);
        for (const { seed, frames, ...block } of blocks) {
          const samples = Float32Array.from({ length: frames * channelCount }, (_, n) => seed[n % seed.length] ?? 0);
          kernel.push({ ...block, meter: "m", quality: 0, channels: 255, samples }, ({ window, slices }) => {
            const { rms, active, reactive, phasors, harmonics, peaks, halfCycleRms } = window;
            for (const values of [rms, active, reactive, phasors, harmonics, peaks, halfCycleRms]) {
              expect(values.every(Number.isFinite)).toBe(true);
            }
            expect(Number.isFinite(window.frequencyHz)).toBe(true);
            for (const { energyMicroWh } of slices) expect(energyMicroWh.every((energy) => energy >= 0n)).toBe(true);
          });
        }
      }),
      { numRuns: 80 },
    );
  });
});
