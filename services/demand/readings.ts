import {
  coincidentName,
  coincidentPowerFactor,
  keptDemandQuantities,
  type DemandQuantity,
} from "#schemas/demand-quantities.ts";
import type { DemandPeak, DemandRegisters, DemandValue, MetrologyRegisters } from "#schemas/codec.ts";
import { Quality } from "#schemas/quality.ts";
import { reading, type Reading } from "#schemas/readings.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import type { ReadingContext } from "#runtime/subsystem.ts";
import { qualityGrown } from "#runtime/intervals.ts";
import { demandSelection, quantityMicroW } from "./demand-values.ts";
import { endAfter, intervalRules } from "./interval-rules.ts";
import { noPeak } from "./attribution.ts";

/** Present demand, and what it comes to if the subinterval goes on as it is. */
function running(
  registers: DemandRegisters,
  metrology: MetrologyRegisters,
  settings: DemandSettings,
  atNs: bigint,
): Reading[] {
  const quantities = keptDemandQuantities(settings);
  const rules = intervalRules(settings);
  const now = demandSelection(settings)(metrology.energyMicroWh);
  const { subintervalStartNs: startNs, anchorNs, endsAfterNs } = registers;
  const passedNs = atNs > startNs ? atNs - startNs : 0n;
  const wholeNs = rules.onlySynchronised
    ? passedNs
    : endAfter(endsAfterNs === 0n ? startNs : endsAfterNs, anchorNs, rules) - startNs;
  const lengthNs = rules.onlySynchronised ? passedNs : rules.intervalNs;
  // Demand is behind or dead: the energy is that of more than an interval.
  const overdue = passedNs > wholeNs ? Quality.estimated : 0;
  const quality = registers.windowQuality.reduce(
    (bits, closed) => bits | closed,
    qualityGrown(registers.startQualityNs, metrology.qualityNs) | overdue,
  );
  return quantities.flatMap((quantity, index) => {
    const closed = registers.windowMicroWh.filter((_, at) => at % quantities.length === index);
    const before = closed.reduce((sum, energy) => sum + energy, 0n);
    const energy = (now[index] as bigint) - (registers.startMicroWh[index] ?? 0n);
    const shown = (suffix: string, ofNow: bigint): Reading => {
      const none = passedNs === 0n && (suffix === "predicted" || rules.onlySynchronised);
      const value = none ? null : quantityMicroW(quantity, before + ofNow, lengthNs, settings.meanOf);
      return reading(`${quantity.name}.${suffix}`, value, atNs, quality);
    };
    return [shown("present", energy), shown("predicted", passedNs === 0n ? 0n : (energy * wholeNs) / passedNs)];
  });
}

function peakReadings(name: string, { microW, ns, quality }: DemandPeak, beganNs: bigint, rate = ""): Reading[] {
  const knownNs = ns === 0n ? beganNs : ns;
  return [
    reading(`${name}${rate}`, microW, knownNs, quality),
    reading(`${name}${rate}.time`, ns === 0n ? null : ns, knownNs, quality),
  ];
}

function last({ name }: DemandQuantity, value: DemandValue, resetNs: bigint): Reading[] {
  const { lastMicroW, lastNs, lastQuality, peakMicroW, peakNs, peakQuality } = value;
  const closed = lastNs !== 0n;
  const peak = { microW: peakMicroW, ns: peakNs, quality: peakQuality, coincidentMicroW: [] };
  return [
    reading(`${name}.last`, closed ? lastMicroW : null, lastNs, lastQuality),
    reading(`${name}.last.time`, closed ? lastNs : null, lastNs, lastQuality),
    ...peakReadings(`${name}.peak`, peak, resetNs),
  ];
}

function coincident(
  { name: peak }: DemandQuantity,
  settings: DemandSettings,
  { coincidentMicroW, ns, quality }: DemandPeak,
  scope: string,
): Reading[] {
  const values = settings.coincident?.find((entry) => entry.peak === peak)?.values ?? [];
  return values.map((value, index) => {
    const none = ns === 0n || (value === coincidentPowerFactor && coincidentMicroW[index] === undefined);
    return reading(
      `${coincidentName(value, peak)}${scope}`,
      none ? null : (coincidentMicroW[index] ?? null),
      ns,
      quality,
    );
  });
}

/** What is kept by rate and beyond the period. */
function stored(registers: DemandRegisters, settings: DemandSettings, atNs: bigint): Reading[] {
  const quantities = keptDemandQuantities(settings);
  return registers.peaks.flatMap(({ running: peaks, previousPeriod, season, cumulativeMicroW }, number) => {
    const rate = number === 0 ? "" : `.rate${number}`;
    return quantities.flatMap((quantity, index) => {
      const { name } = quantity;
      const peak = peaks[index] ?? noPeak;
      const [before, ofSeason, sum] = [previousPeriod[index], season[index], cumulativeMicroW[index]];
      return [
        ...(number > 0 ? peakReadings(`${name}.peak`, peak, registers.resetNs, rate) : []),
        ...coincident(quantity, settings, peak, rate),
        ...(before === undefined ? [] : peakReadings(`${name}.peak.previous_period`, before, registers.resetNs, rate)),
        ...(ofSeason === undefined ? [] : peakReadings(`${name}.peak.season`, ofSeason, registers.resetNs, rate)),
        ...(before === undefined || number > 0 ? [] : coincident(quantity, settings, before, ".previous_period")),
        ...(ofSeason === undefined || number > 0 ? [] : coincident(quantity, settings, ofSeason, ".season")),
        ...(sum === undefined
          ? []
          : [
              reading(`${name}.cumulative${rate}`, sum, registers.resetNs, 0),
              reading(`${name}.continuous_cumulative${rate}`, sum + peak.microW, atNs, 0),
            ]),
      ];
    });
  });
}

function thermal(registers: DemandRegisters, settings: DemandSettings): Reading[] {
  return (settings.thermal?.quantities ?? []).flatMap((name, index) => {
    const value = registers.thermal[index];
    if (value === undefined || registers.thermalNs === 0n) return [];
    return [
      reading(`${name}.thermal`, value.microW, registers.thermalNs, 0),
      ...peakReadings(`${name}.thermal.peak`, value.peak, registers.resetNs),
    ];
  });
}

/**
 * Datapoints of demand. Present and predicted demand need the registers of metrology at the same instant and have no value without.
 */
export function readings(registers: DemandRegisters, settings: DemandSettings, context: ReadingContext): Reading[] {
  const { others, atNs } = context;
  const quantities = keptDemandQuantities(settings);
  const integrating = registers.startMicroWh.length > 0 && others.metrology !== undefined;
  return [
    ...(integrating
      ? running(registers, others.metrology as MetrologyRegisters, settings, atNs)
      : quantities.flatMap(({ name }) =>
          ["present", "predicted"].map((what) => reading(`${name}.${what}`, null, atNs, 0)),
        )),
    ...quantities.flatMap((quantity, index) => {
      const value = registers.values[index];
      return value === undefined ? [] : last(quantity, value, registers.resetNs);
    }),
    ...stored(registers, settings, atNs),
    ...thermal(registers, settings),
    reading("demand.reset.count", registers.resets, atNs, 0),
    reading("demand.reset.time", registers.resets === 0n ? null : registers.resetNs, registers.resetNs, 0),
  ];
}
