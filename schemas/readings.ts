import { datapoint, type Datapoint } from "#schemas/datapoints.ts";
import { formatQuality, Quality } from "#schemas/quality.ts";

/** Value of a datapoint; `null` while there is none. The type follows the datapoint's `type`. */
export type Value = number | bigint | string | null;

/** A datapoint as it stood at an instant. */
export interface Reading {
  name: string;
  value: Value;
  /** Instant the value belongs to, nanoseconds since 1970. */
  timeNs: bigint;
  /** Bits of `Quality`. */
  quality: number;
}

/**
 * All readings of a meter as of one commit of each log: the answer to any block read comes from one of these. Ask by name:
 * a reading is made when it is asked for, and only who walks over all of them has all made.
 */
export interface Snapshot {
  meter: string;
  /** Meter time, nanoseconds since 1970; 0 before the first sample. */
  atNs: bigint;
  readings: ReadonlyMap<string, Reading>;
}

/** A reading in the form of the HTTP API and the command line. */
export interface ReadingJson {
  name: string;
  value: number | string | null;
  unit: string;
  time: string | null;
  quality: string;
}

/** A reading; a value that is not a number of its type becomes `null` with `Quality.noValue`. */
export function reading(name: string, value: Value, timeNs: bigint, quality: number): Reading {
  const none = value === null || (typeof value === "number" && !Number.isFinite(value));
  return none ? { name, value: null, timeNs, quality: quality | Quality.noValue } : { name, value, timeNs, quality };
}

/** RFC 3339 in UTC with nine decimals as far as they are needed: `2026-03-01T00:00:00Z`, `…00.2Z`. */
export function formatInstant(ns: bigint): string {
  const seconds = ns / 1_000_000_000n - (ns % 1_000_000_000n < 0n ? 1n : 0n);
  const fraction = String(ns - seconds * 1_000_000_000n)
    .padStart(9, "0")
    .replace(/0+$/, "");
  const whole = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  return fraction === "" ? `${whole}Z` : `${whole}.${fraction}Z`;
}

/** Exact decimal text of an integer that counts `10^-decimals`: `formatFixed(1234567n, 6)` is `"1.234567"`. */
export function formatFixed(value: bigint, decimals: number): string {
  if (decimals === 0) return String(value);
  const digits = String(value < 0n ? -value : value).padStart(decimals + 1, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const safeMax = BigInt(Number.MAX_SAFE_INTEGER);

function valueJson({ type, decimals }: Datapoint, value: Value): number | string | null {
  if (value === null || typeof value !== "bigint") return value;
  if (type === "instant") return value === 0n ? null : formatInstant(value);
  const exact = value <= safeMax && value >= -safeMax;
  return exact ? Number(formatFixed(value, decimals)) : formatFixed(value, decimals);
}

/** The reading as the API shows it. Integers beyond 2^53 become strings, so that no digit is lost on the way. */
export function readingJson(reading: Reading): ReadingJson {
  const known = datapoint(reading.name);
  return {
    name: reading.name,
    value: valueJson(known, reading.value),
    unit: known.unit,
    time: reading.timeNs === 0n ? null : formatInstant(reading.timeNs),
    quality: formatQuality(reading.quality),
  };
}

/** The value as a double in the datapoint's unit, for displays and protocol words; `undefined` where there is none. */
export function numericValue(reading: Reading): number | undefined {
  const { value, name } = reading;
  if (typeof value === "number") return value;
  if (typeof value !== "bigint") return undefined;
  const known = datapoint(name);
  return known.type === "instant" ? Number(value) / 1e9 : Number(value) / 10 ** known.decimals;
}
