import { decodeWindow } from "#schemas/codec.ts";
import type { Window } from "#schemas/window.ts";
import { boundary } from "#runtime/boundary.ts";
import type { Entry, EventLog } from "#runtime/event-log.ts";

/** Windows cut short that may follow each other at the end of a stretch. */
export const cutShortMax = 2;

/**
 * Last whole window of a meter, or the last that had ended at meter time `atNs`. Undefined where the stream does not reach
 * back so far: windows are kept for an hour.
 *
 * Windows end later the further they stand in the stream, but for those that were published twice, which are the same.
 */
export async function lastWholeWindow(windows: EventLog, subject: string, atNs?: bigint): Promise<Window | undefined> {
  let entry = await (atNs === undefined ? windows.last(subject) : lastEndedBy(windows, subject, atNs));
  for (let step = 0; entry !== undefined && step <= cutShortMax; step++) {
    const window = decodeWindow(entry.bytes);
    if (window === undefined || window.complete) return window;
    entry = await before(windows, subject, window.number);
  }
  return undefined;
}

async function lastEndedBy(windows: EventLog, subject: string, atNs: bigint): Promise<Entry | undefined> {
  return (await boundary(windows, subject, ({ bytes }) => decodeWindow(bytes)?.endNs ?? 0n, atNs + 1n)).before;
}

/** The window before the one of that number. */
async function before(windows: EventLog, subject: string, number: number): Promise<Entry | undefined> {
  const numberOf = ({ bytes }: Entry): bigint => BigInt(decodeWindow(bytes)?.number ?? 0);
  return (await boundary(windows, subject, numberOf, BigInt(number))).before;
}
