import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Quality } from "#schemas/quality.ts";
import { channelNames, blockFramesMax } from "#schemas/samples.ts";
import { samplesOf, withRecord } from "../../fixtures/comtrade/record-folder.ts";
import { type WrittenRecord, threePhaseRecord } from "../../fixtures/comtrade/write-comtrade.ts";

const forms = ["ASCII", "BINARY", "BINARY32", "FLOAT32"] as const;
const signalNames = ["UA", "UB", "UC", "UN", "IA", "IB", "IC", "IN"];

const anyRecord: fc.Arbitrary<WrittenRecord> = fc
  .record({
    revision: fc.constantFrom(1991 as const, 1999 as const, 2013 as const),
    form: fc.constantFrom(...forms),
    samples: fc.integer({ min: 1, max: 700 }),
    extra: fc.integer({ min: 0, max: 3 }),
    digitalCount: fc.integer({ min: 0, max: 40 }),
    rateHz: fc.constantFrom(800, 1000, 2401.509521, 12_800),
    a: fc.constantFrom(1, -0.5, 0.01),
    b: fc.constantFrom(0, 3.25),
    lineEnd: fc.constantFrom("\r\n", "\n"),
    seed: fc.integer({ min: 1, max: 30_000 }),
  })
  .map(({ samples, extra, rateHz, a, b, seed, ...rest }) => {
    const value = (k: number, i: number) => ((seed * (k + 1) + i * (7 + k)) % 40_001) - 20_000;
    const named = (name: string, k: number) => ({
      name,
      unit: name.startsWith("U") ? "kV" : name.startsWith("I") ? "A" : "deg",
      a,
      b,
      raw: Array.from({ length: samples }, (_, i) => value(k, i)),
    });
    const extras = Array.from({ length: extra }, (_, k) => named(`angle ${k}`, 8 + k));
    return {
      ...rest,
      analogs: [...extras, ...signalNames.map(named)],
      rates: [{ rateHz, endSample: samples }],
      stamps: Array.from({ length: samples }, (_, i) => Math.round((i * 1e6) / rateHz)),
    };
  });

describe("COMTRADE records", () => {
  it("come back as they were written, in every edition and form of data, as a pair and combined", () => {
    fc.assert(
      fc.property(anyRecord, fc.boolean(), (record, combined) => {
        withRecord(
          record,
          (source) => {
            const samples = samplesOf(source.blocks(0));
            const extra = record.analogs.length - 8;
            expect(Object.keys(source.description.channels)).toEqual([...channelNames]);
            expect(source.description.sampleCount).toBe(record.analogs[0].raw.length);
            for (let at = 0; at < samples.length; at++) {
              const { a, b, raw, unit } = record.analogs[extra + (at % 8)];
              const scale = unit === "kV" ? 1000 : 1;
              expect(samples[at]).toBe(Math.fround((raw[Math.floor(at / 8)] ?? 0) * (a * scale) + b * scale));
            }
          },
          combined,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("give the same samples after sample n wherever reading starts", () => {
    for (const form of forms) {
      withRecord(threePhaseRecord(900, { form }), (source) => {
        const all = samplesOf(source.blocks(0));
        fc.assert(
          fc.property(fc.integer({ min: 0, max: 950 }), (from) => {
            const blocks = [...source.blocks(from)];
            expect(samplesOf(blocks)).toEqual(all.subarray(Math.min(from, 900) * 8));
            if (blocks.length > 0) expect(blocks[0].sourceSample).toBe(from);
          }),
          { numRuns: 20 },
        );
      });
    }
  });

  it("come in blocks of at most 100 ms that follow each other without a gap", () => {
    withRecord(threePhaseRecord(4000), (source) => {
      let next = 0;
      for (const block of source.blocks(0)) {
        const frames = block.samples.length / 8;
        expect(block.sourceSample).toBe(next);
        expect(frames).toBeLessThanOrEqual(Math.min(blockFramesMax, 320));
        expect(block.startNs).toBe(source.description.startNs + BigInt(Math.round(next * 312_500)));
        next += frames;
      }
      expect(next).toBe(4000);
    });
  });

  it("read missing values as zero and mark their block, in every form of data", () => {
    for (const form of forms) {
      for (const revision of [1999, 2013] as const) {
        const record = threePhaseRecord(640, { form, revision });
        record.analogs[1].raw[400] = null;
        withRecord(record, (source) => {
          const blocks = [...source.blocks(0)];
          expect(blocks.map((block) => block.quality)).toEqual([0, Quality.missing]);
          expect(blocks[1].samples[80 * 8 + 1]).toBe(0);
        });
      }
    }
  });

  it("mark a block where a value stays at the end of its range", () => {
    const record = threePhaseRecord(640, {});
    record.analogs[0].raw.fill(32_767, 10, 14);
    record.analogs[0].raw[500] = -32_767;
    withRecord(record, (source) => {
      expect([...source.blocks(0)].map((block) => block.quality)).toEqual([Quality.overrange, 0]);
    });
  });

  it("tell the voltages of the first cycles", () => {
    withRecord(threePhaseRecord(1280), (source) => {
      for (const rms of source.firstVoltages() ?? []) expect(rms).toBeCloseTo(70.71, 1);
      expect(source.firstVoltages()).toHaveLength(3);
    });
  });
});
