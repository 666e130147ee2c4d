import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import path from "node:path";
import { SourceError } from "../../../services/sampler/source-error.ts";
import { openComtrade } from "../../../services/sampler/sources/comtrade/open-comtrade.ts";
import { samplesOf, withFolder, withRecord } from "../../fixtures/comtrade/record-folder.ts";
import {
  type WrittenRecord,
  standardSeparators,
  threePhaseRecord,
  writeCombined,
  writeConfiguration,
  writeData,
} from "../../fixtures/comtrade/write-comtrade.ts";

const forms = ["ASCII", "BINARY", "BINARY32", "FLOAT32"] as const;

function errorOf(use: () => unknown): SourceError {
  try {
    use();
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

function openFiles(files: Record<string, string | Uint8Array>, name: string) {
  return withFolder(files, (folder) => {
    const source = openComtrade(path.join(folder, name));
    return { description: source.description, samples: samplesOf(source.blocks(0)) };
  });
}

function filesOf(record: WrittenRecord): { "rec.cfg": string; "rec.dat": Uint8Array } {
  return { "rec.cfg": writeConfiguration(record), "rec.dat": writeData(record) };
}

describe("a damaged COMTRADE record", () => {
  it("that is short is read as far as it goes, with a warning", () => {
    for (const form of forms) {
      const files = filesOf(threePhaseRecord(500, { form }));
      const cut =
        form === "ASCII"
          ? Buffer.from(files["rec.dat"]).indexOf("\r\n187,") + 12
          : 186 * (files["rec.dat"].length / 500) + 5;
      files["rec.dat"] = files["rec.dat"].subarray(0, cut);
      const { description, samples } = openFiles(files, "rec.cfg");
      expect(samples.length / 8).toBe(186);
      expect(description.sampleCount).toBe(186);
      expect(description.warnings.join()).toContain("The record is short: 186 of 500 samples.");
    }
  });

  it("without one of its files names the missing one", () => {
    const { "rec.cfg": configuration, "rec.dat": data } = filesOf(threePhaseRecord(64));
    const lonely = [
      [{ "rec.cfg": configuration }, "rec.cfg", ".dat"],
      [{ "rec.dat": data }, "rec.dat", ".cfg"],
      [{ "other.txt": "" }, "rec.cfg", ".cfg"],
    ] as const;
    for (const [files, name, missing] of lonely) {
      const error = errorOf(() => openFiles({ ...files }, name));
      expect(error.code).toBe("MTR_COMTRADE_MISSING_FILE");
      expect(error.line()).toContain(missing);
    }
  });

  it("whose files differ in the case of their names is found", () => {
    const { "rec.cfg": configuration, "rec.dat": data } = filesOf(threePhaseRecord(64));
    expect(openFiles({ "Rec.CFG": configuration, "REC.Dat": data }, "REC.Dat").samples).toHaveLength(512);
  });

  it("with a wrong number of channels is refused with line or byte", () => {
    const ascii = threePhaseRecord(64, { form: "ASCII" });
    const more = { ...ascii, analogs: [...ascii.analogs, ...ascii.analogs] };
    const lineError = errorOf(() =>
      openFiles({ "rec.cfg": writeConfiguration(more), "rec.dat": writeData(ascii) }, "rec.cfg"),
    );
    expect([lineError.code, lineError.at]).toEqual(["MTR_COMTRADE_CHANNEL_COUNT", "rec.dat:1"]);
    const binary = threePhaseRecord(64);
    const wider = { ...binary, analogs: [...binary.analogs, binary.analogs[0]] };
    const byteError = errorOf(() =>
      openFiles({ "rec.cfg": writeConfiguration(wider), "rec.dat": writeData(binary) }, "rec.cfg"),
    );
    expect([byteError.code, byteError.at]).toEqual(["MTR_COMTRADE_CHANNEL_COUNT", "rec.dat@byte 22"]);
  });

  it("with a bad number in its data names the line, blank lines counted", () => {
    const record = threePhaseRecord(64, { form: "ASCII", lineEnd: "\n\n" });
    const files = filesOf({ ...record, lineEnd: "\n" });
    const data = Buffer.from(writeData(record))
      .toString()
      .replace(/(\n5,[^,]*),[^,]*/, "$1,1o4");
    const error = errorOf(() => openFiles({ ...files, "rec.dat": data }, "rec.cfg"));
    expect([error.code, error.at]).toEqual(["MTR_COMTRADE_NUMBER", "rec.dat:9"]);
  });

  it("in a combined file with sloppy separators, or with an end-of-file character, is read", () => {
    const record = threePhaseRecord(64, { form: "ASCII", revision: 2013 });
    const separators = {
      cfg: "--- file type  cfg ---",
      inf: "-- file type  INF ---",
      hdr: "-- file type HDR --",
      dat: "-- file type  DAT ---",
    };
    expect(openFiles({ "rec.cff": writeCombined(record, separators) }, "rec.cff").samples).toHaveLength(512);
    const ended = `${Buffer.from(writeData(record)).toString()}\u001a`;
    expect(openFiles({ ...filesOf(record), "rec.dat": ended }, "rec.cfg").samples).toHaveLength(512);
    expect(standardSeparators(record).dat).toBe("--- file type: DAT ASCII ---");
  });

  it("never fails with anything but a SourceError, whatever byte is damaged", () => {
    const damage = fc.record({ at: fc.nat(), value: fc.integer({ min: 0, max: 255 }) });
    const cases = forms.flatMap(
      (form) =>
        [
          [1999 as const, form],
          [2013 as const, form],
        ] as const,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.array(damage, { minLength: 1, maxLength: 10 }),
        fc.boolean(),
        ([revision, form], damages, stamped) => {
          const record = threePhaseRecord(40, {
            revision,
            form,
            digitalCount: 3,
            rates: stamped ? [] : [{ rateHz: 3200, endSample: 40 }],
          });
          const bytes = Buffer.from(writeCombined(record));
          for (const { at, value } of damages) bytes[at % bytes.length] = value;
          try {
            expect(openFiles({ "rec.cff": bytes }, "rec.cff").samples.length % 8).toBe(0);
          } catch (error) {
            expect(error).toBeInstanceOf(SourceError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("with absurd numbers in any field gives finite samples or a SourceError", () => {
    const absurd = fc.constantFrom(
      "1e308",
      "-1e308",
      "1e-308",
      "0",
      "-1",
      "",
      "NaN",
      "Infinity",
      "9007199254740993",
      "kV",
    );
    const rates = fc.constantFrom(
      [],
      [{ rateHz: 3200, endSample: 40 }],
      [20, 40].map((endSample) => ({ rateHz: 3200, endSample })),
    );
    fc.assert(
      fc.property(absurd, fc.nat(), rates, (text, position, declared) => {
        const record = threePhaseRecord(40, { form: "ASCII", revision: 2013, rates: declared });
        const fields = Buffer.from(writeCombined(record))
          .toString()
          .split(/([,\n])/);
        fields[2 * (position % Math.ceil(fields.length / 2))] = text;
        try {
          expect(openFiles({ "rec.cff": fields.join("") }, "rec.cff").samples.every(Number.isFinite)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
      { numRuns: 300, examples: [["1e-308", 788_081_013, []]] },
    );
  });

  it("without a voltage and a current is refused with what it has", () => {
    const record = threePhaseRecord(64);
    record.analogs = record.analogs.map((one) => ({ ...one, name: "angle", unit: "deg" }));
    const error = errorOf(() => withRecord(record, (source) => source.description));
    expect(error.code).toBe("MTR_COMTRADE_NO_CHANNEL");
    expect(error.message).toContain("no channel of the record looks like");
  });
});
