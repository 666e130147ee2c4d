import { setup } from "xstate";

/** What moves pq-triggers from one mode to another: its own facts, the last of which ends the disturbance. */
export type PqEvent =
  | { type: "settingsAdopted" }
  | { type: "voltageEventStarted" }
  | { type: "voltageEventProgressed" }
  | { type: "voltageEventEnded" }
  | { type: "lastVoltageEventEnded" };

/** Modes of pq-triggers: whether a voltage event goes on. */
export const pqMachine = setup({ types: { events: {} as PqEvent } }).createMachine({
  id: "pq-triggers",
  initial: "unconfigured",
  states: {
    unconfigured: { on: { settingsAdopted: "undisturbed" } },
    undisturbed: { on: { voltageEventStarted: "disturbed" } },
    disturbed: { on: { lastVoltageEventEnded: "undisturbed" } },
  },
});
