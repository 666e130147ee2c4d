import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findModel, type Model } from "../../../deploy/config/models.ts";
import { mergedOver, placed, plain } from "../../../deploy/config/placed-tree.ts";
import { ProblemsError } from "../../../deploy/config/problem.ts";

/** A folder of models, each with the files that are given. */
function models(files: Record<string, string>): { parent: string; find: (id: string) => Model } {
  const parent = mkdtempSync(join(tmpdir(), "fourquad-inheritance-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(parent, path, ".."), { recursive: true });
    writeFileSync(join(parent, path), text);
  }
  return { parent, find: (id) => findModel(id, parent) };
}

function problemsOf(find: () => Model): string[] {
  try {
    find();
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ProblemsError);
    return (error as ProblemsError).problems.map(
      ({ at, message }) => `${at.replace(/.*fourquad-[^/]+\//, "")} ${message}`,
    );
  }
}

const tree = (value: unknown) => placed({ value, at: (path) => path.join(".") });
const merge = (base: unknown, over: unknown): unknown => plain(mergedOver(tree(base), tree(over)));

describe("what a model says over another", () => {
  it("is merged key by key, lists by name, and null takes away", () => {
    expect(merge({ a: 1, b: { c: 2, d: 3 } }, { b: { c: 4 }, e: 5 })).toEqual({ a: 1, b: { c: 4, d: 3 }, e: 5 });
    expect(merge({ a: 1, b: { c: 2, d: 3 } }, { a: null, b: { d: null } })).toEqual({ b: { c: 2 } });
    const forms = [
      { name: "wye", volts: 1 },
      { name: "delta", volts: 2 },
    ];
    expect(merge({ forms }, { forms: [{ name: "delta", volts: 3 }, { name: "one" }] })).toEqual({
      forms: [{ name: "wye", volts: 1 }, { name: "delta", volts: 3 }, { name: "one" }],
    });
    expect(merge({ forms }, { forms: { wye: null, delta: { volts: 4 }, two: { volts: 5 } } })).toEqual({
      forms: [
        { name: "delta", volts: 4 },
        { name: "two", volts: 5 },
      ],
    });
    expect(merge({ classes: [1, 5] }, { classes: [20] })).toEqual({ classes: [20] });
  });

  it("is all there is where the other says nothing, and nothing new where it says the same", () => {
    const value = fc.jsonValue().filter((json) => !JSON.stringify(json).includes("null"));
    fc.assert(
      fc.property(value, (json) => {
        expect(merge(json, json)).toEqual(json);
        expect(merge({}, { json })).toEqual({ json });
      }),
    );
  });
});

describe("a model that extends another", () => {
  const small = "id: small\nextends: generic\ntitle: Small meter\nnames: { Import: null }\n";

  it("is that model but for what it says, and finds its map there", () => {
    const { find } = models({ "small/model.yaml": small });
    const [one, generic] = [find("small"), find("generic")];
    expect(one.title).toBe("Small meter");
    expect(one.wiring).toEqual(generic.wiring);
    expect(Object.keys(one.names)).toEqual(Object.keys(generic.names).filter((name) => name !== "Import"));
    expect(one.registers?.points.length).toBe(generic.registers?.points.length);
  });

  it("may extend one that extends, and what was taken away stays away", () => {
    const { find } = models({
      "small/model.yaml": small,
      "tiny/model.yaml": "id: tiny\nextends: small\nprotocols: { modbus: null }\n",
      "least/model.yaml": "id: least\nextends: tiny\n",
    });
    const least = find("least");
    expect([least.title, least.registers, "Import" in least.names]).toEqual(["Small meter", undefined, false]);
  });

  it("is told of a mistake where it stands, in its own file or in the other", () => {
    const { find } = models({
      "small/model.yaml": "id: small\nextends: generic\ntitel: Small\nnominalFrequency: 55\n",
      "smaller/model.yaml": "id: smaller\nextends: small\n",
    });
    for (const id of ["small", "smaller"]) {
      expect(problemsOf(() => find(id)).map((line) => line.split(" ")[0])).toEqual([
        "small/model.yaml:4:1",
        "small/model.yaml:3:1",
      ]);
    }
  });

  it.each([
    [
      "a: one that there is not",
      { "a/model.yaml": "id: a\nextends: generik\n" },
      'there is no model "generik"; did you mean generic',
    ],
    ["a: no name", { "a/model.yaml": "id: a\nextends: [generic]\n" }, 'there is no model ["generic"]'],
    ["a: itself", { "a/model.yaml": "id: a\nextends: a\n" }, "the model extends itself"],
    [
      "a: one that extends it",
      { "a/model.yaml": "id: a\nextends: b\n", "b/model.yaml": "id: b\nextends: a\n" },
      "the model extends itself",
    ],
  ])("is refused where it extends %s", (_, files, message) => {
    const found = problemsOf(() => models(files).find("a"));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^[ab]\/model.yaml:2:1 /);
    expect(found[0]).toContain(message);
  });

  it("has no more than eight behind it", () => {
    const chain = Array.from({ length: 9 }, (_, n) => [`m${n}/model.yaml`, `id: m${n}\nextends: m${n + 1}\n`] as const);
    const { find } = models(Object.fromEntries([...chain, ["m9/model.yaml", "id: m9\n"]]));
    expect(problemsOf(() => find("m0"))).toEqual(["m7/model.yaml:2:1 at most 8 models may stand behind each other"]);
  });
});

describe("a map that includes another", () => {
  const yaml = "id: small\nextends: generic\n";
  const head = "space,address,type,datapoint\n";
  const at = (model: Model): unknown[] => model.registers?.points.map(({ row }) => [row.address, row.datapoint]) ?? [];

  it("has its rows, moved by the offset, from its own folder and from other models", () => {
    const { find } = models({
      "small/model.yaml": yaml,
      "small/modbus.csv": `${head}input,7,float32,frequency\ninclude,volts.csv,100\ninclude,other/map.csv,-10\n`,
      "small/volts.csv": `${head}input,0,float32,voltage.an.rms\ninclude,volts-b.csv,2\n`,
      "small/volts-b.csv": `# by itself\n${head}input,0,float32,voltage.bn.rms\n`,
      "other/model.yaml": "id: other\nextends: generic\n",
      "other/map.csv": `${head}input,20,float32,current.a.rms\n`,
    });
    expect(at(find("small"))).toEqual([
      [7, "frequency"],
      [100, "voltage.an.rms"],
      [102, "voltage.bn.rms"],
      [10, "current.a.rms"],
    ]);
  });

  it("is told of a bad row in the file where it stands, and of rows of two files that overlap", () => {
    const { find } = models({
      "small/model.yaml": yaml,
      "small/modbus.csv": `${head}input,7,float32,frequency\ninclude,rows.csv,7\n`,
      "small/rows.csv": `${head}input,0,float32,voltage.an.rms\ninput,9,float32,nonsense\ninput,-20,float32,frequency\n`,
    });
    expect(problemsOf(() => find("small")).map((line) => line.split(" ")[0])).toEqual([
      "small/rows.csv:3:17",
      "small/rows.csv:4:7",
      "small/rows.csv:2:7",
    ]);
  });

  it.each([
    ["include,nothing.csv\n", "there is no file"],
    ["include,modbus.csv,2\n", "modbus.csv includes itself"],
    ["include,nobody/modbus.csv\n", 'there is no model "nobody"'],
    ["include,../generic/modbus.csv\n", "write include,FILE.csv"],
    ["include,a.csv,x\n", "write include,FILE.csv"],
    ["include\n", "write include,FILE.csv"],
  ])("is refused at the line that says %j", (line, message) => {
    const { find } = models({ "small/model.yaml": yaml, "small/modbus.csv": `${head}${line}` });
    const found = problemsOf(() => find("small"));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^small\/modbus.csv:2:1 /);
    expect(found[0]).toContain(message);
  });

  it("is made of a bounded number of files, however they include each other", () => {
    const files = Array.from({ length: 8 }, (_, n) => [
      `small/f${n}.csv`,
      `${head}input,0,float32,frequency\n${`include,f${n + 1}.csv,2\n`.repeat(4)}`,
    ]);
    const { find } = models({
      ...Object.fromEntries(files),
      "small/f8.csv": head,
      "small/model.yaml": yaml,
      "small/modbus.csv": `${head}include,f0.csv\n`,
    });
    expect(problemsOf(() => find("small"))[0]).toMatch(/at most (8|64) files/);
  });
});
