import * as fc from "fast-check";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Quality } from "#schemas/quality.ts";
import { SourceError } from "../../../services/sampler/source-error.ts";
import { type CsvOptions, openCsv } from "../../../services/sampler/sources/csv/open-csv.ts";
import { samplesOf, withFolder } from "../../fixtures/comtrade/record-folder.ts";

function open(text: string, options?: CsvOptions) {
  return withFolder({ "wave.csv": text }, (folder) => {
    const source = openCsv(path.join(folder, "wave.csv"), options);
    const blocks = [...source.blocks(0)];
    return { description: source.description, blocks, samples: samplesOf(blocks) };
  });
}

function rows(count: number, cells: (i: number) => (string | number)[], separator = ","): string {
  return Array.from({ length: count }, (_, i) => `${cells(i).join(separator)}\n`).join("");
}

function errorOf(text: string, options?: CsvOptions): SourceError {
  try {
    open(text, options);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a CSV of samples", () => {
  it("with times in seconds gives its rate and every value", () => {
    const { description, samples } = open(
      `time,va,vb,vc,ia\n${rows(500, (i) => [(i / 6400).toFixed(7), i, -i, 2 * i, i / 4])}`,
    );
    expect(description).toMatchObject({ rateHz: 6400, sampleCount: 500, channels: { va: "1 va", ia: "4 ia" } });
    expect([...samples.subarray(499 * 8, 500 * 8)]).toEqual([499, -499, 998, 0, 124.75, 0, 0, 0]);
  });

  it("with ISO time stamps starts at the first one", () => {
    const iso = (i: number) => `2020-02-24 18:15:21.${String(500_000_000 + i * 20_000).padStart(9, "0")}`;
    const { description } = open(`Time_UTC,Va,Vb,Vc,Ia,Ib,Ic\n${rows(300, (i) => [iso(i), 1, 2, 3, 4, 5, 6])}`);
    expect(description.rateHz).toBe(50_000);
    expect(description.startNs).toBe(BigInt(Date.parse("2020-02-24T18:15:21.500Z")) * 1_000_000n);
  });

  it("with semicolons and decimal commas, units in the header or in a line below it, is read", () => {
    const header = open(`t (ms);U1 [kV];I1/mA\n${rows(400, (i) => [`${i},0`, "0,23", "1500"], ";")}`);
    expect(header.description.rateHz).toBe(1000);
    expect([...header.samples.subarray(0, 8)]).toEqual([Math.fround(230), 0, 0, 0, 1.5, 0, 0, 0]);
    const below = open(`Time,UA,IA\n(ms),(kV),(A)\n${rows(400, (i) => [i, 0.23, 7])}`);
    expect([...below.samples.subarray(0, 8)]).toEqual([Math.fround(230), 0, 0, 0, 7, 0, 0, 0]);
    expect(open(`x\ty\nva\tvb\n${rows(400, () => [1, 2], "\t")}`, { rateHz: 1000 }).samples[1]).toBe(2);
  });

  it("of an oscilloscope is read beside its preamble", () => {
    const preamble = [
      "Record Length,2.5e3",
      "Sample Interval,2e-5",
      "Source,CH1",
      "Vertical Units,V",
      "Horizontal Units,s",
    ];
    const text = rows(400, (i) => [
      preamble[i] ?? ",",
      "",
      `-${((400 - i) * 2e-5).toFixed(6).padStart(10, "0")}`,
      i % 100,
      "",
    ]);
    const { description, samples } = open(text);
    expect(description).toMatchObject({ rateHz: 50_000, sampleCount: 400, channels: { va: "1 CH1 (V)" } });
    expect(samples[99 * 8]).toBe(99);
  });

  it("with a gap in its times keeps the gap", () => {
    const { blocks, description } = open(`t,va\n${rows(400, (i) => [(i < 200 ? i : i + 4000) / 1000, i])}`);
    const second = blocks.find((block) => block.sourceSample === 200);
    expect(Number((second?.startNs ?? 0n) - description.startNs)).toBe(4.2e9);
    expect(description.sampleCount).toBe(400);
  });

  it("without times needs the rate, and gives the same samples wherever reading starts", () => {
    const text = `va,ia\n${rows(20_000, (i) => [i % 997, i])}`;
    expect(errorOf(text).code).toBe("MTR_CSV_TIME");
    withFolder({ "wave.csv": text }, (folder) => {
      const source = openCsv(path.join(folder, "wave.csv"), { rateHz: 6400 });
      const all = samplesOf(source.blocks(0));
      for (const from of [1, 639, 16_384, 19_999, 20_000])
        expect(Buffer.from(samplesOf(source.blocks(from)).buffer).equals(Buffer.from(all.slice(from * 8).buffer))).toBe(
          true,
        );
    });
  });

  it("that is wrong is refused with its line", () => {
    const good = `t,va\n${rows(100, (i) => [i / 1000, 1])}`;
    const cases: [string, string, string][] = [
      [good.replace("0.05,1\n", "0.05,x\n"), "MTR_CSV_NUMBER", "wave.csv:52"],
      [good.replace("0.05,1\n", "0.05\n"), "MTR_CSV_NUMBER", "wave.csv:52"],
      [good.replace("0.05,1\n", "noon,1\n"), "MTR_CSV_TIME", "wave.csv:52"],
      [good.replace("0.05,1\n", "0.01,1\n"), "MTR_CSV_TIME", "wave.csv:52"],
      [good.slice(5), "MTR_CSV_HEADER", "wave.csv:1"],
      [good.replace("va", "speed"), "MTR_CSV_NO_CHANNEL", "wave.csv"],
      ["", "MTR_CSV_HEADER", "wave.csv:1"],
    ];
    // The first lines decide the layout, so the damage has to stand below them.
    for (const [text, code, at] of cases) expect([errorOf(text).code, errorOf(text).at]).toEqual([code, at]);
  });

  it("marks empty cells as missing and leaves out a last line that is cut off", () => {
    const { blocks, description } = open(`t,va,vb\n${rows(200, (i) => [i / 1000, i === 150 ? "" : 1, 2])}0.2,1`);
    expect(blocks.map((block) => block.quality)).toEqual([0, Quality.missing]);
    expect(description.sampleCount).toBe(200);
    expect(description.warnings.join()).toContain("cut off");
  });

  it("never fails with anything but a SourceError, whatever it holds", () => {
    const cell = fc.oneof(
      fc.constantFrom("va", "time", "ia", "1", "2.5", "-3e4", "", "NaN", "2020-01-01 00:00:00", "1e999"),
      fc.string({ maxLength: 4 }),
    );
    const line = fc
      .tuple(fc.array(cell, { maxLength: 4 }), fc.constantFrom(",", ";", "\t"))
      .map(([cells, separator]) => cells.join(separator));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.option(fc.double(), { nil: undefined }), (lines, rateHz) => {
        try {
          expect(open(lines.join("\n"), { rateHz }).samples.every(Number.isFinite)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
      { numRuns: 400 },
    );
  });
});
