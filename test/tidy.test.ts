import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { datapoints } from "#schemas/datapoints.ts";
import { subsystemNames } from "#schemas/subjects.ts";
import { errorTable } from "#runtime/errors.ts";

/** Non-functional properties of the code: what may import what, what pure code may touch, how long a file may be. */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const lineColumnsMax = 160;
const fileLinesMax = 400;

const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .trim()
  .split("\n");
const ofProduct = (path: string): boolean =>
  /^(schemas|services|deploy)\/.*\.tsx?$/.test(path) && !path.startsWith("schemas/gen/");
const sources = new Map(
  tracked
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith("schemas/gen/"))
    .map((path) => [path, readFileSync(join(root, path), "utf8")]),
);
const product = [...sources].filter(([path]) => ofProduct(path));

/** What a file imports, as paths from the root; packages keep their names. */
function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(/^(?:import|export)[^"';]*?from "([^"]+)"|^import "([^"]+)"/gms)].map((match) => {
    const target = (match[1] ?? match[2]) as string;
    if (target.startsWith("#schemas/")) return target.replace("#schemas", "schemas");
    if (target.startsWith("#runtime/")) return target.replace("#runtime", "services/runtime");
    return target.startsWith(".") ? relative(root, normalize(join(root, dirname(path), target))) : target;
  });
}

/** The place that a file belongs to: schemas, runtime, a service, deploy. */
function placeOf(path: string): string {
  const [top, second] = path.split("/") as [string, string];
  return top === "services" ? second : top;
}

const mayImport: Record<string, (place: string) => boolean> = {
  schemas: (place) => place === "schemas",
  runtime: (place) => place === "schemas" || place === "runtime",
  deploy: () => true,
  ...Object.fromEntries(
    subsystemNames.map((name) => [
      name,
      (place: string) => place === "schemas" || place === "runtime" || place === name,
    ]),
  ),
};

/** Imports that point the wrong way. */
export function wrongImports(path: string, text: string): string[] {
  const place = placeOf(path);
  return importsOf(path, text).filter(
    (target) =>
      /^(schemas|services|deploy|test)\//.test(target) &&
      !(mayImport[place] as (to: string) => boolean)(placeOf(target)),
  );
}

/** Files of services and runtime that talk to the world; every other one is pure. */
const impure = [
  /^services\/[a-z-]+\/service\.ts$/,
  /^services\/runtime\/(nats\/|actor|ledger|stored-commit|recovery|clock|metrics|supervisor|service|event-log|meter-view|lease|snapshots)/,
  /^services\/sampler\/(pace\.ts|sources\/)/,
  /^services\/metrology\/(ring|pool|worker|kernel-module)\.ts$/,
  /^services\/comms-gateway\/(http|transport|modbus|web)\//,
  /^services\/comms-gateway\/(meter-face|log-tail|face)\.ts$/,
];

const banned: [RegExp, string][] = [
  [/\bDate\.now\b|\bnew Date\(\)/, "the time in facts, or Clock"],
  [/\bMath\.random\b/, "a seed that is data"],
  [/\bset(Timeout|Interval|Immediate)\b/, "deadlines as data"],
  [/\bprocess\.(?!versions)[a-z]/, "settings"],
  [/from "node:/, "a port"],
  [/\bconsole\./, "facts, or the logger of the host"],
];

/** Things that pure code touches and may not. */
export function impurities(path: string, text: string): string[] {
  if (!/^(services|schemas)\//.test(path) || impure.some((pattern) => pattern.test(path))) return [];
  return banned
    .filter(([pattern]) => pattern.test(text))
    .map(([pattern, instead]) => `${path}: ${pattern.source}, use ${instead}`);
}

describe("tidy", () => {
  it("lets services meet in schemas only, and nothing import what stands above it", () => {
    expect(product.flatMap(([path, text]) => wrongImports(path, text).map((target) => `${path} -> ${target}`))).toEqual(
      [],
    );
    expect(wrongImports("services/demand/subsystem.ts", 'import { x } from "../tou/subsystem.ts";')).toHaveLength(1);
    expect(wrongImports("schemas/codec.ts", 'import { x } from "#runtime/actor.ts";')).toHaveLength(1);
  });

  it("keeps the clock, chance, timers, I/O and the process out of pure code", () => {
    expect(product.flatMap(([path, text]) => impurities(path, text))).toEqual([]);
    expect(impurities("services/demand/fold.ts", "const now = Date.now();")).toHaveLength(1);
    expect(impurities("services/tou/calendar.ts", 'import { readFileSync } from "node:fs";')).toHaveLength(1);
  });

  it("imports NATS in the adapters and the broker launcher only", () => {
    const elsewhere = product.filter(
      ([path, text]) => /from "@nats-io/.test(text) && !/^services\/runtime\/nats\/|^deploy\/broker\//.test(path),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it("knows no model by name in the engine", () => {
    const named = product.filter(
      ([path, text]) =>
        !path.startsWith("deploy/models/") && /["'`](generic|series4100|jemstar2|mt381|me381|ion7400)["'`]/.test(text),
    );
    // The name of the default model is a default of the configuration, not a rule of the engine.
    expect(named.map(([path]) => path).filter((path) => !path.startsWith("deploy/config/"))).toEqual([]);
  });

  it("gives every service the same files in the same roles", () => {
    const missing = subsystemNames
      .flatMap((name) => ["README.md", "machine.ts", "subsystem.ts"].map((file) => `services/${name}/${file}`))
      .filter((path) => !tracked.includes(path));
    expect(missing).toEqual([]);
    const headings = [
      "What it measures",
      "Reads",
      "Writes",
      "States",
      "Commands",
      "Datapoints",
      "When it fails",
      "Limits",
    ];
    for (const name of subsystemNames) {
      const found = [...readFileSync(join(root, `services/${name}/README.md`), "utf8").matchAll(/^## (.+)$/gm)].map(
        (match) => match[1] as string,
      );
      expect(
        found.filter((heading) => headings.includes(heading)),
        name,
      ).toEqual(headings);
    }
  });

  it("names no folder or file for a heap of things", () => {
    expect(tracked.filter((path) => /(^|\/)(utils?|helpers?|common|misc)(\.|\/|$)/.test(path))).toEqual([]);
  });

  it("keeps files readable in one sitting", () => {
    const long = [...sources].flatMap(([path, text]) => {
      const lines = text.split("\n");
      const wide = lines.findIndex((line) => line.length > lineColumnsMax);
      return [
        lines.length > fileLinesMax ? `${path}: ${lines.length} lines` : "",
        wide >= 0 ? `${path}:${wide + 1}: ${lines[wide]?.length} columns` : "",
      ].filter((text) => text !== "");
    });
    expect(long).toEqual([]);
  });

  it("leaves no unfinished mark and no skipped or focused test behind", () => {
    const marks = [...sources].filter(
      ([path, text]) => path !== "test/tidy.test.ts" && /\b(TODO|FIXME|XXX|HACK)\b|\.(skip|todo|only)\(/.test(text),
    );
    expect(marks.map(([path]) => path)).toEqual([]);
  });

  it("raises every error of the table somewhere, and none that is not in it", () => {
    const all =
      product
        .filter(([path]) => path !== "services/runtime/errors.ts")
        .map(([, text]) => text)
        .join("\n") + readFileSync(join(root, "deploy/bootstrap.mjs"), "utf8");
    const raised = new Set([...all.matchAll(/\bMTR_[A-Z0-9_]+\b/g)].map((match) => match[0]));
    expect(Object.keys(errorTable).filter((code) => !raised.has(code))).toEqual([]);
    expect([...raised].filter((code) => !(code in errorTable) && !code.endsWith("_"))).toEqual([]);
  });

  it("says of every datapoint what it is, in words of the grammar", () => {
    for (const { name, description } of datapoints.values()) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/);
      expect(description.length, name).toBeGreaterThan(3);
      expect(description.endsWith("."), name).toBe(false);
    }
  });

  it("names no path of the machine that it was written on", () => {
    const home = /["'`\s(](\/(home|root|Users|w[o]rk)\/)/;
    const texts = tracked.filter(
      (path) =>
        !path.endsWith("package-lock.json") && /\.(ts|tsx|mjs|md|yaml|csv|proto|json|html|css)$|run$/.test(path),
    );
    expect(texts.filter((path) => home.test(readFileSync(join(root, path), "utf8")))).toEqual([]);
    expect(home.test(`open("/${"home"}/someone/file")`)).toBe(true);
  });
});
