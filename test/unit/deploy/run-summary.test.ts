import { describe, expect, it } from "vitest";
import { datapoints } from "#schemas/datapoints.ts";
import { findModel, modelFolders } from "../../../deploy/config/models.ts";
import { isInSummary } from "../../../deploy/run-summary.ts";

describe("the end of a run", () => {
  it.each([...modelFolders().keys()])("shows what %s has names for, and fits a screen or two", (id) => {
    const named = new Set(Object.values(findModel(id).names));
    const shown = [...datapoints.keys()].filter((name) => isInSummary(name, named));
    expect(shown).toEqual(expect.arrayContaining([...named]));
    expect(shown.length).toBeLessThan(100);
  });

  it("leaves spectra, extremes and seconds to fourquad read", () => {
    const shown = [...datapoints.keys()].filter((name) => isInSummary(name, new Set()));
    expect(shown.length).toBeLessThan(40);
    expect(shown.filter((name) => /harmonic|minimum|maximum|second/.test(name))).toEqual([]);
  });
});
