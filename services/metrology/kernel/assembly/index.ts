// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { measurePhasors } from "./cycle-phasors";
import { measureElements } from "./element-powers";
import { beginFlicker, feedFlicker } from "./flickermeter";
import { rmsOfHalfCycles, sumHalfCycles } from "./half-cycles";
import { groupOrders, measureBins } from "./harmonic-groups";
import { cyclesMax, pointsPerCycle } from "./memory-map";
import { resample } from "./resampler";
import { scaleCurrents } from "./current-scales";
import { transformTenCycles, transformTwelveCycles } from "./spectrum";

/**
 * The arithmetic of the metrology kernel over samples and points, 32 bits a channel and four channels a vector, sums in 64
 * bits where they are long. It knows no time and keeps nothing from window to window: the host (`../wasm`) does, and
 * calls these for one window at a time. Addresses are those of the memory map.
 */

export {
  binPowers,
  currentScales,
  cycleTwiddles,
  earlierHalfCycle,
  elementActive,
  elementAmperesRms,
  elementReactive,
  elementVoltsRms,
  elementWeights,
  flickerCoefficients,
  flickerEnds,
  flickerLevels,
  flickerState,
  halfCycleRms,
  halfCycleSums,
  harmonicPhasors,
  harmonics,
  interharmonics,
  joinTwiddles,
  peaks,
  phasorsIm,
  phasorsRe,
  points,
  productSums,
  samples,
  tapTable,
  transientPeaks,
  twiddles,
  windowSums,
} from "./memory-map";
export { bins, mirrored } from "./spectrum";
export { allSound, measurePeaks, sumCycleProducts, sumProducts } from "./raw-samples";
export { beginFlicker, feedFlicker };

/** One pass: the points of so many half cycles, and the phasors of their whole cycles. */
export function takePoints(start: f64, step: f64, halfCycles: i32, taps: i32): void {
  resample(fixedPoint(start), fixedPoint(step), (halfCycles * pointsPerCycle) >> 1, taps);
  measurePhasors(halfCycles >> 1);
}

/** A position as 32.32 fixed point: the end of a window is then exact to a millionth of a sample. */
function fixedPoint(position: f64): u64 {
  return <u64>(position * 4294967296.0 + 0.5);
}

/** RMS and powers of the points that were taken. */
export function measurePoints(halfCycles: i32, plainElements: bool): void {
  sumHalfCycles(halfCycles);
  rmsOfHalfCycles(halfCycles);
  measureElements(halfCycles >> 1, plainElements);
}

/** Harmonics of a whole window of 10 or 12 cycles; from `orderLimit` and `binLimit` on the source carries nothing. */
export function measureSpectrum(cycles: i32, orderLimit: i32, binLimit: i32): void {
  scaleCurrents();
  if (cycles == cyclesMax) transformTwelveCycles();
  else transformTenCycles();
  measureBins(cycles, binLimit);
  groupOrders(cycles, orderLimit);
}
