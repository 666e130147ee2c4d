import type { DemandThreshold, LimiterSettings } from "#schemas/limiter-settings.ts";

/**
 * Settings of demand. What is absent is as 0.1.0 had it, so that settings of that version still mean what they meant.
 */
export interface DemandSettings {
  /** Length of a subinterval, s; divides the hour where intervals are aligned with the clock. */
  subintervalSeconds: number;
  /** Subintervals that make an interval, 1 to 15; 1 is block demand, more is sliding (rolling) demand. */
  subintervals: number;
  /** Quantities that demand is kept for, in the order of the registers; names of `demandQuantities`. */
  quantities?: readonly string[];
  /** Phases that have a current, for means over them; 3 where it is absent. */
  meanOf?: number;
  /** `clock`: subintervals end at the multiples of their length by the meter's clock; `free`: they run from power-up on. */
  alignment?: "clock" | "free";
  /** `continue`: the interval of an outage goes on behind it; `restart`: it ends with the outage, and another one begins. */
  afterOutage?: "continue" | "restart";
  /** After an outage of at least `afterSeconds` nothing is counted for `seconds`. */
  deferral?: { seconds: number; afterSeconds: number };
  /**
   * `restart`: the command `synchronise_demand` ends the subinterval, and later ones are counted from there; `only`: nothing else
   * ends it, and demand is the mean over what has passed. Never twice within `minimumSeconds`.
   */
  synchronisation?: { mode: "restart" | "only"; minimumSeconds: number };
  /** `restart`: another rate ends the interval. */
  atRateChange?: "continue" | "restart";
  /** A shift of the clock beyond these, percent of the subinterval and seconds, cuts it as setting the clock does. */
  clockShift?: { percent: number; seconds: number };
  /** What other lengths clear: nothing, the last demands, or these and all that was kept of them. */
  atChange?: "keep" | "last" | "all";
  /** Rates that peaks are kept for, from rate 1 on; 0 to 8. */
  rates?: number;
  /** Time after a reset within which another command is refused, s, and what a reset puts in the place of a peak. */
  reset?: { lockoutSeconds: number; to: "zero" | "last" };
  /** What is kept of a peak beyond its period. */
  stored?: readonly StoredDemand[];
  /** What is noted with the peak of a quantity: other quantities that are kept, or `demand.power_factor`. */
  coincident?: readonly { peak: string; values: readonly string[] }[];
  /** Thermal demand: time in which it takes 90 percent of a step, and length of the steps that it is reckoned in, s. */
  thermal?: { quantities: readonly string[]; seconds: number; stepSeconds: number };
  /** Demands that are watched. */
  thresholds?: readonly DemandThreshold[];
  /** Limiters and monitors. */
  limiters?: readonly LimiterSettings[];
}

export const storedDemands = ["previous_period", "season", "cumulative"] as const;
export type StoredDemand = (typeof storedDemands)[number];
