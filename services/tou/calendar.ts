import type { TouSettings } from "#schemas/settings.ts";
import { offsetTable, secondOfWeek, wallSeconds, type Offset } from "./local-time.ts";

/** A switch of the week: from this second on, counted from Monday 00:00, the rate holds. */
export interface WeekSwitch {
  second: number;
  rate: number;
}

/** Settings in the form in which rates are looked up. */
export interface Calendar {
  offsets: Offset[];
  /** Sorted by second; where two fall on the same one, the one named last in the settings comes last. */
  switches: WeekSwitch[];
}

function secondOf(day: number, at: string): number {
  const [hours, minutes] = at.split(":").map(Number) as [number, number];
  return (day - 1) * 86_400 + hours * 3600 + minutes * 60;
}

/** The calendar of the settings. */
export function calendarOf({ offsets, week }: TouSettings): Calendar {
  const switches = week.flatMap(({ days, at, rate }) => days.map((day) => ({ second: secondOf(day, at), rate })));
  return { offsets: offsetTable(offsets), switches: switches.sort((a, b) => a.second - b.second) };
}

/**
 * Rate in force at an instant: that of the last switch at or before what the wall clock shows, in this week or else the
 * one before; rate 1 without any switch.
 *
 * It depends on the reading of the wall clock alone. A switch time that the clock leaps over takes effect right after
 * the leap; in an hour that the clock shows twice, both passes have the rates of that hour.
 */
export function rateAt({ offsets, switches }: Calendar, atNs: bigint): number {
  const second = secondOfWeek(wallSeconds(offsets, atNs));
  return (switches.findLast((one) => one.second <= second) ?? switches.at(-1))?.rate ?? 1;
}
