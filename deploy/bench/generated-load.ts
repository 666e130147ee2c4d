import type { FactOf } from "#schemas/codec.ts";
import { quantityNames } from "#schemas/datapoints.ts";
import type { MeterSettings } from "#schemas/settings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { finishSettings } from "../config/meter-settings.ts";
import { resolveConfig } from "../config/resolve-config.ts";

/** Where generated ledgers begin: 1 January 2026, ns. */
export const generatedFromNs = 1_767_225_600_000_000_000n;
const second = 1_000_000_000n;
/** Bytes of the kernel's state, and how often a commit holds one, s. */
const kernelBytes = 1_192;
const kernelEverySeconds = 20n;

/** Settings of the default model with two rates a day, so that every service has work. */
export function generatedSettings(): MeterSettings {
  const settings = finishSettings(resolveConfig({}), {});
  const days = [1, 2, 3, 4, 5, 6, 7];
  const week = [
    { days, at: "06:00", rate: 1 },
    { days, at: "22:00", rate: 2 },
  ];
  return { ...settings, tou: { ...settings.tou, rates: 2, week } };
}

/** A load that follows the hours of the day, W. */
function loadWatts(atNs: bigint): number {
  const hour = Number((atNs / second) % 86_400n) / 3_600;
  return Math.round(4_000 + 2_500 * Math.sin(((hour - 9) / 12) * Math.PI));
}

/** What metrology commits of a stretch of samples, the `number`th from 0. */
export function energyMetered(fromNs: bigint, stepSeconds: number, number: number): FactOf<"energyMetered"> {
  const watts = loadWatts(fromNs);
  const microWh = BigInt(Math.round((watts * stepSeconds * 1e6) / 3_600));
  const energyMicroWh = energyAccumulatorNames.map((name) => (name.includes("export") ? 0n : microWh));
  const throughNs = fromNs + BigInt(stepSeconds) * second;
  const hasKernel = number === 0 || throughNs % (kernelEverySeconds * second) === 0n;
  const nextSample = BigInt(number + 1) * BigInt(stepSeconds) * 12_800n;
  return {
    kind: "energyMetered",
    energyMetered: {
      fromNs,
      throughNs,
      energyMicroWh,
      quality: 0,
      quantities: quantityNames.map((_, index) => watts / (index + 1)),
      nextWindow: BigInt(number + 1) * BigInt(stepSeconds) * 5n,
      kernel: new Uint8Array(hasKernel ? kernelBytes : 0).fill(number & 255),
      nextSample,
      pulses: [],
      pulsesOverloaded: 0,
      testEnergyMicroWh: [],
    },
  };
}
