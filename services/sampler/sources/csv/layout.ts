import { SourceError } from "../../source-error.ts";
import type { Signal } from "../channel-mapping.ts";
import { parseIsoInstant } from "../instant.ts";
import { parseUnit } from "../unit.ts";

/** How a text table of samples is built. */
export interface CsvLayout {
  separator: "," | ";" | "\t";
  /** Numbers are written `1,5`. */
  decimalComma: boolean;
  /** Fewest cells of a data line. */
  cellCount: number;
  signals: Signal[];
  /** Column (0-based) of each signal. */
  columns: number[];
  time: TimeColumn | undefined;
  /** 0-based line of the first sample. */
  dataLine: number;
}

export interface TimeColumn {
  column: number;
  /** ISO 8601 date and time, or a number of some unit. */
  form: "iso" | "number";
  /** Nanoseconds of the unit of a number. */
  unitNs: number;
}

/** Lines at the beginning among which the header and the first sample must be. */
export const headLines = 200;

const timeNames = /^(time|t|timestamp|date|datetime|utc|zeit|seconds?|x-axis|时间|время)([\s_(/[-].*)?$/iu;
const timeUnits: Record<string, number> = {
  "": 1e9,
  s: 1e9,
  sec: 1e9,
  second: 1e9,
  seconds: 1e9,
  ms: 1e6,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ns: 1,
};

/**
 * Finds header, separator and columns in the first lines of a file.
 * @throws SourceError MTR_CSV_HEADER when no header line stands over lines of numbers.
 */
export function readLayout(lines: readonly string[], file: string): CsvLayout {
  if (/^"?record length"?[,;\t]/i.test(lines[0] ?? "")) return readTektronix(lines, file);
  const separator = separatorOf(lines);
  const rows = lines.map((line) => splitCells(line, separator));
  const decimalComma =
    separator !== "," && rows.some((row) => row.some((cell) => /^[+-]?\d+,\d+(e[+-]?\d+)?$/i.test(cell)));
  const dataLine = rows.findIndex(
    (row, i) => isData(row, decimalComma) && (i + 1 >= rows.length || rows[i + 1].length >= row.length),
  );
  const above = rows.slice(0, Math.max(0, dataLine)).filter((row) => row.length === rows[dataLine].length);
  if (dataLine < 0 || above.length === 0) {
    const what = dataLine < 0 ? "no line of numbers was found" : "no line with channel names stands over the numbers";
    throw new SourceError(
      "MTR_CSV_HEADER",
      what,
      `${file}:${Math.max(1, dataLine + 1)}`,
      "begin the file with a line like time,va,vb,vc,ia,ib,ic",
    );
  }
  const unitRow = above.length > 1 && above[above.length - 1].every(isUnitCell) ? above.pop() : undefined;
  const header = above[above.length - 1].map((cell, i) => nameAndUnit(cell, unitRow?.[i] ?? ""));
  const first = rows[dataLine];
  const timeColumn = header.findIndex(({ name }, i) => timeNames.test(name) || parseIsoInstant(first[i]) !== undefined);
  const columns = header.map((_, i) => i).filter((i) => i !== timeColumn);
  return {
    separator,
    decimalComma,
    cellCount: first.length,
    signals: columns.map((column, i) => ({ number: i + 1, phase: "", ...header[column] })),
    columns,
    time: timeColumn < 0 ? undefined : timeOf(timeColumn, first[timeColumn], header[timeColumn].unit),
    dataLine,
  };
}

/** The cells of a line, without quotes and blanks around them. */
export function splitCells(line: string, separator: string): string[] {
  return line.split(separator).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .trim(),
  );
}

/** The number in a cell; NaN when it is none, undefined when the cell is empty or says NaN. */
export function cellNumber(cell: string, decimalComma: boolean): number | undefined {
  const text = decimalComma ? cell.replace(",", ".") : cell;
  // Some oscilloscopes write the sign before a padding zero: "-00.0234".
  const trimmed = text.trim();
  if (trimmed === "" || /^nan$/i.test(trimmed)) return undefined;
  return Number(trimmed);
}

// A line with semicolons or tabs may have decimal commas, so those go first.
function separatorOf(lines: readonly string[]): CsvLayout["separator"] {
  const last = lines.findLast((line) => line.trim() !== "") ?? "";
  if (last.includes(";")) return ";";
  return last.includes("\t") ? "\t" : ",";
}

function isData(row: readonly string[], decimalComma: boolean): boolean {
  const numbers = row.filter((cell) => Number.isFinite(cellNumber(cell, decimalComma))).length;
  const others = row.filter(
    (cell) => cell !== "" && !/^nan$/i.test(cell) && !Number.isFinite(cellNumber(cell, decimalComma)),
  );
  return numbers > 0 && others.every((cell) => parseIsoInstant(cell) !== undefined);
}

function isUnitCell(cell: string): boolean {
  const unit = cell.replaceAll(/[()[\]\s]/g, "");
  return parseUnit(unit) !== undefined || unit.toLowerCase() in timeUnits;
}

function nameAndUnit(cell: string, unitCell: string): { name: string; unit: string } {
  if (unitCell !== "") return { name: cell, unit: unitCell };
  const bracketed = /^([^([]*)[([]([^()[\]]*)[)\]]$/.exec(cell);
  if (bracketed) return { name: bracketed[1].trim(), unit: bracketed[2].trim() };
  const slash = cell.lastIndexOf("/");
  const after = cell.slice(slash + 1).trim();
  if (slash > 0 && isUnitCell(after) && after !== "") return { name: cell.slice(0, slash).trim(), unit: after };
  return { name: cell, unit: "" };
}

function timeOf(column: number, cell: string, unit: string): TimeColumn {
  const form = parseIsoInstant(cell) === undefined ? "number" : "iso";
  return { column, form, unitNs: timeUnits[unit.replaceAll(/[()[\]\s]/g, "").toLowerCase()] ?? 1e9 };
}

// The preamble (name, value) stands to the left of the first samples: columns are name, value, empty, time, value.
function readTektronix(lines: readonly string[], file: string): CsvLayout {
  const preamble = new Map(
    lines.map((line) => splitCells(line, ",")).map(([name, value]) => [name.toLowerCase(), value ?? ""]),
  );
  if (splitCells(lines[0], ",").length < 5) {
    throw new SourceError(
      "MTR_CSV_HEADER",
      "the preamble is that of an oscilloscope, but no samples stand beside it",
      `${file}:1`,
      "export the waveform with its time axis",
    );
  }
  const timeUnit = preamble.get("horizontal units") ?? "s";
  return {
    separator: ",",
    decimalComma: false,
    cellCount: 5,
    signals: [
      { number: 1, name: preamble.get("source") ?? "CH1", phase: "", unit: preamble.get("vertical units") ?? "" },
    ],
    columns: [4],
    time: { column: 3, form: "number", unitNs: timeUnits[timeUnit.toLowerCase()] ?? 1e9 },
    dataLine: 0,
  };
}
