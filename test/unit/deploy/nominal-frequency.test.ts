import { describe, expect, it } from "vitest";
import { channelCount } from "#schemas/samples.ts";
import { measuredFrequencyHz, nominalOf } from "../../../deploy/config/nominal-frequency.ts";
import type { RecordedSource } from "../../../services/sampler/source.ts";

function source(rateHz: number, seconds: number, value: (time: number) => number): RecordedSource {
  const frames = Math.round(rateHz * seconds);
  const samples = Float32Array.from({ length: frames * channelCount }, (_, i) =>
    i % channelCount === 0 ? value(Math.floor(i / channelCount) / rateHz) : 0,
  );
  const description = {
    title: "",
    startNs: 0n,
    rateHz,
    sampleCount: frames,
    nominalFrequencyHz: undefined,
    channels: { va: "1" },
    warnings: [],
    notMetered: [],
  };
  return {
    description,
    firstVoltages: () => undefined,
    *blocks() {
      yield { sourceSample: 0, startNs: 0n, rateHz, quality: 0, samples };
    },
  };
}

const sine = (hertz: number) => (time: number) => 325 * Math.cos(2 * Math.PI * hertz * time);

describe("the nominal frequency of a source that does not tell it", () => {
  it.each([
    [49.2, 50],
    [50, 50],
    [59.96, 60],
    [61.1, 60],
  ])("with %d Hz is %d Hz", (hertz, nominal) => {
    for (const rateHz of [800, 12_800, 50_000]) {
      const found = measuredFrequencyHz(source(rateHz, 0.16, sine(hertz)));
      expect(Math.abs((found ?? 0) - hertz)).toBeLessThan(1);
      expect(nominalOf(found as number)).toBe(nominal);
    }
  });

  it("is not told by a record of less than two cycles, by zeros or by a direct voltage", () => {
    expect(measuredFrequencyHz(source(12_800, 0.02, sine(50)))).toBeUndefined();
    expect(measuredFrequencyHz(source(12_800, 0.2, () => 0))).toBeUndefined();
    expect(measuredFrequencyHz(source(12_800, 0.2, () => 100))).toBeUndefined();
  });
});
