import { rateQuantityNames } from "#schemas/datapoints.ts";
import type { Fact, FactOf, TouRegisters } from "#schemas/codec.ts";
import { canonicalJson, type TouSettings } from "#schemas/settings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { firstMode, nextMode } from "#runtime/mode.ts";
import { calendarOf, type Calendar } from "./calendar/tariff-calendar.ts";
import { touMachine } from "./machine.ts";
import { parseTouSettings } from "./settings.ts";

/** Everything tou knows; all of it comes from its own facts. */
export interface TouState {
  mode: string;
  settings: TouSettings | null;
  calendar: Calendar | null;
  /** From 1; 0 before the first sample. */
  activeRate: number;
  /** Since when that rate is in force, ns. */
  sinceNs: bigint;
  /** Registers at that instant, in the order of `rateQuantityNames`. */
  sinceMicroWh: bigint[];
  /** Energies of each rate without the running stretch, rate 1 first. */
  rates: bigint[][];
  switches: bigint;
}

const sources = rateQuantityNames.map((name) => energyAccumulatorNames.indexOf(name));

/** The energies that are kept for each rate, in the order of `rateQuantityNames`, from all energies of metrology. */
export function rateEnergies(energyMicroWh: bigint[]): bigint[] {
  return sources.map((index) => energyMicroWh[index] ?? 0n);
}

export function initialState(): TouState {
  const mode = firstMode(touMachine);
  const nothing = { activeRate: 0, sinceNs: 0n, sinceMicroWh: [], rates: [], switches: 0n };
  return { mode, settings: null, calendar: null, ...nothing };
}

/** At least `count` rates; energies that a rate has are never dropped, so that the sum stays the total. */
function atLeast(rates: bigint[][], count: number): bigint[][] {
  const missing = Math.max(0, count - rates.length);
  return [...rates, ...Array.from({ length: missing }, () => rateQuantityNames.map(() => 0n))];
}

function adopt(state: TouState, json: string): TouState {
  const settings = parseTouSettings(json);
  if (settings === undefined || canonicalJson(settings) === canonicalJson(state.settings)) return state;
  const mode = nextMode(touMachine, state.mode, { type: "settingsAdopted" });
  return { ...state, mode, settings, calendar: calendarOf(settings), rates: atLeast(state.rates, settings.rates) };
}

/** Adds what was metered since the last switch to the rate that was in force. */
function switchRate(state: TouState, switched: FactOf<"tariffSwitched">["tariffSwitched"]): TouState {
  const { atNs, fromRate, toRate, registerMicroWh } = switched;
  const rates = atLeast(state.rates, Math.max(fromRate, toRate)).map((energies, index) =>
    index + 1 === fromRate
      ? energies.map((energy, at) => energy + (registerMicroWh[at] ?? 0n) - (state.sinceMicroWh[at] ?? 0n))
      : energies,
  );
  return {
    ...state,
    mode: nextMode(touMachine, state.mode, { type: "tariffSwitched" }),
    activeRate: toRate,
    sinceNs: atNs,
    sinceMicroWh: registerMicroWh,
    rates,
    switches: fromRate === 0 ? state.switches : state.switches + 1n,
  };
}

/** State after a fact of tou. */
export function evolve(state: TouState, fact: Fact): TouState {
  if (fact.kind === "settingsAdopted") return adopt(state, fact.settingsAdopted.json);
  return fact.kind === "tariffSwitched" ? switchRate(state, fact.tariffSwitched) : state;
}

/** Registers of a state. */
export function registers(state: TouState): TouRegisters {
  return {
    state: state.mode,
    activeRate: state.activeRate,
    sinceNs: state.sinceNs,
    sinceMicroWh: state.sinceMicroWh,
    rates: state.rates.map((energyMicroWh) => ({ energyMicroWh })),
    switches: state.switches,
  };
}
