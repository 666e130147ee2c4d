import type { MsgHdrs } from "@nats-io/transport-node";
import { checkHeader, soundBytes } from "#runtime/event-log-check.ts";
import type { Entry } from "#runtime/event-log.ts";

/** A stored message as an entry, its bytes checked against their header. */
export function entryOf(message: { subject: string; seq: number; data: Uint8Array; headers?: MsgHdrs }): Entry {
  const { subject, seq, data, headers } = message;
  return { subject, sequence: seq, bytes: soundBytes(data, headers?.get(checkHeader)) };
}
