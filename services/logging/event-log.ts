import type { LoggingRegisters } from "#schemas/codec.ts";
import type { LoggingSettings } from "#schemas/settings.ts";
import type { Part } from "#runtime/parts.ts";
import type { FollowedCommit } from "#runtime/subsystem.ts";
import { eventText } from "./event-texts.ts";

/** What is known of the event log; the events themselves stay in the log. */
export interface EventLogState {
  /** Events that were recorded. */
  events: bigint;
}

/** What happened to the meter, numbered, with the subsystem and the commit that reported it. */
export const eventLog: Part<EventLogState, FollowedCommit, LoggingSettings, "eventRecorded"> = {
  initial: { events: 0n },
  /** The events that a commit reports, in the order of its facts. */
  decide: ({ events }, { from, commit }) => {
    const told = commit.facts.flatMap((fact) => eventText(fact, { source: from, commitNs: commit.timeNs }) ?? []);
    return told.map((event, index) => {
      const number = events + BigInt(index) + 1n;
      return { kind: "eventRecorded", eventRecorded: { number, ...event, source: from, sourceNumber: commit.number } };
    });
  },
  evolve: (state, fact) => (fact.kind === "eventRecorded" ? { events: state.events + 1n } : state),
  registers: ({ events }): Pick<LoggingRegisters, "events"> => ({ events }),
};
