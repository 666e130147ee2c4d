import { describe, expect, it } from "vitest";
import { parseConfiguration } from "../../../services/sampler/sources/comtrade/parse-configuration.ts";
import { withRecord } from "../../fixtures/comtrade/record-folder.ts";
import { threePhaseRecord, writeConfiguration } from "../../fixtures/comtrade/write-comtrade.ts";

const utc = (text: string) => BigInt(Date.parse(text)) * 1_000_000n;

function startOf(changes: Parameters<typeof threePhaseRecord>[1]) {
  return parseConfiguration(writeConfiguration(threePhaseRecord(2, changes)), "rec.cfg");
}

describe("the time of a COMTRADE record", () => {
  it("is day/month/year since 1999 and month/day/year in 1991", () => {
    expect(startOf({ start: "03/04/2021,10:11:12.500000" }).startNs).toBe(utc("2021-04-03T10:11:12.500Z"));
    expect(startOf({ revision: 1991, start: "03/04/96,10:11:12.500000" }).startNs).toBe(
      utc("1996-03-04T10:11:12.500Z"),
    );
  });

  it("is read in the other order, with a warning, where the order cannot be meant", () => {
    const read = startOf({ start: "04/25/2021,00:00:00.000000" });
    expect(read.startNs).toBe(utc("2021-04-25T00:00:00Z"));
    expect(read.warnings.join()).toContain("month/day");
  });

  it("is moved to UTC by the time code of 2013", () => {
    const start = "03/04/2021,10:00:00.000000";
    expect(startOf({ revision: 2013, timeCode: "-5h30", start }).startNs).toBe(utc("2021-04-03T15:30:00Z"));
    expect(startOf({ revision: 2013, timeCode: "+10", start }).startNs).toBe(utc("2021-04-03T00:00:00Z"));
    expect(startOf({ revision: 2013, timeCode: "x", start }).warnings.join()).toContain("UTC");
    expect(startOf({ start }).warnings.join()).toContain("UTC");
  });

  it("is 1970 with a warning where there is no date", () => {
    withRecord(threePhaseRecord(64, { start: "99/99/2021,00:00:00" }), (source) => {
      expect(source.description.startNs).toBe(0n);
      expect(source.description.warnings.join()).toContain("no date");
    });
  });
});

describe("the rates of a COMTRADE record", () => {
  const stampsAt = (...runs: [start: number, interval: number, count: number][]) =>
    runs.flatMap(([start, interval, count]) =>
      Array.from({ length: count }, (_, i) => Math.round(start + i * interval)),
    );

  it("start each at the time stamp of their first sample, so that time between them stays", () => {
    const record = threePhaseRecord(640, {
      rates: [
        { rateHz: 3200, endSample: 320 },
        { rateHz: 1600, endSample: 640 },
      ],
      stamps: stampsAt([0, 312.5, 320], [2_000_000, 625, 320]),
    });
    withRecord(record, (source) => {
      const blocks = [...source.blocks(0)];
      const { startNs } = source.description;
      expect(blocks.map((block) => [block.sourceSample, block.rateHz, Number(block.startNs - startNs)])).toEqual([
        [0, 3200, 0],
        [320, 1600, 2e9],
        [480, 1600, 2.1e9],
      ]);
    });
  });

  it("of fewer than eight samples a cycle are listed with the reason and not metered", () => {
    const record = threePhaseRecord(700, {
      rates: [
        { rateHz: 3200, endSample: 320 },
        { rateHz: 50, endSample: 380 },
        { rateHz: 3200, endSample: 700 },
      ],
      stamps: stampsAt([0, 312.5, 320], [100_000, 20_000, 60], [1_300_000, 312.5, 320]),
    });
    withRecord(record, (source) => {
      const { notMetered, sampleCount, startNs } = source.description;
      expect(sampleCount).toBe(640);
      expect(notMetered).toHaveLength(1);
      expect(notMetered[0].reason).toContain("Samples 321 to 380");
      expect(notMetered[0].fromNs - startNs).toBe(100_000_000n);
      const last = [...source.blocks(0)].at(-1);
      expect([last?.sourceSample, Number((last?.startNs ?? 0n) - startNs)]).toEqual([320, 1.3e9]);
    });
  });

  it("that change with the network's frequency stay one stream", () => {
    const rates = Array.from({ length: 80 }, (_, i) => ({ rateHz: 2400 + (i % 9), endSample: (i + 1) * 24 }));
    const record = threePhaseRecord(1920, { form: "ASCII", rates, stamps: undefined });
    withRecord(record, (source) => {
      const blocks = [...source.blocks(0)];
      expect(blocks.map((block) => block.rateHz)).toEqual(rates.map((rate) => rate.rateHz));
      for (const [i, block] of blocks.slice(1).entries()) {
        expect(block.startNs - blocks[i].startNs).toBe(BigInt(Math.round((24 / blocks[i].rateHz) * 1e9)));
      }
    });
  });

  it("come from the time stamps where none is declared, with a cut at every jump", () => {
    const stamps = stampsAt([0, 1249.665, 400], [900_000, 1249.665, 400]);
    for (const form of ["ASCII", "BINARY"] as const) {
      withRecord(threePhaseRecord(800, { form, rates: [], stamps }), (source) => {
        const blocks = [...source.blocks(0)];
        const second = blocks.find((block) => block.sourceSample === 400);
        expect(source.description.rateHz).toBeCloseTo(800.21, 1);
        expect(Number((second?.startNs ?? 0n) - source.description.startNs)).toBe(9e8);
        expect(source.description.warnings.join()).toContain("1 gaps");
      });
    }
  });

  it("survive a 32-bit time stamp that starts over", () => {
    const start = 2 ** 32 - 100_000;
    const stamps = stampsAt([start, 312.5, 320], [start + 100_000 + 50_000, 312.5, 320]);
    for (const rates of [[], [320, 640].map((endSample) => ({ rateHz: 3200, endSample }))]) {
      withRecord(threePhaseRecord(640, { rates, stamps }), (source) => {
        const second = [...source.blocks(0)].find((block) => block.sourceSample === 320);
        expect(Number((second?.startNs ?? 0n) - source.description.startNs)).toBe(1.5e8);
      });
    }
  });
});
