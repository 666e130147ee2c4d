/** The first place at which two values differ, and what stands there, as text. */
export interface FirstDifference {
  /** Names and indices from the outside in: `values[3].peakNs`. */
  at: string;
  expected: string;
  found: string;
}

/** Characters of a value that are shown. */
const shownMax = 200;

/** Where plain values (numbers, bigints, strings, bytes, arrays, objects) first differ; undefined when they are the same. */
export function firstDifference(expected: unknown, found: unknown, at = ""): FirstDifference | undefined {
  if (isBranch(expected) && isBranch(found)) {
    const [left, right] = [entriesOf(expected), entriesOf(found)];
    const step = (name: string): string =>
      Array.isArray(expected) ? `${at}[${name}]` : at === "" ? name : `${at}.${name}`;
    for (const name of new Set([...left.keys(), ...right.keys()])) {
      const difference = firstDifference(left.get(name), right.get(name), step(name));
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  const [wanted, there] = [shown(expected), shown(found)];
  return wanted === there ? undefined : { at, expected: wanted.slice(0, shownMax), found: there.slice(0, shownMax) };
}

const isBranch = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !(value instanceof Uint8Array);
const entriesOf = (value: object): Map<string, unknown> => new Map(Object.entries(value));

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (Object.is(value, -0)) return "-0";
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
