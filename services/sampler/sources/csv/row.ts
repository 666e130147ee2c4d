import { Quality } from "#schemas/quality.ts";
import { SourceError, excerpt } from "../../source-error.ts";
import { parseIsoInstant } from "../instant.ts";
import { type CsvLayout, type TimeColumn, cellNumber, splitCells } from "./layout.ts";
import { sampleMax } from "../record-source.ts";

/** Which column feeds which channel. */
export interface CsvInput {
  column: number;
  /** Position in a frame of the eight channels. */
  channel: number;
  /** Brings the values to volts or amperes. */
  scale: number;
}

/** Numbers from here on are seconds since 1970 (1973 and later), no seconds from the start of a record. */
const epochSecondsMin = 1e8;

/** The time of a line, nanoseconds; since 1970 where the file tells a date. @throws SourceError MTR_CSV_TIME. */
export function rowTimeNs(
  line: string,
  layout: CsvLayout,
  time: TimeColumn,
  at: string,
): { ns: bigint; dated: boolean } {
  const cell = splitCells(line, layout.separator)[time.column] ?? "";
  if (time.form === "iso") {
    const ns = parseIsoInstant(cell);
    if (ns !== undefined) return { ns, dated: true };
  } else {
    const ns = (cellNumber(cell, layout.decimalComma) ?? Number.NaN) * time.unitNs;
    if (Math.abs(ns) < 1e28) return { ns: BigInt(Math.round(ns)), dated: ns >= epochSecondsMin * 1e9 };
  }
  throw new SourceError(
    "MTR_CSV_TIME",
    `the time is ${excerpt(cell)}`,
    at,
    "write seconds, or ISO 8601 date and time, in every line",
  );
}

/**
 * Decodes a line into the frame at `offset`; empty cells become zero.
 * @returns bits of `Quality`. @throws SourceError MTR_CSV_NUMBER.
 */
export function decodeRow(
  line: string,
  layout: CsvLayout,
  inputs: readonly CsvInput[],
  out: Float32Array,
  offset: number,
  at: string,
): number {
  const cells = line.split(layout.separator);
  let quality = 0;
  for (const { column, channel, scale } of inputs) {
    const cell = (cells[column] ?? "").trim().replace(/^"(.*)"$/, "$1");
    const value = cellNumber(cell, layout.decimalComma);
    if (value === undefined) {
      quality |= Quality.missing;
    } else if (Number.isFinite(value)) {
      if (Math.abs(value * scale) < sampleMax) out[offset + channel] = value * scale;
      else quality |= Quality.missing;
    } else {
      const what = `column ${column + 1} is ${excerpt(cell)}, not a number`;
      throw new SourceError("MTR_CSV_NUMBER", what, at, "correct the cell, or leave it empty for a missing value");
    }
  }
  return quality;
}
