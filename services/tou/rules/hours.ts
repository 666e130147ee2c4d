import type { Fact } from "#schemas/codec.ts";
import { clockAt, hourStartOf, localDay, zoneOf } from "../clock-time.ts";
import type { Edge } from "../edges.ts";
import { rateEnergies } from "../energies.ts";
import type { TouState } from "../state.ts";
import { inForceAt } from "./tariff.ts";

/** Whether a meter counts hours: with a calendar, schedules or billing. One that has a week and nothing else does not. */
export function countsHours({ settings }: TouState): boolean {
  return settings?.billing !== undefined || settings?.calendar !== undefined || settings?.schedules !== undefined;
}

/** An hour of local time begins: the next one, the first one, or the one that the clock was set to. */
export function hours(state: TouState, { atNs, energyMicroWh, gap, sliceFromNs }: Edge): Fact[] {
  const clockNs = clockAt(state, atNs);
  if (!countsHours(state) || (state.day !== null && clockNs < state.hourDueNs)) return [];
  const zone = zoneOf(state);
  const day = localDay(zone, clockNs);
  // Only time that nobody metered goes by without the hours being seen.
  const unseen = state.day !== null && (gap !== undefined || sliceFromNs === undefined);
  const hourBegan = {
    atNs,
    clockNs,
    registerMicroWh: rateEnergies(energyMicroWh),
    day,
    hourMissed: unseen && state.hourDueNs < hourStartOf(zone, clockNs),
    dayMissed: unseen && gap !== undefined && day - (state.day as number) > 1,
    dayType: inForceAt(state, clockNs)?.dayType ?? 0,
  };
  return [{ kind: "hourBegan", hourBegan }];
}
