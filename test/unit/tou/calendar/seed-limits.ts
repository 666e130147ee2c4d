import type { TariffLimits } from "#schemas/tariff-settings.ts";

/** Capacities as the manuals state them. */
export const seedLimits = {
  /** Four seasons, nine day types of which two are holidays, eight changes a day, twenty years, 200 holidays. */
  nineDayTypes: {
    rates: 8,
    seasons: 4,
    weeks: 4,
    days: 36,
    actionsPerDay: 8,
    specialDays: 200,
    holidayTypes: 2,
    years: 20,
  },
  /** The activity calendar: twelve of everything, sixteen actions, 64 special days, two schedules of four times. */
  activityCalendar: {
    rates: 8,
    seasons: 12,
    weeks: 12,
    days: 12,
    actionsPerDay: 16,
    specialDays: 64,
    holidayTypes: 0,
    masks: 16,
    schedules: 2,
    timesPerSchedule: 4,
    maskNameLength: 8,
    daylightSavingMinutes: 120,
  },
} satisfies Record<string, TariffLimits>;
