import { setup } from "xstate";

/** What moves tou from one mode to another: its own facts. */
export type TouEvent = { type: "settingsAdopted" } | { type: "tariffSwitched" };

/** Modes of tou. */
export const touMachine = setup({ types: { events: {} as TouEvent } }).createMachine({
  id: "tou",
  initial: "unconfigured",
  states: {
    unconfigured: { on: { settingsAdopted: "waiting" } },
    waiting: { on: { tariffSwitched: "metering" } },
    metering: {},
  },
});
