/**
 * What a kernel found of the wattmeter elements `a b c` in a cycle, or in the few samples before the first and after the last
 * one. It is filled anew for each cycle, so that nothing is allocated on the way to the accumulators.
 */
export interface ElementEnergy {
  /** How long it took, s. */
  seconds: number;
  /** Active energy from raw samples, J. */
  readonly joules: Float64Array;
  /** Fundamental reactive power, var, positive when the current lags. */
  readonly reactive: Float64Array;
  /** RMS of the elements' voltages and currents, V and A. */
  readonly volts: Float64Array;
  readonly amperes: Float64Array;
  /** Mean squares of the currents ia ib ic in, A squared. */
  readonly amperesSquared: Float64Array;
  /** Mean squares of the voltages an bn cn ab bc ca, V squared. */
  readonly voltsSquared: Float64Array;
}

export function emptyElementEnergy(): ElementEnergy {
  return {
    seconds: 0,
    joules: new Float64Array(3),
    reactive: new Float64Array(3),
    volts: new Float64Array(3),
    amperes: new Float64Array(3),
    amperesSquared: new Float64Array(4),
    voltsSquared: new Float64Array(6),
  };
}
