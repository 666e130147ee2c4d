/** How a clock goes on without power. */
export type ClockReserve =
  /** It does not: it begins anew when power comes back. */
  | { kind: "none" }
  /** For so many days once it has been charged for so many hours; charged for less, for as much less. */
  | { kind: "supercap"; days: number; chargeHours: number }
  /** For as long as the battery lives. */
  | { kind: "battery"; years: number };

/** How the meter's clock is kept. Without these settings it shows the sample clock, and nobody sets it. */
export interface ClockSettings {
  /**
   * Declared source of the time, such as `ntp`, `ptp`, `irig-b`, `dnp`, `bacnet`; `internal` for none. What other sources say is
   * refused.
   */
  source: string;
  /** Whether people may set it besides. */
  manual: boolean;
  /** Changes up to this are shifts, which no interval and no event log notices, ms. */
  shiftLimitMilliseconds: number;
  /** Changes up to this are not worth making, ms. */
  toleranceMilliseconds?: number;
  /** Smallest change by the declared source that enters the event log, ns. */
  logThresholdNanoseconds?: number;
  /** Greatest deviation from the declared source that is no reason for an alarm, ms. */
  deviationLimitMilliseconds?: number;
  /** Time without a word of the declared source after which it counts as lost, s. */
  sourceLossSeconds?: number;
  /** What it goes on with when there is no power; without it it always goes on. */
  reserve?: ClockReserve;
  /** Samples that miss for longer than this mean that power was off, s. */
  powerOffSeconds: number;
  /** What it shows when it begins anew, UTC, ns since 1970 as decimal text. */
  restartNs: string;
}

/** Times that a clock can be set to, UTC, ns since 1970: from 2000 up to 2100. */
export const clockRangeNs = { from: 946_684_800_000_000_000n, until: 4_102_444_800_000_000_000n } as const;
