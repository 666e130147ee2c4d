import type { MeterSettings } from "#schemas/settings.ts";
import { watchedVoltages, type WiringForm } from "#schemas/wiring.ts";
import { guessDeclaredVoltage } from "./declared-voltage.ts";
import { demandSettings } from "./demand-settings.ts";
import { meteringSettings } from "./metering-settings.ts";
import { touSettings, type ResolvedConfig } from "./resolve-config.ts";

/** What the source says that settings may be left to. */
export interface SourceInfo {
  nominalFrequencyHz?: 50 | 60;
  /** RMS of the connected voltages over the first cycles, V. */
  firstVoltages?: readonly number[];
}

/** The settings that a configuration proposes, with `auto` decided by the source and else by the model. */
export function finishSettings(config: ResolvedConfig, source: SourceInfo): MeterSettings {
  const { values, model } = config;
  const { name, elements, lineToNeutral, lineToLine, currents, phasePower } = config.wiring;
  const wiring: WiringForm = { name, elements, lineToNeutral, lineToLine, currents, phasePower };
  const metering = meteringSettings(values.metering, wiring);
  const ratio = metering.ratios?.registration === "primary" ? metering.ratios.voltage : { primary: 1, secondary: 1 };
  const voltages = (source.firstVoltages ?? []).map((volts) => (volts * ratio.primary) / ratio.secondary);
  const guess = guessDeclaredVoltage(voltages, lineToNeutral.length > 0);
  const declaredVoltage =
    values.nominal.voltage === "auto" ? (guess ?? config.wiring.declaredVoltage) : values.nominal.voltage;
  const nominalFrequencyHz =
    values.nominal.frequency === "auto"
      ? (source.nominalFrequencyHz ?? model.nominalFrequency)
      : values.nominal.frequency;
  return {
    sampler: {},
    metrology: { nominalFrequencyHz, declaredVoltage, wiring, ...metering },
    demand: demandSettings(values.demand, config.wiring),
    tou: touSettings(config),
    logging: { profileSeconds: values.loadProfile.seconds, profileChannels: [...values.loadProfile.channels] },
    "pq-triggers": { declaredVoltage, voltages: [...watchedVoltages(wiring)], ...values.powerQuality },
    "comms-gateway": {},
  };
}
