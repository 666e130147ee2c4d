import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datapoints } from "#schemas/datapoints.ts";
import type { ReadingJson } from "#schemas/readings.ts";
import { scaleEnd, spectraOf, spectrumSentence } from "../../../services/comms-gateway/web/harmonics.ts";
import { overviewTable } from "../../../services/comms-gateway/web/overview-table.ts";
import { profileSlots, scaleSteps } from "../../../services/comms-gateway/web/profile-bars.ts";
import { meterMarks, qualityMarks } from "../../../services/comms-gateway/web/quality-marks.ts";
import { registerGroups, titleOf } from "../../../services/comms-gateway/web/register-groups.ts";

const reading = (name: string, value: number | null = 1): ReadingJson => ({
  name,
  value,
  unit: datapoints.get(name)?.unit ?? "",
  time: null,
  quality: "good",
});
const every = [...datapoints.keys()].map((name) => reading(name));
const map = (list: ReadingJson[]): ReadonlyMap<string, ReadingJson> => new Map(list.map((item) => [item.name, item]));

describe("registers", () => {
  it("shows each datapoint of the catalogue once and none under Other", () => {
    const groups = registerGroups(every, "");
    expect(
      groups
        .flatMap(({ readings }) => readings)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...datapoints.keys()].sort());
    expect(groups.map(({ title }) => title)).not.toContain("Other");
  });

  it("shows a datapoint that the page does not know", () => {
    expect(registerGroups([reading("temperature.board")], "")).toEqual([
      { title: "Other", closed: false, readings: [reading("temperature.board")] },
    ]);
  });

  it("gives a new family of the catalogue a heading by itself", () => {
    expect(titleOf("rotation.reversal.count", true)).toBe("Rotation");
    expect(titleOf("rotation.reversal.count", false)).toBe("Other");
  });

  it("filters by all words in name, description and unit, whatever the case", () => {
    const names = registerGroups(every, "IMPORT peak")
      .flatMap(({ readings }) => readings)
      .map(({ name }) => name);
    expect(names).toContain("demand.active.import.peak");
    expect(names.every((name) => /import/.test(name) && /peak/.test(name))).toBe(true);
    expect(registerGroups(every, "zebra")).toEqual([]);
  });
});

describe("the overview", () => {
  it("has only the rows and columns that a meter has", () => {
    const single = overviewTable(
      map(["voltage.an.rms", "current.a.rms", "power.active.total"].map((name) => reading(name))),
    );
    expect(single.columns).toEqual(["A", "Mean, sum"]);
    expect(single.rows.map(({ label }) => label)).toEqual(["Voltage to neutral", "Current", "Active power"]);
    expect(single.rows.every(({ cells }) => cells.length === single.columns.length)).toBe(true);
    expect(overviewTable(new Map())).toEqual({ columns: [], rows: [] });
  });
});

describe("harmonics", () => {
  it("are percent of the fundamental, and absent where there is no fundamental", () => {
    const found = spectraOf(
      map([
        reading("voltage.an.harmonic.1", 200),
        reading("voltage.an.harmonic.5", 3),
        reading("voltage.bn.harmonic.1", 0),
      ]),
      "voltage",
    );
    expect(found.map(({ label }) => label)).toEqual(["AN", "BN"]);
    expect(found[0]?.percent.slice(0, 5)).toEqual([100, undefined, undefined, undefined, 1.5]);
    expect(found[1]?.percent[0]).toBeUndefined();
    expect(scaleEnd(found)).toBe(2);
    expect(spectrumSentence("voltage", found.slice(0, 1))).toContain("AN highest at order 5 with 1.50 %");
  });

  it("have a scale that holds every order above the first", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (percent) => {
          const end = scaleEnd([{ label: "A", phase: "a", fundamental: 1, percent, thd: undefined }]);
          expect(percent.slice(1).every((value) => value <= end * (1 + 1e-12))).toBe(true);
        },
      ),
    );
  });
});

describe("the load profile", () => {
  const record = (number: number) => ({ number, from: "", through: "", values: [1], quality: "good" });

  it("leaves a place for each missing record and never closes a gap", () => {
    expect(profileSlots([record(3), record(4), record(7)]).map(({ type }) => type)).toEqual([
      "record",
      "record",
      "gap",
      "gap",
      "record",
    ]);
    expect(profileSlots([record(1), record(1e12)]).length).toBeLessThan(100);
  });

  it("has a scale that reaches its highest value in a few steps", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e15, noNaN: true }), (highest) => {
        const steps = scaleSteps(highest, 5);
        expect(steps.at(-1)).toBeGreaterThanOrEqual(highest * (1 - 1e-6));
        expect(steps.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe("quality marks", () => {
  it("are none for good values and a word for every flag", () => {
    expect(qualityMarks("good")).toEqual([]);
    expect(qualityMarks("flagged,partial,novel").map(({ word }) => word)).toEqual(["flagged", "partial", "novel"]);
  });

  it("of a meter count the values and leave out those that only have no value", () => {
    expect(meterMarks(["good", "flagged", "flagged,noValue", "noValue"])).toEqual([
      { flag: "flagged", word: "flagged", count: 2 },
    ]);
  });
});
