import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { type Import, importsOf, product, sources, textOf, tracked } from "./tree.ts";

/** Exports that tests alone read, and why they are no part of the tests. */
const forTests = new Set([
  // The client's half of the codec: what one half says the other must understand.
  "services/comms-gateway/modbus/request.ts encodeRequest",
  "services/comms-gateway/modbus/response.ts decodeResponse",
  "services/comms-gateway/modbus/mbap.ts aduOctetsMax",
  // Where the transitions of a pulse output are, for a face with a contact; the faces of today show counts.
  "services/metrology/pulses.ts pulseEdges",
  // Registers that a model defines over datapoints: for displays and protocols that show registers, of which there is none yet.
  "schemas/registers/register-csv.ts parseRegisters",
  "schemas/registers/shown-value.ts shownValue",
  "schemas/registers/reinitialisation.ts reinitialised",
  // What the commander's tree does not tell of itself.
  "deploy/cli/command-tree.ts examplesOf",
]);

type Texts = ReadonlyMap<string, string>;

/** Names by the file that they come from, each with its readers. Who passes a file's names on reads for those who ask it. */
function readersOf(texts: Texts): (file: string, name: string) => string[] {
  const imports: (Import & { by: string })[] = [...texts].flatMap(([by, text]) =>
    importsOf(by, text).map((one) =>
      Object.assign(one, { by, from: texts.has(one.from) ? one.from : `${one.from}.ts` }),
    ),
  );
  const into = new Map<string, (Import & { by: string })[]>();
  for (const one of imports) into.set(one.from, [...(into.get(one.from) ?? []), one]);
  return function read(file: string, name: string): string[] {
    return (into.get(file) ?? []).flatMap(({ by, names, passedOn }) => {
      if (names.includes(name)) return [by];
      if (!names.includes("*")) return [];
      return passedOn ? read(by, name) : [by];
    });
  };
}

/** Names that a file exports, and how often it uses each itself. */
function exportsOf(text: string): { name: string; isType: boolean; uses: number }[] {
  const heads = text.matchAll(/^export (?:async )?(function\*?|const|let|class|interface|type) (\w+)/gm);
  return [...heads].map(([, word, name]) => ({
    name: name as string,
    isType: word === "interface" || word === "type",
    uses: (text.match(new RegExp(`\\b${name}\\b`, "g")) ?? []).length - 1,
  }));
}

/** Exports of the product that nobody reads; a type may stand in the signature of another export. */
function unreadExports(files: readonly (readonly [string, string])[], texts: Texts): string[] {
  const readers = readersOf(texts);
  return files.flatMap(([path, text]) =>
    exportsOf(text)
      .filter(({ name, isType, uses }) => {
        const by = readers(path, name);
        if (by.length === 0) return !isType || uses === 0;
        return uses === 0 && by.every((reader) => reader.startsWith("test/"));
      })
      .map(({ name }) => `${path} ${name}`),
  );
}

/** The kernel's entry: its exports are those of the WebAssembly module. */
const isEntry = (path: string): boolean => path === "services/metrology/kernel/assembly/index.ts";

/** Files that no other one names, be it as an import, a worker or a program to start. */
const unreadFiles = (paths: readonly string[], texts: readonly (readonly [string, string])[]): string[] =>
  paths.filter((path) => {
    const name = basename(path).replace(/\.tsx?$/, "");
    const named = new RegExp(`[/"']${name.replaceAll(".", "\\.")}(\\.(ts|tsx|js))?["'\\s]`);
    return !texts.some(([other, text]) => other !== path && named.test(text));
  });

/** Packages that nothing imports, and no script or setting names. */
const unreadPackages = (packages: readonly string[], texts: readonly string[]): string[] =>
  packages.filter((name) => {
    const plain = name.replace(/^@types\//, "");
    const tool = plain === "protobufjs-cli" ? "pbjs" : plain.replace(/^@bufbuild\//, "").replace(/^typescript$/, "tsc");
    const used = new RegExp(`["'\`/]${plain}["'\`/]|\\b${tool}\\b [a-z-]|"${tool}"`);
    return !texts.some((text) => used.test(text));
  });

describe("nothing that nobody reads", () => {
  it("is exported", () => {
    const files = product.filter(([path]) => !isEntry(path));
    expect(unreadExports(files, sources).filter((name) => !forTests.has(name))).toEqual([]);
    const planted = [
      [
        "deploy/a.ts",
        "export const idle = 1;\nexport type Idle = 1;\nexport interface Shape {}\nexport const f = (s: Shape) => s;\n",
      ],
      ["deploy/b.ts", 'export * from "./a.ts";\n'],
      ["deploy/c.ts", 'import { f } from "./b.ts";\nf(1);\n'],
    ] as const;
    expect(unreadExports(planted, new Map(planted))).toEqual(["deploy/a.ts idle", "deploy/a.ts Idle"]);
    expect([...forTests].filter((name) => !unreadExports(files, sources).includes(name))).toEqual([]);
  });

  it("is a file", () => {
    const readers = tracked
      .filter((path) => /\.(ts|tsx|mjs|json|html|yaml)$/.test(path) && !path.startsWith("schemas/gen/"))
      .map((path) => [path, textOf(path)] as const);
    const paths = product.map(([path]) => path);
    expect(unreadFiles(paths, readers)).toEqual([]);
    const planted = `deploy/${["nobody", "asks"].join("-")}.ts`;
    expect(unreadFiles([planted], readers)).toEqual([planted]);
  });

  it("is a package", () => {
    const { dependencies, devDependencies } = JSON.parse(textOf("package.json"));
    const readers = [
      ...sources.values(),
      ...["tsconfig.json", ".ci/run", ".oxlintrc.json", "schemas/gen/meter.js", "schemas/gen/meter.d.ts"].map(textOf),
      ...tracked.filter((path) => path.endsWith(".css")).map(textOf),
      JSON.stringify(JSON.parse(textOf("package.json")).scripts),
    ];
    expect(unreadPackages(Object.keys({ ...dependencies, ...devDependencies }), readers)).toEqual([]);
    const planted = ["left", "pad"].join("-");
    expect(unreadPackages([planted, "yaml"], readers)).toEqual([planted]);
  });
});
