import type { TouSettings } from "#schemas/settings.ts";
import type {
  DatePattern,
  DateTimePattern,
  RegisterMask,
  TariffCalendar,
  TariffEffect,
  TariffScript,
  TariffSwitchTime,
} from "#schemas/tariff-settings.ts";
import { offsetTable, type Offset } from "./local-time.ts";

/** What an action brings into force. */
export interface Effect {
  /** Rate of the energies, from 1; 0 is none. */
  rate: number;
  /** Rate of the demands, from 1; 0 is none. */
  demandRate: number;
  /** Names of the masks that the action selects; empty where the rates say all. */
  energyMask: string;
  demandMask: string;
  /** Outputs that it switches; those that it does not name stay as they are. */
  outputs: Readonly<Record<string, boolean>>;
}

export interface CalendarAction {
  /** Second of the day. */
  second: number;
  effect: Effect;
}

export interface CalendarDay {
  name: string;
  /** Sorted by second; where two fall on the same one, the one named last in the settings comes last. */
  actions: CalendarAction[];
}

export interface CalendarWeek {
  name: string;
  /** Indices of the days of Monday to Sunday, then of holiday types 1, 2 and so on. */
  days: number[];
}

export interface CalendarSeason {
  name: string;
  start?: DateTimePattern;
  /** Index of its week. */
  week: number;
}

export interface CalendarSpecialDay {
  date: DatePattern;
  /** Index of its day, or else its holiday type. */
  day?: number;
  holiday?: number;
}

/** Settings in the form in which rates are looked up: names are indices, times are seconds. Plain data. */
export interface Calendar {
  name: string;
  offsets: Offset[];
  seasons: CalendarSeason[];
  weeks: CalendarWeek[];
  days: CalendarDay[];
  specialDays: CalendarSpecialDay[];
  /** What holds where no action has gone before. */
  initial: Effect;
}

/** Names of the days of a weekly calendar that has no profiles, by which special days refer to them. */
export const weekdayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Second of the day of `HH:MM` or `HH:MM:SS`. */
export function secondOf(at: string): number {
  const [hours, minutes, seconds = 0] = at.split(":").map(Number) as [number, number, number?];
  return hours * 3600 + minutes * 60 + seconds;
}

/** The weekly calendar as one without seasons, with a profile for each day of the week. */
export function weeklyCalendar(week: readonly TariffSwitchTime[]): TariffCalendar {
  const days = weekdayNames.map((name, index) => ({
    name,
    actions: week.filter((one) => one.days.includes(index + 1)).map(({ at, rate }) => ({ at, rate })),
  }));
  return { name: "", seasons: [{ name: "", week: "" }], weeks: [{ name: "", days: [...weekdayNames] }], days };
}

const rateOf = (masks: readonly RegisterMask[] | undefined, name: string | undefined): number | undefined =>
  name === undefined ? undefined : masks?.find((mask) => mask.name === name)?.rate;

function effectOf(action: TariffEffect & { script?: string }, settings: TouSettings): Effect {
  const script = settings.scripts?.find(({ name }) => name === action.script);
  const { energyMask, demandMask, outputs, ...said }: TariffEffect | TariffScript = script ?? action;
  const rate = rateOf(settings.energyMasks, energyMask) ?? said.rate ?? 0;
  const demandRate = rateOf(settings.demandMasks, demandMask) ?? said.demandRate ?? rate;
  return { rate, demandRate, energyMask: energyMask ?? "", demandMask: demandMask ?? "", outputs: outputs ?? {} };
}

const indexOf = (list: readonly { name: string }[], wanted: string): number =>
  Math.max(
    0,
    list.findIndex(({ name }) => name === wanted),
  );

/**
 * The calendar of the settings, or another one (the passive one) with everything else of the settings. The settings have
 * to be such that `calendarProblems` finds none.
 */
export function calendarOf(
  settings: TouSettings,
  source: TariffCalendar = settings.calendar ?? weeklyCalendar(settings.week),
): Calendar {
  const { initialRate = 1, specialDays = [] } = settings;
  const days = source.days.map(({ name, actions }) => ({
    name,
    actions: actions
      .map((action) => ({ second: secondOf(action.at), effect: effectOf(action, settings) }))
      .sort((a, b) => a.second - b.second),
  }));
  return {
    name: source.name,
    offsets: offsetTable(settings.offsets),
    seasons: source.seasons.map(({ name, start, week }) => ({ name, start, week: indexOf(source.weeks, week) })),
    weeks: source.weeks.map(({ name, days: ofWeek, holidays = [] }) => ({
      name,
      days: [...ofWeek, ...holidays].map((day) => indexOf(source.days, day)),
    })),
    days,
    specialDays: specialDays.map(({ date, day, holiday }) =>
      day === undefined ? { date, holiday } : { date, day: indexOf(source.days, day) },
    ),
    initial: { rate: initialRate, demandRate: initialRate, energyMask: "", demandMask: "", outputs: {} },
  };
}
