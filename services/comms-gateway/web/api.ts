import { isFields, textOf, type Fields } from "./message-shape.ts";

/** An answer of the gateway: the body, or one line that says what went wrong and what to do. */
export type Answer = { ok: true; body: Fields } | { ok: false; problem: string };

/** Longest wait for an answer, ms. */
const timeoutMs = 10_000;

/** Path of a meter's resource, relative to the page, so that the page works under any prefix. */
export function meterPath(meter: string, resource = ""): string {
  return `api/v1/meters/${encodeURIComponent(meter)}${resource}`;
}

function problemOf(path: string, status: number, body: unknown): string {
  const error = isFields(body) && isFields(body["error"]) ? body["error"] : undefined;
  const message = textOf(error?.["message"], 300) ?? `the gateway answered with status ${status}`;
  const fix = textOf(error?.["fix"], 300);
  return `${path}: ${message}${fix === undefined ? "" : `; ${fix}`}`;
}

/** `GET path` of the gateway that served this page. Never throws. */
export async function getJson(path: string): Promise<Answer> {
  try {
    const response = await fetch(new URL(path, document.baseURI), { signal: AbortSignal.timeout(timeoutMs) });
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return { ok: false, problem: problemOf(path, response.status, body) };
    return isFields(body)
      ? { ok: true, body }
      : { ok: false, problem: `${path}: the answer is not a JSON object; reload the page` };
  } catch {
    return { ok: false, problem: `${path}: the gateway cannot be reached; check that the meter is running` };
  }
}
