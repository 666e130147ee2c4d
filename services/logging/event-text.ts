import type { FactKind, FactOf } from "#schemas/codec.ts";

/** What the event log says about a fact of another subsystem. */
export interface EventText {
  /** Stable: it may be added, never changed. */
  code: string;
  /** Meter time of the event, ns since 1970. */
  timeNs: bigint;
  /** One sentence for people. */
  text: string;
}

/** What is known besides the fact. */
export interface EventContext {
  /** Subsystem that reported it. */
  source: string;
  /** Meter time of its commit, ns since 1970. */
  commitNs: bigint;
}

/** Longest text of an event, characters. */
export const textLengthMax = 240;

/** Names and causes come from files and people: one line, no control characters, not too long. */
export function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

/** Null stands for a fact that is deliberately no event; so a new kind of fact compiles only once someone has decided. */
export type Texts<Kinds extends FactKind = FactKind> = {
  [Kind in Kinds]: ((value: FactOf<Kind>, context: EventContext) => EventText | undefined) | null;
};
