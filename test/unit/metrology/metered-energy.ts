import { energyAccumulatorCount, energyAccumulatorNames } from "#schemas/energy-accumulators.ts";
import type { EnergySettings } from "#schemas/metering-settings.ts";
import type { EnergySlice } from "#schemas/window.ts";
import { emptyElementEnergy } from "../../../services/metrology/energy/element-energy.ts";
import { EnergyMeter } from "../../../services/metrology/energy/energy-meter.ts";
import { settingsFor, wholeSecondNs, wye } from "./synthetic.ts";

/** A sinusoidal load of one element: V, A, degrees that the current lags. */
export type Load = [volts: number, amperes: number, degrees: number];

const cycleNs = 20_000_000;

/** The slices of so many cycles of 20 ms with these loads of the elements a b c. */
export function slicesOf(settings: EnergySettings, loads: Load[], cycles = 50, phasePower = true): EnergySlice[] {
  const pending = new Float64Array(energyAccumulatorCount);
  const wiring = { ...wye, phasePower };
  const meter = new EnergyMeter({ ...settingsFor(), wiring, ...settings }, pending, wholeSecondNs, 0);
  meter.countFrom(wholeSecondNs);
  const slices: EnergySlice[] = [];
  for (let cycle = 0; cycle < cycles; cycle++) {
    const energy = emptyElementEnergy();
    energy.seconds = 0.02;
    loads.forEach(([volts, amperes, degrees], place) => {
      const angle = (degrees * Math.PI) / 180;
      energy.joules[place] = volts * amperes * Math.cos(angle) * energy.seconds;
      energy.reactive[place] = volts * amperes * Math.sin(angle);
      energy.volts[place] = volts;
      energy.amperes[place] = amperes;
      energy.voltsSquared[place] = volts ** 2;
      energy.amperesSquared[place] = amperes ** 2;
    });
    meter.add(cycle * cycleNs, (cycle + 1) * cycleNs, energy, 0, slices);
  }
  meter.finish(wholeSecondNs + BigInt(cycles * cycleNs), slices);
  return slices;
}

/** Energies by name in watt-seconds (ampere-seconds, V squared seconds …), of all slices. */
export function energiesOf(slices: EnergySlice[]): (name: string) => number {
  return (name) => {
    const index = energyAccumulatorNames.indexOf(name);
    if (index < 0) throw new Error(`no accumulator is called ${name}`);
    const sum = slices.reduce((total, { energyMicroWh }) => total + (energyMicroWh[index] ?? 0n), 0n);
    const unit = name.startsWith("volt_squared") ? 1 : name.startsWith("ampere_squared") ? 1e-3 : 1e-6;
    return Number(sum) * unit * 3600;
  };
}
