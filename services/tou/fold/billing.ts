import type { Fact, FactOf } from "#schemas/codec.ts";
import { hourEndOf, localDay, zoneOf } from "../clock-time.ts";
import { energiesAt, energiesBetween, noEnergies } from "../energies.ts";
import { nextDue, runs } from "../schedule-times.ts";
import { withoutRequest, type TouState } from "../state.ts";
import { storing } from "./stored.ts";

/** The schedules as they stand after a time of the clock, but for one of them, or for all. */
export function withDue(state: TouState, clockNs: bigint, schedule?: number): TouState {
  const { settings, exactThroughNs } = state;
  const profiles = settings?.billing?.profiles.length ?? 0;
  const dueNs = (settings?.schedules ?? []).map((one, index) => {
    if (schedule !== undefined && index + 1 !== schedule) return state.dueNs[index] ?? null;
    return runs(one, profiles) ? nextDue(one, zoneOf(state), clockNs, exactThroughNs) : null;
  });
  return { ...state, dueNs };
}

/** A new hour, and with it perhaps a new day: what the ones before had is kept. */
function beginHour(state: TouState, began: FactOf<"hourBegan">["hourBegan"]): TouState {
  const { atNs, clockNs, registerMicroWh, day, hourMissed, dayMissed, dayType } = began;
  const now = energiesAt(state, registerMicroWh);
  const zone = zoneOf(state);
  const first = state.day === null;
  const begun = { ...state, day, dayType, hourDueNs: hourEndOf(zone, clockNs), hourStart: now };
  const { hourStart, dayStart } = state;
  const hour = hourStart === null || hourMissed ? noEnergies(now) : energiesBetween(hourStart, now);
  const counted = first ? begun : storing(begun, "previous_hour", atNs, hour);
  // Settings that came into force within an hour begin no new one.
  if (first) return withDue({ ...counted, hourStart: hourStart ?? now, dayStart: dayStart ?? now }, clockNs);
  if (day === state.day) return counted;
  const whole = dayStart === null || dayMissed ? noEnergies(now) : energiesBetween(dayStart, now);
  return storing({ ...counted, dayStart: now }, "previous_day", atNs, whole);
}

function endPeriod(state: TouState, ended: FactOf<"billingPeriodEnded">["billingPeriodEnded"]): TouState {
  const { atNs, number, cause, clockNs, registerMicroWh, schedule } = ended;
  const next = {
    ...state,
    periods: number,
    periodStartNs: atNs,
    periodCause: cause,
    periodEndedNs: atNs,
  };
  const kept = storing(next, "previous_period", atNs, energiesAt(state, registerMicroWh));
  const due = schedule === 0 ? kept : withDue(kept, clockNs, schedule);
  return cause === "command" || cause === "key" ? withoutRequest(due) : due;
}

function capture(
  state: TouState,
  { profile, number, clockNs, schedule }: FactOf<"billingEntryCaptured">["billingEntryCaptured"],
) {
  const length = Math.max(profile, state.billingEntries.length);
  const billingEntries = Array.from({ length }, (_, index) =>
    index + 1 === profile ? number : (state.billingEntries[index] ?? 0n),
  );
  const captured = { ...state, billingEntries };
  return schedule === 0 ? captured : withDue(captured, clockNs, schedule);
}

function freeze(state: TouState, frozen: FactOf<"registersFrozen">["registersFrozen"]): TouState {
  const { atNs, number, automatic, clockNs, registerMicroWh, schedule } = frozen;
  const kept = storing({ ...state, freezes: number }, "frozen", atNs, energiesAt(state, registerMicroWh));
  const due = schedule === 0 ? kept : withDue(kept, clockNs, schedule);
  return automatic ? due : withoutRequest(due);
}

/** State after a fact about hours, billing, freezes or self reads; undefined for every other fact. */
export function foldBilling(state: TouState, fact: Fact): TouState | undefined {
  switch (fact.kind) {
    case "hourBegan":
      return beginHour(state, fact.hourBegan);
    case "billingPeriodEnded":
      return endPeriod(state, fact.billingPeriodEnded);
    case "billingEntryCaptured":
      return capture(state, fact.billingEntryCaptured);
    case "registersFrozen":
      return freeze(state, fact.registersFrozen);
    case "selfRead":
      return { ...state, selfReads: fact.selfRead.number };
    default:
      return undefined;
  }
}

/** Whether a time of the clock lies in another hour of local time than the running one, so that a set clock begins one. */
export function inAnotherHour(state: TouState, clockNs: bigint): boolean {
  return localDay(zoneOf(state), clockNs) !== state.day || hourEndOf(zoneOf(state), clockNs) !== state.hourDueNs;
}
