import { datapoints } from "#schemas/datapoints.ts";
import type { CompiledMap, Point } from "./compiled-map.ts";
import type { CheckedRow } from "./map-schema.ts";

/** A row of a map as documentation shows it. */
export interface DescribedRow {
  space: CheckedRow["space"];
  /** As in the request, from 0. */
  address: number;
  /** One-based reference, for example `30001/40001`; six digits from address 9999 on. */
  reference: string;
  /** Registers, or 1 for a bit. */
  registers: number;
  type: string;
  wordOrder: "big" | "little" | "";
  /** What one step of the register is worth, for example `V` or `0.001 Wh`. */
  unit: string;
  access: "read" | "read, write";
  /** Name of the datapoint, with its field when that is not the value; else `constant …` or `command …`. */
  source: string;
  description: string;
}

const tableDigit = { coil: ["0"], discrete: ["1"], input: ["3"], holding: ["4"], "input+holding": ["3", "4"] } as const;

/** The one-based reference of an address, as data sheets and many clients count: input register 0 is `30001`. */
export function referenceOf(space: CheckedRow["space"], address: number): string {
  const number = String(address + 1).padStart(address < 9_999 ? 4 : 5, "0");
  return tableDigit[space].map((digit) => digit + number).join("/");
}

function unitOf({ row, type }: Point): string {
  const known = datapoints.get(row.datapoint ?? "");
  if (known === undefined || row.field === "quality" || type.kind === "bool") return "";
  const unit = known.type === "instant" || row.field === "time" ? "s" : known.unit;
  return [row.scale === 1 ? "" : Number((1 / row.scale).toPrecision(12)), unit].filter((part) => part !== "").join(" ");
}

function sourceOf({ datapoint, field, constant, command, key }: CheckedRow): string {
  if (datapoint !== undefined) return field === "value" ? datapoint : `${datapoint} (${field})`;
  return command === undefined ? `constant ${constant}` : `command ${command} (write ${key})`;
}

/** The map as rows for documentation, in order of table and address. */
export function describeMap({ points }: CompiledMap): DescribedRow[] {
  const described = points.map((point): DescribedRow => {
    const { row, registers } = point;
    return {
      space: row.space,
      address: row.address,
      reference: referenceOf(row.space, row.address),
      registers,
      type: row.type,
      wordOrder: registers > 1 && point.type.kind !== "string" ? row.wordOrder : "",
      unit: unitOf(point),
      access: row.command === undefined ? "read" : "read, write",
      source: sourceOf(row),
      description: row.description || (datapoints.get(row.datapoint ?? "")?.description ?? ""),
    };
  });
  return described.sort((a, b) => (a.space === b.space ? a.address - b.address : a.space < b.space ? -1 : 1));
}

const quoted = (cell: string | number): string =>
  /[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);

/** The described map as CSV (RFC 4180) with a header line. */
export function describeMapCsv(map: CompiledMap): string {
  const rows = describeMap(map);
  const columns = Object.keys(rows[0]) as (keyof DescribedRow)[];
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.map(quoted).join(",")}\r\n`)
    .join("");
}
