import { createMachine } from "xstate";

/** Modes of metrology: nothing to meter, metering, metering for test, samples ended. */
export const metrologyMachine = createMachine({
  id: "metrology",
  initial: "idle",
  states: {
    idle: { on: { energyMetered: "metering" } },
    metering: { on: { meteringStopped: "stopped", testModeEntered: "testing" } },
    testing: { on: { meteringStopped: "stopped", testModeLeft: "metering" } },
    stopped: { on: { energyMetered: "metering" } },
  },
});
