import type { YamlFile } from "./yaml-file.ts";

/** A value of a YAML file that knows where it stands, so that values of several files can be put together. */
export type Placed =
  | { at: string; kind: "value"; value: unknown }
  | { at: string; kind: "list"; items: readonly Placed[] }
  | { at: string; kind: "map"; entries: ReadonlyMap<string, Placed> };

/** The content of a file, each part with its place. */
export function placed({ value, at }: YamlFile): Placed {
  const walk = (part: unknown, path: readonly PropertyKey[]): Placed => {
    const place = at(path);
    if (Array.isArray(part))
      return { at: place, kind: "list", items: part.map((item, index) => walk(item, [...path, index])) };
    if (typeof part !== "object" || part === null) return { at: place, kind: "value", value: part };
    const entries = Object.entries(part).map(([name, inner]) => [name, walk(inner, [...path, name])] as const);
    return { at: place, kind: "map", entries: new Map(entries) };
  };
  return walk(value, []);
}

/** The value without its places. */
export function plain(tree: Placed): unknown {
  if (tree.kind === "value") return tree.value;
  if (tree.kind === "list") return tree.items.map(plain);
  return Object.fromEntries([...tree.entries].map(([name, part]) => [name, plain(part)]));
}

/** Where the value at a path stands, or the nearest part around it. */
export function placeAt(tree: Placed, path: readonly PropertyKey[]): string {
  let part = tree;
  for (const name of path) {
    const inner =
      part.kind === "map"
        ? part.entries.get(String(name))
        : part.kind === "list"
          ? part.items[Number(name)]
          : undefined;
    if (inner === undefined) break;
    part = inner;
  }
  return part.at;
}

/** What tells the items of a list apart, where all of them have it. */
const listKeys = ["name", "phase"];

const keyOf = (item: Placed, key: string): string | undefined => {
  const found = item.kind === "map" ? item.entries.get(key) : undefined;
  return found?.kind === "value" && typeof found.value === "string" ? found.value : undefined;
};

/** A list as a map of its items by their key; undefined for one whose items have none. */
function byKey(tree: Placed): { key: string; entries: Map<string, Placed> } | undefined {
  if (tree.kind !== "list") return undefined;
  for (const key of listKeys) {
    const entries = new Map(tree.items.flatMap((item) => [[keyOf(item, key), item] as const]));
    if (tree.items.length > 0 && !entries.has(undefined) && entries.size === tree.items.length)
      return { key, entries: entries as Map<string, Placed> };
  }
  return undefined;
}

/**
 * What `over` makes of `base`: maps are merged key by key, null takes a key away. A list whose items have names (`name`,
 * `phase`) is merged by them, and may be changed by a map of such names, where null takes an item away. Everything else
 * of `over` stands instead of what was there.
 */
export function mergedOver(base: Placed, over: Placed): Placed {
  const list = byKey(base);
  if (list !== undefined) {
    const changes = over.kind === "map" ? over : { entries: byKey(over)?.entries };
    if (changes.entries === undefined) return over;
    const named = [...changes.entries].map(([name, item]) => [name, withKey(item, list.key, name)] as const);
    return { at: over.at, kind: "list", items: [...mergedEntries(list.entries, new Map(named)).values()] };
  }
  if (base.kind !== "map" || over.kind !== "map") return over;
  return { at: over.at, kind: "map", entries: mergedEntries(base.entries, over.entries) };
}

function mergedEntries(base: ReadonlyMap<string, Placed>, over: ReadonlyMap<string, Placed>): Map<string, Placed> {
  const merged = new Map(base);
  for (const [name, part] of over) {
    const before = merged.get(name);
    if (part.kind === "value" && part.value === null) merged.delete(name);
    else merged.set(name, before === undefined ? part : mergedOver(before, part));
  }
  return merged;
}

/** An item of a map of changes, with the name that it is changed under. */
function withKey(item: Placed, key: string, name: string): Placed {
  if (item.kind !== "map" || item.entries.has(key)) return item;
  return { ...item, entries: new Map([[key, { at: item.at, kind: "value", value: name }], ...item.entries]) };
}
