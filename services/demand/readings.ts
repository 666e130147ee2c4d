import { demandQuantities } from "#schemas/datapoints.ts";
import type { DemandRegisters, DemandValue, MetrologyRegisters } from "#schemas/codec.ts";
import { reading, type Reading } from "#schemas/readings.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import type { ReadingContext } from "#runtime/subsystem.ts";
import { demandEnergies, demandMicroW } from "./demand-values.ts";
import { qualityGrown } from "#runtime/intervals.ts";

function presentMicroWh(registers: DemandRegisters, index: number, now: bigint): bigint {
  const closed = registers.windowMicroWh.filter((_, at) => at % demandQuantities.length === index);
  return closed.reduce((sum, energy) => sum + energy, now - (registers.startMicroWh[index] ?? 0n));
}

function present(
  registers: DemandRegisters,
  metrology: MetrologyRegisters,
  settings: DemandSettings,
  atNs: bigint,
): Reading[] {
  const now = demandEnergies(metrology.energyMicroWh);
  const running = qualityGrown(registers.startQualityNs, metrology.qualityNs);
  const quality = registers.windowQuality.reduce((bits, closed) => bits | closed, running);
  return demandQuantities.map(({ name }, index) =>
    reading(
      `${name}.present`,
      demandMicroW(presentMicroWh(registers, index, now[index] as bigint), settings),
      atNs,
      quality,
    ),
  );
}

function kept(name: string, value: DemandValue, resetNs: bigint): Reading[] {
  const { lastMicroW, lastNs, lastQuality, peakMicroW, peakNs, peakQuality } = value;
  const closed = lastNs !== 0n;
  const peakKnownNs = peakNs === 0n ? resetNs : peakNs;
  return [
    reading(`${name}.last`, closed ? lastMicroW : null, lastNs, lastQuality),
    reading(`${name}.last.time`, closed ? lastNs : null, lastNs, lastQuality),
    reading(`${name}.peak`, peakMicroW, peakKnownNs, peakQuality),
    reading(`${name}.peak.time`, peakNs === 0n ? null : peakNs, peakKnownNs, peakQuality),
  ];
}

/**
 * Datapoints of demand. Present demand needs the registers of metrology at the same instant and has no value without.
 */
export function readings(registers: DemandRegisters, settings: DemandSettings, context: ReadingContext): Reading[] {
  const { others, atNs } = context;
  const integrating = registers.startMicroWh.length > 0 && others.metrology !== undefined;
  return [
    ...(integrating
      ? present(registers, others.metrology as MetrologyRegisters, settings, atNs)
      : demandQuantities.map(({ name }) => reading(`${name}.present`, null, atNs, 0))),
    ...demandQuantities.flatMap(({ name }, index) =>
      kept(name, registers.values[index] as DemandValue, registers.resetNs),
    ),
    reading("demand.reset.count", registers.resets, atNs, 0),
    reading("demand.reset.time", registers.resets === 0n ? null : registers.resetNs, registers.resetNs, 0),
  ];
}
