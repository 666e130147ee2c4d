import type { DemandPeak, DemandThermal, FactOf } from "#schemas/codec.ts";
import { demandQuantity } from "#schemas/demand-quantities.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { boundaryAfter, opening, type RunningInterval } from "#runtime/intervals.ts";
import type { MeteredSlice } from "#runtime/metered-slices.ts";
import { closing } from "#runtime/intervals.ts";
import { noPeak } from "./attribution.ts";
import { nsPerSecond, quantityMicroW, selectionOf } from "./demand-values.ts";

type Step = FactOf<"thermalDemandStepped">["thermalDemandStepped"];

/** Thermal demand, and the step that runs. */
export interface Thermal {
  /** In the order of the quantities in the settings. */
  values: DemandThermal[];
  running: RunningInterval | null;
}

export const noThermal: Thermal = { values: [], running: null };

/** Thermal demand of the quantities that the settings name, before the first step. */
export const coldThermal = ({ thermal }: DemandSettings): Thermal => ({
  values: (thermal?.quantities ?? []).map(() => ({ microW: 0n, peak: noPeak })),
  running: null,
});

/**
 * Thermal demand after a step of `stepNs` at the mean power `powerMicroW`: y + (x - y)(1 - exp(-t ln 10 / T)), which takes 90 percent of a
 * step of the power in the time T. That is exact for a power that stands still within the step. It is a double by nature.
 */
export function thermalMicroW(fromMicroW: bigint, powerMicroW: bigint, stepNs: bigint, seconds: number): bigint {
  const share = -Math.expm1((-Number(stepNs) * Math.LN10) / (seconds * 1e9));
  return fromMicroW + BigInt(Math.round(Number(powerMicroW - fromMicroW) * share));
}

/** The steps that end with a slice. A gap is in the step that it lies in, as time without power: a thermal meter cools down in it. */
export function thermalSteps(thermal: Thermal, slice: MeteredSlice, settings: DemandSettings): Step[] {
  const rules = settings.thermal;
  if (rules === undefined) return [];
  const quantities = rules.quantities.flatMap((name) => demandQuantity(name) ?? []);
  const select = selectionOf(quantities);
  const steps: Step[] = [];
  let { running } = thermal;
  const step = (fromNs: bigint, closed: ReturnType<typeof closing>): Step => ({
    fromNs,
    throughNs: closed.throughNs,
    registerMicroWh: closed.registerMicroWh,
    qualityNs: closed.qualityNs,
    quality: closed.quality,
    thermalMicroW: quantities.map((quantity, index) => {
      const held = thermal.values[index]?.microW ?? 0n;
      const lengthNs = closed.throughNs - fromNs;
      if (lengthNs === 0n) return held;
      const power = quantityMicroW(quantity, closed.energyMicroWh[index] as bigint, lengthNs, settings.meanOf);
      return thermalMicroW(held, power, lengthNs, rules.seconds);
    }),
  });
  if (running === null) {
    const opened = opening(slice.fromNs, slice.before, select);
    steps.push(step(slice.fromNs, opened));
    running = { startNs: slice.fromNs, startMicroWh: opened.registerMicroWh, startQualityNs: opened.qualityNs };
  }
  if (slice.throughNs >= boundaryAfter(running.startNs, BigInt(rules.stepSeconds) * nsPerSecond))
    steps.push(step(running.startNs, closing(running, slice.throughNs, slice.after, select, 0)));
  return steps;
}

/** Thermal demand after a step. */
export function withStep(thermal: Thermal, step: Step): Thermal {
  const { throughNs, registerMicroWh, qualityNs, thermalMicroW: reached, quality } = step;
  const values = thermal.values.map(({ peak }, index): DemandThermal => {
    const microW = reached[index] ?? 0n;
    const higher: DemandPeak = { microW, ns: throughNs, quality, coincidentMicroW: [] };
    return { microW, peak: microW > peak.microW ? higher : peak };
  });
  return { values, running: { startNs: throughNs, startMicroWh: registerMicroWh, startQualityNs: qualityNs } };
}

/** Thermal demand after a reset: it goes on, and its peak begins where it stands. */
export const withoutThermalPeak = (thermal: Thermal, atNs: bigint): Thermal => ({
  ...thermal,
  values: thermal.values.map(({ microW }) => ({
    microW,
    peak: { microW, ns: atNs, quality: 0, coincidentMicroW: [] },
  })),
});
