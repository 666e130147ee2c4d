import type { Fact, FactOf } from "#schemas/codec.ts";
import { ClockChange } from "../clock-change.ts";
import { reserveLeft } from "../clock-reserve.ts";
import { withoutRequest, type ClockState, type TouState } from "../state.ts";
import { inAnotherHour, withDue } from "./billing.ts";

function setClock(state: TouState, set: FactOf<"clockSet">["clockSet"]): TouState {
  const { atNs, beforeNs, afterNs, kind, source, deviated } = set;
  const declared = source !== "" && source === state.settings?.clock?.source;
  const restarted = kind === ClockChange.restart;
  const heard = declared
    ? { synchronisedNs: atNs, deviationNs: beforeNs - afterNs, sourceLost: false, deviated }
    : { deviationNs: state.clock.deviationNs };
  const clock: ClockState = {
    ...state.clock,
    correctionNs: afterNs - atNs,
    source,
    invalid: restarted || (state.clock.invalid && kind === ClockChange.shift && !declared),
    ...heard,
  };
  const done = restarted ? { ...state, clock } : withoutRequest({ ...state, clock });
  if (kind === ClockChange.shift) return done;
  const backward = afterNs < beforeNs;
  const exactThroughNs = backward && beforeNs > done.exactThroughNs ? beforeNs : done.exactThroughNs;
  const moved = { ...done, exactThroughNs, hourDueNs: inAnotherHour(done, afterNs) ? afterNs : done.hourDueNs };
  // A clock that is set forward comes to the times of its schedules at once, one that is set back comes to earlier ones.
  return backward ? withDue(moved, afterNs) : moved;
}

function returnPower(state: TouState, { fromNs, throughNs }: FactOf<"powerReturned">["powerReturned"]): TouState {
  const { clock } = state;
  const reserveNs = reserveLeft(state, fromNs, throughNs);
  const unpoweredNs = clock.unpoweredNs + throughNs - fromNs;
  return { ...state, clock: { ...clock, reserveNs, poweredNs: throughNs, unpoweredNs } };
}

/** State after a fact about the clock; undefined for every other fact. */
export function foldClock(state: TouState, fact: Fact): TouState | undefined {
  switch (fact.kind) {
    case "clockSet":
      return setClock(state, fact.clockSet);
    case "clockSourceLost":
      return { ...state, clock: { ...state.clock, sourceLost: true } };
    case "powerReturned":
      return returnPower(state, fact.powerReturned);
    case "batteryExhausted":
      return { ...state, clock: { ...state.clock, batteryExhausted: true } };
    case "batteryReplaced":
      return { ...state, clock: { ...state.clock, batteryNs: fact.batteryReplaced.atNs, batteryExhausted: false } };
    default:
      return undefined;
  }
}
