import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { channelCount, type SampleBlock } from "#schemas/samples.ts";
import { type KernelResult, type KernelSettings, windowValueCount } from "#schemas/window.ts";
import { createKernel, kernelStateProblem } from "../../../services/metrology/kernel/reference-kernel.ts";
import { blocksOf, joulesOf, meter, sample, settingsFor, threePhase, wholeSecondNs } from "./synthetic.ts";

const settings = settingsFor();
const rateHz = 1600.25;
const startNs = wholeSecondNs + 123_456_789n;
const seconds = 2.7;

/** A signal whose frequency moves, with a fault in the middle and a value that is no number. */
function difficultSamples(): Float32Array {
  const signal = threePhase(230, 5, 30);
  signal.ia!.push({ order: 5, rms: 1, degrees: 40 });
  const samples = sample(signal, { rateHz, frequencyHz: (t) => 49.8 * t + 0.2 * t * t, seconds });
  for (let n = 2000; n < 2200; n++) samples[n * channelCount] *= 0.1;
  samples[3000 * channelCount + 5] = Number.NaN;
  return samples;
}

const samples = difficultSamples();
const whole = meter(settings, blocksOf(samples, rateHz, [samples.length], 0, startNs));
const sizes = fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 8 });

/** Results as text with every bit of every number. */
function bits(results: KernelResult[]): string {
  return JSON.stringify(results, (_key, value) => {
    if (typeof value === "bigint") return `${value}n`;
    return value instanceof Uint8Array ? [...value].join() : value;
  });
}

/** State of 0.1.0 after the third window of 230 V and 5 A lagging by 30 degrees at 49.8 Hz, 1600 samples a second. */
const stateOf010 =
  "AQIAAAAAAAAAAAAAAAAIQCbFVpxP7QRBAAAAAAAAAAANrH1slLcEQQAAAAAAAAAAwvZaM9PXBEEAAAAAAAAAAPyzF55bPh9BAAAA" +
  "AAAAAADcT3pKKg34QHx21EkqDfhA8XfVSSoN+ECSD4m33wkSQQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" +
  "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADK6w7ffCSJBAAAAAAAAAAAA" +
  "AAAAABiOQGCZuJIB2zdAHphSZDvfnz8AAAAAAABwQAAAAAAAAJlAAAAAAAAAAAAAAAAAAACZQAAAKjb+nJcXAAAAAAAAAAAAACo2" +
  "/pyXFwAAAAAAAAAAgfHfDgX4gUBKWVULBfiBQDMIvA8F+IFAugE9lgf0qkBB/pxPh9RZQcjoblGH1FlBd/SxT4fUWUEAAAAAAAAA" +
  "ANh7ChMHAKlA7ug2EwcAqUBWu+QSBwCpQAAAAAAAAAAAnXCifWVfc0FvZSl9ZV9zQZmOwnllX3NBAAAAAAAAAAAAAAAAAAAAAA==";

describe("continuing the metrology kernel", () => {
  it("gives the same bits whatever the sizes of the blocks", () => {
    fc.assert(
      fc.property(sizes, (cut) => {
        expect(bits(meter(settings, blocksOf(samples, rateHz, cut, 0, startNs)))).toBe(bits(whole));
      }),
      { numRuns: 15 },
    );
  });

  it("gives the same bits when it is resumed after any window", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 2 }), sizes, (after, cut) => {
        const { resume, nextSample } = whole[after];
        const rest = meter(settings, blocksOf(samples, rateHz, cut, nextSample, startNs), resume);
        expect(bits(rest)).toBe(bits(whole.slice(after + 1)));
      }),
      { numRuns: 15 },
    );
  });

  it("gives the same bits when it is resumed with corrections, losses and signalling", () => {
    const percents = { ironWatts: 0.4, ironVars: 1, copperWatts: 0.5, copperVars: 3 };
    const line = { resistance: 0.1, reactance: 0.2 };
    const all: KernelSettings = {
      ...settings,
      signallingHz: [183.3],
      netting: "phases",
      startingCurrent: 0.002,
      phaseDegrees: { ia: 0.2 },
      currentErrors: { b: [{ at: 1, ratioPercent: 0.3, phaseMinutes: 10 }] },
      lossCompensation: {
        testVoltage: 230,
        testCurrent: 5,
        import: percents,
        export: percents,
        line,
        billing: "source",
      },
    };
    const once = meter(all, blocksOf(samples, rateHz, [800], 0, startNs));
    for (const after of [0, 4, 8]) {
      const { resume, nextSample } = once[after];
      const rest = meter(all, blocksOf(samples, rateHz, [333], nextSample, startNs), resume);
      expect(bits(rest)).toBe(bits(once.slice(after + 1)));
    }
  });

  it("skips samples that it has metered before, so that a block delivered twice counts once", () => {
    const blocks = blocksOf(samples, rateHz, [700], 0, startNs);
    const twice = blocks.flatMap((block, n) => (n % 2 === 0 ? [block, { ...block, last: false }] : [block]));
    const overlapping = blocks.map((block) => widened(block, 100));
    expect(bits(meter(settings, twice))).toBe(bits(whole));
    expect(bits(meter(settings, overlapping))).toBe(bits(whole));
  });

  it("continues across an end of samples with the window number and the fraction of a µWh", () => {
    const half = blocksOf(samples.subarray(0, 2048 * channelCount), rateHz, [512], 0, startNs);
    const first = meter(settings, half);
    const { resume, nextSample } = first.at(-1)!;
    expect(nextSample).toBe(2048);
    const rest = meter(settings, blocksOf(samples, rateHz, [512], nextSample, startNs), resume);
    expect(rest[0].window.number).toBe(first.length);
    expect(rest[0].window.quality).toBe(0);
  });

  it("says in one line why bytes are no state of it", () => {
    const { resume } = whole[0];
    expect(resume.length).toBeLessThan(1500);
    expect(kernelStateProblem(resume, 50)).toBeUndefined();
    expect(kernelStateProblem(resume.subarray(1), 50)).toMatch(/version|bytes/);
    expect(() => createKernel(settings, new Uint8Array(3))).toThrow(/kernel state has 3 bytes/);
    fc.assert(
      fc.property(fc.nat(resume.length - 1), fc.nat(255), (at, value) => {
        const damaged = resume.slice();
        damaged[at] = value;
        if (kernelStateProblem(damaged, 50) !== undefined) return;
        const kernel = createKernel(settings, damaged);
        for (const block of blocksOf(samples, rateHz, [900], whole[0].nextSample, startNs))
          kernel.push(block, () => {});
      }),
      { numRuns: 20 },
    );
  });

  it("continues a state of version 0.1.0, beginning anew with what that did not know", () => {
    const signal = threePhase(230, 5, 30);
    const before = sample(signal, { rateHz: 1600, frequencyHz: 49.8, seconds: 1.5 });
    const uninterrupted = meter(settings, blocksOf(before, 1600)).slice(3);
    const state = new Uint8Array(Buffer.from(stateOf010, "base64"));
    const continued = meter(settings, blocksOf(before, 1600, [300], 963), state);
    expect(continued).toHaveLength(uninterrupted.length);
    for (const [n, { window, slices }] of continued.entries()) {
      const expected = uninterrupted[n].window;
      expect(window).toMatchObject({ number: expected.number, startNs: expected.startNs, endNs: expected.endNs });
      expect(slices.map(({ throughNs }) => throughNs)).toEqual(
        uninterrupted[n].slices.map(({ throughNs }) => throughNs),
      );
      for (const [at, volts] of window.halfCycleRms.entries())
        if (n > 0 || at !== windowValueCount - 1) expect(volts).toBeCloseTo(expected.halfCycleRms[at], 5);
      expect(window.cycleFrequencyHz.slice(0, 9).every((hz) => Math.abs(hz - 49.8) < 1e-4)).toBe(true);
      expect(window.flicker.every(Number.isFinite)).toBe(true);
    }
    // The residual current of the half cycle before the first one was not in that state.
    expect(continued[0].window.halfCycleRms[windowValueCount - 1]).toBeNaN();
    expect(joulesOf(continued)[0]).toBeCloseTo(joulesOf(uninterrupted)[0], 2);
  });

  function widened(block: SampleBlock, frames: number): SampleBlock {
    const firstSample = Math.max(0, block.firstSample - frames);
    const through = block.firstSample * channelCount + block.samples.length;
    return {
      ...block,
      firstSample,
      startNs: startNs + BigInt(Math.round((firstSample / rateHz) * 1e9)),
      samples: samples.subarray(firstSample * channelCount, through),
    };
  }
});
