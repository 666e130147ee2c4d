import type { DemandSettings } from "#schemas/settings.ts";
import { boundaryAtOrBefore } from "#runtime/intervals.ts";
import { nsPerSecond } from "./demand-values.ts";
import type { IntervalLength } from "./sliding-window.ts";

/** How intervals begin and end, from settings. */
export interface IntervalRules extends IntervalLength {
  /** Length of a whole interval, ns. */
  intervalNs: bigint;
  /** Subintervals follow the meter's clock. */
  byClock: boolean;
  /** Nothing but a synchronisation ends a subinterval. */
  onlySynchronised: boolean;
}

/** The rules of settings. */
export function intervalRules(settings: DemandSettings): IntervalRules {
  const onlySynchronised = settings.synchronisation?.mode === "only";
  const subintervalNs = BigInt(settings.subintervalSeconds) * nsPerSecond;
  const subintervals = onlySynchronised ? 1 : settings.subintervals;
  return {
    subintervalNs,
    subintervals,
    intervalNs: subintervalNs * BigInt(subintervals),
    byClock: settings.alignment !== "free" && !onlySynchronised,
    onlySynchronised,
  };
}

/** Last end of a subinterval at `ns` or before it, where one ends at `anchorNs` and at whole lengths from it. */
export const endAtOrBefore = (ns: bigint, anchorNs: bigint, { subintervalNs }: IntervalLength): bigint =>
  anchorNs + boundaryAtOrBefore(ns - anchorNs, subintervalNs);

/** First end after `ns`. */
export const endAfter = (ns: bigint, anchorNs: bigint, length: IntervalLength): bigint =>
  endAtOrBefore(ns, anchorNs, length) + length.subintervalNs;

/** The end nearest to `ns`. */
export const endNearest = (ns: bigint, anchorNs: bigint, length: IntervalLength): bigint =>
  endAtOrBefore(ns + length.subintervalNs / 2n, anchorNs, length);

/** Whether a subinterval that begins at `ns` begins where one ends. */
export const beginsWhole = (ns: bigint, anchorNs: bigint, length: IntervalLength): boolean =>
  endAtOrBefore(ns, anchorNs, length) === ns;

/** What of the settings changes intervals: other ones of these begin anew. */
export function intervalsOf(settings: DemandSettings): string {
  const { subintervalSeconds, subintervals, quantities, alignment, synchronisation } = settings;
  return JSON.stringify([subintervalSeconds, subintervals, quantities, alignment, synchronisation?.mode]);
}

/** Whether moving the clock by so much cuts the subinterval that runs. */
export function cutsInterval(
  { clockShift }: DemandSettings,
  { subintervalNs }: IntervalLength,
  movedNs: bigint,
): boolean {
  if (clockShift === undefined) return false;
  const farNs = movedNs < 0n ? -movedNs : movedNs;
  const percentNs = (subintervalNs * BigInt(Math.round(clockShift.percent * 1000))) / 100_000n;
  return farNs > percentNs || farNs > BigInt(Math.round(clockShift.seconds * 1e9));
}
