/**
 * What a tariff programme is written in: dates with wildcards, seasons, weeks, days, actions, special days and billing
 * schedules, in the words of IEC 62056-6-2 (activity calendar, special days table, register activation, single action
 * schedule). Plain JSON values; a part that is not specified is left out.
 */

/**
 * A date with wildcards. A day of the month with a weekday means the first such weekday on or after that day when no
 * year is given, `last` with a weekday the last such weekday of the month, `second-last` the one a week before it.
 */
export interface DatePattern {
  year?: number;
  /** 1 to 12. */
  month?: number;
  /** Day of the month, 1 to 31, counted from its end where it is a word. */
  day?: number | "last" | "second-last";
  /** 1 Monday to 7 Sunday (ISO 8601). */
  weekday?: number;
}

/** A local date and time with wildcards; without an hour every hour, without a minute every minute, else second 0. */
export interface DateTimePattern extends DatePattern {
  hour?: number;
  minute?: number;
  second?: number;
}

export interface TariffSwitchTime {
  /** Days of the week, 1 Monday to 7 Sunday (ISO 8601). */
  days: number[];
  /** Local time of day, `HH:MM`. */
  at: string;
  /** Rate that comes into force, from 1. */
  rate: number;
}

/** What an action of a day brings into force. */
export interface TariffEffect {
  /** Rate of the energies, from 1; 0 is none, so that the totals alone count. A mask that is named brings its own. */
  rate?: number;
  /** Rate of the demands; that of the energies unless it is given. */
  demandRate?: number;
  /** Name of one of the energy masks, and of one of the demand masks. */
  energyMask?: string;
  demandMask?: string;
  /** Outputs that the action switches, by name; those that it does not name stay as they are. */
  outputs?: Record<string, boolean>;
}

/** A tariff script that actions call by name. */
export interface TariffScript extends TariffEffect {
  name: string;
}

/** An action of a day: from this local time on. It calls a script, or says itself what comes into force. */
export interface DayAction extends TariffEffect {
  /** Local time of day, `HH:MM` or `HH:MM:SS`. */
  at: string;
  script?: string;
}

export interface DayProfile {
  name: string;
  actions: DayAction[];
}

export interface WeekProfile {
  name: string;
  /** Names of the day profiles of Monday to Sunday. */
  days: string[];
  /** Names of the day profiles of the first holiday type, the second one and so on. */
  holidays?: string[];
}

export interface Season {
  name: string;
  /** When it begins; a season that is the only one may leave it out. It lasts until another one begins. */
  start?: DateTimePattern;
  /** Name of its week profile. */
  week: string;
}

/** Seasons, weeks and days: a calendar as it is active or passive. */
export interface TariffCalendar {
  name: string;
  seasons: Season[];
  weeks: WeekProfile[];
  days: DayProfile[];
}

/** A calendar that waits. */
export interface PassiveCalendar extends TariffCalendar {
  /** When it replaces the active one, nanoseconds since 1970 as decimal text; by command alone where it is left out. */
  activateAtNs?: string;
}

/** A day that does not follow the week: it has a day profile of its own, or is a holiday of a type that weeks know. */
export interface SpecialDay {
  date: DatePattern;
  /** Name of a day profile; in a weekly calendar without profiles `mon` to `sun`, as on that day of the week. */
  day?: string;
  /** Holiday type, from 1. */
  holiday?: number;
}

/** A set of registers that count together (register activation). */
export interface RegisterMask {
  name: string;
  /** Tariff that is shown as the active one while the mask is, from 1; 0 is none. */
  rate: number;
  /** Names of the registers that count; those of the rate unless they are given. */
  registers?: string[];
}

/** When a billing period ends, or registers are frozen, by the calendar. */
export interface BillingSchedule {
  /** What runs: `billing1` and `billing2` end a period of that profile, `freeze` freezes registers. */
  script: "billing1" | "billing2" | "freeze";
  /** Without any it is disabled. */
  at: DateTimePattern[];
}

/** Capacities of a model. What is left out is that of the engine. */
export interface TariffLimits {
  rates?: number;
  seasons?: number;
  weeks?: number;
  days?: number;
  actionsPerDay?: number;
  specialDays?: number;
  holidayTypes?: number;
  masks?: number;
  /** Years between the first and the last date that names one, both counted. */
  years?: number;
  schedules?: number;
  timesPerSchedule?: number;
  /** Greatest length of the names of masks, which are the names of tariffs on displays. */
  maskNameLength?: number;
  /** Most that daylight saving moves the clock, min; 0 for a clock that has none. */
  daylightSavingMinutes?: number;
}

/** Tariff programme of a meter. Everything but the rates and the week may be left out. */
export interface TariffSettings {
  /** Rates in use, 1 to 8. */
  rates: number;
  /** Weekly calendar; before the first switch of a week the last one of the week before holds. `calendar` replaces it. */
  week: TariffSwitchTime[];
  /** Rate where no action has gone before; 1 unless it is given, 0 is none. */
  initialRate?: number;
  calendar?: TariffCalendar;
  passive?: PassiveCalendar;
  specialDays?: SpecialDay[];
  scripts?: TariffScript[];
  energyMasks?: RegisterMask[];
  demandMasks?: RegisterMask[];
  /** Rate while the override is on. */
  overrideRate?: number;
  schedules?: BillingSchedule[];
  limits?: TariffLimits;
}

/** Largest capacity that any known meter has; no model may have more. */
export const tariffLimits: Required<TariffLimits> = {
  rates: 8,
  seasons: 12,
  weeks: 12,
  // Twelve seasons with a day profile for each of nine day types.
  days: 108,
  actionsPerDay: 16,
  specialDays: 200,
  holidayTypes: 2,
  masks: 16,
  years: 20,
  schedules: 4,
  timesPerSchedule: 4,
  maskNameLength: 32,
  daylightSavingMinutes: 180,
};

/** Daylight saving by rule: two local date-times a year, each as the clock shows it just before it is moved. */
export interface DaylightSavingRule {
  begin: DateTimePattern;
  end: DateTimePattern;
  /** By how much local time is ahead while it is on, min; 0 disables it, a negative one sets the clock back. */
  minutes: number;
}
