import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FrontEndSettings } from "#schemas/front-end-settings.ts";
import { channelCount } from "#schemas/samples.ts";
import { Quality } from "#schemas/quality.ts";
import { Converter } from "../../../services/sampler/front-end/converter.ts";
import { stretchFrames } from "../../../services/sampler/front-end/front-end.ts";
import { throughFrontEnd } from "../../../services/sampler/front-end/front-end-source.ts";
import { temperatureOf } from "../../../services/sampler/front-end/temperature.ts";
import type { LiveSource, RecordedSource, SourceBlock } from "../../../services/sampler/source.ts";
import { recordSource } from "../../../services/sampler/sources/record-source.ts";

const startNs = 1_700_000_000_000_000_000n;
const rateHz = 6400;

/** A record of a function of the sample's index on every channel, with a pause of a second after so many samples. */
function record(
  value: (n: number) => number,
  pauseAfter: number,
  count: number,
  qualityOf = (_n: number) => 0,
): RecordedSource {
  const segments = [
    { first: 0, count: pauseAfter, startNs, rateHz, sourceSample: 0 },
    {
      first: pauseAfter,
      count: count - pauseAfter,
      startNs: startNs + BigInt(Math.round((pauseAfter / rateHz) * 1e9)) + 1_000_000_000n,
      rateHz,
      sourceSample: pauseAfter,
    },
  ];
  const description = {
    title: "record",
    startNs,
    rateHz,
    sampleCount: count,
    nominalFrequencyHz: 50 as const,
    channels: { va: "va", ia: "ia" },
    warnings: [],
    notMetered: [],
  };
  return recordSource(description, segments, () => ({
    read: (first, out) => {
      let quality = 0;
      for (let n = 0; n < out.length / channelCount; n++) {
        out[n * channelCount] = value(first + n);
        out[n * channelCount + 4] = value(first + n + 31);
        quality |= qualityOf(first + n);
      }
      return quality;
    },
    close: () => {},
  }));
}

const sine = (n: number): number => 325 * Math.sin((2 * Math.PI * 50 * n) / rateHz);
const spiky = (n: number): number => sine(n) + (n % 977 === 500 ? 400 : 0);

/** Every sample with its quality and time, however the blocks are cut. */
function samplesOf(blocks: Iterable<SourceBlock>): { sample: number; values: number[]; quality: number; ns: bigint }[] {
  return [...blocks].flatMap((block) =>
    Array.from({ length: block.samples.length / channelCount }, (_, n) => ({
      sample: block.sourceSample + n,
      values: [...block.samples.subarray(n * channelCount, (n + 1) * channelCount)],
      quality: block.quality,
      // To a microsecond: the beginning of a block is rounded to a nanosecond.
      ns: (block.startNs + BigInt(Math.round((n / block.rateHz) * 1e9)) + 500n) / 1000n,
    })),
  );
}

const anyFrontEnd: fc.Arbitrary<FrontEndSettings> = fc.record({
  voltages: fc.record({
    gainPpm: fc.integer({ min: -5000, max: 5000 }),
    gainPpmPerKelvin: fc.integer({ min: -200, max: 200 }),
    delayMicroseconds: fc.double({ min: -2000, max: 2000, noNaN: true }),
    delayNanosecondsPerKelvin: fc.integer({ min: -100, max: 100 }),
    noiseRms: fc.double({ min: 0, max: 3, noNaN: true }),
    fullScale: fc.constantFrom(300, 500),
    bits: fc.integer({ min: 8, max: 24 }),
  }),
  currents: fc.record({ noiseRms: fc.constant(0.1), fullScale: fc.constant(700) }),
  temperature: fc.constantFrom(50, {
    points: [
      { at: 0, celsius: -10 },
      { at: 0.4, celsius: 60 },
    ],
    every: 0.5,
  }),
});

describe("the front end", () => {
  it("gives the same samples, times and quality wherever it begins, across pauses too", () => {
    fc.assert(
      fc.property(anyFrontEnd, fc.nat(8999), fc.integer({ min: 1, max: 8999 }), (frontEnd, from, pauseAfter) => {
        const source = throughFrontEnd(
          record(spiky, pauseAfter, 9000, (n) => (n === 4000 ? Quality.missing : 0)),
          frontEnd,
        );
        expect(samplesOf(source.blocks(from))).toEqual(samplesOf(source.blocks(0)).slice(from));
      }),
      { numRuns: 25 },
    );
  });

  it("has a record under it whose quality does not depend on where it is begun", () => {
    const source = record(spiky, 5000, 9000, (n) => (n === 4000 ? Quality.missing : 0));
    expect(samplesOf(source.blocks(4001))).toEqual(samplesOf(source.blocks(0)).slice(4001));
  });

  it("changes nothing without settings, and leaves channels alone that the source does not have", () => {
    const source = record(spiky, 5000, 9000);
    expect(samplesOf(throughFrontEnd(source, {}).blocks(0))).toEqual(samplesOf(source.blocks(0)));
    const noisy = throughFrontEnd(source, { voltages: { noiseRms: 1 }, currents: { noiseRms: 1 } });
    for (const { values } of samplesOf(noisy.blocks(8000)))
      expect(values.map((value) => value !== 0)).toEqual([true, false, false, false, true, false, false, false]);
    expect(noisy.firstVoltages()?.[0]).toBeCloseTo(230, 0);
  });

  it("delays a sine by any part of a sample, early or late, as the sine itself is delayed", () => {
    fc.assert(
      fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), (delayMicroseconds) => {
        const source = throughFrontEnd(record(sine, 4000, 4001), { voltages: { delayMicroseconds } });
        const delay = delayMicroseconds * 1e-6 * rateHz;
        for (const { sample, values } of samplesOf(source.blocks(0)).slice(20, 3980))
          expect(Math.abs((values[0] as number) - sine(sample - delay))).toBeLessThan(325e-6);
      }),
      { numRuns: 20 },
    );
  });

  it("rounds to the steps of its converter and cuts off at their ends", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 24 }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (bits, fullScale, share) => {
          const step = fullScale / 2 ** (bits - 1);
          const values = Float64Array.of(share * fullScale);
          const clipped = new Converter(fullScale, bits).convert(values, 1);
          const code = (values[0] as number) / step;
          expect(Math.abs(code - Math.round(code))).toBeLessThan(1e-6);
          const highest = fullScale - step;
          if (clipped)
            expect([-fullScale, highest].some((end) => Math.abs((values[0] as number) - end) < 1e-9 * fullScale)).toBe(
              true,
            );
          else expect(Math.abs((values[0] as number) - share * fullScale)).toBeLessThanOrEqual(step * 0.5000001);
          expect(clipped).toBe(share * fullScale > highest + step / 2 || share * fullScale < -fullScale - step / 2);
        },
      ),
    );
    const odd = Float64Array.of(Number.NaN, Number.POSITIVE_INFINITY, -5);
    expect(new Converter(4, undefined).convert(odd, 3)).toBe(true);
    expect([...odd]).toEqual([Number.NaN, 4, -4]);
  });

  it("marks the two cycles around a clipped sample as overrange, beside what the source says", () => {
    const source = throughFrontEnd(
      record(
        (n) => (n === 1000 ? 500 : 100),
        4000,
        4001,
        (n) => (n < 640 ? Quality.estimated : 0),
      ),
      { channels: { va: { fullScale: 400 } } },
    );
    const marked = samplesOf(source.blocks(0)).filter(({ quality }) => (quality & Quality.overrange) !== 0);
    const stretch = stretchFrames(rateHz);
    expect(marked.map(({ sample }) => sample)).toEqual(
      Array.from({ length: stretch }, (_, n) => Math.floor(1000 / stretch) * stretch + n),
    );
    expect(samplesOf(source.blocks(0))[100]?.quality).toBe(Quality.estimated);
    expect(samplesOf(source.blocks(0))[1000]?.values[0]).toBe(400);
  });

  it("keeps what is no number none, for metrology to mark", () => {
    const source = throughFrontEnd(
      record((n) => (n === 70 ? Number.NaN : 1), 4000, 4001),
      {
        voltages: { gainPpm: 10, fullScale: 2, bits: 12 },
      },
    );
    const values = samplesOf(source.blocks(0)).map(({ values: [va] }) => va);
    expect(values.flatMap((value, n) => (Number.isNaN(value) ? [n] : []))).toEqual([70]);
    expect(samplesOf(source.blocks(0)).every(({ quality }) => quality === 0)).toBe(true);
  });

  it("passes a live stream on block by block, the last one when the stream ends", async () => {
    const recording = record(sine, 4000, 4001);
    const live: LiveSource = {
      description: recording.description,
      heard: [...recording.blocks(0)].slice(0, 1),
      firstVoltages: () => undefined,
      async *blocks(from) {
        yield* recording.blocks(from);
      },
    };
    const frontEnd = { voltages: { delayMicroseconds: -300 } };
    const source = throughFrontEnd(live, frontEnd) as LiveSource;
    const blocks: SourceBlock[] = [];
    for await (const block of source.blocks(0, new AbortController().signal)) blocks.push(block);
    expect(samplesOf(blocks)).toEqual(samplesOf(throughFrontEnd(recording, frontEnd).blocks(0)));
    expect(source.firstVoltages()?.[0]).toBeCloseTo(230, 0);
  });

  it("takes its temperature from a course that may start over", () => {
    const at = temperatureOf({
      points: [
        { at: 10, celsius: 20 },
        { at: 20, celsius: 40 },
        { at: 20, celsius: 0 },
      ],
      every: 30,
    });
    expect([0, 10, 15, 20, 29, 30, 45].map(at)).toEqual([20, 20, 30, 0, 0, 20, 30]);
    expect(temperatureOf({ points: [{ at: 0, celsius: 5 }] })(1e9)).toBe(5);
  });
});
