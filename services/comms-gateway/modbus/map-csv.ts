import { type MapProblem, ModbusMapError, type ModbusRow, type RowPlace } from "./map-schema.ts";

/** Column names of a map file, and the property of a row that each one fills. */
const mapColumns = {
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

/** Rows of a map file, and where each stands. */
export interface MapFile {
  rows: ModbusRow[];
  places: RowPlace[];
}

/** One cell of a line, and the column that it begins at, from 1. */
interface Cell {
  text: string;
  column: number;
}

/** Cells of one line (RFC 4180, without line breaks inside quotes); nothing when a quote is not closed. */
function cellsOf(line: string): Cell[] | undefined {
  const cells: Cell[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  while (cell.lastIndex <= line.length) {
    const column = cell.lastIndex + 1;
    const match = cell.exec(line);
    if (match === null) return undefined;
    cells.push({ text: match[1]?.replaceAll('""', '"') ?? match[2].trim(), column });
    if (match[3] === "") return cells;
  }
  return undefined;
}

const propertyOf = (column: string): keyof ModbusRow => mapColumns[column as keyof typeof mapColumns];

function rowOf(columns: readonly string[], cells: readonly Cell[]): ModbusRow {
  const entries = columns.flatMap((column, index) => {
    const { text } = cells[index] as Cell;
    const property = propertyOf(column);
    return text === "" ? [] : [[property, numeric.has(property) ? Number(text) : text]];
  });
  // The row is only shaped here; `compileMap` checks it.
  return Object.fromEntries(entries) as ModbusRow;
}

/**
 * Reads a map file: lines that start with `#` are comments, the first other line names the columns (`mapColumns`, in
 * any order), an empty cell leaves its property out. Numbers may be written 0x….
 *
 * @param file its name for messages, `modbus.csv:7:12`; without one they say `row 7`.
 * @throws {ModbusMapError} for a column that is unknown, missing or twice, a wrong number of cells, or an open quote.
 */
export function parseMapCsv(text: string, file?: string): MapFile {
  const map: MapFile = { rows: [], places: [] };
  const problems: MapProblem[] = [];
  let columns: string[] | undefined;
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const cells = cellsOf(line);
    const place = placeOf(file, index + 1, columns ?? [], cells ?? []);
    const wrong = (message: string): number => problems.push({ at: place(), message });
    if (cells === undefined) wrong("a quote is not closed or stands inside a cell");
    else if (columns === undefined) {
      columns = cells.map((cell) => cell.text);
      columnProblems(columns).forEach(wrong);
      if (problems.length > 0) break;
    } else if (cells.length !== columns.length) wrong(`${cells.length} cells instead of ${columns.length}`);
    else {
      map.rows.push(rowOf(columns, cells));
      map.places.push(place);
    }
  }
  if (problems.length > 0) throw new ModbusMapError(problems);
  return map;
}

/** Where a line stands, and its cells: a property without a cell is told at the beginning of the line. */
function placeOf(file: string | undefined, line: number, columns: readonly string[], cells: readonly Cell[]): RowPlace {
  if (file === undefined) return () => `row ${line}`;
  return (property) => {
    const cell = cells[columns.findIndex((column) => propertyOf(column) === property)];
    return `${file}:${line}:${cell?.column ?? 1}`;
  };
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
