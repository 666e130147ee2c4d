import type { BillingSchedule } from "#schemas/tariff-settings.ts";
import { isExact, nextOccurrence } from "./calendar/billing-schedule.ts";
import type { ZoneTable } from "./calendar/local-time.ts";

/** Whether a schedule runs something that these settings have. */
export function runs({ script }: BillingSchedule, profiles: number): boolean {
  return script !== "billing2" || profiles >= 2;
}

/**
 * Next time of a schedule, by the meter's clock; null for none. Exact times up to `exactThroughNs` have had their turn: a clock that
 * is set back comes to them again, and they make no second entry.
 */
export function nextDue(
  schedule: BillingSchedule,
  zone: ZoneTable,
  afterNs: bigint,
  exactThroughNs: bigint,
): bigint | null {
  const periodic = schedule.at.filter((pattern) => !isExact(pattern));
  const exact = schedule.at.filter((pattern) => isExact(pattern));
  const laterNs = exactThroughNs > afterNs ? exactThroughNs : afterNs;
  const times = [
    nextOccurrence({ ...schedule, at: periodic }, zone, afterNs),
    nextOccurrence({ ...schedule, at: exact }, zone, laterNs),
  ].filter((at) => at !== undefined);
  return times.reduce<bigint | null>((first, at) => (first === null || at < first ? at : first), null);
}
