import type { DataForm } from "./configuration.ts";

/** Sections of a combined COMTRADE file (.CFF, IEEE C37.111-2013 clause 8). */
export interface CombinedFile {
  /** Byte range of the configuration's text, and the 1-based line of the file that it starts at. */
  configuration: { start: number; end: number; firstLine: number };
  /** Where the data start: byte and 1-based line. */
  data: { start: number; firstLine: number; form: DataForm | undefined; byteCount: number | undefined };
}

// "--- file type: DAT BINARY: 4711 ---" by the standard; seen without the colon, with two dashes, in lower case.
const separator =
  /^\s*-{2,}\s*file\s*type\s*:?\s*(CFG|INF|HDR|DAT)\b\s*(ASCII|BINARY32|BINARY|FLOAT32)?\s*:?\s*(\d+)?\s*-*\s*$/i;

/** Longest separator line that is looked at, bytes. */
const separatorMax = 200;

/** The section that a line opens, or undefined for any other line. */
export function parseSeparator(line: string): { section: string; form?: DataForm; byteCount?: number } | undefined {
  const match = separator.exec(line);
  if (!match) return undefined;
  return {
    section: match[1].toUpperCase(),
    form: match[2]?.toUpperCase() as DataForm | undefined,
    byteCount: match[3] === undefined ? undefined : Number(match[3]),
  };
}

/**
 * Finds the sections in the beginning of a combined file. Undefined when `head` does not hold both the whole
 * configuration and the line that opens the data.
 */
export function findSections(head: Uint8Array): CombinedFile | undefined {
  let configuration: CombinedFile["configuration"] | undefined;
  let open: "CFG" | undefined;
  let line = 1;
  for (let start = 0; start < head.length; line++) {
    const lineFeed = head.indexOf(10, start);
    const end = lineFeed < 0 ? head.length : lineFeed;
    const next = lineFeed < 0 ? head.length : lineFeed + 1;
    const found = end - start <= separatorMax ? parseSeparator(latin1(head.subarray(start, end))) : undefined;
    if (found) {
      if (open && configuration) configuration.end = start;
      open = undefined;
      if (found.section === "CFG") {
        configuration = { start: next, end: head.length, firstLine: line + 1 };
        open = "CFG";
      } else if (found.section === "DAT" && configuration) {
        return {
          configuration,
          data: { start: next, firstLine: line + 1, form: found.form, byteCount: found.byteCount },
        };
      }
    }
    start = next;
  }
  return undefined;
}

function latin1(bytes: Uint8Array): string {
  // A byte order mark may stand before the first separator.
  return String.fromCharCode(...bytes).replace(/^\u00ef\u00bb\u00bf/, "");
}
