import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Every file that git knows or would take, as a path from the root. */
export const tracked: readonly string[] = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard"],
  { cwd: root, encoding: "utf8" },
)
  .trim()
  .split("\n");

export const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

/** Hand-written code by path. */
export const sources: ReadonlyMap<string, string> = new Map(
  tracked
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith("schemas/gen/"))
    .map((path) => [path, textOf(path)]),
);

/** The code that ships, without tests and scripts. */
export const product: readonly (readonly [path: string, text: string])[] = [...sources].filter(([path]) =>
  /^(schemas|services|deploy)\/.*\.tsx?$/.test(path),
);

/** The file that an import in `path` means, from the root; packages keep their names. */
export function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith("#schemas/")) return specifier.replace("#schemas", "schemas");
  if (specifier.startsWith("#runtime/")) return specifier.replace("#runtime", "services/runtime");
  if (!specifier.startsWith(".")) return specifier;
  const target = relative(root, normalize(join(root, dirname(path), specifier)));
  // Scripts and some tests use the compiled program.
  return target.replace(/^dist\/(.*)\.js$/, "$1.ts");
}

/** An import or a re-export: where from, and the names as they are called there; `*` for all of them. */
export interface Import {
  from: string;
  names: readonly string[];
  passedOn: boolean;
}

/** What a file imports. */
export function importsOf(path: string, text: string): Import[] {
  const found = [...text.matchAll(/^(import|export)\b([^"';]*?)\bfrom "([^"]+)"|^import "([^"]+)"/gms)].map(
    ([, word, clause = "", specifier, bare]) => ({
      from: targetOf(path, (specifier ?? bare) as string),
      names: namesIn(clause),
      passedOn: word === "export",
    }),
  );
  const dynamic = [...text.matchAll(/\bimport\(\s*"([^"]+)"|new URL\(\s*"([^"]+)"/g)].map(([, module, file]) => ({
    from: targetOf(path, (module ?? file) as string),
    names: ["*"],
    passedOn: false,
  }));
  return [...found, ...dynamic];
}

function namesIn(clause: string): string[] {
  const listed = /\{([^}]*)\}/s.exec(clause)?.[1] ?? "";
  const names = listed
    .split(",")
    .map(
      (part) =>
        part
          .trim()
          .replace(/^type /, "")
          .split(" as ")[0] as string,
    )
    .filter((name) => name !== "");
  const others = clause.replace(/\{[^}]*\}/s, "").replace(/^\s*type\b/, "");
  if (others.includes("*")) names.push("*");
  else if (/\w/.test(others)) names.push("default");
  return names;
}
