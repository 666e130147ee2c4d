import type { Fact, GatewayRegisters } from "#schemas/codec.ts";
import { reading } from "#schemas/readings.ts";
import { firstMode, nextMode } from "#runtime/mode.ts";
import type { Subsystem } from "#runtime/subsystem.ts";
import { gatewayMachine } from "./machine.ts";

export type GatewayState = GatewayRegisters;

function evolve(state: GatewayState, fact: Fact): GatewayState {
  const mode = nextMode(gatewayMachine, state.state, { type: fact.kind });
  if (fact.kind !== "commandHandled") return { ...state, state: mode };
  const refused = fact.commandHandled.refused !== "";
  return {
    state: mode,
    commandsDone: state.commandsDone + (refused ? 0n : 1n),
    commandsRefused: state.commandsRefused + (refused ? 1n : 0n),
  };
}

/** The gateway's log is the audit trail: each command that came in through a face, who sent it and what became of it. */
export const gateway: Subsystem<GatewayState, never> = {
  name: "comms-gateway",
  stateVersion: 1,
  follows: [],
  initial: () => ({ state: firstMode(gatewayMachine), commandsDone: 0n, commandsRefused: 0n }),
  decide: () => [],
  evolve,
  registers: (state) => state,
  readings: (registers: GatewayRegisters, _settings, { atNs }) => [
    reading("command.done.count", registers.commandsDone, atNs, 0),
    reading("command.refused.count", registers.commandsRefused, atNs, 0),
  ],
};
