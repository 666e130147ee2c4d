import type { TouSettings } from "#schemas/settings.ts";
import type { DayAction, RegisterMask, TariffCalendar, TariffEffect } from "#schemas/tariff-settings.ts";
import { doubleNames, limitsOf, tooMany, unknownName, type CalendarProblem } from "./calendar-problem.ts";
import { dateProblems, scheduleProblems, specialDayProblems } from "./date-problems.ts";
import { seasonProblems } from "./season-problems.ts";

export type { CalendarProblem } from "./calendar-problem.ts";

function rateProblems(path: string, rate: number | undefined, { rates }: TouSettings): CalendarProblem[] {
  if (rate === undefined || rate <= rates) return [];
  return [{ path, message: `rate ${rate} is not in use; tariff.rates is ${rates}: take one of those, or raise it` }];
}

function effectProblems(path: string, effect: TariffEffect, settings: TouSettings): CalendarProblem[] {
  const { rate, demandRate, energyMask, demandMask } = effect;
  const mask = (name: "energyMask" | "demandMask", value: string | undefined): CalendarProblem[] =>
    value === undefined ? [] : unknownName(`${path}.${name}`, value, settings[`${name}s`] ?? []);
  const nothing = { path, message: "says no rate: give a rate, an energyMask or a script" };
  return [
    ...(rate === undefined && energyMask === undefined ? [nothing] : []),
    ...(rate !== undefined && energyMask !== undefined
      ? [{ path, message: "has a rate and an energyMask, which brings its own: leave one out" }]
      : []),
    ...(demandRate !== undefined && demandMask !== undefined
      ? [{ path, message: "has a demandRate and a demandMask, which brings its own: leave one out" }]
      : []),
    ...rateProblems(`${path}.rate`, rate, settings),
    ...rateProblems(`${path}.demandRate`, demandRate, settings),
    ...mask("energyMask", energyMask),
    ...mask("demandMask", demandMask),
  ];
}

function actionProblems(
  path: string,
  { at: _, script, ...effect }: DayAction,
  settings: TouSettings,
): CalendarProblem[] {
  if (script === undefined) return effectProblems(path, effect, settings);
  const both = { path, message: "calls a script and says itself what to do: leave one out" };
  const unknown = unknownName(`${path}.script`, script, settings.scripts ?? []);
  return Object.values(effect).some((part) => part !== undefined) ? [both, ...unknown] : unknown;
}

function dayProblems(path: string, calendar: TariffCalendar, settings: TouSettings): CalendarProblem[] {
  const most = limitsOf(settings);
  return calendar.days.flatMap(({ actions }, day) => {
    const at = `${path}.days.${day}.actions`;
    const times = actions.map((action) => action.at.padEnd(8, ":00"));
    return [
      ...tooMany(at, actions.length, most.actionsPerDay),
      ...(actions.length === 0 ? [{ path: at, message: "the day has no action: give it one, best at 00:00" }] : []),
      ...actions.flatMap((action, index) => [
        ...(times.indexOf(times[index] as string) < index
          ? [{ path: `${at}.${index}.at`, message: `there is an earlier action at ${action.at}: keep one of them` }]
          : []),
        ...actionProblems(`${at}.${index}`, action, settings),
      ]),
    ];
  });
}

/** What is wrong with an active or passive calendar. */
function profileProblems(path: string, calendar: TariffCalendar, settings: TouSettings): CalendarProblem[] {
  const most = limitsOf(settings);
  const { seasons, weeks, days } = calendar;
  const holidays = (settings.specialDays ?? []).flatMap(({ holiday }) => (holiday === undefined ? [] : [holiday]));
  const types = Math.max(0, ...holidays);
  return [
    ...(["seasons", "weeks", "days"] as const).flatMap((list) => [
      ...tooMany(`${path}.${list}`, calendar[list].length, most[list]),
      ...(calendar[list].length === 0
        ? [{ path: `${path}.${list}`, message: "there are none: give at least one" }]
        : []),
      ...doubleNames(`${path}.${list}`, calendar[list]),
    ]),
    ...seasons.flatMap(({ week }, index) => unknownName(`${path}.seasons.${index}.week`, week, weeks)),
    ...seasonProblems(`${path}.seasons`, seasons),
    ...weeks.flatMap(({ days: ofWeek, holidays: ofHolidays = [] }, index) => [
      ...(ofWeek.length === 7
        ? []
        : [{ path: `${path}.weeks.${index}.days`, message: "a week has seven days: name one for each of them" }]),
      ...tooMany(`${path}.weeks.${index}.holidays`, ofHolidays.length, most.holidayTypes),
      ...(ofHolidays.length < types
        ? [{ path: `${path}.weeks.${index}.holidays`, message: `name a day for each of ${types} holiday types` }]
        : []),
      ...[...new Set([...ofWeek, ...ofHolidays])].flatMap((day) =>
        unknownName(`${path}.weeks.${index}.days`, day, days),
      ),
    ]),
    ...dayProblems(path, calendar, settings),
  ];
}

function maskProblems(path: string, masks: readonly RegisterMask[], settings: TouSettings): CalendarProblem[] {
  const most = limitsOf(settings);
  return [
    ...tooMany(path, masks.length, most.masks),
    ...doubleNames(path, masks),
    ...masks.flatMap(({ name, rate }, index) => [
      ...(name.length > most.maskNameLength
        ? [{ path: `${path}.${index}.name`, message: `is longer than ${most.maskNameLength} characters: shorten it` }]
        : []),
      ...rateProblems(`${path}.${index}.rate`, rate, settings),
    ]),
  ];
}

function weekProblems(settings: TouSettings): CalendarProblem[] {
  const perDay = [1, 2, 3, 4, 5, 6, 7].map((day) => settings.week.filter(({ days }) => days.includes(day)).length);
  // The engine's own weekly calendar has room for a switch every quarter of an hour, so only the model's limit counts.
  const most = settings.limits?.actionsPerDay ?? Infinity;
  return [
    ...tooMany("week", Math.max(...perDay), most),
    ...settings.week.flatMap(({ rate }, index) => rateProblems(`week.${index}.rate`, rate, settings)),
  ];
}

/**
 * Everything that is wrong with a tariff programme, one line each; none when a meter can keep it.
 * @param nowNs time of the meter's clock, where there is one: an activation time has to be later.
 */
export function calendarProblems(settings: TouSettings, nowNs?: bigint): CalendarProblem[] {
  const { calendar, passive, scripts = [], initialRate, overrideRate } = settings;
  const most = limitsOf(settings);
  const activateAt = passive?.activateAtNs;
  return [
    ...tooMany("rates", settings.rates, most.rates),
    ...(calendar === undefined ? weekProblems(settings) : profileProblems("calendar", calendar, settings)),
    ...(passive === undefined ? [] : profileProblems("passive", passive, settings)),
    ...(activateAt !== undefined && nowNs !== undefined && BigInt(activateAt) < nowNs
      ? [{ path: "passive.activateAt", message: "is in the past: give a time to come, or activate it by command" }]
      : []),
    ...maskProblems("energyMasks", settings.energyMasks ?? [], settings),
    ...maskProblems("demandMasks", settings.demandMasks ?? [], settings),
    ...doubleNames("scripts", scripts),
    ...scripts.flatMap(({ name: _, ...effect }, index) => effectProblems(`scripts.${index}`, effect, settings)),
    ...rateProblems("initialRate", initialRate, settings),
    ...rateProblems("overrideRate", overrideRate, settings),
    ...specialDayProblems(settings),
    ...scheduleProblems(settings),
    ...dateProblems(settings),
  ];
}
