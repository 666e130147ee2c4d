import type { ReadingJson } from "#schemas/readings.ts";

/** An event of the meter's event log, as the API gives it. */
export interface EventJson {
  /** From 1, without gaps. */
  number: number;
  /** Meter time, RFC 3339 in UTC. */
  time: string;
  /** Stable code, for example `voltage.dip`. */
  code: string;
  text: string;
  source: string;
}

/** Limits of what a page takes from a gateway; beyond them something is wrong and the rest is left out. */
export const datapointsMax = 5_000;
export const eventsMax = 1_000;
const nameLengthMax = 200;
const textLengthMax = 2_000;

/** A JSON object, whose members are still unknown. */
export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value if it is text of at most `most` characters. */
export function textOf(value: unknown, most = textLengthMax): string | undefined {
  return typeof value === "string" && value.length <= most ? value : undefined;
}

/** The value if it is a finite number. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** Reads each element of an array, at most `most`, and leaves out those that are not of the shape. */
export function listOf<T>(value: unknown, most: number, shape: (element: unknown) => T | undefined): T[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, most)
    .map(shape)
    .filter((element): element is NonNullable<typeof element> => element !== undefined) as T[];
}

/** A reading, or `undefined` when it is not one. */
export function readingOf(value: unknown): ReadingJson | undefined {
  if (!isFields(value)) return undefined;
  const name = textOf(value["name"], nameLengthMax);
  const unit = textOf(value["unit"], 16);
  const quality = textOf(value["quality"], nameLengthMax);
  if (name === undefined || name === "" || unit === undefined || quality === undefined) return undefined;
  const held = numberOf(value["value"]) ?? textOf(value["value"]) ?? null;
  return { name, value: held, unit, time: textOf(value["time"], 64) ?? null, quality };
}

/** An event, or `undefined` when it is not one. */
export function eventOf(value: unknown): EventJson | undefined {
  if (!isFields(value)) return undefined;
  const number = numberOf(value["number"]);
  const time = textOf(value["time"], 64);
  const code = textOf(value["code"], nameLengthMax);
  if (number === undefined || time === undefined || code === undefined) return undefined;
  return {
    number,
    time,
    code,
    text: textOf(value["text"]) ?? "",
    source: textOf(value["source"], nameLengthMax) ?? "",
  };
}
