/** A tree of settings, as a file, a model or the environment gives it. */
export type Tree = Record<string, unknown>;

/** The value of a dotted key; undefined when nothing is there. */
export function treeGet(tree: Tree, key: string): unknown {
  let part: unknown = tree;
  for (const name of key.split(".")) {
    if (part === null || typeof part !== "object" || !Object.hasOwn(part, name)) return undefined;
    part = (part as Tree)[name];
  }
  return part;
}

/** Sets a dotted key. Keys come from the schema, never from a user. */
export function treeSet(tree: Tree, key: string, value: unknown): void {
  const names = key.split(".");
  let part = tree;
  for (const name of names.slice(0, -1)) part = (part[name] ??= {}) as Tree;
  part[names.at(-1) as string] = value;
}

/** Where a value comes from: `default`, `model generic`, `meter.yaml:3:1`, `FOURQUAD_SPEED`, `--speed`. */
export interface Effective {
  key: string;
  value: unknown;
  origin: string;
}

export interface Layer {
  tree: Tree;
  origin(key: string): string;
}

/** Each key with the value of the last layer that sets it; keys that no layer sets are left out. */
export function mergeLayers(keys: readonly string[], layers: readonly Layer[]): Effective[] {
  return keys.flatMap((key) => {
    const layer = layers.findLast(({ tree }) => treeGet(tree, key) !== undefined);
    return layer === undefined ? [] : [{ key, value: treeGet(layer.tree, key), origin: layer.origin(key) }];
  });
}
