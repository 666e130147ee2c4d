import { secondsPerDay } from "./civil-date.ts";
import { dayPlan, type InForce, type PlanPiece } from "./day-plan.ts";
import { atOffset, offsetIndexAt, wallSeconds } from "./local-time.ts";
import type { Calendar } from "./tariff-calendar.ts";

export type { InForce } from "./day-plan.ts";

/** A stretch of time in which the calendar and the offset of local time stay as they are; at most a day long. */
export interface Stretch {
  fromNs: bigint;
  /** First instant after it. */
  untilNs: bigint;
  inForce: InForce;
}

/** An instant from which on something else is in force. */
export interface Switch {
  atNs: bigint;
  before: InForce;
  after: InForce;
}

/** Most switches that one call of `switchesBetween` gives, unless it is told another number. */
const switchesMax = 10_000;
/** How far `nextSwitch` looks; a week has switches of the day type, unless every day is special. */
const daysAheadMax = 400;

/** The stretch that was looked up last, for each calendar: samples come in order, and a stretch lasts for hours. */
const latest = new WeakMap<Calendar, Stretch>();

/** The stretch that an instant lies in. */
export function stretchAt(calendar: Calendar, atNs: bigint): Stretch {
  const known = latest.get(calendar);
  if (known !== undefined && known.fromNs <= atNs && atNs < known.untilNs) return known;
  const found = findStretch(calendar, atNs);
  latest.set(calendar, found);
  return found;
}

function findStretch(calendar: Calendar, atNs: bigint): Stretch {
  const { offsets } = calendar;
  const wall = wallSeconds(offsets, atNs);
  const day = Math.floor(wall / secondsPerDay);
  const plan = dayPlan(calendar, day);
  const index = plan.findLastIndex(({ fromSecond }) => fromSecond <= wall - day * secondsPerDay);
  const { fromSecond, inForce } = plan[index] as PlanPiece;
  const untilSecond = plan[index + 1]?.fromSecond ?? secondsPerDay;
  // The stretch of the wall clock as instants, as far as the offset of this instant holds.
  const at = offsetIndexAt(offsets, atNs);
  const offset = offsets[at]?.offsetSeconds ?? 0;
  const fromNs = atOffset(day * secondsPerDay + fromSecond, offset);
  const untilNs = atOffset(day * secondsPerDay + untilSecond, offset);
  const offsetFromNs = at === 0 ? fromNs : (offsets[at]?.fromNs ?? fromNs);
  const offsetUntilNs = offsets[at + 1]?.fromNs ?? untilNs;
  return {
    fromNs: fromNs > offsetFromNs ? fromNs : offsetFromNs,
    untilNs: untilNs < offsetUntilNs ? untilNs : offsetUntilNs,
    inForce,
  };
}

/**
 * What the calendar brings into force at an instant.
 *
 * It depends on the reading of the wall clock alone. A switch time that the clock leaps over takes effect right after
 * the leap; in an hour that the clock shows twice, both passes have the rates of that hour.
 */
export function rateAt(calendar: Calendar, atNs: bigint): InForce {
  return stretchAt(calendar, atNs).inForce;
}

/** Whether the same is in force. */
export function sameInForce(a: InForce, b: InForce): boolean {
  return (
    a.rate === b.rate &&
    a.demandRate === b.demandRate &&
    a.energyMask === b.energyMask &&
    a.demandMask === b.demandMask &&
    a.season === b.season &&
    a.week === b.week &&
    a.dayProfile === b.dayProfile &&
    a.dayType === b.dayType &&
    sameOutputs(a.outputs, b.outputs)
  );
}

function sameOutputs(a: InForce["outputs"], b: InForce["outputs"]): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/**
 * Switches after `fromNs`, up to and with `throughNs`, in order: rates, masks, outputs, season, week, day. At most `most`
 * of them; who gets as many goes on from the last one.
 */
export function switchesBetween(calendar: Calendar, fromNs: bigint, throughNs: bigint, most = switchesMax): Switch[] {
  const switches: Switch[] = [];
  let { untilNs, inForce } = stretchAt(calendar, fromNs);
  while (untilNs <= throughNs && switches.length < most) {
    const next = stretchAt(calendar, untilNs);
    if (!sameInForce(inForce, next.inForce)) switches.push({ atNs: untilNs, before: inForce, after: next.inForce });
    ({ untilNs, inForce } = next);
  }
  return switches;
}

/** First switch after an instant; undefined when there is none for more than a year. */
export function nextSwitch(calendar: Calendar, afterNs: bigint): Switch | undefined {
  const horizonNs = BigInt(daysAheadMax * secondsPerDay) * 1_000_000_000n;
  return switchesBetween(calendar, afterNs, afterNs + horizonNs, 1)[0];
}
