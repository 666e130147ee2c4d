import type { Fact } from "#schemas/codec.ts";
import { missedOccurrences } from "../calendar/billing-schedule.ts";
import { clockAt, zoneOf } from "../clock-time.ts";
import type { Edge } from "../edges.ts";
import { rateEnergies } from "../energies.ts";
import { runs } from "../schedule-times.ts";
import { evolve, type TouState } from "../state.ts";
import { capturedValues } from "./captured-values.ts";

/** What ends a period, or captures an entry. */
export interface Trigger {
  cause: "schedule" | "command" | "key" | "season";
  by: string;
  /** Schedule of the settings, from 1; 0 for none. */
  schedule: number;
  /** Time of the meter's clock that the entry stands for; 0 for none. */
  scheduledNs: bigint;
}

/** Ends the period; with an entry of the first billing profile. */
export function periodEnd(state: TouState, edge: Edge, { cause, by, schedule, scheduledNs }: Trigger): Fact[] {
  const { atNs } = edge;
  const number = state.periods + 1n;
  const billingPeriodEnded = {
    atNs,
    number,
    cause,
    by,
    clockNs: clockAt(state, atNs),
    scheduledNs,
    fromNs: state.periodStartNs,
    registerMicroWh: rateEnergies(edge.energyMicroWh),
    schedule,
  };
  const trigger: Trigger = { cause, by, schedule: 0, scheduledNs };
  return [
    { kind: "billingPeriodEnded", billingPeriodEnded },
    ...entry(state, edge, { profile: 1, period: number, trigger }),
  ];
}

/** An entry of a billing profile; none where the settings have no such profile. */
function entry(
  state: TouState,
  edge: Edge,
  { profile, period, trigger }: { profile: number; period: bigint; trigger: Trigger },
): Fact[] {
  const settings = state.settings?.billing?.profiles[profile - 1];
  if (settings === undefined) return [];
  const { atNs } = edge;
  const clockNs = clockAt(state, atNs);
  const number = (state.billingEntries[profile - 1] ?? 0n) + 1n;
  const { cause, schedule, scheduledNs } = trigger;
  const markedNs = scheduledNs === 0n ? clockNs : scheduledNs;
  const values = capturedValues(state, edge, settings.capture);
  const when = { atNs, clockNs, markedNs };
  return [
    {
      kind: "billingEntryCaptured",
      billingEntryCaptured: { ...when, profile, number, cause, period, values, schedule },
    },
  ];
}

/** Freezes the registers. */
export function freeze(state: TouState, edge: Edge, { by, schedule }: Pick<Trigger, "by" | "schedule">): Fact[] {
  const { atNs, energyMicroWh } = edge;
  const how = { automatic: schedule > 0, by, schedule };
  const registerMicroWh = rateEnergies(energyMicroWh);
  const registersFrozen = { atNs, number: state.freezes + 1n, ...how, clockNs: clockAt(state, atNs), registerMicroWh };
  return [{ kind: "registersFrozen", registersFrozen }];
}

/** Runs the script of a schedule, for the time that it stands for. */
function scriptFacts(state: TouState, edge: Edge, index: number, scheduledNs: bigint): Fact[] {
  const trigger: Trigger = { cause: "schedule", by: "", schedule: index + 1, scheduledNs };
  const script = state.settings?.schedules?.[index]?.script;
  if (script === "freeze") return freeze(state, edge, trigger);
  if (script === "billing2") return entry(state, edge, { profile: 2, period: 0n, trigger });
  return periodEnd(state, edge, trigger);
}

/**
 * The next schedule whose time has come; one, because what it leads to may matter to the next one. A time that passed while there was
 * no power runs when there is again, and stands for that time; one that the clock was set over stands for itself.
 */
export function schedules(state: TouState, edge: Edge): Fact[] {
  const clockNs = clockAt(state, edge.atNs);
  const index = state.dueNs.findIndex((dueNs) => dueNs !== null && dueNs <= clockNs);
  return index < 0 ? [] : scriptFacts(state, edge, index, state.dueNs[index] as bigint);
}

/** The same after time without samples, before the clock is set: what came due meanwhile stands for the time at which power returned. */
export function schedulesAfterOutage(state: TouState, edge: Edge): Fact[] {
  if (edge.sliceFromNs !== undefined) return [];
  const clockNs = clockAt(state, edge.atNs);
  const index = state.dueNs.findIndex((dueNs) => dueNs !== null && dueNs < clockNs);
  return index < 0 ? [] : scriptFacts(state, edge, index, clockNs);
}

/** The clock was set back over times of schedules: each of those has one entry, marked with the time that its period would have ended. */
export function schedulesSetBack(state: TouState, edge: Edge, beforeNs: bigint, afterNs: bigint): Fact[] {
  const profiles = state.settings?.billing?.profiles.length ?? 0;
  const facts: Fact[] = [];
  let current = state;
  for (const [index, schedule] of (state.settings?.schedules ?? []).entries()) {
    const missed = missedOccurrences(schedule, zoneOf(state), beforeNs, afterNs, "backward");
    const run =
      missed === undefined || !runs(schedule, profiles) ? [] : scriptFacts(current, edge, index, missed.markNs);
    current = run.reduce(evolve, current);
    facts.push(...run);
  }
  return facts;
}

/** A season that began ends the period, where the settings say so. */
export function seasonEnd(before: TouState, state: TouState, edge: Edge): Fact[] {
  const ends =
    state.settings?.billing?.endsWithSeason === true && before.season !== "" && before.season !== state.season;
  return ends ? periodEnd(state, edge, { cause: "season", by: "", schedule: 0, scheduledNs: 0n }) : [];
}
