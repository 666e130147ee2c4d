/** Cycles of one basic interval (IEC 61000-4-30 clause 4.4): 10 at 50 Hz nominal, 12 at 60 Hz. */
export function windowCycles(nominalFrequencyHz: 50 | 60): number {
  return nominalFrequencyHz === 50 ? 10 : 12;
}

/** Frequencies that can be followed (IEC 61000-4-30 clause 5.1.2): 42.5-57.5 Hz or 51-69 Hz. */
export function frequencyRangeHz(nominalFrequencyHz: 50 | 60): { low: number; high: number } {
  return { low: 0.85 * nominalFrequencyHz, high: 1.15 * nominalFrequencyHz };
}

/** That range in cycles per sample, with room for a rate that moves away from the one at the start of the stream. */
export function cyclesPerSampleRange(rateHz: number, nominalFrequencyHz: 50 | 60): { low: number; high: number } {
  const { low, high } = frequencyRangeHz(nominalFrequencyHz);
  return { low: (0.97 * low) / rateHz, high: (1.03 * high) / rateHz };
}

/** Fewest samples per nominal cycle: below, the fundamental alone can be seen, and not well. */
const samplesPerCycleMin = 8;
/** Most samples per nominal cycle: a cycle at the lowest frequency then still fits 4096 points. */
const samplesPerCycleMax = 3000;

/** Whether samples at this rate can be metered at all; blocks at another rate are skipped as missing. */
export function canMeter(rateHz: number, nominalFrequencyHz: number): boolean {
  const samplesPerCycle = rateHz / nominalFrequencyHz;
  return samplesPerCycle >= samplesPerCycleMin && samplesPerCycle <= samplesPerCycleMax;
}

/**
 * Points per cycle of the coherent time base: the power of two at or above the source's samples per nominal cycle
 * (2 % less will do, for rates that follow the frequency), 256 to 4096.
 */
export function pointsPerCycle(rateHz: number, nominalFrequencyHz: number): number {
  let points = 256;
  while (points < (0.98 * rateHz) / nominalFrequencyHz && points < 4096) points *= 2;
  return points;
}

/**
 * Samples that each point may need on either side of its position: more where the source has so many samples a cycle that
 * they are filtered on the way to the points.
 */
export function marginFrames(rateHz: number, nominalFrequencyHz: number): number {
  return rateHz / nominalFrequencyHz <= 512 ? 24 : 96;
}

/** Rates within this share of the rate at the start of a stream belong to the same stream. */
export const rateChangeMax = 0.02;

/** Larger magnitudes are no measurement but a broken input; the limit also keeps a second of energy within 64 bits. */
export const sampleMagnitudeMax = 1e8;

/** Below this share of the declared voltage there is no voltage to take a frequency from. */
export const deadVoltageShare = 0.1;

/** Samples of one nominal cycle, whole: how far back a transient is looked for. */
export function nominalCycleFrames(rateHz: number, nominalFrequencyHz: number): number {
  return Math.round(rateHz / nominalFrequencyHz);
}
