import { ModbusMapError, type ModbusRow } from "./map-schema.ts";

/** Column names of a map file, and the property of a row that each one fills. */
export const mapColumns = {
  space: "space",
  address: "address",
  type: "type",
  word_order: "wordOrder",
  datapoint: "datapoint",
  field: "field",
  constant: "constant",
  scale: "scale",
  fill: "fill",
  command: "command",
  key: "key",
  description: "description",
} as const satisfies Record<string, keyof ModbusRow>;

const numeric = new Set<string>(["address", "scale", "fill", "key"]);

/** Rows of a map file, and the line of each in the file. */
export interface MapFile {
  rows: ModbusRow[];
  lines: number[];
}

/** Cells of one line (RFC 4180, without line breaks inside quotes); nothing when a quote is not closed. */
function cellsOf(line: string): string[] | undefined {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  while (cell.lastIndex <= line.length) {
    const match = cell.exec(line);
    if (match === null) return undefined;
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2].trim());
    if (match[3] === "") return cells;
  }
  return undefined;
}

function rowOf(columns: readonly string[], cells: readonly string[]): ModbusRow {
  const entries = columns.flatMap((column, index) => {
    const cell = cells[index];
    const property = mapColumns[column as keyof typeof mapColumns];
    return cell === "" ? [] : [[property, numeric.has(property) ? Number(cell) : cell]];
  });
  // The row is only shaped here; `compileMap` checks it.
  return Object.fromEntries(entries) as ModbusRow;
}

/**
 * Reads a map file: lines that start with `#` are comments, the first other line names the columns (`mapColumns`, in
 * any order), an empty cell leaves its property out. Numbers may be written 0x….
 *
 * @throws {ModbusMapError} for a column that is unknown, missing or twice, a wrong number of cells, or an open quote.
 */
export function parseMapCsv(text: string): MapFile {
  const file: MapFile = { rows: [], lines: [] };
  const problems: string[] = [];
  let columns: string[] | undefined;
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const cells = cellsOf(line);
    if (cells === undefined) problems.push(`row ${index + 1}: a quote is not closed or stands inside a cell`);
    else if (columns === undefined) {
      columns = cells;
      problems.push(...columnProblems(columns).map((problem) => `row ${index + 1}: ${problem}`));
      if (problems.length > 0) break;
    } else if (cells.length !== columns.length)
      problems.push(`row ${index + 1}: ${cells.length} cells instead of ${columns.length}`);
    else {
      file.rows.push(rowOf(columns, cells));
      file.lines.push(index + 1);
    }
  }
  if (problems.length > 0) throw new ModbusMapError(problems);
  return file;
}

function columnProblems(columns: readonly string[]): string[] {
  const unknown = columns.filter((column) => !Object.hasOwn(mapColumns, column));
  const missing = ["space", "address", "type"].filter((column) => !columns.includes(column));
  const twice = columns.filter((column, index) => columns.indexOf(column) !== index);
  return [
    ...unknown.map(
      (column) => `no column is called ${JSON.stringify(column)} (there are ${Object.keys(mapColumns).join(", ")})`,
    ),
    ...missing.map((column) => `the column ${column} is missing`),
    ...twice.map((column) => `the column ${column} is there twice`),
  ];
}
