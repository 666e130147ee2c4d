import { join } from "node:path";
import { closest } from "./closest.ts";
import { type Placed, mergedOver, placeAt, placed, plain } from "./placed-tree.ts";
import { ProblemsError } from "./problem.ts";
import { shown } from "./schema-problems.ts";
import { parseYaml, readBoundedText, type YamlFile } from "./yaml-file.ts";

/** Most models that may stand behind each other by `extends`. */
const generationsMax = 8;
const codes = { missing: "MTR_MODEL_UNKNOWN", invalid: "MTR_MODEL_INVALID" } as const;

/** What `model.yaml` of a folder says together with the models that it extends, and the folders of all of them. */
export interface ModelSource extends YamlFile {
  file: string;
  /** Its own first, then the one it extends, and so on. */
  folders: readonly string[];
}

/**
 * Reads `model.yaml` and what it extends: a model says only in what it is different.
 * @param folders folders of the models that there are, by name.
 * @throws ProblemsError MTR_MODEL_INVALID for what is no YAML, for a model that there is not, and for one that extends itself.
 */
export function readModelFile(folder: string, folders: ReadonlyMap<string, string>): ModelSource {
  const file = join(folder, "model.yaml");
  const chain: string[] = [];
  const trees: Placed[] = [];
  for (let next: string | undefined = folder; next !== undefined; ) {
    const tree = treeOf(next);
    chain.push(next);
    trees.push(tree);
    next = extendedBy(tree, next, chain, folders);
  }
  // From the oldest on, so that what a model takes away stays away.
  const merged = trees.reduceRight((base, over) => mergedOver(base, over));
  return { file, folders: chain, value: plain(merged), at: (path) => placeAt(merged, path) };
}

function treeOf(folder: string): Placed {
  const file = join(folder, "model.yaml");
  return placed(parseYaml(readBoundedText(file, codes), file, codes.invalid));
}

/** Folder of the model that a tree extends; undefined for a tree that stands alone. */
function extendedBy(
  tree: Placed,
  folder: string,
  chain: readonly string[],
  folders: ReadonlyMap<string, string>,
): string | undefined {
  const named = tree.kind === "map" ? tree.entries.get("extends") : undefined;
  if (named === undefined) return undefined;
  const id = plain(named);
  const found = typeof id === "string" ? folders.get(id) : undefined;
  const message = obstacle(id, found, chain, folders);
  if (message === undefined) return found;
  throw new ProblemsError(codes.invalid, [{ at: named.at, key: "extends", message }], join(folder, "model.yaml"));
}

/** Why a model cannot be extended; undefined when it can. */
function obstacle(
  id: unknown,
  found: string | undefined,
  chain: readonly string[],
  folders: ReadonlyMap<string, string>,
): string | undefined {
  if (found === undefined) {
    const near = typeof id === "string" ? closest(id, [...folders.keys()]) : undefined;
    return `there is no model ${shown(id)}${near === undefined ? "" : `; did you mean ${near}`}`;
  }
  if (chain.includes(found)) return `the model extends itself, by way of ${shown(id)}`;
  return chain.length >= generationsMax ? `at most ${generationsMax} models may stand behind each other` : undefined;
}
