import type { TouSettings } from "#schemas/settings.ts";
import type { FollowedCommit, Subsystem } from "#runtime/subsystem.ts";
import { command } from "./commands.ts";
import { decide } from "./decide.ts";
import { readings } from "./readings.ts";
import { evolve, initialState, registers, type TouState } from "./state.ts";

export type { TouState } from "./state.ts";

/** Meter time within which followers learn how far tou has decided, ns. */
const pulseNs = 60_000_000_000n;

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
