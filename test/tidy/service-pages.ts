import { tracked, sources, textOf } from "./tree.ts";

/** Every kind of fact, as the schema has it: `energyMetered`. */
export const factKinds: readonly string[] = [
  ...(
    /message Fact \{.*?oneof kind \{(.*?)\n {2}\}/s.exec(textOf("schemas/fourquad/v1/commit.proto"))?.[1] ?? ""
  ).matchAll(/^\s+\w+ (\w+) = \d+;/gm),
].map(([, field]) => (field as string).replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()));

/** Kinds of facts that a text makes: `{ kind: "energyMetered", energyMetered: … }`. */
export const factsMadeIn = (text: string): string[] =>
  factKinds.filter((kind) => new RegExp(`\\bkind: "${kind}",\\s+${kind}\\b`).test(text));

/** Kinds of facts that the files below a folder make. */
export const factsMadeBelow = (folder: string): Set<string> =>
  new Set([...sources].flatMap(([path, text]) => (path.startsWith(`${folder}/`) ? factsMadeIn(text) : [])));

export const folders: readonly string[] = [
  ...new Set(tracked.map((path) => /^services\/[a-z-]+/.exec(path)?.[0]).filter((path) => path !== undefined)),
];

/** The text below a heading of a page, up to the next one of the same rank. */
export function section(page: string, heading: string): string {
  const [, ...after] = page.split(new RegExp(`^## ${heading}$`, "m"));
  return (after.join("") || "").split(/^## /m)[0] as string;
}

/** States of a diagram, without its beginning. */
export function statesDrawn(text: string): Set<string> {
  const drawing = /```mermaid\s+stateDiagram(?:-v2)?\n(.*?)```/s.exec(text)?.[1] ?? "";
  const ends = [...drawing.matchAll(/^\s*(\S+) --> (\w+)/gm)].flatMap(([, from, to]) => [from, to] as string[]);
  return new Set(ends.filter((state) => state !== "[*]"));
}

/**
 * Patterns of the names in backquotes: `{a,b}` is one of several, `[.a,.b]` may be there, `*`, `…` and `<what>` stand for
 * anything, a number for any; one that begins with a dot is the end of a name.
 */
export function namePatterns(text: string): RegExp[] {
  return [...text.matchAll(/`([a-z<.*{][^`\s]*)`/g)].map(([, token]) => {
    const pattern = (token as string)
      .replace(/^\./, "*.")
      .replace(/\{([^}]*)\}/g, (_, choice: string) => `(${choice.replaceAll(",", "|")})`)
      .replace(/\[([^\]]*)\]/g, (_, choice: string) => `(${choice.replaceAll(",", "|")})?`)
      .replaceAll(".", "\\.")
      .replace(/<[^>]*>|\*|…/g, ".+")
      .replace(/\bN\b|\d+$/g, "\\d+");
    return new RegExp(`^${pattern}$`);
  });
}
