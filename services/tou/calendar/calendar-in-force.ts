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
