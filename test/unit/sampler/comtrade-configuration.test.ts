import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceError } from "../../../services/sampler/source-error.ts";
import { findSections, parseSeparator } from "../../../services/sampler/sources/comtrade/combined-file.ts";
import { parseConfiguration } from "../../../services/sampler/sources/comtrade/parse-configuration.ts";
import { threePhaseRecord, writeCombined, writeConfiguration } from "../../fixtures/comtrade/write-comtrade.ts";

const text = writeConfiguration(threePhaseRecord(64, { lineEnd: "\n", digitalCount: 2 }));

function errorOf(changed: string): SourceError {
  try {
    parseConfiguration(changed, "rec.cfg");
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error("the configuration was accepted");
}

describe("a COMTRADE configuration", () => {
  it("of a year between two editions follows the earlier one", () => {
    for (const [field, revision] of [
      ["2000", 1999],
      ["2001", 1999],
      ["1999", 1999],
      ["2013", 2013],
      ["2017", 2013],
    ] as const) {
      expect(parseConfiguration(text.replace("device,1999", `device,${field}`), "rec.cfg").revision).toBe(revision);
    }
    expect(parseConfiguration(text.replace("device,1999", "device"), "rec.cfg").revision).toBe(1991);
  });

  it("that is wrong is refused with code, line and what to do", () => {
    const cases = [
      [text.replace("device,1999", "device,new"), "MTR_COMTRADE_REVISION", "rec.cfg:1"],
      [text.replace("8,6A,2D", "8;6A;2D"), "MTR_COMTRADE_SYNTAX", "rec.cfg:2"],
      [text.replace("8,6A,2D", "9,7A,2D"), "MTR_COMTRADE_CHANNEL_COUNT", "rec.cfg:9"],
      [text.replace("8,6A,2D", "7,5A,2D"), "MTR_COMTRADE_CHANNEL_COUNT", "rec.cfg:10"],
      [text.replace(",V,0.1,", ",V,x,"), "MTR_COMTRADE_NUMBER", "rec.cfg:3"],
      [text.replace("\n3200,64", "\n-1,64"), "MTR_COMTRADE_NUMBER", "rec.cfg:13"],
      [text.replace("BINARY", "OCTAL"), "MTR_COMTRADE_SYNTAX", "rec.cfg:16"],
      [text.slice(0, 100), "MTR_COMTRADE_CHANNEL_COUNT", undefined],
      ["", "MTR_COMTRADE_SYNTAX", undefined],
    ] as const;
    for (const [changed, code, at] of cases) {
      const error = errorOf(changed);
      expect(error.code).toBe(code);
      if (at) expect(error.at).toBe(at);
      expect(error.line()).toContain(error.fix);
      expect(error.line()).not.toContain("\n");
    }
  });

  it("never fails with anything but a SourceError, however it is damaged", () => {
    const edit = fc.record({
      at: fc.nat(text.length),
      remove: fc.nat(12),
      insert: fc.string({ maxLength: 8, unit: "binary" }),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let damaged = text;
        for (const { at, remove, insert } of edits)
          damaged = damaged.slice(0, at) + insert + damaged.slice(at + remove);
        try {
          expect(parseConfiguration(damaged, "rec.cfg").analogs.length).toBeGreaterThanOrEqual(0);
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("a combined COMTRADE file", () => {
  it("is cut at the separators that real recorders write", () => {
    const separators = [
      ["--- file type: DAT BINARY: 4711 ---", { section: "DAT", form: "BINARY", byteCount: 4711 }],
      ["--- file type: DAT ASCII ---", { section: "DAT", form: "ASCII", byteCount: undefined }],
      ["-- file type  DAT ---", { section: "DAT", form: undefined, byteCount: undefined }],
      ["---file type: dat float32: 12---", { section: "DAT", form: "FLOAT32", byteCount: 12 }],
      ["--- FILE TYPE: CFG ---\r", { section: "CFG", form: undefined, byteCount: undefined }],
    ] as const;
    for (const [line, meant] of separators) expect(parseSeparator(line)).toEqual(meant);
    for (const line of ["", "1,UA,A,,V,1,0", "--- notes ---", "file type: CFG"])
      expect(parseSeparator(line)).toBeUndefined();
  });

  it("has its sections where they are, and line numbers of the whole file", () => {
    const bytes = writeCombined(threePhaseRecord(3, { form: "ASCII", revision: 2013 }));
    const sections = findSections(bytes);
    const lines = Buffer.from(bytes).toString().split("\r\n");
    expect(sections?.configuration.firstLine).toBe(2);
    expect(lines[(sections?.data.firstLine ?? 0) - 1]).toMatch(/^1,0,/);
    expect(Buffer.from(bytes.subarray(sections?.data.start)).toString()).toMatch(/^1,0,/);
  });

  it("is searched without an exception, whatever its bytes", () => {
    const lines = fc.oneof(
      fc.constantFrom("--- file type: CFG ---", "-- file type DAT --", "--- file type: INF ---"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(lines), (all) => {
        const found = findSections(Buffer.from(all.join("\n")));
        if (found) expect(found.configuration.end).toBeLessThanOrEqual(found.data.start);
      }),
    );
  });
});
