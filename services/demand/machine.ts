import { setup } from "xstate";

/** What moves demand from one mode to another: its own facts. */
export type DemandEvent = { type: "settingsAdopted" } | { type: "demandSubintervalClosed" } | { type: "demandReset" };

/** Modes of demand. Other lengths of interval begin anew, because energy of one length is no demand of another. */
export const demandMachine = setup({ types: { events: {} as DemandEvent } }).createMachine({
  id: "demand",
  initial: "unconfigured",
  states: {
    unconfigured: { on: { settingsAdopted: "waiting" } },
    waiting: { on: { demandSubintervalClosed: "integrating" } },
    integrating: { on: { settingsAdopted: "waiting" } },
  },
});
