import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { LineCounter, parseDocument, type Document } from "yaml";
import { MeterError, type ErrorCode } from "#runtime/errors.ts";
import { ProblemsError } from "./problem.ts";

/** Longest YAML file that is read, bytes. */
const yamlBytesMax = 1 << 20;

export interface YamlFile {
  value: unknown;
  /** `file:line:col` of the key or value at that path, or of its nearest ancestor. */
  at(path: readonly PropertyKey[]): string;
}

/** Codes that a kind of file reports its failures with. */
export interface YamlCodes {
  missing: ErrorCode;
  invalid: ErrorCode;
}

/** Reads a bounded text file. @throws MeterError with the code for a missing file, or for one that is too long. */
export function readBoundedText(path: string, codes: YamlCodes): string {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    if (!fstatSync(descriptor).isFile()) throw new MeterError(codes.invalid, "this is no regular file", path);
    const buffer = Buffer.alloc(yamlBytesMax + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      read = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (length > yamlBytesMax)
      throw new MeterError(codes.invalid, `the file is longer than ${yamlBytesMax} bytes`, path, "make it shorter");
    return buffer.toString("utf8", 0, length);
  } catch (cause) {
    if (cause instanceof MeterError) throw cause;
    throw new MeterError(
      codes.missing,
      `the file cannot be read (${(cause as NodeJS.ErrnoException).code ?? "unknown"})`,
      path,
      undefined,
      { cause },
    );
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function parsed(text: string, lineCounter: LineCounter, file: string, invalid: ErrorCode): Document.Parsed {
  try {
    if (nestingDepth(text) > nestingMax) throw new RangeError(`brackets are nested deeper than ${nestingMax}`);
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "error" });
  } catch (cause) {
    throw new ProblemsError(
      invalid,
      [{ at: `${file}:1:1`, key: "", message: `not usable YAML: ${(cause as Error).message}` }],
      file,
    );
  }
}

/** Most brackets that may be open at once; the parser calls itself for each. */
const nestingMax = 200;

function nestingDepth(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const letter of text) {
    if (letter === "[" || letter === "{") deepest = Math.max(deepest, ++depth);
    else if ((letter === "]" || letter === "}") && depth > 0) depth--;
  }
  return deepest;
}

/** Parses YAML text and remembers where everything stands. @throws ProblemsError for text that is not YAML, with every place. */
export function parseYaml(text: string, file: string, invalid: ErrorCode): YamlFile {
  const lines = new LineCounter();
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const document = parsed(text, lines, file, invalid);
  if (document.errors.length > 0) {
    throw new ProblemsError(
      invalid,
      document.errors
        .slice(0, 20)
        .map((error) => ({ at: place(error.pos[0]), key: "", message: `not YAML: ${error.message}` })),
      file,
    );
  }
  const at = (path: readonly PropertyKey[]): string => {
    for (let depth = path.length; depth > 0; depth--) {
      const parent: unknown = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
      const items = (parent as { items?: { key?: { value?: unknown; range?: [number] }; range?: [number] }[] } | null)
        ?.items;
      const name = path[depth - 1];
      const item = typeof name === "number" ? items?.[name] : items?.find((pair) => pair.key?.value === name);
      const range = item?.key?.range ?? item?.range;
      if (range) return place(range[0]);
    }
    return `${file}:1:1`;
  };
  try {
    // An alias bomb grows when the document becomes a value, so the limit stands here.
    return { value: document.toJS({ maxAliasCount: 100 }), at };
  } catch (cause) {
    throw new ProblemsError(
      invalid,
      [{ at: `${file}:1:1`, key: "", message: `not usable YAML: ${(cause as Error).message}` }],
      file,
    );
  }
}
