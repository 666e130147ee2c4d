import type { Command, Commit, Fact } from "#schemas/codec.ts";
import { reading, type Reading } from "#schemas/readings.ts";
import type { LoggingRegisters } from "#schemas/codec.ts";
import type { LoggingSettings } from "#schemas/settings.ts";
import type { CommandOutcome, FollowedCommit, ReadingContext, Subsystem } from "#runtime/subsystem.ts";
import { eventText } from "./event-texts.ts";
import { extremeReadings, extremesDue, extremesReached, extremesThrough, type ExtremesState } from "./extremes.ts";
import { recordAfter, recordsClosedBy } from "./load-profile.ts";
import { meteredSlices } from "#runtime/metered-slices.ts";
import { evolve, initialState, registers, type LoggingState } from "./state.ts";

export type { LoggingState } from "./state.ts";

/** The events that a commit reports, in the order of its facts. */
function events(state: LoggingState, { from, commit }: FollowedCommit): Fact[] {
  const told = commit.facts.flatMap((fact) => eventText(fact, { source: from, commitNs: commit.timeNs }) ?? []);
  return told.map((event, index) => {
    const number = state.events + BigInt(index) + 1n;
    return { kind: "eventRecorded", eventRecorded: { number, ...event, source: from, sourceNumber: commit.number } };
  });
}

/** The records that a commit of metrology closes. An opening has number 0 and is not counted. */
function records(state: LoggingState, settings: LoggingSettings, commit: Commit): Fact[] {
  let { running, profileRecords: number } = state;
  const facts: Fact[] = [];
  for (const slice of meteredSlices(commit)) {
    for (const closed of recordsClosedBy(slice, running, settings)) {
      const opens = closed.fromNs === closed.throughNs;
      if (!opens) number += 1n;
      facts.push({ kind: "profileRecordClosed", profileRecordClosed: { number: opens ? 0n : number, ...closed } });
      running = recordAfter(closed, settings);
    }
  }
  return facts;
}

function decide(state: LoggingState, input: FollowedCommit): Fact[] {
  const { settings } = state;
  if (settings === null) return [];
  const profile = input.from === "metrology" ? records(state, settings, input.commit) : [];
  const facts = [...events(state, input), ...profile];
  // A commit moves the cursors on, so it must carry what was found until then.
  const found = foundThrough(state, input);
  if (facts.length === 0 && !extremesDue(state.extremes, input.commit.timeNs)) return facts;
  const reached = extremesReached(state.extremes, found);
  return reached === undefined ? facts : [...facts, { kind: "extremesReached", extremesReached: reached }];
}

function foundThrough({ found }: LoggingState, { from, commit }: FollowedCommit): ExtremesState {
  return from === "metrology" ? extremesThrough(found, commit) : found;
}

function observe(state: LoggingState, input: FollowedCommit): LoggingState {
  const found = foundThrough(state, input);
  return found === state.found ? state : { ...state, found };
}

/** Longest identity that a reset keeps, characters. */
const identityLengthMax = 200;

function command(_state: LoggingState, { name, identity }: Command, atNs: bigint): CommandOutcome {
  if (name !== "reset_extremes") {
    const message = `logging has no command ${name.slice(0, 64)}, only reset_extremes`;
    return { error: "MTR_COMMAND_UNKNOWN", message };
  }
  return { facts: [{ kind: "extremesReset", extremesReset: { atNs, by: identity.slice(0, identityLengthMax) } }] };
}

function readings(registers: LoggingRegisters, _settings: LoggingSettings, { atNs }: ReadingContext): Reading[] {
  const { profileRecords, events: count } = registers;
  return [
    reading("profile.record.count", profileRecords, atNs, 0),
    reading("event.count", count, atNs, 0),
    ...extremeReadings(registers, atNs),
  ];
}

/** Load profile, event log, minima and maxima. */
export const logging: Subsystem<LoggingState, FollowedCommit, LoggingSettings> = {
  name: "logging",
  stateVersion: 2,
  follows: ["sampler", "metrology", "demand", "tou", "pq-triggers"],
  initial: initialState,
  decide,
  evolve,
  observe,
  command,
  registers,
  readings,
};
