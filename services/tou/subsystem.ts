import type { Fact } from "#schemas/codec.ts";
import type { TouSettings } from "#schemas/settings.ts";
import type { FollowedCommit, Subsystem } from "#runtime/subsystem.ts";
import { rateAt } from "./calendar/rate-at.ts";
import { meteredSlices } from "#runtime/metered-slices.ts";
import { readings } from "./readings.ts";
import { evolve, initialState, rateEnergies, registers, type TouState } from "./state.ts";

export type { TouState } from "./state.ts";

/** A switch of energy and demand alike, by the calendar, at the time that the sample clock shows. */
const byTheCalendar = { fromDemandRate: 0, toDemandRate: 0, toOutputs: 0, clockNs: 0n, cause: "" };

/**
 * The switches of rate that a commit of metrology brings. Switch times are whole seconds and no slice goes across
 * one, so looking at both ends of each slice finds them all: the start matters for the first sample and after a gap.
 */
function decide(state: TouState, { from, commit }: FollowedCommit): Fact[] {
  const { calendar } = state;
  if (from !== "metrology" || calendar === null) return [];
  let { activeRate } = state;
  const facts: Fact[] = [];
  for (const { fromNs, throughNs, before, after } of meteredSlices(commit)) {
    for (const [atNs, { energyMicroWh }] of [
      [fromNs, before],
      [throughNs, after],
    ] as const) {
      const toRate = rateAt(calendar, atNs).rate;
      if (toRate === activeRate) continue;
      const registerMicroWh = rateEnergies(energyMicroWh);
      const tariffSwitched = { atNs, fromRate: activeRate, toRate, registerMicroWh, ...byTheCalendar };
      facts.push({ kind: "tariffSwitched", tariffSwitched });
      activeRate = toRate;
    }
  }
  return facts;
}

/** Meter time within which followers learn how far tou has decided, ns. */
export const pulseNs = 60_000_000_000n;

/** Energy by rate of a weekly calendar, and local time. */
export const tou: Subsystem<TouState, FollowedCommit, TouSettings> = {
  name: "tou",
  field: "tou",
  stateVersion: 2,
  follows: ["metrology"],
  silenceNs: pulseNs,
  initial: initialState,
  decide,
  evolve,
  registers,
  readings,
};
