import type { Fact, FactOf, PqRegisters } from "#schemas/codec.ts";
import { canonicalJson, type PqSettings } from "#schemas/settings.ts";
import { firstMode, nextMode } from "#runtime/mode.ts";
import { eventKindName, eventKindNames, type EventKindName, type EventKindNumber } from "./event-kinds.ts";
import { pqMachine } from "./machine.ts";
import type { OpenEvent } from "./open-event.ts";
import { parsePqSettings } from "./settings.ts";

/** Everything pq-triggers knows. Extremes of open events also come from the windows after the last commit. */
export interface PqState {
  mode: string;
  settings: PqSettings | null;
  /** Events that began, by kind. */
  counts: Record<EventKindName, bigint>;
  /** At most one of each kind, oldest first. */
  open: OpenEvent[];
  /** The event that ended last. */
  last: PqRegisters["last"];
}

export function initialState(): PqState {
  const counts = { dip: 0n, swell: 0n, interruption: 0n };
  return { mode: firstMode(pqMachine), settings: null, counts, open: [], last: null };
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

function start(state: PqState, started: FactOf<"voltageEventStarted">["voltageEventStarted"]): PqState {
  const { number, startNs, channels } = started;
  const kind = started.kind as EventKindNumber;
  const name = eventKindName(kind);
  const event = { number, kind, startNs, channels, extremeVolts: null, extremeChannel: "", quality: 0 };
  return {
    ...state,
    mode: nextMode(pqMachine, state.mode, { type: "voltageEventStarted" }),
    counts: { ...state.counts, [name]: state.counts[name] + 1n },
    open: [...state.open, event],
  };
}

/** An end without a time carries forward what an event that goes on showed so far. */
function end(state: PqState, ended: FactOf<"voltageEventEnded">["voltageEventEnded"]): PqState {
  if (ended.endNs === 0n) {
    const { extremeVolts, extremeChannel, channels, quality } = ended;
    const carried = { extremeVolts, extremeChannel, channels, quality };
    return {
      ...state,
      open: state.open.map((event) => (event.number === ended.number ? { ...event, ...carried } : event)),
    };
  }
  const open = state.open.filter(({ number }) => number !== ended.number);
  const type = open.length === 0 ? "lastVoltageEventEnded" : "voltageEventEnded";
  return { ...state, mode: nextMode(pqMachine, state.mode, { type }), open, last: ended };
}

/** State after a fact of pq-triggers. */
export function evolve(state: PqState, fact: Fact): PqState {
  if (fact.kind === "settingsAdopted") return adopt(state, fact.settingsAdopted.json);
  if (fact.kind === "voltageEventStarted") return start(state, fact.voltageEventStarted);
  return fact.kind === "voltageEventEnded" ? end(state, fact.voltageEventEnded) : state;
}

/** Registers of a state. */
export function registers({ mode, counts, open, last }: PqState): PqRegisters {
  return {
    state: mode,
    dips: counts.dip,
    swells: counts.swell,
    interruptions: counts.interruption,
    open: open.map(({ number, kind, startNs }) => ({ number, kind, startNs })),
    last,
  };
}
