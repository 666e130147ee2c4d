import { channelCount } from "#schemas/samples.ts";
import { windowValueCount } from "#schemas/window.ts";
import { lineToLinePairs, phaseCurrents } from "../elements.ts";

/** Place of the residual current in the twelve values. */
const residualIndex = windowValueCount - 1;

/**
 * Sums of squares over each half cycle of coherent points, `[half cycle][12]`: the channels, then vab vbc vca, ires.
 * Two neighbours make the RMS over one cycle refreshed each half cycle, Urms(1/2) of IEC 61000-4-30 clause 3.
 */
export function halfCycleSums(
  points: readonly Float64Array[],
  halfCycles: number,
  pointsPerHalf: number,
): Float64Array {
  const sums = new Float64Array(halfCycles * windowValueCount);
  for (let channel = 0; channel < channelCount; channel++) {
    const values = points[channel];
    for (let half = 0; half < halfCycles; half++) {
      let sum = 0;
      for (let k = half * pointsPerHalf; k < (half + 1) * pointsPerHalf; k++) sum += values[k] * values[k];
      sums[half * windowValueCount + channel] = sum;
    }
  }
  lineToLinePairs.forEach(([plus, minus], pair) => {
    const first = points[plus];
    const second = points[minus];
    for (let half = 0; half < halfCycles; half++) {
      let sum = 0;
      for (let k = half * pointsPerHalf; k < (half + 1) * pointsPerHalf; k++) sum += (first[k] - second[k]) ** 2;
      sums[half * windowValueCount + channelCount + pair] = sum;
    }
  });
  const [ia, ib, ic] = phaseCurrents.map((channel) => points[channel]);
  for (let half = 0; half < halfCycles; half++) {
    let sum = 0;
    for (let k = half * pointsPerHalf; k < (half + 1) * pointsPerHalf; k++) sum += (ia[k] + ib[k] + ic[k]) ** 2;
    sums[half * windowValueCount + residualIndex] = sum;
  }
  return sums;
}

/**
 * Urms(1/2) at the end of each half cycle, `[half cycle][12]`. `before` are the sums of the half cycle before the
 * first; without it the first half cycle has no cycle yet and is left out.
 */
export function halfCycleRms(sums: Float64Array, before: Float64Array | undefined, pointsPerHalf: number): number[] {
  const rms: number[] = [];
  for (let at = before ? 0 : windowValueCount; at < sums.length; at++) {
    const earlier = at < windowValueCount ? before![at] : sums[at - windowValueCount];
    rms.push(Math.sqrt((earlier + sums[at]) / (2 * pointsPerHalf)));
  }
  return rms;
}

/** RMS of the twelve values over the first `halfCycles` half cycles. */
export function windowRms(sums: Float64Array, halfCycles: number, pointsPerHalf: number): number[] {
  const rms = Array.from({ length: windowValueCount }, () => 0);
  for (let at = 0; at < halfCycles * windowValueCount; at++) rms[at % windowValueCount] += sums[at];
  return rms.map((sum) => Math.sqrt(sum / (halfCycles * pointsPerHalf)));
}
