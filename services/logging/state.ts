import type { Fact, LoggingRegisters } from "#schemas/codec.ts";
import type { LoggingSettings } from "#schemas/settings.ts";
import { firstMode, nextMode } from "#runtime/mode.ts";
import { extremeRegisters, extremesAfter, nothingFound, type ExtremesState } from "./extremes.ts";
import { recordAfter, type RunningRecord } from "./load-profile.ts";
import { loggingMachine, type LoggingEvent } from "./machine.ts";
import { parseLoggingSettings } from "./settings.ts";

/** Everything logging knows; all of it comes from its own facts. Records and events themselves stay in the log. */
export interface LoggingState {
  mode: string;
  settings: LoggingSettings | null;
  running: RunningRecord | null;
  /** Records that closed. */
  profileRecords: bigint;
  events: bigint;
  /** Extremes that are in facts. */
  extremes: ExtremesState;
  /** Extremes after everything that was read: what `observe` found on top of them. */
  found: ExtremesState;
}

export function initialState(): LoggingState {
  return {
    mode: firstMode(loggingMachine),
    settings: null,
    running: null,
    profileRecords: 0n,
    events: 0n,
    extremes: nothingFound,
    found: nothingFound,
  };
}

/** State after a fact of logging. */
export function evolve(state: LoggingState, fact: Fact): LoggingState {
  const moved = (type: LoggingEvent["type"]): string => nextMode(loggingMachine, state.mode, { type });
  if (fact.kind === "settingsAdopted") {
    const settings = parseLoggingSettings(fact.settingsAdopted.json);
    return settings === undefined ? state : { ...state, mode: moved(fact.kind), settings };
  }
  if (fact.kind === "eventRecorded") return { ...state, mode: moved(fact.kind), events: state.events + 1n };
  if (fact.kind === "profileRecordClosed" && state.settings !== null) {
    const record = fact.profileRecordClosed;
    const running = recordAfter(record, state.settings);
    const profileRecords = record.number === 0n ? state.profileRecords : record.number;
    return { ...state, mode: moved(fact.kind), running, profileRecords };
  }
  if (fact.kind === "extremesReached") {
    const extremes = extremesAfter(state.extremes, fact.extremesReached);
    return { ...state, extremes, found: extremes };
  }
  if (fact.kind === "extremesReset") {
    const extremes = { ...nothingFound, resetNs: fact.extremesReset.atNs };
    return { ...state, extremes, found: extremes };
  }
  return state;
}

/** Registers of a state. */
export function registers({ mode, running, profileRecords, events, extremes }: LoggingState): LoggingRegisters {
  return {
    state: mode,
    profileRecords,
    profileStartNs: running?.startNs ?? 0n,
    profileStartMicroWh: running?.startMicroWh ?? [],
    profileStartQualityNs: running?.startQualityNs ?? [],
    events,
    ...extremeRegisters(extremes),
    extremesResetNs: extremes.resetNs,
  };
}
