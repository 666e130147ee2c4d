import type { Fact, FactOf, PqRegisters } from "#schemas/codec.ts";
import { canonicalJson, type PqSettings } from "#schemas/settings.ts";
import { firstMode, nextMode } from "#runtime/mode.ts";
import { eventKindName, eventKindNames, type EventKindName } from "./event-kinds.ts";
import { pqMachine, type PqEvent } from "./machine.ts";
import type { OpenEvent } from "./open-event.ts";
import { parsePqSettings } from "./settings.ts";

/** Everything pq-triggers knows. All of it but `seen` comes from its own facts. */
export interface PqState {
  mode: string;
  settings: PqSettings | null;
  /** Events that began, by kind. */
  counts: Record<EventKindName, bigint>;
  /** At most one of each kind, oldest first. */
  open: OpenEvent[];
  /** The same events, with what the windows after the last fact showed. */
  seen: OpenEvent[];
  /** The event that ended last. */
  last: PqRegisters["last"];
}

export function initialState(): PqState {
  const counts = { dip: 0n, swell: 0n, interruption: 0n };
  return { mode: firstMode(pqMachine), settings: null, counts, open: [], seen: [], last: null };
}

/** Number of the next event. */
export function nextNumber({ counts }: PqState): bigint {
  return eventKindNames.reduce((sum, name) => sum + counts[name], 1n);
}

function adopt(state: PqState, json: string): PqState {
  const settings = parsePqSettings(json);
  if (settings === undefined || canonicalJson(settings) === canonicalJson(state.settings)) return state;
  return { ...state, mode: nextMode(pqMachine, state.mode, { type: "settingsAdopted" }), settings };
}

function withOpen(state: PqState, open: OpenEvent[], type: PqEvent["type"]): PqState {
  const mode = nextMode(pqMachine, state.mode, { type });
  // A fact of an event says all about it; of the others the windows may have shown more than the facts have.
  const seen = open.map((event) => {
    const known = state.open.includes(event) ? state.seen.find(({ number }) => number === event.number) : undefined;
    return known ?? event;
  });
  return { ...state, mode, open, seen };
}

function start(state: PqState, started: FactOf<"voltageEventStarted">["voltageEventStarted"]): PqState {
  const name = eventKindName(started.kind);
  const counts = { ...state.counts, [name]: state.counts[name] + 1n };
  const event = { ...started, extremeVolts: 0, extremeChannel: "", quality: 0 };
  return { ...withOpen(state, [...state.open, event], "voltageEventStarted"), counts };
}

function progress(state: PqState, event: OpenEvent): PqState {
  const open = state.open.map((one) => (one.number === event.number ? event : one));
  return withOpen(state, open, "voltageEventProgressed");
}

function end(state: PqState, ended: FactOf<"voltageEventEnded">["voltageEventEnded"]): PqState {
  const open = state.open.filter(({ number }) => number !== ended.number);
  const type = open.length === 0 ? "lastVoltageEventEnded" : "voltageEventEnded";
  return { ...withOpen(state, open, type), last: ended };
}

/** State after a fact of pq-triggers. */
export function evolve(state: PqState, fact: Fact): PqState {
  if (fact.kind === "settingsAdopted") return adopt(state, fact.settingsAdopted.json);
  if (fact.kind === "voltageEventStarted") return start(state, fact.voltageEventStarted);
  if (fact.kind === "voltageEventProgressed") return progress(state, fact.voltageEventProgressed.event);
  return fact.kind === "voltageEventEnded" ? end(state, fact.voltageEventEnded) : state;
}

/** Registers of a state. */
export function registers({ mode, counts, open, last }: PqState): PqRegisters {
  return {
    state: mode,
    dips: counts.dip,
    swells: counts.swell,
    interruptions: counts.interruption,
    open,
    last,
  };
}
