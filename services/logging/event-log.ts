import type { Fact, FactOf, LoggingRegisters } from "#schemas/codec.ts";
import type { LoggingSettings } from "#schemas/settings.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import type { Part } from "#runtime/parts.ts";
import type { FollowedCommit } from "#runtime/subsystem.ts";
import { eventText } from "./event-texts.ts";

/** What is known of the event log; the events themselves stay in the log. */
export interface EventLogState {
  /** Events that were recorded. */
  events: bigint;
}

/** The events that facts are, in their order. */
function recorded(
  { events }: EventLogState,
  facts: readonly Fact[],
  source: SubsystemName,
  { number: sourceNumber, timeNs: commitNs }: { number: bigint; timeNs: bigint },
): FactOf<"eventRecorded">[] {
  const told = facts.flatMap((fact) => eventText(fact, { source, commitNs }) ?? []);
  return told.map((event, index) => {
    const number = events + BigInt(index) + 1n;
    return { kind: "eventRecorded", eventRecorded: { number, ...event, source, sourceNumber } };
  });
}

/** What happened to the meter, numbered, with the subsystem and the commit that reported it. */
export const eventLog: Part<EventLogState, FollowedCommit, LoggingSettings, "eventRecorded"> = {
  initial: { events: 0n },
  decide: (state, { from, commit }) => recorded(state, commit.facts, from, commit),
  // Logging does not follow its own log, so what it does by command is an event of the same commit.
  note: (state, facts, timeNs) => recorded(state, facts, "logging", { number: 0n, timeNs }),
  evolve: (state, fact) => (fact.kind === "eventRecorded" ? { events: state.events + 1n } : state),
  registers: ({ events }): Pick<LoggingRegisters, "events"> => ({ events }),
};
