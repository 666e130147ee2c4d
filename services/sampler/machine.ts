import { createMachine } from "xstate";

/** Modes of the sampler: nothing yet, a source runs, the source has ended. */
export const samplerMachine = createMachine({
  id: "sampler",
  initial: "idle",
  states: {
    idle: { on: { sourceStarted: "running" } },
    running: { on: { sourceStarted: "running", sourceEnded: "ended" } },
    ended: { on: { sourceStarted: "running" } },
  },
});
