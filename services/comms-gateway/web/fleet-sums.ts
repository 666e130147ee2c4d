import type { MeterSummary } from "./meter-answers.ts";

/** What all meters make together; a meter without a value adds nothing. */
export interface FleetSums {
  /** W. */
  activePower: number;
  /** Wh. */
  energyImport: number;
  energyExport: number;
  /** Meters whose quality is good. */
  good: number;
}

export function fleetSums(meters: readonly MeterSummary[]): FleetSums {
  const sum = (value: (meter: MeterSummary) => number | null): number =>
    meters.reduce((total, meter) => total + (value(meter) ?? 0), 0);
  return {
    activePower: sum((meter) => meter.activePower),
    energyImport: sum((meter) => meter.energyImport),
    energyExport: sum((meter) => meter.energyExport),
    good: meters.filter(({ quality }) => quality === "good").length,
  };
}

/** Names in the order of people: `meter-2` before `meter-10`. */
export function inNaturalOrder(meters: readonly MeterSummary[]): MeterSummary[] {
  const order = new Intl.Collator("en", { numeric: true });
  return [...meters].sort((a, b) => order.compare(a.id, b.id));
}
