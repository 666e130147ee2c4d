import { createMachine } from "xstate";

/** Modes of the gateway: its faces are closed until its own log is open. */
export const gatewayMachine = createMachine({
  id: "comms-gateway",
  initial: "closed",
  states: {
    closed: { on: { epochOpened: "open" } },
    open: { on: { epochOpened: "open" } },
  },
});
