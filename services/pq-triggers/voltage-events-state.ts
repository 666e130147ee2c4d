import type { Fact, FactOf, PqRegisters } from "#schemas/codec.ts";
import { eventKindName, eventKindNames, type EventKindName } from "./event-kinds.ts";
import type { OpenEvent } from "./open-event.ts";

/** What is known of voltage events. All of it but `seen` comes from facts. */
export interface VoltageEventsState {
  /** Events that began, by kind. */
  counts: Record<EventKindName, bigint>;
  /** At most one of each kind, oldest first. */
  open: OpenEvent[];
  /** The same events, with what the windows after the last fact showed. */
  seen: OpenEvent[];
  /** The event that ended last. */
  last: PqRegisters["last"];
}

export const noEvents: VoltageEventsState = {
  counts: { dip: 0n, swell: 0n, interruption: 0n },
  open: [],
  seen: [],
  last: null,
};

/** Number of the next event. */
export function nextNumber({ counts }: VoltageEventsState): bigint {
  return eventKindNames.reduce((sum, name) => sum + counts[name], 1n);
}

function withOpen(state: VoltageEventsState, open: OpenEvent[]): VoltageEventsState {
  // A fact of an event says all about it; of the others the windows may have shown more than the facts have.
  const seen = open.map((event) => {
    const known = state.open.includes(event) ? state.seen.find(({ number }) => number === event.number) : undefined;
    return known ?? event;
  });
  return { ...state, open, seen };
}

function start(
  state: VoltageEventsState,
  started: FactOf<"voltageEventStarted">["voltageEventStarted"],
): VoltageEventsState {
  const name = eventKindName(started.kind);
  const counts = { ...state.counts, [name]: state.counts[name] + 1n };
  const event = { ...started, extremeVolts: 0, extremeChannel: "", quality: 0 };
  return { ...withOpen(state, [...state.open, event]), counts };
}

function progress(state: VoltageEventsState, event: OpenEvent): VoltageEventsState {
  const open = state.open.map((one) => (one.number === event.number ? event : one));
  return withOpen(state, open);
}

function end(state: VoltageEventsState, ended: FactOf<"voltageEventEnded">["voltageEventEnded"]): VoltageEventsState {
  const open = state.open.filter(({ number }) => number !== ended.number);
  return { ...withOpen(state, open), last: ended };
}

/** State after a fact. */
export function evolve(state: VoltageEventsState, fact: Fact): VoltageEventsState {
  if (fact.kind === "voltageEventStarted") return start(state, fact.voltageEventStarted);
  if (fact.kind === "voltageEventProgressed") return progress(state, fact.voltageEventProgressed.event);
  return fact.kind === "voltageEventEnded" ? end(state, fact.voltageEventEnded) : state;
}

/** Registers of a state. */
export function registers({ counts, open, last }: VoltageEventsState): Omit<PqRegisters, "state"> {
  return { dips: counts.dip, swells: counts.swell, interruptions: counts.interruption, open, last };
}
