import type { BillingSettings } from "#schemas/billing-settings.ts";
import type { ClockSettings } from "#schemas/clock-settings.ts";
import type { DemandSettings } from "#schemas/demand-settings.ts";
import type { EnergySettings } from "#schemas/metering-settings.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import type { DaylightSavingRule, TariffSettings } from "#schemas/tariff-settings.ts";
import type { WiringForm } from "#schemas/wiring.ts";

/**
 * Settings of each subsystem, as they stand in the log (`SettingsAdopted`, canonical JSON). A configuration file and a model
 * folder only propose them. Plain JSON values, so that they can be compared, shown and hashed.
 */
export interface MeterSettings {
  sampler: Record<string, never>;
  metrology: MetrologySettings;
  demand: DemandSettings;
  tou: TouSettings;
  logging: LoggingSettings;
  "pq-triggers": PqSettings;
  "comms-gateway": Record<string, never>;
}

/** Settings of a subsystem; none where the configuration says nothing of it. */
export function settingsOf(settings: MeterSettings, name: SubsystemName): object {
  return (settings as Partial<Record<SubsystemName, object>>)[name] ?? {};
}

export type { DemandSettings } from "#schemas/demand-settings.ts";

export interface MetrologySettings extends EnergySettings {
  nominalFrequencyHz: 50 | 60;
  /** Udin, line to neutral where the form has a neutral, else line to line, V. */
  declaredVoltage: number;
  wiring: WiringForm;
  /** Mains signalling frequencies to watch, Hz, at most four; none where the settings do not say (as those of 0.1.0 do not). */
  signallingHz?: readonly number[];
  /** Reference lamp of the flickermeter, V (IEC 61000-4-15); where the settings do not say, 230 at 50 Hz and 120 at 60 Hz. */
  flickerLampVoltage?: 120 | 230;
  /** Maximum demand load current for total demand distortion (IEEE 519), A; without it there is none. */
  demandCurrent?: number;
}

/** Offset of local time from UTC, from an instant on. The table is data, so that a replay never asks a zone database. */
export interface OffsetFrom {
  /** Nanoseconds since 1970, as decimal text. */
  fromNs: string;
  offsetSeconds: number;
  /** Whether it is daylight saving time; left out when it is not. */
  dst?: true;
}

export interface TouSettings extends TariffSettings {
  /** Name of the time zone, for people. */
  zone: string;
  /** Sorted; the first entry holds from the beginning of time. */
  offsets: OffsetFrom[];
  /** What displays write behind a local time, outside and in daylight saving time, such as EST and EDT. */
  zoneLabels?: { standard: string; daylight: string };
  /** How the clock is kept. */
  clock?: ClockSettings;
  /** When a bill can be written, and what is kept for it. */
  billing?: BillingSettings;
  /** The rule that the offsets were made from, for protocols that show it; left out where they came from a zone. */
  daylightSaving?: DaylightSavingRule;
}

export interface LoggingSettings {
  /** Length of a load profile record, s; divides the day. */
  profileSeconds: number;
  /** Energies in a record, names of energy datapoints. */
  profileChannels: string[];
}

export interface PqSettings {
  /** Udin of the watched voltages, V. */
  declaredVoltage: number;
  /** Voltages that are watched, from the wiring form: an bn cn, or ab bc ca. */
  voltages: string[];
  /** Percent of Udin. */
  dipPercent: number;
  swellPercent: number;
  interruptionPercent: number;
  hysteresisPercent: number;
}

/** JSON with sorted keys and no spaces: equal settings give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
