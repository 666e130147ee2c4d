import { describe, expect, it } from "vitest";
import { datapoints } from "#schemas/datapoints.ts";
import { errorTable } from "#runtime/errors.ts";
import { product, textOf } from "./tree.ts";

/** The words of the table in a docstring: the last cell of each row, without its heading. */
function grammarWords(docstring: string): Set<string> {
  const rows = docstring.split("\n").filter((line) => line.startsWith(" * |"));
  const cells = rows.slice(2).map((row) => row.split("|").slice(2).join(" "));
  return new Set(cells.join(" ").match(/[a-z][a-z0-9_]*N?/g));
}

/** Parts of a name that the grammar does not have; numbers stand for `N`. */
const foreignParts = (name: string, words: ReadonlySet<string>): string[] =>
  name.split(".").filter((part) => !/^\d+$/.test(part) && !words.has(part.replace(/^rate\d$/, "rateN")));

/** True for a description that stands alone, wherever it is read. */
const standsAlone = (description: string): boolean =>
  description.length > 3 &&
  !description.endsWith(".") &&
  !/^(its|their|the same|end of (that|its))\b/.test(description);

/** Error codes in a text; one that ends in `_` is the beginning of several. */
const codesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/\bMTR_[A-Z0-9_]*[A-Z0-9]\b/g)].map((match) => match[0]));

describe("datapoints", () => {
  const catalogue = textOf("schemas/datapoints.ts");
  const words = grammarWords(catalogue.slice(0, catalogue.indexOf("*/")));

  it("have names in words of the grammar", () => {
    const foreign = [...datapoints.keys()].filter((name) => foreignParts(name, words).length > 0);
    expect(foreign).toEqual([]);
    expect(foreignParts("voltage.an.wobble", words)).toEqual(["wobble"]);
    expect(foreignParts("energy.active.import.total.rate3", words)).toEqual([]);
    for (const name of datapoints.keys()) expect(name).toMatch(/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/);
  });

  it("use every word of the grammar", () => {
    const used = new Set([...datapoints.keys()].flatMap((name) => name.split(".")));
    const prose = new Set(["phase", "pair", "mean", "sum", "of", "an", "its", "kind", "event", "the", "a"]);
    const idle = (all: Iterable<string>): string[] =>
      [...all].filter((word) => !used.has(word.replace(/N$/, "1")) && !prose.has(word));
    expect(idle(words)).toEqual([]);
    expect(idle([...words, "wobble"])).toEqual(["wobble"]);
  });

  it("say what they are in words that stand alone", () => {
    expect([...datapoints.values()].filter(({ description }) => !standsAlone(description))).toEqual([]);
    expect(["its start", "the same of the even orders", "end of that interval", "sum."].some(standsAlone)).toBe(false);
  });
});

describe("error codes", () => {
  const files = product.filter(([path]) => path !== "services/runtime/errors.ts").map(([, text]) => text);
  const raised = codesIn([...files, textOf("deploy/bootstrap.mjs")].join("\n"));
  const unknown = (codes: ReadonlySet<string>): string[] => [...codes].filter((code) => !(code in errorTable));
  const beginnings = /^MTR$|^MTR_(COMTRADE|CSV|SOURCE)$/;

  it("are each raised somewhere, and none is raised that the table does not explain", () => {
    expect(Object.keys(errorTable).filter((code) => !raised.has(code))).toEqual([]);
    expect(unknown(raised).filter((code) => !beginnings.test(code))).toEqual([]);
    expect(unknown(codesIn('throw new MeterError("MTR_NEVER_HEARD_OF", "x", "");'))).toEqual(["MTR_NEVER_HEARD_OF"]);
  });

  it("come with a sentence and with something to do, not with a document to look for", () => {
    const poor = Object.entries(errorTable).filter(
      ([, { meaning, fix }]) => !/^[A-Z].*\.$/.test(meaning) || fix.length < 8 || /README/.test(fix),
    );
    expect(poor).toEqual([]);
  });
});
