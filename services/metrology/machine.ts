import { createMachine } from "xstate";

/** Modes of metrology: nothing to meter, metering, samples ended. */
export const metrologyMachine = createMachine({
  id: "metrology",
  initial: "idle",
  states: {
    idle: { on: { energyMetered: "metering" } },
    metering: { on: { meteringStopped: "stopped" } },
    stopped: { on: { energyMetered: "metering" } },
  },
});
