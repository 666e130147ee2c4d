import { setup } from "xstate";

/** What moves a limiter from one mode to another. */
export type LimiterEvent =
  | { type: "roseAbove" }
  | { type: "fellBelow" }
  | { type: "overAction" }
  | { type: "underAction" };

/** Modes of a limiter: the value is below or above, and what the limiter has asked for since. */
export const limiterMachine = setup({ types: { events: {} as LimiterEvent } }).createMachine({
  id: "limiter",
  initial: "below",
  states: {
    below: { on: { roseAbove: "above" } },
    above: { on: { fellBelow: "below", overAction: "tripped" } },
    tripped: { on: { fellBelow: "relieved" } },
    relieved: { on: { roseAbove: "above", underAction: "below" } },
  },
});
