import type { DemandSettings } from "#schemas/settings.ts";
import type { FollowedCommit, Subsystem } from "#runtime/subsystem.ts";
import { command } from "./commands.ts";
import { decide, observe } from "./decide.ts";
import { evolve } from "./evolve.ts";
import { readings } from "./readings.ts";
import { initialState, registers, type DemandState } from "./state.ts";

export type { DemandState } from "./state.ts";

/** Block, sliding and thermal demand, with the highest by rate and period. */
export const demand: Subsystem<DemandState, FollowedCommit, DemandSettings> = {
  name: "demand",
  stateVersion: 2,
  follows: ["metrology", "tou"],
  initial: initialState,
  decide,
  evolve,
  observe,
  command,
  registers,
  readings,
};
