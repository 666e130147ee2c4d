import type { TouSettings } from "#schemas/settings.ts";
import type {
  DayAction,
  DayProfile,
  RegisterMask,
  TariffCalendar,
  TariffEffect,
  WeekProfile,
} from "#schemas/tariff-settings.ts";
import { doubleNames, limitsOf, tooMany, unknownName, type CalendarProblem } from "./calendar-problem.ts";
import { dateProblems, scheduleProblems, specialDayProblems } from "./date-problems.ts";
import { offsetTable } from "./local-time.ts";
import { seasonProblems } from "./season-problems.ts";
import { secondOf } from "./tariff-calendar.ts";

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

/** Parts of an effect, any of which an action that calls a script leaves to it. */
const effectParts = ["rate", "demandRate", "energyMask", "demandMask", "outputs"] as const;

function actionProblems(path: string, action: DayAction, settings: TouSettings): CalendarProblem[] {
  if (action.script === undefined) return effectProblems(path, action, settings);
  const unknown = unknownName(`${path}.script`, action.script, settings.scripts ?? []);
  if (effectParts.every((part) => action[part] === undefined)) return unknown;
  return [{ path, message: "calls a script and says itself what to do: leave one out" }, ...unknown];
}

function dayProblems(path: string, { actions }: DayProfile, settings: TouSettings): CalendarProblem[] {
  const seconds = actions.map(({ at }) => secondOf(at));
  const twice = actions.flatMap(({ at }, index) =>
    seconds.indexOf(seconds[index] as number) < index
      ? [{ path: `${path}.actions.${index}.at`, message: `there is an earlier action at ${at}: keep one of them` }]
      : [],
  );
  return [
    ...tooMany(`${path}.actions`, actions.length, limitsOf(settings).actionsPerDay),
    ...(actions.length === 0
      ? [{ path: `${path}.actions`, message: "has none: give the day one, best at 00:00" }]
      : []),
    ...twice,
    ...actions.flatMap((action, index) => actionProblems(`${path}.actions.${index}`, action, settings)),
  ];
}

function weekProblems(
  path: string,
  week: WeekProfile,
  days: readonly DayProfile[],
  settings: TouSettings,
): CalendarProblem[] {
  const { days: ofWeek, holidays = [] } = week;
  const types = Math.max(0, ...(settings.specialDays ?? []).map(({ holiday = 0 }) => holiday));
  const named = new Set([...ofWeek, ...holidays]);
  return [
    ...(ofWeek.length === 7 ? [] : [{ path: `${path}.days`, message: "a week has seven days: name one for each" }]),
    ...tooMany(`${path}.holidays`, holidays.length, limitsOf(settings).holidayTypes),
    ...(holidays.length < types
      ? [{ path: `${path}.holidays`, message: `there are ${types} holiday types: name a day for each` }]
      : []),
    ...[...named].flatMap((day) => unknownName(`${path}.days`, day, days)),
  ];
}

function listProblems(path: string, list: readonly { name: string }[], most: number): CalendarProblem[] {
  return [
    ...tooMany(path, list.length, most),
    ...(list.length === 0 ? [{ path, message: "there are none: give at least one" }] : []),
    ...doubleNames(path, list),
  ];
}

/** What is wrong with an active or passive calendar. */
function profileProblems(path: string, calendar: TariffCalendar, settings: TouSettings): CalendarProblem[] {
  const most = limitsOf(settings);
  const { seasons, weeks, days } = calendar;
  return [
    ...listProblems(`${path}.seasons`, seasons, most.seasons),
    ...listProblems(`${path}.weeks`, weeks, most.weeks),
    ...listProblems(`${path}.days`, days, most.days),
    ...seasons.flatMap(({ week }, index) => unknownName(`${path}.seasons.${index}.week`, week, weeks)),
    ...seasonProblems(`${path}.seasons`, seasons, offsetTable(settings.offsets)),
    ...weeks.flatMap((week, index) => weekProblems(`${path}.weeks.${index}`, week, days, settings)),
    ...days.flatMap((day, index) => dayProblems(`${path}.days.${index}`, day, settings)),
  ];
}

function maskProblems(path: string, mask: RegisterMask, settings: TouSettings): CalendarProblem[] {
  const most = limitsOf(settings).maskNameLength;
  const long = { path: `${path}.name`, message: `is longer than ${most} characters: shorten it` };
  return [...(mask.name.length > most ? [long] : []), ...rateProblems(`${path}.rate`, mask.rate, settings)];
}

function masksProblems(path: string, masks: readonly RegisterMask[], settings: TouSettings): CalendarProblem[] {
  return [
    ...tooMany(path, masks.length, limitsOf(settings).masks),
    ...doubleNames(path, masks),
    ...masks.flatMap((mask, index) => maskProblems(`${path}.${index}`, mask, settings)),
  ];
}

function weeklyProblems(settings: TouSettings): CalendarProblem[] {
  const perDay = [1, 2, 3, 4, 5, 6, 7].map((day) => settings.week.filter(({ days }) => days.includes(day)).length);
  // The engine's own weekly calendar has room for a switch every quarter of an hour, so only the model's limit counts.
  const most = settings.limits?.actionsPerDay ?? Infinity;
  return [
    ...tooMany("week", Math.max(...perDay), most),
    ...settings.week.flatMap(({ rate }, index) => rateProblems(`week.${index}.rate`, rate, settings)),
  ];
}

function activationProblems({ passive }: TouSettings, nowNs: bigint | undefined): CalendarProblem[] {
  if (passive?.activateAtNs === undefined || nowNs === undefined || BigInt(passive.activateAtNs) >= nowNs) return [];
  return [{ path: "passive.activateAt", message: "is in the past: give a time to come, or activate it by command" }];
}

/**
 * Everything that is wrong with a tariff programme, one line each; none when a meter can keep it.
 * @param nowNs time of the meter's clock, where there is one: an activation time has to be later.
 */
export function calendarProblems(settings: TouSettings, nowNs?: bigint): CalendarProblem[] {
  const { calendar, passive, scripts = [], initialRate, overrideRate } = settings;
  return [
    ...tooMany("rates", settings.rates, limitsOf(settings).rates),
    ...(calendar === undefined ? weeklyProblems(settings) : profileProblems("calendar", calendar, settings)),
    ...(passive === undefined ? [] : profileProblems("passive", passive, settings)),
    ...activationProblems(settings, nowNs),
    ...masksProblems("energyMasks", settings.energyMasks ?? [], settings),
    ...masksProblems("demandMasks", settings.demandMasks ?? [], settings),
    ...doubleNames("scripts", scripts),
    ...scripts.flatMap((script, index) => effectProblems(`scripts.${index}`, script, settings)),
    ...rateProblems("initialRate", initialRate, settings),
    ...rateProblems("overrideRate", overrideRate, settings),
    ...specialDayProblems(settings),
    ...scheduleProblems(settings),
    ...dateProblems(settings),
  ];
}
