import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channelCount } from "#schemas/samples.ts";
import { parseScenario } from "../../../services/sampler/sources/synthetic/parse-scenario.ts";
import { syntheticSource } from "../../../services/sampler/sources/synthetic/synthetic-source.ts";
import type { RecordedSource } from "../../../services/sampler/source.ts";

const three = { a: { rms: 230, angle: 0 }, b: { rms: 230, angle: -120 }, c: { rms: 230, angle: 120 } };

function open(scenario: Record<string, unknown>): RecordedSource {
  return syntheticSource(parseScenario({ voltages: three, ...scenario }, "test.yaml"));
}

/** Frames `from` to `to` of a source, interleaved. */
function frames(source: RecordedSource, from: number, to: number): Float32Array {
  const out = new Float32Array((to - from) * channelCount);
  let at = 0;
  for (const block of source.blocks(from)) {
    const part = block.samples.subarray(0, Math.min(block.samples.length, out.length - at));
    out.set(part, at);
    at += part.length;
    if (at >= out.length) break;
  }
  return out.subarray(0, at);
}

/** Mean of the product of two channels. */
function product(samples: Float32Array, one: number, two: number): number {
  let sum = 0;
  for (let i = 0; i < samples.length; i += channelCount) sum += samples[i + one] * samples[i + two];
  return sum / (samples.length / channelCount);
}

function rms(samples: Float32Array, channel: number): number {
  return Math.sqrt(product(samples, channel, channel));
}

const anyScenario = fc
  .record({
    rateHz: fc.constantFrom(6400, 12_800, 7680.5),
    hz: fc.array(fc.double({ min: 45, max: 65, noNaN: true }), { minLength: 1, maxLength: 4 }),
    order: fc.integer({ min: 2, max: 20 }),
    at: fc.double({ min: 0, max: 0.3, noNaN: true }),
    duration: fc.double({ min: 0.001, max: 0.2, noNaN: true }),
    noise: fc.double({ min: 0, max: 2, noNaN: true }),
    repeat: fc.boolean(),
  })
  .map(({ rateHz, hz, order, at, duration, noise, repeat }) => ({
    rateHz,
    frequency: { points: hz.map((value, i) => ({ at: i * 0.07, hz: value })), every: repeat ? 0.29 : undefined },
    voltageHarmonics: [{ order, percent: 5, angle: 30 }],
    interharmonics: [{ hz: 183.3, percent: 1 }],
    flicker: { hz: 8.8, percent: 1 },
    loads: {
      steps: [
        { at: 0, a: { activeW: 1000 } },
        { at, b: { rms: 3, angle: 10 } },
      ],
      every: repeat ? 0.31 : undefined,
    },
    currentHarmonics: [{ order: 3, percent: 10 }],
    events: [{ at, duration, residualPercent: 40, phases: ["a", "c"], every: repeat ? duration + 0.05 : undefined }],
    noise: { voltageRms: noise, currentRms: noise },
  }));

describe("a synthetic network", () => {
  it("gives the same bits wherever reading starts", () => {
    fc.assert(
      fc.property(
        anyScenario,
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 1, max: 1500 }),
        (scenario, from, count) => {
          const whole = frames(open(scenario), 0, from + count);
          const part = frames(open(scenario), from, from + count);
          expect(Buffer.from(part.slice().buffer).equals(Buffer.from(whole.slice(from * channelCount).buffer))).toBe(
            true,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("follows the integral of its frequency, whatever its course", () => {
    fc.assert(
      fc.property(anyScenario, fc.integer({ min: 0, max: 6000 }), (scenario, sample) => {
        const { rateHz, frequency } = scenario;
        const pure = open({ rateHz, frequency });
        const [value] = frames(pure, sample, sample + 1);
        expect(value).toBeCloseTo(230 * Math.SQRT2 * Math.sin(2 * Math.PI * cyclesBySum(frequency, rateHz, sample)), 3);
      }),
      { numRuns: 60 },
    );
  });

  it("has the powers of its arithmetic: 230 V, 10 A, cos phi 0.8", () => {
    const angle = -36.869897645844;
    const currents = { a: { rms: 10, angle }, b: { rms: 10, angle: angle - 120 }, c: { rms: 10, angle: angle + 120 } };
    const second = frames(open({ loads: { steps: [{ at: 0, ...currents }] } }), 0, 12_800);
    for (const phase of [0, 1, 2]) {
      expect(rms(second, phase)).toBeCloseTo(230, 4);
      expect(rms(second, 4 + phase)).toBeCloseTo(10, 5);
      expect(product(second, phase, 4 + phase)).toBeCloseTo(1840, 3);
    }
    expect(rms(second, 7)).toBeCloseTo(0, 5);
  });

  it("draws the power that a load asks for, lagging where the reactive power is positive", () => {
    const power = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(power, power, fc.double({ min: -180, max: 180, noNaN: true }), (activeW, reactiveVar, angle) => {
        const source = open({
          voltages: { b: { rms: 120, angle } },
          loads: { steps: [{ at: 0, b: { activeW, reactiveVar } }] },
        });
        const second = frames(source, 0, 2560 + 64);
        expect(product(second.subarray(0, 2560 * channelCount), 1, 5) / 1e5).toBeCloseTo(activeW / 1e5, 5);
        // A quarter of a cycle later the voltage is what it was 90 degrees before: that gives the reactive power.
        let sum = 0;
        for (let i = 64; i < 2560 + 64; i++) sum += second[(i - 64) * channelCount + 1] * second[i * channelCount + 5];
        expect(sum / 2560 / 1e5).toBeCloseTo(reactiveVar / 1e5, 5);
        expect(rms(second, 7)).toBeCloseTo(rms(second, 5), 6);
      }),
      { numRuns: 20 },
    );
  });

  it("dips, swells and interrupts at the sample of the event, and again after its period", () => {
    const events = [{ at: 0.5, duration: 0.1, residualPercent: 70, phases: ["b"], every: 1 }];
    const steady = frames(open({}), 0, 12_800 * 2);
    const dipped = frames(open({ events }), 0, 12_800 * 2);
    for (let i = 0; i < 12_800 * 2; i++) {
      const inside = i % 12_800 >= 6400 && i % 12_800 < 7680;
      expect(dipped[i * 8 + 1]).toBeCloseTo(steady[i * 8 + 1] * (inside ? 0.7 : 1), 3);
      expect(dipped[i * 8]).toBe(steady[i * 8]);
    }
  });

  it("lets the current follow the voltage in a dip, unless the event tells otherwise", () => {
    const loads = { steps: [{ at: 0, a: { rms: 10, angle: 0 } }] };
    const event = { at: 0, duration: 1, residualPercent: 50 };
    expect(rms(frames(open({ loads, events: [event] }), 0, 12_800), 4)).toBeCloseTo(5, 4);
    expect(rms(frames(open({ loads, events: [{ ...event, currentPercent: 900 }] }), 0, 12_800), 4)).toBeCloseTo(90, 3);
  });

  it("has harmonics, negative sequence and noise of the declared size", () => {
    const fifth = frames(open({ voltageHarmonics: [{ order: 5, percent: 10, phases: ["a"] }] }), 0, 12_800);
    expect(rms(fifth, 0)).toBeCloseTo(230 * Math.hypot(1, 0.1), 3);
    expect(rms(fifth, 1)).toBeCloseTo(230, 4);
    const unbalanced = frames(open({ unbalance: { negativePercent: 2 } }), 0, 12_800);
    expect(rms(unbalanced, 0)).toBeCloseTo(230 * 1.02, 3);
    const noisy = frames(open({ voltages: { a: { rms: 0 } }, noise: { voltageRms: 3, seed: 5 } }), 0, 51_200);
    expect(rms(noisy, 0)).toBeCloseTo(3, 1);
    const other = frames(open({ voltages: { a: { rms: 0 } }, noise: { voltageRms: 3, seed: 6 } }), 0, 51_200);
    expect(Math.abs(product(noisy, 0, 0) - product(other, 0, 0))).toBeGreaterThan(0);
  });

  it("ends after its duration, and names the channels that it has", () => {
    const source = open({
      duration: 0.25,
      voltages: { a: three.a },
      loads: { steps: [{ at: 0, a: { rms: 1 } }] },
      neutralCurrent: "none",
    });
    expect(frames(source, 0, 1e5).length / channelCount).toBe(3200);
    expect(source.description.sampleCount).toBe(3200);
    expect(Object.keys(source.description.channels)).toEqual(["va", "ia"]);
    expect(source.firstVoltages()?.[0]).toBeCloseTo(230, 3);
  });

  it("keeps exact time stamps after a year", () => {
    const source = open({ start: "2026-01-01T00:00:00Z" });
    const sample = 12_800 * 86_400 * 365 + 1;
    const [block] = source.blocks(sample);
    expect(block.startNs - source.description.startNs).toBe(86_400n * 365n * 1_000_000_000n + 78_125n);
    expect(block.sourceSample).toBe(sample);
  });
});

/** Cycles up to a sample, summed sample by sample: the slow and obvious way. */
function cyclesBySum(
  course: { points: { at: number; hz: number }[]; every: number | undefined },
  rateHz: number,
  sample: number,
): number {
  const starts = course.points.map((point) => Math.round(point.at * rateHz));
  const round = course.every === undefined ? Infinity : Math.round(course.every * rateHz);
  let cycles = 0;
  for (let n = 0; n < sample; n++) {
    const inRound = n % round;
    const index = starts.findLastIndex((start) => start <= inRound);
    const { hz } = course.points[index];
    const next = course.points[index + 1];
    const slope = next ? (next.hz - hz) / (starts[index + 1] - starts[index]) : 0;
    cycles += (hz + slope * (inRound - starts[index] + 0.5)) / rateHz;
  }
  return cycles;
}
