import { setup } from "xstate";

/** What moves logging from one mode to another: its own facts. */
export type LoggingEvent = { type: "settingsAdopted" } | { type: "profileRecordClosed" } | { type: "eventRecorded" };

/** Modes of logging: events are recorded in `waiting` too, the load profile begins with the first sample. */
export const loggingMachine = setup({ types: { events: {} as LoggingEvent } }).createMachine({
  id: "logging",
  initial: "unconfigured",
  states: {
    unconfigured: { on: { settingsAdopted: "waiting" } },
    waiting: { on: { profileRecordClosed: "recording" } },
    recording: {},
  },
});
