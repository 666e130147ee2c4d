import type { Command, Fact } from "#schemas/codec.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import type { CommandOutcome, FollowedCommit, Subsystem } from "#runtime/subsystem.ts";
import { demandEnergies, subintervalNs } from "./demand-values.ts";
import { closedBy, runningAfter } from "#runtime/intervals.ts";
import { meteredSlices } from "#runtime/metered-slices.ts";
import { readings } from "./readings.ts";
import { evolve, initialState, registers, type DemandState } from "./state.ts";

export type { DemandState } from "./state.ts";

/** The subintervals that close with a commit of metrology. */
function decide(state: DemandState, { from, commit }: FollowedCommit): Fact[] {
  const { settings } = state;
  if (from !== "metrology" || settings === null) return [];
  let { running } = state;
  const facts: Fact[] = [];
  for (const slice of meteredSlices(commit)) {
    for (const demandSubintervalClosed of closedBy(slice, running, subintervalNs(settings), demandEnergies)) {
      facts.push({ kind: "demandSubintervalClosed", demandSubintervalClosed });
      running = runningAfter(demandSubintervalClosed);
    }
  }
  return facts;
}

/** Longest identity that a reset keeps, characters. */
const identityLengthMax = 200;

function command(_state: DemandState, { name, identity }: Command, atNs: bigint): CommandOutcome {
  if (name !== "reset_demand") {
    return { error: "MTR_COMMAND_UNKNOWN", message: `demand has no command ${name.slice(0, 64)}, only reset_demand` };
  }
  return { facts: [{ kind: "demandReset", demandReset: { atNs, by: identity.slice(0, identityLengthMax) } }] };
}

/** Block and sliding demand of five energies, with the highest since the last reset. */
export const demand: Subsystem<DemandState, FollowedCommit, DemandSettings> = {
  name: "demand",
  stateVersion: 1,
  follows: ["metrology"],
  initial: initialState,
  decide,
  evolve,
  command,
  registers,
  readings,
};
