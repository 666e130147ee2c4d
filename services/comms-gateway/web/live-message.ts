import type { ReadingJson } from "#schemas/readings.ts";
import {
  datapointsMax,
  eventOf,
  isFields,
  listOf,
  numberOf,
  readingOf,
  textOf,
  type EventJson,
  type Fields,
} from "./message-shape.ts";

/** A text frame of the live WebSocket. Readings have no meter time before the meter's first sample. */
export type LiveMessage =
  | { type: "datapoints"; at: string | undefined; datapoints: ReadingJson[] }
  | { type: "window"; at: string; values: ReadonlyMap<string, number> }
  | { type: "event"; event: EventJson };

/** Longest text frame that is read, characters. */
export const textFrameMax = 4_000_000;

export type Parsed = { ok: true; message: LiveMessage } | { ok: false; problem: string };

const refuse = (problem: string): Parsed => ({ ok: false, problem: `live message ${problem}` });

function fieldsOf(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function windowValues(value: unknown): Map<string, number> {
  const entries = isFields(value) ? Object.entries(value).slice(0, datapointsMax) : [];
  return new Map(
    entries.flatMap(([name, held]) => {
      const number = numberOf(held);
      return number === undefined ? [] : [[name, number] as const];
    }),
  );
}

/** Reads a text frame; what is not a known message is refused with the reason. */
export function parseLiveMessage(text: string): Parsed {
  if (text.length > textFrameMax) return refuse(`has ${text.length} characters, more than ${textFrameMax}`);
  const fields = fieldsOf(text);
  if (fields === undefined) return refuse("is not a JSON object");
  const type = textOf(fields["type"], 32);
  if (type === "event") {
    const event = eventOf(fields["event"]);
    return event === undefined ? refuse("of type event has no event") : { ok: true, message: { type, event } };
  }
  if (type !== "datapoints" && type !== "window") return refuse("is of an unknown type");
  const at = textOf(fields["at"], 64);
  if (type === "datapoints") {
    return { ok: true, message: { type, at, datapoints: listOf(fields["datapoints"], datapointsMax, readingOf) } };
  }
  if (at === undefined) return refuse("of type window has no time");
  return { ok: true, message: { type, at, values: windowValues(fields["values"]) } };
}
