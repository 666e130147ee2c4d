import type { TouSettings } from "#schemas/settings.ts";
import { calendarOf, type Calendar } from "./tariff-calendar.ts";

/** The active calendar and the one that waits. */
export interface Calendars {
  active: Calendar;
  passive: Calendar | null;
  /** When the passive one replaces the active one; null when a command alone does. */
  activateAtNs: bigint | null;
}

/** The calendars of the settings. */
export function calendarsOf(settings: TouSettings): Calendars {
  const { passive } = settings;
  if (passive === undefined) return { active: calendarOf(settings), passive: null, activateAtNs: null };
  return {
    active: calendarOf(settings),
    passive: calendarOf(settings, passive),
    activateAtNs: passive.activateAtNs === undefined ? null : BigInt(passive.activateAtNs),
  };
}

/** The calendar in force at an instant: from the activation time on the passive one. */
export function calendarInForce({ active, passive, activateAtNs }: Calendars, atNs: bigint): Calendar {
  return passive !== null && activateAtNs !== null && activateAtNs <= atNs ? passive : active;
}

/** The calendars after the passive one was activated, by its time or by a command: its content replaces the active one. */
export function activatePassive(calendars: Calendars): Calendars {
  return calendars.passive === null ? calendars : { active: calendars.passive, passive: null, activateAtNs: null };
}
