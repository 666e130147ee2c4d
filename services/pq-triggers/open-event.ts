import type { FactOf } from "#schemas/codec.ts";
import { Quality } from "#schemas/quality.ts";
import type { PqSettings } from "#schemas/settings.ts";
import type { Criterion, EventKindNumber } from "./event-kinds.ts";
import type { HalfCycle } from "./half-cycles.ts";

/** A voltage event that goes on, with what it showed so far. */
export interface OpenEvent {
  number: bigint;
  kind: EventKindNumber;
  /** End of the first half cycle beyond the threshold, ns since 1970. */
  startNs: bigint;
  /** Voltages that were beyond the threshold, bit n for the n-th watched voltage. */
  channels: number;
  /** Lowest or highest Urms(1/2) on any voltage, V; null before the first half cycle is folded in. */
  extremeVolts: number | null;
  /** Voltage that showed it; empty before. */
  extremeChannel: string;
  /** Bits of `Quality`. */
  quality: number;
}

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
    if (extremeVolts !== null && !criterion.worse(value, extremeVolts)) return;
    extremeVolts = value;
    extremeChannel = voltages[channel] as string;
  });
  return { ...event, extremeVolts, extremeChannel, channels: event.channels | channelsBeyond(halfCycle, criterion) };
}

/** The event with the quality of a window that it was seen in. */
export function withWindowQuality(event: OpenEvent, windowQuality: number): OpenEvent {
  return { ...event, quality: event.quality | (windowQuality & carriedBits) };
}

/** The fact that an event ended; with `endNs` 0 it goes on, and this is what it showed so far. */
export function endedFact(
  event: OpenEvent,
  endNs: bigint,
  settings: PqSettings,
  quality = 0,
): FactOf<"voltageEventEnded"> {
  const { number, kind, startNs, extremeChannel, channels } = event;
  const extremeVolts = event.extremeVolts ?? Number.NaN;
  const extremePercent = (100 * extremeVolts) / settings.declaredVoltage;
  const measured = { extremeVolts, extremePercent, extremeChannel, channels, quality: event.quality | quality };
  return { kind: "voltageEventEnded", voltageEventEnded: { number, kind, startNs, endNs, ...measured } };
}
