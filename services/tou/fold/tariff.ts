import type { Fact, FactOf } from "#schemas/codec.ts";
import type { PassiveCalendar, TariffCalendar } from "#schemas/tariff-settings.ts";
import { nextMode } from "#runtime/mode.ts";
import { calendarsWith } from "./adopt-settings.ts";
import { atLeast, energiesAt, ratesAt } from "../energies.ts";
import { touMachine } from "../machine.ts";
import { withoutRequest, type TouState } from "../state.ts";
import { storing } from "./stored.ts";

/** Adds what was metered since the last switch to the rates that counted. */
function switchRate(state: TouState, switched: FactOf<"tariffSwitched">["tariffSwitched"]): TouState {
  const { atNs, fromRate, toRate, registerMicroWh } = switched;
  const first = state.mode !== "metering";
  return {
    ...state,
    mode: nextMode(touMachine, state.mode, { type: "tariffSwitched" }),
    rates: ratesAt({ ...state, rates: atLeast(state.rates, Math.max(fromRate, toRate)) }, registerMicroWh),
    activeRate: toRate,
    counting: switched.toCounting,
    sinceNs: atNs,
    sinceMicroWh: registerMicroWh,
    switches: first ? state.switches : state.switches + 1n,
    demandRate: switched.toDemandRate,
    energyMask: switched.toEnergyMask,
    demandMask: switched.toDemandMask,
    clock: first ? { ...state.clock, poweredNs: atNs, batteryNs: atNs } : state.clock,
    periodStartNs: first ? atNs : state.periodStartNs,
  };
}

function withCalendars(state: TouState, change: Pick<TouState, "programmed" | "passiveGone">): TouState {
  const { settings } = state;
  return settings === null ? state : { ...state, ...change, calendars: calendarsWith(settings, change) };
}

function program(state: TouState, json: string): TouState {
  const passive = json === "" ? null : (JSON.parse(json) as PassiveCalendar);
  return withCalendars(state, { programmed: { ...state.programmed, passive }, passiveGone: passive === null });
}

/** The content of the calendar that waits replaces that of the active one. */
function activate(state: TouState, by: string): TouState {
  const waiting = state.programmed.passive ?? (state.passiveGone ? undefined : state.settings?.passive);
  const { activateAtNs: _, ...calendar } = waiting ?? { activateAtNs: "" };
  const active = waiting === undefined ? state.programmed.active : (calendar as TariffCalendar);
  const activated = withCalendars(state, { programmed: { active, passive: null }, passiveGone: true });
  return by === "" ? activated : withoutRequest(activated);
}

function switchOutputs(state: TouState, on: readonly string[], off: readonly string[]): TouState {
  const outputsOn = [...state.outputsOn.filter((name) => !off.includes(name)), ...on].sort();
  const outputsOff = [...state.outputsOff.filter((name) => !on.includes(name)), ...off].sort();
  return { ...state, outputsOn, outputsOff };
}

/** State after a fact about rates, calendars or seasons; undefined for every other fact. */
export function foldTariff(state: TouState, fact: Fact): TouState | undefined {
  switch (fact.kind) {
    case "tariffSwitched":
      return switchRate(state, fact.tariffSwitched);
    case "seasonChanged": {
      const { toSeason, fromSeason, atNs, registerMicroWh } = fact.seasonChanged;
      const began = { ...state, season: toSeason };
      return fromSeason === "" ? began : storing(began, "season", atNs, energiesAt(state, registerMicroWh));
    }
    case "tariffOutputsSwitched":
      return switchOutputs(state, fact.tariffOutputsSwitched.on, fact.tariffOutputsSwitched.off);
    case "rateOverridden":
      return withoutRequest({ ...state, overrideRate: fact.rateOverridden.rate });
    case "calendarProgrammed":
      return program(state, fact.calendarProgrammed.json);
    case "calendarActivated":
      return activate(state, fact.calendarActivated.by);
    default:
      return undefined;
  }
}
