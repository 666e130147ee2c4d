import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WaveformFrame } from "../../../services/comms-gateway/web/waveform-frame.ts";
import { figures, spreadLabels, triggered, triggerIndex } from "../../../services/comms-gateway/web/waveform-view.ts";

function sine(length: number, shift: number): Float64Array {
  return Float64Array.from({ length }, (_, sample) => 325 * Math.sin((2 * Math.PI * (sample + shift)) / 256));
}

function frame(samples: Float64Array): WaveformFrame {
  return { startSeconds: 100, rateHz: 12_800, length: samples.length, channels: [{ name: "va", samples }] };
}

describe("the waveform on screen", () => {
  it("begins at the rising zero crossing of the first channel, so that it stands still", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), (shift) => {
        const { channels, startSeconds, length } = triggered(frame(sine(1024, shift + 0.5)));
        const samples = channels[0]?.samples as Float64Array;
        expect(samples.length).toBe(length);
        expect(samples[0]).toBeGreaterThanOrEqual(0);
        expect(samples[0]).toBeLessThan(325 * Math.sin((2 * Math.PI) / 256));
        expect(samples[5]).toBeGreaterThan(samples[0] as number);
        expect((startSeconds - 100) * 12_800).toBeLessThanOrEqual(256);
      }),
    );
  });

  it("keeps a frame without a crossing, and one of a single sample", () => {
    expect(triggerIndex(new Float64Array(100).fill(3))).toBe(0);
    expect(triggered(frame(Float64Array.of(7))).length).toBe(1);
    expect(triggered({ ...frame(new Float64Array(8)), channels: [] }).channels).toEqual([]);
  });

  it("finds RMS, extremes and crest factor of a sine", () => {
    const found = figures(sine(1024, 0));
    expect(found.rms).toBeCloseTo(325 / Math.SQRT2, 6);
    expect(found.maximum).toBeCloseTo(325, 6);
    expect(found.minimum).toBeCloseTo(-325, 6);
    expect(found.crest).toBeCloseTo(Math.SQRT2, 6);
  });

  it("leaves samples that are not finite out of the figures", () => {
    expect(figures(Float64Array.of(3, Number.NaN, -3, Infinity))).toEqual({
      rms: 3,
      maximum: 3,
      minimum: -3,
      crest: 1,
    });
    expect(figures(Float64Array.of(Number.NaN)).rms).toBeNaN();
  });

  it("moves labels apart, in their order and inside the pane", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 4 }), (wanted) => {
        const placed = spreadLabels(wanted, 14, 100);
        const sorted = [...placed].sort((a, b) => a - b);
        for (let index = 1; index < sorted.length; index++)
          expect((sorted[index] as number) - (sorted[index - 1] as number)).toBeGreaterThanOrEqual(14 - 1e-9);
        expect(placed.every((y) => y >= -1e-9 && y <= 100 + 1e-9)).toBe(true);
      }),
    );
  });
});
