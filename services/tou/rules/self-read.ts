import type { Fact } from "#schemas/codec.ts";
import type { SelfReadTrigger } from "#schemas/billing-settings.ts";
import { civilDate, weekdayOf } from "../calendar/civil-date.ts";
import { wallSeconds } from "../calendar/local-time.ts";
import { clockAt, zoneOf } from "../clock-time.ts";
import type { Edge } from "../edges.ts";
import type { TouState } from "../state.ts";
import { capturedValues } from "./captured-values.ts";

const monday = 1;

/** What has happened between two states at an edge that a self read may be triggered by. */
function happened(before: TouState, state: TouState, { atNs, sliceFromNs }: Edge): SelfReadTrigger[] {
  const found: SelfReadTrigger[] = [];
  const seconds = state.settings?.billing?.selfRead?.intervalSeconds;
  if (seconds !== undefined && sliceFromNs !== undefined) {
    const zone = zoneOf(state);
    const interval = (ns: bigint): number => Math.floor(wallSeconds(zone, clockAt(state, ns)) / seconds);
    if (interval(atNs) !== interval(sliceFromNs)) found.push("interval");
  }
  if (before.day !== null && state.hourDueNs !== before.hourDueNs) {
    found.push("hour");
    const [day, dayBefore] = [state.day ?? before.day, before.day];
    if (day !== dayBefore) {
      found.push("day");
      if (weekOf(day) !== weekOf(dayBefore)) found.push("week");
      if (civilDate(day).month !== civilDate(dayBefore).month) found.push("month");
    }
  }
  if (state.periods !== before.periods) found.push("billing");
  return found;
}

/** Number of the week of a day; weeks begin on Monday. */
const weekOf = (day: number): number => Math.floor((day - (weekdayOf(day) - monday)) / 7);

/** One record for everything that asks for one at an edge. */
export function selfRead(before: TouState, state: TouState, edge: Edge): Fact[] {
  const settings = state.settings?.billing?.selfRead;
  if (settings === undefined) return [];
  const triggers = happened(before, state, edge).filter((one) => settings.triggers.includes(one));
  if (triggers.length === 0) return [];
  const { atNs, quality } = edge;
  const values = capturedValues(state, edge, settings.registers);
  const record = { atNs, number: state.selfReads + 1n, trigger: triggers.join("+"), clockNs: clockAt(state, atNs) };
  return [{ kind: "selfRead", selfRead: { ...record, quality, values } }];
}
