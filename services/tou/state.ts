import type { Fact, TouRegisters } from "#schemas/codec.ts";
import type { TouSettings } from "#schemas/settings.ts";
import type { PassiveCalendar, TariffCalendar } from "#schemas/tariff-settings.ts";
import { firstMode } from "#runtime/mode.ts";
import type { Calendars } from "./calendar/calendar-in-force.ts";
import { adoptSettings } from "./fold/adopt-settings.ts";
import { foldBilling } from "./fold/billing.ts";
import { foldClock } from "./fold/clock.ts";
import { foldTariff } from "./fold/tariff.ts";
import type { Energies, RateCounters } from "./energies.ts";
import { touMachine } from "./machine.ts";

/** A command that was accepted and waits for the next metered instant. */
export interface Request {
  /** Sample time at which it was accepted, ns since 1970; it is carried out at that time or later. */
  atNs: bigint;
  name: string;
  /** Its parameters, as canonical JSON. */
  parameters: string;
  by: string;
}

/** The meter's clock. Instants are those of the sample clock, ns since 1970. */
export interface ClockState {
  /** What it shows beyond the sample clock, ns. */
  correctionNs: bigint;
  /** It stood without power and was not set since. */
  invalid: boolean;
  /** The declared source is not heard of. */
  sourceLost: boolean;
  /** It deviated too much when the declared source was heard of last. */
  deviated: boolean;
  /** Where the time came from last; empty for the sample clock. */
  source: string;
  /** When the declared source was heard of last; 0 for never. */
  synchronisedNs: bigint;
  /** How far it was ahead then, ns. */
  deviationNs: bigint;
  /** Since when there is power, what the reserve had left then, and how long there was none in all, ns. */
  poweredNs: bigint;
  reserveNs: bigint;
  unpoweredNs: bigint;
  /** Since when the battery is in use, and whether it was told that it is at its end. */
  batteryNs: bigint;
  batteryExhausted: boolean;
}

/** Registers kept as they stood, or what an hour or a day had. */
export interface Stored extends Energies {
  kind: StoredKind;
  atNs: bigint;
}
export type StoredKind = "previous_period" | "season" | "previous_hour" | "previous_day" | "frozen";

/** Everything tou knows; all of it comes from its own facts. */
export interface TouState extends RateCounters {
  mode: string;
  settings: TouSettings | null;
  /** Calendars that commands brought; null where those of the settings hold. */
  programmed: { active: TariffCalendar | null; passive: PassiveCalendar | null };
  /** What waits was removed by command, or became the active one. */
  passiveGone: boolean;
  calendars: Calendars | null;
  /** Since when the active rate is in force, ns. */
  sinceNs: bigint;
  switches: bigint;
  /** Rate of demand in force where it is another one; else 0. */
  demandRate: number;
  energyMask: string;
  demandMask: string;
  /** Rate that overrides the calendar; 0 for none. */
  overrideRate: number;
  /** Names of the outputs that are on, sorted, and of those that are off and were switched. */
  outputsOn: string[];
  outputsOff: string[];
  season: string;
  /** Day of local time, counted from 1970-01-01; null before the first hour. */
  day: number | null;
  dayType: number;
  /** By the meter's clock: when the running hour ends. */
  hourDueNs: bigint;
  /** By the meter's clock: next time of each schedule of the settings; null for none. */
  dueNs: (bigint | null)[];
  /** By the meter's clock: exact times up to here have had their turn. */
  exactThroughNs: bigint;
  clock: ClockState;
  requests: Request[];
  /** Billing periods that have ended, since when the running one runs, and what ended the one before. */
  periods: bigint;
  periodStartNs: bigint;
  periodCause: string;
  /** When a period was ended last, 0 for never. */
  periodEndedNs: bigint;
  /** Entries captured by each billing profile. */
  billingEntries: bigint[];
  stored: Stored[];
  /** At the start of the running hour and day; null before the first one. */
  hourStart: Energies | null;
  dayStart: Energies | null;
  freezes: bigint;
  selfReads: bigint;
}

const firstClock: ClockState = {
  correctionNs: 0n,
  invalid: false,
  sourceLost: false,
  deviated: false,
  source: "",
  synchronisedNs: 0n,
  deviationNs: 0n,
  poweredNs: 0n,
  reserveNs: 0n,
  unpoweredNs: 0n,
  batteryNs: 0n,
  batteryExhausted: false,
};

export function initialState(): TouState {
  return {
    mode: firstMode(touMachine),
    settings: null,
    programmed: { active: null, passive: null },
    passiveGone: false,
    calendars: null,
    activeRate: 0,
    counting: [],
    sinceNs: 0n,
    sinceMicroWh: [],
    rates: [],
    switches: 0n,
    demandRate: 0,
    energyMask: "",
    demandMask: "",
    overrideRate: 0,
    outputsOn: [],
    outputsOff: [],
    season: "",
    day: null,
    dayType: 0,
    hourDueNs: 0n,
    dueNs: [],
    exactThroughNs: 0n,
    clock: firstClock,
    requests: [],
    periods: 0n,
    periodStartNs: 0n,
    periodCause: "",
    periodEndedNs: 0n,
    billingEntries: [],
    stored: [],
    hourStart: null,
    dayStart: null,
    freezes: 0n,
    selfReads: 0n,
  };
}

/** State after a fact of tou. */
export function evolve(state: TouState, fact: Fact): TouState {
  if (fact.kind === "settingsAdopted") return adoptSettings(state, fact.settingsAdopted.json);
  if (fact.kind === "requestAccepted") return { ...state, requests: [...state.requests, fact.requestAccepted] };
  if (fact.kind === "requestDropped") return withoutRequest(state);
  return foldTariff(state, fact) ?? foldClock(state, fact) ?? foldBilling(state, fact) ?? state;
}

/** The oldest request has been dealt with. */
export function withoutRequest(state: TouState): TouState {
  return { ...state, requests: state.requests.slice(1) };
}

/** Bits of the register `clock_flags`. */
export const ClockFlag = { invalid: 1, sourceLost: 2, deviated: 4 } as const;

/** Registers of a state. What a meter does not keep by its settings is at its default, as it was in 0.1.0. */
export function registers(state: TouState): TouRegisters {
  const { clock, calendars, settings } = state;
  return {
    state: state.mode,
    activeRate: state.activeRate,
    sinceNs: state.sinceNs,
    sinceMicroWh: state.sinceMicroWh,
    rates: state.rates.map((energyMicroWh) => ({ energyMicroWh })),
    switches: state.switches,
    counting: state.counting,
    demandRate: state.demandRate,
    energyMask: state.energyMask,
    overrideRate: state.overrideRate,
    season: state.season,
    dayType: state.dayType,
    activeCalendar: calendars?.active.name ?? "",
    passiveCalendar: calendars?.passive?.name ?? "",
    outputsOn: state.outputsOn,
    clockCorrectionNs: clock.correctionNs,
    clockFlags:
      (clock.invalid ? ClockFlag.invalid : 0) |
      (clock.sourceLost ? ClockFlag.sourceLost : 0) |
      (clock.deviated ? ClockFlag.deviated : 0),
    clockSource: clock.source,
    clockSynchronisedNs: clock.synchronisedNs,
    clockDeviationNs: clock.deviationNs,
    batterySinceNs: settings?.clock?.reserve?.kind === "battery" ? clock.batteryNs : 0n,
    periods: state.periods,
    periodStartNs: settings?.billing === undefined ? 0n : state.periodStartNs,
    periodCause: state.periodCause,
    billingEntries: state.billingEntries,
    stored: state.stored.map(({ kind, atNs, total, rates }) => ({
      kind,
      atNs,
      energyMicroWh: [...total, ...rates.flat()],
    })),
    freezes: state.freezes,
    selfReads: state.selfReads,
    unpoweredNs: clock.unpoweredNs,
  };
}
