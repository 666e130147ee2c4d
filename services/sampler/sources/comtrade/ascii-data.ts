import { Quality } from "#schemas/quality.ts";
import { SourceError, excerpt } from "../../source-error.ts";
import type { AnalogInput } from "./binary-data.ts";
import type { Revision } from "./configuration.ts";
import { sampleMax } from "../record-source.ts";

/** Raw value that stands for a missing one in ASCII data (C37.111-1999 clause 8.4). */
const missingValue = 99_999;

/** Largest time stamp that is believed: thirty thousand years of microseconds. */
const stampMax = 1e18;

/** True for a line that ends the data: the end-of-file character of the 1991 edition. */
export function endsData(line: string): boolean {
  return line.charCodeAt(0) === 0x1a;
}

/** The time stamp of a data line, in units of the stamps; undefined when the field is empty. */
export function lineStamp(line: string, at: string): number | undefined {
  const start = line.indexOf(",") + 1;
  const comma = line.indexOf(",", start);
  const text = line.slice(start, comma < 0 ? line.length : comma).trim();
  if (start === 0 || text === "") return undefined;
  const stamp = Number(text);
  if (Math.abs(stamp) <= stampMax) return stamp;
  throw new SourceError(
    "MTR_COMTRADE_NUMBER",
    `the time stamp is ${excerpt(text)}, not a number`,
    at,
    "correct the field",
  );
}

/**
 * Decodes one data line (`n,timestamp,A1,…,Ak,D1,…,Dm`) into the frame at `offset`. Missing values become zero.
 * @returns bits of `Quality`.
 * @throws SourceError MTR_COMTRADE_CHANNEL_COUNT or _NUMBER with `at`.
 */
export function decodeLine(
  line: string,
  inputs: readonly AnalogInput[],
  revision: Revision,
  out: Float32Array,
  offset: number,
  at: string,
): number {
  const fields = line.split(",");
  let quality = 0;
  for (const { signal, channel, a, b, max } of inputs) {
    const text = fields[signal + 2];
    if (text === undefined) {
      throw new SourceError(
        "MTR_COMTRADE_CHANNEL_COUNT",
        `the line has ${fields.length} fields, too few for analog channel ${signal + 1}`,
        at,
        "make the numbers of channels in the configuration agree with the data",
      );
    }
    const blank = text.trim() === "";
    const raw = Number(text);
    if (blank || (raw === missingValue && (revision !== 2013 || max < missingValue))) {
      quality |= Quality.missing;
      continue;
    }
    if (!Number.isFinite(raw)) {
      throw new SourceError(
        "MTR_COMTRADE_NUMBER",
        `analog channel ${signal + 1} is ${excerpt(text)}, not a number`,
        at,
        "correct the field, or leave it empty for a missing value",
      );
    }
    const value = raw * a + b;
    if (Math.abs(value) < sampleMax) out[offset + channel] = value;
    else quality |= Quality.missing;
  }
  return quality;
}
