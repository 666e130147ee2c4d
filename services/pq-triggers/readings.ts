import type { PqRegisters } from "#schemas/codec.ts";
import { reading, type Reading } from "#schemas/readings.ts";
import type { PqSettings } from "#schemas/settings.ts";
import type { ReadingContext } from "#runtime/subsystem.ts";
import { eventKindName } from "./event-kinds.ts";

/** `dip to 70.0 % (161.00 V) on AN for 0.110 s`. */
function eventInWords(last: NonNullable<PqRegisters["last"]>): string {
  const seconds = (Number(last.endNs - last.startNs) / 1e9).toFixed(3);
  const extreme = `${last.extremePercent.toFixed(1)} % (${last.extremeVolts.toFixed(2)} V)`;
  return `${eventKindName(last.kind)} to ${extreme} on ${last.extremeChannel.toUpperCase()} for ${seconds} s`;
}

/** Datapoints of pq-triggers. */
export function readings(registers: PqRegisters, _settings: PqSettings, { atNs }: ReadingContext): Reading[] {
  const { dips, swells, interruptions, open, last } = registers;
  const lastNs = last?.startNs ?? 0n;
  const quality = last?.quality ?? 0;
  return [
    reading("event.voltage.dip.count", dips, atNs, 0),
    reading("event.voltage.swell.count", swells, atNs, 0),
    reading("event.voltage.interruption.count", interruptions, atNs, 0),
    reading("event.voltage.open.count", BigInt(open.length), atNs, 0),
    reading("event.voltage.last", last === null ? null : eventInWords(last), lastNs, quality),
    reading("event.voltage.last.extreme", last === null ? null : last.extremePercent, lastNs, quality),
    reading("event.voltage.last.time", last === null ? null : lastNs, lastNs, quality),
  ];
}
