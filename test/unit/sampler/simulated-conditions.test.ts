import { describe, expect, it } from "vitest";
import { channelCount, channelNames, type ChannelName } from "#schemas/samples.ts";
import { throughFrontEnd } from "../../../services/sampler/front-end/front-end-source.ts";
import type { RecordedSource } from "../../../services/sampler/source.ts";
import { openSource } from "../../../services/sampler/sources/open-source.ts";
import { parseScenario } from "../../../services/sampler/sources/synthetic/parse-scenario.ts";
import { syntheticSource } from "../../../services/sampler/sources/synthetic/synthetic-source.ts";

const rateHz = 6400;
const three = { a: { rms: 230, angle: 0 }, b: { rms: 230, angle: -120 }, c: { rms: 230, angle: 120 } };

function open(scenario: Record<string, unknown>): RecordedSource {
  return syntheticSource(parseScenario({ rateHz, duration: 1, voltages: three, ...scenario }, "test.yaml"));
}

/** All samples of a channel. */
function channel(source: RecordedSource, name: ChannelName): number[] {
  return [...source.blocks(0)].flatMap(({ samples }) =>
    Array.from(
      { length: samples.length / channelCount },
      (_, n) => samples[n * channelCount + channelNames.indexOf(name)] as number,
    ),
  );
}
const rms = (values: number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

describe("a simulated network", () => {
  it("has one pair of voltage and current or three, through a converter of any width [K-S01]", () => {
    const converter = { voltages: { fullScale: 400, bits: 12 }, currents: { fullScale: 100, bits: 20 } };
    const load = { rms: 5, angle: -30 };
    for (const [phases, network] of [
      ["a", { voltages: { a: three.a }, loads: { steps: [{ at: 0, a: load }] }, neutralCurrent: "none" }],
      ["abc", { loads: { steps: [{ at: 0, a: load, b: load, c: load }] }, neutralCurrent: "none" }],
    ] as const) {
      const source = throughFrontEnd(open(network), converter);
      const pairs = [...phases].flatMap((phase) => [`v${phase}`, `i${phase}`]).toSorted();
      expect(Object.keys(source.description.channels).toSorted()).toEqual(pairs);
      for (const name of pairs as ChannelName[]) {
        const step = name.startsWith("v") ? 400 / 2 ** 11 : 100 / 2 ** 19;
        for (const value of channel(source, name))
          expect(Math.abs(value / step - Math.round(value / step))).toBeLessThan(1e-3);
      }
    }
  });

  it("covers starting currents, 120 percent of 120 A, and half a cycle of 30 times that maximum [K-S03]", () => {
    for (const amperes of [0.02, 5, 85, 120, 1.2 * 120]) {
      const source = open({ loads: { steps: [{ at: 0, a: { rms: amperes, angle: 0 } }] } });
      expect(rms(channel(source, "ia")) / amperes).toBeCloseTo(1, 6);
    }
    for (const [times, seconds] of [
      [30, 0.01],
      [20, 0.5],
    ] as const) {
      const maximum = times === 30 ? 120 : 6;
      const short = {
        name: "short circuit",
        at: 0.2,
        duration: seconds,
        residualPercent: 50,
        currentPercent: times * 100,
      };
      const steps = [{ at: 0, a: { rms: maximum, angle: 0 } }];
      const current = channel(open({ loads: { steps }, events: [short] }), "ia");
      const [from, through] = [0.2 * rateHz, (0.2 + seconds) * rateHz];
      expect(rms(current.slice(from, through)) / (times * maximum)).toBeCloseTo(1, 3);
      expect(rms(current.slice(0, from)) / maximum).toBeCloseTo(1, 3);
    }
    for (const hz of [49, 50, 51]) expect(rms(channel(open({ frequency: hz }), "va"))).toBeCloseTo(230, 3);
  });

  it("stands in for the input terminals when no other source is named [I1-S05]", () => {
    const demo = openSource("synthetic");
    expect(Object.keys(demo.description.channels)).toEqual(["va", "vb", "vc", "ia", "ib", "ic", "in"]);
    const [first] = demo.blocks(0);
    expect(first!.samples.some((value) => value > 300)).toBe(true);
    expect(demo.description.sampleCount).toBeUndefined();
  });
});
