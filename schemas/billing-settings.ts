/** A billing profile: what it captures when its script runs. */
export interface BillingProfile {
  /** Names of datapoints, the first of which is usually `clock.utc`. */
  capture: string[];
  /** Newest entries that count. */
  entries: number;
}

/** Why a meter reads its own registers; `interval` is that of `intervalSeconds`. */
export const selfReadTriggers = ["interval", "hour", "day", "week", "month", "billing"] as const;
export type SelfReadTrigger = (typeof selfReadTriggers)[number];

/** Reads of a meter's own registers. */
export interface SelfReadSettings {
  triggers: SelfReadTrigger[];
  /** Length of an interval, s; divides the day. */
  intervalSeconds?: number;
  /** Names of datapoints. */
  registers: string[];
  /** Newest records that count. */
  entries: number;
}

/**
 * Billing and stored registers. With it the registers of the billing period before, the season, the hour and the day before are
 * kept; the schedules are in the tariff settings.
 */
export interface BillingSettings {
  /** Time after the end of a period in which nobody can end the next one by hand, s. */
  lockoutSeconds: number;
  /** Whether a new season ends the period. */
  endsWithSeason: boolean;
  /** Whether the key at the meter ends a period. */
  key: boolean;
  /** Those of the scripts `billing1` and `billing2`, in this order. */
  profiles: BillingProfile[];
  selfRead?: SelfReadSettings;
}

/** Largest capacities that any known meter has. */
export const billingLimits = {
  profiles: 2,
  captures: 32,
  entries: 88,
  selfReadRegisters: 16,
  selfReads: 96,
} as const;
