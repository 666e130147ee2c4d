import type { ReadingJson } from "#schemas/readings.ts";
import type { LiveMessage } from "./live-message.ts";
import { eventsMax, type EventJson } from "./message-shape.ts";
import type { WaveformFrame } from "./waveform-frame.ts";

/** Everything the page knows from the live stream of one meter. */
export interface LiveState {
  connection: "connecting" | "open" | "waiting";
  /** While `waiting`: when the next attempt starts, on the clock of `nowMs`. */
  retryAtMs: number;
  /** Meter time of the newest data, RFC 3339 in UTC; `undefined` before the first. */
  at: string | undefined;
  /** When meter time last moved, on the clock of `nowMs`; `undefined` before the first data. */
  freshMs: number | undefined;
  /** By name, in the order of the gateway's list. */
  readings: ReadonlyMap<string, ReadingJson>;
  /** Newest first, without doubles. */
  events: readonly EventJson[];
  waveform: WaveformFrame | undefined;
  /** When the waveform last moved, on the clock of `nowMs`. */
  waveformFreshMs: number | undefined;
  /** True while the waveform on screen is held. */
  frozen: boolean;
  /** The waveform on screen. */
  shownWaveform: WaveformFrame | undefined;
  /** What was wrong with the last message that could not be read. */
  problem: string | undefined;
}

/** What changes the state: messages of the stream, of the connection and of the person at the page. */
export type LiveInput =
  | LiveMessage
  | { type: "waveform"; frame: WaveformFrame }
  | { type: "events"; events: readonly EventJson[] }
  | { type: "connecting" }
  | { type: "opened" }
  | { type: "closed"; retryAtMs: number }
  | { type: "problem"; problem: string }
  | { type: "freeze"; frozen: boolean };

/** Without new data for longer than this, what is on screen is no longer live. */
export const staleAfterMs = 3_000;

/** The state before the first message. */
export function emptyLiveState(frozen = false): LiveState {
  return {
    connection: "connecting",
    retryAtMs: 0,
    at: undefined,
    freshMs: undefined,
    readings: new Map(),
    events: [],
    waveform: undefined,
    waveformFreshMs: undefined,
    frozen,
    shownWaveform: undefined,
    problem: undefined,
  };
}

/** Data as of meter time `at`. Only a time that moves makes it fresh: a meter that stands still must not look alive. */
function advance(
  state: LiveState,
  at: string | undefined,
  nowMs: number,
  readings: ReadonlyMap<string, ReadingJson>,
): LiveState {
  const moved = at !== undefined && at !== state.at;
  return { ...state, at, freshMs: moved ? nowMs : state.freshMs, readings, problem: undefined };
}

function withWaveform(state: LiveState, frame: WaveformFrame, nowMs: number): LiveState {
  const held = state.frozen && state.shownWaveform !== undefined;
  const moved = frame.startSeconds !== state.waveform?.startSeconds;
  return {
    ...state,
    waveform: frame,
    waveformFreshMs: moved ? nowMs : state.waveformFreshMs,
    shownWaveform: held ? state.shownWaveform : frame,
  };
}

function withWindow(
  state: LiveState,
  at: string,
  values: ReadonlyMap<string, number>,
): ReadonlyMap<string, ReadingJson> {
  const readings = new Map(state.readings);
  for (const [name, value] of values) {
    const known = readings.get(name);
    if (known !== undefined) readings.set(name, { ...known, value, time: at });
  }
  return readings;
}

/** Two lists of events as one: newest first, each number once, at most `eventsMax`. The later list wins. */
export function mergeEvents(known: readonly EventJson[], added: readonly EventJson[]): EventJson[] {
  const byNumber = new Map([...known, ...added].map((event) => [event.number, event]));
  return [...byNumber.values()].sort((a, b) => b.number - a.number).slice(0, eventsMax);
}

/** The state after an input that arrived at `nowMs`, milliseconds of any clock that only goes forward. */
export function reduceLive(state: LiveState, input: LiveInput, nowMs: number): LiveState {
  switch (input.type) {
    case "datapoints":
      return advance(state, input.at, nowMs, new Map(input.datapoints.map((reading) => [reading.name, reading])));
    case "window":
      return advance(state, input.at, nowMs, withWindow(state, input.at, input.values));
    case "event":
      return { ...state, events: mergeEvents(state.events, [input.event]) };
    case "events":
      return { ...state, events: mergeEvents(state.events, input.events) };
    case "waveform":
      return withWaveform(state, input.frame, nowMs);
    case "freeze":
      return { ...state, frozen: input.frozen, shownWaveform: input.frozen ? state.shownWaveform : state.waveform };
    case "connecting":
      return { ...state, connection: "connecting" };
    case "opened":
      return { ...state, connection: "open" };
    case "closed":
      return { ...state, connection: "waiting", retryAtMs: input.retryAtMs };
    case "problem":
      return { ...state, problem: input.problem };
  }
}

const olderThan = (limitMs: number, sinceMs: number | undefined, nowMs: number): boolean =>
  sinceMs === undefined || nowMs - sinceMs > limitMs;

/** True when the data on screen must not pass for live. */
export function isStale(state: LiveState, nowMs: number): boolean {
  return olderThan(staleAfterMs, state.freshMs, nowMs);
}

/** True when the waveform must not pass for live, which it may not be while the values are. */
export function isWaveformStale(state: LiveState, nowMs: number): boolean {
  return isStale(state, nowMs) || olderThan(staleAfterMs, state.waveformFreshMs, nowMs);
}

/** Wait before attempt `attempt` (from 0) to connect, ms: 0.5 s doubling to 15 s, spread by `chance` of 0 to 1. */
export function retryDelayMs(attempt: number, chance: number): number {
  return Math.min(15_000, 500 * 2 ** Math.min(attempt, 10)) * (0.75 + 0.5 * chance);
}
