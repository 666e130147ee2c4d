import type { Fact, FactOf } from "#schemas/codec.ts";
import type { ClockSettings } from "#schemas/clock-settings.ts";
import { ClockChange } from "../clock-change.ts";
import { batteryEndNs, reserveLeft } from "../clock-reserve.ts";
import { clockAt, daylightAt, zoneOf } from "../clock-time.ts";
import type { Edge } from "../edges.ts";
import type { TouState } from "../state.ts";

const nsPerMs = 1_000_000n;

/** A long gap is an outage; the clock goes on with its reserve, or begins anew. */
export function power(state: TouState, { gap }: Edge): Fact[] {
  const clock = state.settings?.clock;
  if (gap === undefined || clock?.reserve === undefined || state.mode !== "metering") return [];
  const { fromNs, throughNs } = gap;
  if (throughNs - fromNs <= BigInt(Math.round(clock.powerOffSeconds * 1e9))) return [];
  const clockLost = reserveLeft(state, fromNs, throughNs) < 0n;
  const facts: Fact[] = [{ kind: "powerReturned", powerReturned: { fromNs, throughNs, clockLost } }];
  if (clockLost) facts.push({ kind: "clockSet", clockSet: restart(state, clock, throughNs) });
  return facts;
}

function restart(state: TouState, clock: ClockSettings, atNs: bigint): FactOf<"clockSet">["clockSet"] {
  const times = { atNs, beforeNs: clockAt(state, atNs), afterNs: BigInt(clock.restartNs) };
  return { ...times, kind: ClockChange.restart, source: "", by: "", quiet: false, deviated: false };
}

/** The source that should be heard of is not, and the battery comes to its end. */
export function supervision(state: TouState, { atNs }: Edge): Fact[] {
  const facts: Fact[] = [];
  const lossNs = sourceLossNs(state);
  if (lossNs !== null && atNs >= lossNs)
    facts.push({ kind: "clockSourceLost", clockSourceLost: { atNs, source: state.settings?.clock?.source ?? "" } });
  const endNs = batteryEndNs(state);
  if (endNs !== null && atNs >= endNs && !state.clock.batteryExhausted)
    facts.push({ kind: "batteryExhausted", batteryExhausted: { atNs } });
  return facts;
}

/** When the declared source counts as lost, by the sample clock; null where it does already, or nobody waits for it. */
export function sourceLossNs({ settings, clock, mode, periodStartNs }: TouState): bigint | null {
  const { source, sourceLossSeconds } = settings?.clock ?? {};
  if (source === undefined || source === "internal" || sourceLossSeconds === undefined) return null;
  if (clock.sourceLost || mode !== "metering") return null;
  const since = clock.synchronisedNs > 0n ? clock.synchronisedNs : firstNs(clock.poweredNs, periodStartNs);
  return since + BigInt(Math.round(sourceLossSeconds * 1e9));
}

const firstNs = (poweredNs: bigint, otherwiseNs: bigint): bigint => (poweredNs > 0n ? poweredNs : otherwiseNs);

/** How a clock is changed that shows a time and shall show another one; undefined where it is not worth it. */
export function clockChange(
  clock: ClockSettings,
  times: { atNs: bigint; beforeNs: bigint; afterNs: bigint },
  source: string,
  by: string,
): FactOf<"clockSet">["clockSet"] | undefined {
  const { beforeNs, afterNs } = times;
  const byNs = afterNs > beforeNs ? afterNs - beforeNs : beforeNs - afterNs;
  if (clock.toleranceMilliseconds !== undefined && byNs <= BigInt(clock.toleranceMilliseconds) * nsPerMs)
    return undefined;
  const kind = byNs <= BigInt(clock.shiftLimitMilliseconds) * nsPerMs ? ClockChange.shift : ClockChange.set;
  const { deviationLimitMilliseconds: limit, logThresholdNanoseconds: threshold } = clock;
  const quiet = threshold === undefined ? kind === ClockChange.shift : byNs < BigInt(threshold);
  return { ...times, kind, source, by, quiet, deviated: limit !== undefined && byNs > BigInt(limit) * nsPerMs };
}

/**
 * Daylight saving time begins or ends within a slice. A change that the clock was set over, or that came while nothing was metered,
 * is none: the local time is another one then, and nobody saw it change.
 */
export function daylight(state: TouState, { atNs, sliceFromNs }: Edge): Fact[] {
  if (sliceFromNs === undefined || state.settings?.clock === undefined) return [];
  const zone = zoneOf(state);
  const clockNs = clockAt(state, atNs);
  const [before, after] = [daylightAt(zone, clockAt(state, sliceFromNs)), daylightAt(zone, clockNs)];
  if (before.active === after.active && before.seconds === after.seconds) return [];
  const seconds = { beforeSeconds: before.seconds, afterSeconds: after.seconds };
  const daylightSavingChanged = { atNs, active: after.active, ...seconds, clockNs };
  return [{ kind: "daylightSavingChanged", daylightSavingChanged }];
}
