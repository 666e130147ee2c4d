import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { decodeWindow, encodeWindow } from "#schemas/codec.ts";
import { channelCount } from "#schemas/samples.ts";
import { Quality } from "#schemas/quality.ts";
import { harmonicCount, type KernelResult, type KernelSettings, type Window } from "#schemas/window.ts";
import type { WiringForm } from "#schemas/wiring.ts";
import { createKernel } from "../../../services/metrology/kernel/reference-kernel.ts";
import { blocksOf, sample, settingsFor, type Signal, threePhase, wye } from "./synthetic.ts";
import { resultsOf, wasmKernel } from "./wasm-kernel.ts";

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
const twoPhases: WiringForm = { ...wye, name: "2p", elements: wye.elements.slice(0, 2) };

interface Case {
  nominalHz: 50 | 60;
  frequency: number;
  rateHz: number;
  wiring: WiringForm;
  signal: Signal;
  dip: number;
  noise: number;
}

const orders = fc.uniqueArray(fc.integer({ min: 2, max: 63 }), { maxLength: 6 });
const cases: fc.Arbitrary<Case> = fc
  .record({
    nominalHz: fc.constantFrom(50 as const, 60 as const),
    share: fc.double({ min: 0.851, max: 1.149, noNaN: true }),
    rateHz: fc.constantFrom(1600, 6400, 12_800, 15_360, 25_600, 48_000),
    wiring: fc.constantFrom(wye, delta, twoPhases),
    orders,
    amperes: fc.constantFrom(0.005, 5, 200),
    lag: fc.integer({ min: -180, max: 180 }),
    unbalance: fc.double({ min: 0.7, max: 1, noNaN: true }),
    direct: fc.constantFrom(0, 0.3),
    lostPhase: fc.constantFrom(undefined, "vb", "vc"),
    dip: fc.constantFrom(1, 0.4),
    noise: fc.constantFrom(0, 0.01),
  })
  .map(({ nominalHz, share, rateHz, wiring, amperes, lag, unbalance, direct, lostPhase, dip, noise, ...rest }) => {
    const frequency = share * nominalHz;
    const signal = threePhase(230, amperes, lag);
    signal.vb![0].rms *= unbalance;
    signal.ia!.push({ order: 0, rms: direct * amperes, degrees: 0 });
    for (const order of rest.orders.filter((each) => each * frequency < 0.4 * rateHz)) {
      signal.va!.push({ order, rms: 230 / order, degrees: 11 * order });
      signal.ia!.push({ order, rms: amperes / order, degrees: 7 * order });
    }
    if (lostPhase) delete signal[lostPhase as "vb" | "vc"];
    return { nominalHz, frequency, rateHz, wiring, signal, dip, noise };
  });

function samplesOf({ signal, rateHz, frequency, dip, noise }: Case): Float32Array {
  const samples = sample(signal, { rateHz, frequencyHz: frequency, seconds: 0.9 });
  for (let n = Math.round(0.45 * rateHz); n < 0.53 * rateHz; n++) samples[n * channelCount] *= dip;
  if (noise === 0) return samples;
  let seed = 1;
  for (let at = 0; at < samples.length; at++) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
    if (at % channelCount < 3) samples[at] += (230 * noise * seed) / 2 ** 31;
  }
  return samples;
}

/** Both kernels on the same samples. */
function both(settings: KernelSettings, samples: Float32Array, rateHz: number): [KernelResult[], KernelResult[]] {
  const blocks = blocksOf(samples, rateHz, [700]);
  return [resultsOf(createKernel(settings), blocks), resultsOf(wasmKernel(settings), blocks)];
}

/** Largest deviation of values, as a share of `scale` (of the largest value where none is given). */
function deviation(found: ArrayLike<number>, truth: ArrayLike<number>, scale = largest(truth)): number {
  expect(found.length).toBe(truth.length);
  return Math.max(0, ...Array.from(truth, (value, n) => Math.abs(found[n] - value))) / (scale || 1);
}

const largest = (values: ArrayLike<number>) => Math.max(0, ...Array.from(values, Math.abs));

/** Phasors of the four voltages against that of va, which every case has: only angles between them have a meaning. */
function aligned(phasors: ArrayLike<number>): number[] {
  const [re, im] = [phasors[0], phasors[1]];
  const size = Math.hypot(re, im) || 1;
  return [0, 2, 4, 6].flatMap((at) => [
    (phasors[at] * re + phasors[at + 1] * im) / size,
    (phasors[at + 1] * re - phasors[at] * im) / size,
  ]);
}

/** Largest relative deviation of the harmonics above 0.1 % of the fundamental. */
function harmonicDeviation(found: Window, truth: Window): number {
  let worst = 0;
  for (let at = 0; at < truth.harmonics.length; at++) {
    const fundamental = truth.harmonics[at - (at % harmonicCount) + 1];
    if (truth.harmonics[at] < 1e-3 * fundamental || fundamental < 1e-6) continue;
    worst = Math.max(worst, Math.abs(found.harmonics[at] / truth.harmonics[at] - 1));
  }
  return worst;
}

const sameInBoth = ({ number, cycles, complete, quality }: Window) => ({ number, cycles, complete, quality });

describe("the WebAssembly kernel against the reference", () => {
  it("agrees on RMS, powers, phasors, harmonics, frequency, times and energy, whatever the signal and the wiring", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const settings = settingsFor(one.nominalHz, one.wiring, one.wiring === delta ? 400 : 230);
        const [reference, wasm] = both(settings, samplesOf(one), one.rateHz);
        expect(wasm.map(({ window }) => sameInBoth(window))).toEqual(reference.map(({ window }) => sameInBoth(window)));
        for (const [n, { window: truth, slices }] of reference.entries()) {
          const { window: found } = wasm[n];
          // Below 12.8 kHz the reference itself is within 10 ppm of the truth only.
          const rough = one.rateHz < 12_800 ? 5e-6 : 0;
          // The reference has what is beyond order 128 in its sums; the points of the kernel do without it.
          const loose = one.noise > 0 ? 4e-3 : one.dip < 1 ? 1e-3 : 0;
          const apparent = largest(truth.rms.slice(0, 4)) * largest(truth.rms.slice(4, 8));
          expect(deviation(found.rms.slice(0, 4), truth.rms.slice(0, 4))).toBeLessThan(5e-6 + rough + loose);
          expect(deviation(found.rms.slice(4, 8), truth.rms.slice(4, 8))).toBeLessThan(5e-6 + rough + loose);
          expect(deviation(found.active, truth.active, apparent)).toBeLessThan(1e-5 + 2 * rough + loose);
          expect(deviation(found.reactive, truth.reactive, apparent)).toBeLessThan(1e-5 + 2 * rough + loose);
          expect(deviation(aligned(found.phasors), aligned(truth.phasors))).toBeLessThan(1e-5 + 2 * rough + loose);
          expect(deviation(found.peaks, truth.peaks)).toBeLessThan(1e-12);
          expect(deviation(found.transientPeaks, truth.transientPeaks, 230)).toBeLessThan(1e-6);
          expect(Math.abs(found.frequencyHz - truth.frequencyHz)).toBeLessThan(1e-4 + loose);
          // A frequency that is off by as much as is let be, 40 ppm, moves the RMS of one cycle by half of that.
          expect(deviation(found.halfCycleRms, truth.halfCycleRms)).toBeLessThan(2e-5 + 5e-6 + rough + 10 * loose);
          if (loose === 0) expect(harmonicDeviation(found, truth)).toBeLessThan(5e-4);
          // Either takes a window again only where its frequency is off by more than 40 ppm.
          expect(Number(found.endNs - truth.endNs)).toBeCloseTo(0, -5);
          for (const [k, { energyMicroWh }] of slices.entries()) {
            const active = energyMicroWh.slice(0, 8).map(Number);
            const energy = wasm[n].slices[k].energyMicroWh.slice(0, 8).map(Number);
            expect(deviation(energy, active, apparent * 280 + 1e6)).toBeLessThan(2e-6 + loose);
          }
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("is within 5 ppm of RMS and 0.05 % of every order up to 63 of the closed form, with nothing in between", () => {
    for (const [rateHz, frequency] of [
      [12_800, 50],
      [12_800, 49.7],
      [12_800, 57.4],
      [25_600, 50.03],
    ]) {
      const signal = threePhase(230, 0.005, 60);
      for (let order = 2; order < harmonicCount; order++) signal.va!.push({ order, rms: 1, degrees: 40 * order });
      const samples = sample(signal, { rateHz, frequencyHz: frequency, seconds: 2 });
      const results = resultsOf(wasmKernel(settingsFor()), blocksOf(samples, rateHz, [1280]));
      const complete = results.map(({ window }) => window).filter((window) => window.complete);
      for (const { rms, harmonics, interharmonics } of complete) {
        expect(Math.abs(rms[0] / Math.sqrt(230 ** 2 + 62) - 1)).toBeLessThan(5e-6);
        for (let order = 2; order < harmonicCount; order++) {
          expect(Math.abs(harmonics[order] - 1)).toBeLessThan(5e-4);
          expect(interharmonics[order]).toBeLessThan(2e-3);
        }
      }
      const energies = results.flatMap(({ slices }) => slices.map(({ energyMicroWh }) => Number(energyMicroWh[2])));
      const microWh = energies.reduce((sum, each) => sum + each, 0);
      const trueMicroWh = (230 * 0.005 * 0.5 * 2 * 1e6) / 3600;
      // Two seconds are no whole number of cycles at every frequency, and the rest of a µWh is still to come.
      expect(Math.abs(microWh - trueMicroWh)).toBeLessThan(0.02 * trueMicroWh + 1);
    }
  });

  it("mirrors at most 0.25 % of what lies beyond order 64 into the orders below, near the nominal frequency", () => {
    for (const frequency of [50, 50.03, 49.93, 50.077]) {
      for (const order of [70, 100, 127]) {
        const signal = threePhase(230, 5, 60);
        signal.va!.push({ order, rms: 10, degrees: 40 });
        const samples = sample(signal, { rateHz: 12_800, frequencyHz: frequency, seconds: 1 });
        const results = resultsOf(wasmKernel(settingsFor()), blocksOf(samples, 12_800, [1280]));
        for (const { window } of results.filter(({ window: { complete } }) => complete))
          for (let below = 2; below < harmonicCount; below++)
            expect(window.harmonics[below]).toBeLessThan(0.0025 * 10 + 1e-3);
      }
    }
  });

  it("meters the smallest loads of the 0.2S table within 2 ppm of the sum over the samples", () => {
    for (const [amperes, lag] of [
      [0.01, 0],
      [0.02, 60],
      [0.02, -75],
      [10, 0],
    ]) {
      const signal = threePhase(230, amperes, lag);
      signal.va!.push({ order: 0, rms: 20, degrees: 0 });
      const samples = sample(signal, { rateHz: 12_800, frequencyHz: 50.01, seconds: 20 });
      const results = resultsOf(wasmKernel(settingsFor()), blocksOf(samples, 12_800, [1280]));
      let truth = 0;
      for (let at = 0; at < samples.length; at += channelCount) truth += samples[at + 1] * samples[at + 5];
      const microWh = results.flatMap(({ slices }) => slices.map(({ energyMicroWh }) => Number(energyMicroWh[2])));
      const found = microWh.reduce((sum, each) => sum + each, 0);
      const expected = (truth / 12_800 / 3600) * 1e6;
      expect(Math.abs(found - expected)).toBeLessThan(2e-6 * expected + 1);
    }
  });

  it("finds windows that travel: what is encoded comes back in 32 bits", () => {
    const samples = sample(threePhase(230, 5, 30), { rateHz: 6400, frequencyHz: 50, seconds: 0.6 });
    const { window } = resultsOf(wasmKernel(settingsFor()), blocksOf(samples, 6400))[1];
    const decoded = decodeWindow(encodeWindow(window))!;
    expect(decoded.harmonics).toEqual(Array.from(window.harmonics));
    expect(decoded.harmonicPhasors).toEqual(Array.from(window.harmonicPhasors));
    expect(decoded.halfCycleRms).toEqual(Array.from(window.halfCycleRms));
    expect(decoded.flicker).toEqual(Array.from(window.flicker));
    expect(decoded.rms).toEqual(window.rms);
  });

  it("answers bad input as the reference does: marked, bounded and over", () => {
    const rateHz = 6400;
    const steady = (frequencyHz: number) => sample(threePhase(230, 5, 30), { rateHz, frequencyHz, seconds: 1 });
    const spoilt: [string, Float32Array][] = [
      ["not numbers", steady(50).map((value, at) => (at % 4001 === 7 ? Number.NaN : value))],
      ["infinite", steady(50).map((value, at) => (at % 9001 === 2 ? Number.POSITIVE_INFINITY : value))],
      ["huge", steady(50).map((value, at) => (at % 9001 === 2 ? -3e8 : value))],
      ["nothing but NaN", steady(50).fill(Number.NaN)],
      ["clipped", steady(50).map((value) => Math.max(-200, Math.min(200, value)))],
      ["direct", steady(50).fill(325)],
      ["silent", steady(50).fill(0)],
      ["too fast", steady(66)],
      ["too slow", steady(38)],
    ];
    for (const [what, samples] of spoilt) {
      const [reference, wasm] = both(settingsFor(), samples, rateHz);
      expect(
        wasm.map(({ window }) => sameInBoth(window)),
        what,
      ).toEqual(reference.map(({ window }) => sameInBoth(window)));
      for (const [n, { window }] of wasm.entries()) {
        expect(deviation(window.rms, reference[n].window.rms), what).toBeLessThan(3e-4);
        expect(Math.abs(window.frequencyHz - reference[n].window.frequencyHz), what).toBeLessThan(1e-3);
        expect(Array.from(window.harmonics).every(Number.isFinite), what).toBe(true);
      }
      if (what === "not numbers") expect(wasm[0].window.quality & Quality.missing).toBe(Quality.missing);
    }
  });
});
