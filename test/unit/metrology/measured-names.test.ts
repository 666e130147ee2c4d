import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measures } from "#schemas/measured/measures.ts";

/** Names and units as they were when they were given out; a name may be added, never changed. */
const kept = readFileSync(new URL("measured-names.txt", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");

describe("what a window tells", () => {
  it("has the names and units that it always had, in the same order", () => {
    const names = measures.map(({ name, unit }) => `${name} ${unit}`.trim());
    const given = new Set(kept);
    expect(names.filter((name) => given.has(name))).toEqual(kept);
    expect(new Set(measures.map(({ name }) => name)).size).toBe(measures.length);
  });

  it("is described in phrases that stand alone", () => {
    const leaning = measures.filter(({ description }) => /^(its|the same|end of that)\b/.test(description));
    expect(leaning.map(({ name }) => name)).toEqual([]);
    const described = new Set(measures.map(({ description }) => description));
    expect(described.size).toBe(measures.length);
  });
});
