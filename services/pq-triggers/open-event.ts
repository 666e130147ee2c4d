import type { FactOf } from "#schemas/codec.ts";
import { Quality } from "#schemas/quality.ts";
import type { PqSettings } from "#schemas/settings.ts";
import type { Criterion } from "./event-kinds.ts";
import type { HalfCycle } from "./half-cycles.ts";

/**
 * A voltage event that goes on, with what it showed so far: extreme in V (0 on no voltage before the first half cycle
 * is folded in), and the voltages that were beyond the threshold, bit n for the n-th watched voltage.
 */
export type OpenEvent = FactOf<"voltageEventProgressed">["voltageEventProgressed"]["event"];

/** Bits of a window that say something about an event in it; an event is partial only when it was cut itself. */
const carriedBits = ~(Quality.partial | Quality.flagged | Quality.noValue);

/** Voltages beyond the threshold, as bits. */
export function channelsBeyond({ volts }: HalfCycle, criterion: Criterion): number {
  return volts.reduce((bits, value, channel) => (criterion.beyond(value) ? bits | (1 << channel) : bits), 0);
}

/** The event after a half cycle of it. Folding one in twice changes nothing. */
export function extended(
  event: OpenEvent,
  halfCycle: HalfCycle,
  criterion: Criterion,
  voltages: readonly string[],
): OpenEvent {
  let { extremeVolts, extremeChannel } = event;
  halfCycle.volts.forEach((value, channel) => {
    if (extremeChannel !== "" && !criterion.worse(value, extremeVolts)) return;
    extremeVolts = value;
    extremeChannel = voltages[channel] as string;
  });
  return { ...event, extremeVolts, extremeChannel, channels: event.channels | channelsBeyond(halfCycle, criterion) };
}

/** The event with the quality of a window that it was seen in. */
export function withWindowQuality(event: OpenEvent, windowQuality: number): OpenEvent {
  return { ...event, quality: event.quality | (windowQuality & carriedBits) };
}

/** The fact that an event goes on, with what it showed so far. */
export function progressedFact(event: OpenEvent): FactOf<"voltageEventProgressed"> {
  return { kind: "voltageEventProgressed", voltageEventProgressed: { event } };
}

/** The fact that an event ended; `quality` is added to what the event has. */
export function endedFact(
  event: OpenEvent,
  endNs: bigint,
  settings: PqSettings,
  quality = 0,
): FactOf<"voltageEventEnded"> {
  const extremePercent = (100 * event.extremeVolts) / settings.declaredVoltage;
  return {
    kind: "voltageEventEnded",
    voltageEventEnded: { ...event, endNs, extremePercent, quality: event.quality | quality },
  };
}
