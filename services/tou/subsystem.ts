import type { TouSettings } from "#schemas/settings.ts";
import type { FollowedCommit, Subsystem } from "#runtime/subsystem.ts";
import { command } from "./commands.ts";
import { decide } from "./decide.ts";
import { pulseNs } from "./pulse.ts";
import { readings } from "./readings.ts";
import { evolve, initialState, registers, type TouState } from "./state.ts";

export type { TouState } from "./state.ts";

/** The meter's clock, energy by rate, and billing. */
export const tou: Subsystem<TouState, FollowedCommit, TouSettings> = {
  name: "tou",
  stateVersion: 2,
  follows: ["metrology"],
  silenceNs: pulseNs,
  initial: initialState,
  decide,
  evolve,
  command,
  registers,
  readings,
};
