import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { channelCount } from "#schemas/samples.ts";
import type { KernelResult } from "#schemas/window.ts";
import { createKernel } from "../../../services/metrology/kernel/reference-kernel.ts";
import { blocksOf, sample, settingsFor, threePhase, wholeSecondNs } from "./synthetic.ts";
import { resultsOf, wasmKernel } from "./wasm-kernel.ts";

const settings = { ...settingsFor(), signallingHz: [183] };
const startNs = wholeSecondNs + 123_456_789n;
const sizes = fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 8 });

/** A signal whose frequency moves, with a fault in the middle and a value that is no number. */
function difficultSamples(rateHz: number): Float32Array {
  const signal = threePhase(230, 5, 30);
  signal.ia!.push({ order: 5, rms: 1, degrees: 40 });
  const samples = sample(signal, { rateHz, frequencyHz: (t) => 49.8 * t + 0.2 * t * t, seconds: 1.7 });
  for (let n = Math.round(0.7 * rateHz); n < 0.8 * rateHz; n++) samples[n * channelCount] *= 0.1;
  samples[Math.round(1.2 * rateHz) * channelCount + 5] = Number.NaN;
  return samples;
}

/** Results as text with every bit of every number. */
function bits(results: KernelResult[]): string {
  return JSON.stringify(results, (_key, value) => {
    if (typeof value === "bigint") return `${value}n`;
    return ArrayBuffer.isView(value) ? [...(value as Float32Array)].join() : value;
  });
}

describe.each([1600.25, 12_800, 30_000])("continuing the WebAssembly kernel at %f samples a second", (rateHz) => {
  const samples = difficultSamples(rateHz);
  const blocks = (cut: number[], from = 0) => blocksOf(samples, rateHz, cut, from, startNs);
  const whole = resultsOf(wasmKernel(settings), blocks([samples.length]));

  it("gives the same bits whatever the sizes of the blocks", () => {
    fc.assert(
      fc.property(sizes, (cut) => {
        expect(bits(resultsOf(wasmKernel(settings), blocks(cut)))).toBe(bits(whole));
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it("gives the same bits when it is resumed after any window", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 2 }), sizes, (after, cut) => {
        const { resume, nextSample } = whole[after];
        const rest = resultsOf(wasmKernel(settings, resume), blocks(cut, nextSample));
        expect(bits(rest)).toBe(bits(whole.slice(after + 1)));
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it("hands its state over to the reference and takes it back: the same windows and energies go on", () => {
    const { resume, nextSample } = whole[2];
    const reference = resultsOf(createKernel(settings, resume), blocks([700], nextSample));
    expect(reference.map(({ window }) => window.number)).toEqual(whole.slice(3).map(({ window }) => window.number));
    const back = resultsOf(wasmKernel(settings, reference[0].resume), blocks([700], reference[0].nextSample));
    for (const [n, { window }] of back.entries()) {
      expect(window.rms[0] / whole[4 + n].window.rms[0]).toBeCloseTo(1, 4);
      expect(Number(window.endNs - whole[4 + n].window.endNs)).toBeCloseTo(0, -4);
    }
    expect(resume.length).toBeLessThan(1200);
  });
});
