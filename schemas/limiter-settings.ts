/** Most limiters of a meter: two of power, three of average and three of instantaneous current. */
export const limiterCountMax = 8;
/** Longest time that a limiter averages over, s. */
export const limiterAverageSecondsMax = 300;

/**
 * A limiter compares a value with a threshold each second and asks the disconnector to move when it stays on one side of it.
 * A limiter with an emergency threshold, a monitor of average current and one of instantaneous current are all of these.
 */
export interface LimiterSettings {
  /** Name in facts: letters, digits and hyphens. */
  name: string;
  /**
   * Value that is watched: an instantaneous quantity (`current.a.rms`), or the `.last` or `.present` of a demand that is kept, or with
   * `averageSeconds` an accumulator (`ampere_hours.a`) whose mean over that time is.
   */
  monitored: string;
  /** Length of the mean, s; absent for a value as it is. */
  averageSeconds?: number;
  /** The value is rounded down to a multiple of this, in the unit of the value; absent for as it is. */
  resolution?: number;
  /** Thresholds in the unit of the value; the emergency one holds while an emergency profile is active. */
  threshold: number;
  emergencyThreshold?: number;
  /** Identities of emergency profiles that count. */
  emergencyGroups?: readonly number[];
  /** How long the value must stay above, or below, before the action follows, s. */
  overSeconds: number;
  underSeconds: number;
  /** Scripts of the actions; 0 for none. */
  overScript: number;
  underScript: number;
  /** Time after a disconnection before which nobody may reconnect by hand, s. */
  penaltySeconds?: number;
  /** Falling below the threshold is no event when the limiter's own disconnection brought it about. */
  quietAfterDisconnect?: boolean;
}

/** A demand, present, predicted or last, that is watched: a fact when it rises above `set`, and when it falls below `reset`. */
export interface DemandThreshold {
  /** Datapoint, `demand.active.import.predicted`. */
  name: string;
  /** In the unit of the datapoint. */
  set: number;
  reset: number;
}
