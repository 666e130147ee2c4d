import { describe, expect, it } from "vitest";
import { subsystemNames } from "#schemas/subjects.ts";
import { product, sources, textOf, tracked } from "./tree.ts";

const fileLinesMax = 400;
const functionLinesMax = 70;
const codeColumnsMax = 120;
/** A comment may run on where a break would tear a name or a figure apart. */
const commentColumnsMax = 160;

const string = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|`[^`]*$|\/(?:[^/\\\n]|\\.)+\/[a-z]*/g;
const isComment = (line: string): boolean => /^\s*(\/\/|\/\*|\*)/.test(line);

/** Lines that are too wide; what stands in strings and patterns does not count. */
function wideLines(path: string, text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const columns = isComment(line) ? line.length : line.replace(string, '""').length;
    const most = isComment(line) ? commentColumnsMax : codeColumnsMax;
    return columns > most ? [`${path}:${index + 1}: ${columns} columns`] : [];
  });
}

const opensFunction =
  /^\s*(export )?(default )?(async )?(function\b|(static )?(get |set )?\*?#?\w+(<.*>)?\()|=> \{$|[=:] (async )?\($/;
const opensOther = /^\s*(if|for|while|switch|return|await|expect|throw|super)\b/;

/** Functions that are too long. The formatter puts the brace that closes one below the beginning of its first line. */
function longFunctions(path: string, text: string): string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, start) => {
    if (!opensFunction.test(line) || opensOther.test(line)) return [];
    const indent = /^\s*/.exec(line)?.[0] ?? "";
    const below = (mark: string, from: number): number =>
      lines.findIndex((other, index) => index > from && other.startsWith(indent + mark));
    // Parameters on lines of their own end in one that opens the body.
    const head = line.endsWith("(") ? below(")", start) : start;
    if (!lines[head]?.endsWith("{")) return [];
    const length = below("}", head) - start + 1;
    return length > functionLinesMax ? [`${path}:${start + 1}: ${length} lines`] : [];
  });
}

const longFile = (path: string, text: string): string[] =>
  text.split("\n").length > fileLinesMax ? [`${path}: ${text.split("\n").length} lines`] : [];

const isHeap = (path: string): boolean => /(^|\/)(utils?|helpers?|common|misc)(\.|\/|$)/.test(path);
const unfinished = /\b(TODO|FIXME|XXX|HACK)\b|\.(skip|todo|only)\(/;
const home = /["'`\s(](\/(home|root|Users|w[o]rk)\/)/;

const headings = ["What it measures", "Reads", "Writes", "States", "Commands", "Datapoints", "When it fails", "Limits"];

describe("anatomy", () => {
  it("gives every service the same files in the same roles", () => {
    const roles = ["README.md", "subsystem.ts"];
    const missing = subsystemNames.flatMap((name) => roles.map((file) => `services/${name}/${file}`));
    expect(missing.filter((path) => !tracked.includes(path))).toEqual([]);
    // Where there are modes there is a machine and a diagram of it; a service that is always in the same mode has neither.
    const drawn = subsystemNames.filter((name) => textOf(`services/${name}/README.md`).includes("stateDiagram"));
    expect(drawn).toEqual(subsystemNames.filter((name) => tracked.includes(`services/${name}/machine.ts`)));
  });

  it.each(subsystemNames)("gives the README of %s the same headings in the same order", (name) => {
    const found = [...textOf(`services/${name}/README.md`).matchAll(/^## (.+)$/gm)].map((match) => match[1] as string);
    expect(found.filter((heading) => headings.includes(heading))).toEqual(headings);
  });

  it("names no folder or file for a heap of things", () => {
    expect(tracked.filter(isHeap)).toEqual([]);
    expect(["deploy/utils.ts", "services/demand/helpers/sum.ts"].filter(isHeap)).toHaveLength(2);
  });

  it("keeps files readable in one sitting", () => {
    expect([...sources].flatMap(([path, text]) => longFile(path, text))).toEqual([]);
    expect(longFile("a.ts", "\n".repeat(fileLinesMax))).toHaveLength(1);
  });

  it("keeps lines within the columns of a screen", () => {
    expect([...sources].flatMap(([path, text]) => wideLines(path, text))).toEqual([]);
    const wide = `const sum = ${"a + ".repeat(30)}a;`;
    expect(wideLines("a.ts", wide)).toEqual([`a.ts:1: ${wide.length} columns`]);
    expect(wideLines("a.ts", `const text = "${"a + ".repeat(30)}";`)).toEqual([]);
    expect(wideLines("a.ts", `// ${"a ".repeat(80)}`)).toHaveLength(1);
  });

  it("keeps functions shorter than a screen or two", () => {
    expect(product.flatMap(([path, text]) => longFunctions(path, text))).toEqual([]);
    const body = "  sum();\n".repeat(functionLinesMax);
    expect(longFunctions("a.ts", `export async function f(\n  { a }: Options,\n): void {\n${body}}\n`)).toHaveLength(1);
    expect(
      longFunctions("a.ts", `class A {\n  #f(a: number): void {\n${body.replaceAll("  s", "    s")}  }\n}\n`),
    ).toEqual(["a.ts:2: 72 lines"]);
    expect(longFunctions("a.ts", `const f = (a: number): void => {\n${body}};\n`)).toHaveLength(1);
    expect(
      longFunctions("a.ts", `function f(): void {\n  sum();\n}\nfunction g(): void {\n  sum();\n}\n${body}`),
    ).toEqual([]);
  });

  it("leaves no unfinished mark and no skipped or focused test behind", () => {
    const marked = [...sources].filter(([, text]) => unfinished.test(text)).map(([path]) => path);
    expect(marked).toEqual(["test/tidy/anatomy.test.ts"]);
    expect(unfinished.test("// TODO: later")).toBe(true);
    expect(unfinished.test('it.skip("works")')).toBe(true);
  });

  it("names no path of the machine that it was written on", () => {
    const texts = tracked.filter(
      (path) =>
        !path.endsWith("package-lock.json") && /\.(ts|tsx|mjs|md|yaml|csv|proto|json|html|css)$|run$/.test(path),
    );
    expect(texts.filter((path) => home.test(textOf(path)))).toEqual([]);
    expect(home.test(`open("/${"home"}/someone/file")`)).toBe(true);
  });
});
