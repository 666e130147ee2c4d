// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { frameBytes } from "./vector";

/**
 * Where everything lies in the memory of an instance. The host fills the tables once, writes samples, and reads the
 * results, all through these addresses. Samples come last, in as many pages as the host adds.
 */

export const pointsPerCycle: i32 = 256;
export const cyclesMax: i32 = 12;
/** Orders reported: 0 to 63. */
export const orderCount: i32 = 64;
/** Taps and phases that the table of the resampler has room for. */
const tapsMax: i32 = 192;
const phaseCount: i32 = 128;
/** Values of a half cycle: eight channels, vab vbc vca, ires. */
export const valueCount: i32 = 12;

const base: usize = 1024;
const vectorBytes: usize = 16;
const pointsMax: usize = <usize>(cyclesMax * pointsPerCycle);

// Tables, filled by the host.
/** `[phase][four taps][4 coefficients, 4 differences to the next phase]`, 32-bit floats. */
export const tapTable: usize = base;
/** exp(-2 pi i k / n) for the n points of the short transforms, pairs of 32-bit floats. */
export const twiddles: usize = tapTable + <usize>(phaseCount * tapsMax) * 8;
/** exp(-2 pi i r k / (r-radix * n)) for r = 1 to 4 and k < n, pairs: the last pass joins the short transforms. */
export const joinTwiddles: usize = twiddles + 1024 * 8;
/** cos and sin of the first half of a cycle of points, pairs. */
export const cycleTwiddles: usize = joinTwiddles + 4 * 1024 * 8;
/** Weights of the elements on rotated lanes, `[voltage, current][rotation 0 to 3]` vectors. */
export const elementWeights: usize = cycleTwiddles + <usize>(pointsPerCycle / 2) * 8;
/** Coefficients of the flicker filters, 64-bit floats. */
export const flickerCoefficients: usize = elementWeights + 2 * 4 * vectorBytes;

// Working memory.
/** Coherent points, one frame each. */
export const points: usize = flickerCoefficients + 64 * 8;
/** Two halves between which the passes of a short transform go back and forth. */
export const transformScratch: usize = points + pointsMax * frameBytes;
/** The finished short transforms, five of 512 or three of 1024 points. */
export const shortTransforms: usize = transformScratch + 2 * 1024 * frameBytes;
/** Powers of two that make the currents of a window as large as its voltages for the transform, and their inverses. */
export const currentScales: usize = shortTransforms + pointsMax * frameBytes;
/** Power of each bin, V squared and A squared, one frame a bin. */
export const binPowers: usize = currentScales + 2 * vectorBytes;

// What the host tells before a window.
/** Sums of squares of the half cycle before the window, 12 values. */
export const earlierHalfCycle: usize = binPowers + 1024 * frameBytes;
/** State of the flicker filters, 64-bit floats. */
export const flickerState: usize = earlierHalfCycle + <usize>valueCount * 4;

// Results of a window.
/** Sums of squares of each half cycle, `[half cycle][12]`, 32-bit floats. */
export const halfCycleSums: usize = flickerState + 64 * 8;
/** Sums of voltage times current of each lane over each half cycle, a vector each. */
export const halfCycleProducts: usize = halfCycleSums + <usize>(2 * cyclesMax * valueCount) * 4;
/** Sums of squares over the whole cycles, 12 values, 64-bit floats. */
export const windowSums: usize = halfCycleProducts + <usize>(2 * cyclesMax) * vectorBytes;
/** Fundamental phasors, `[cycle][channel]`, 32-bit floats, RMS scaled. */
export const phasorsRe: usize = windowSums + <usize>valueCount * 8;
export const phasorsIm: usize = phasorsRe + <usize>cyclesMax * frameBytes;
/** The elements a b c in each cycle, `[cycle][4]`: active power W, reactive power var, RMS V and A. */
export const elementActive: usize = phasorsIm + <usize>cyclesMax * frameBytes;
export const elementReactive: usize = elementActive + <usize>cyclesMax * vectorBytes;
export const elementVoltsRms: usize = elementReactive + <usize>cyclesMax * vectorBytes;
export const elementAmperesRms: usize = elementVoltsRms + <usize>cyclesMax * vectorBytes;
// The long vectors of a window follow each other, so that the host takes them with one copy.
/** `[channel][order]`, 32-bit floats: harmonic subgroups, interharmonic centred subgroups. */
export const harmonics: usize = elementAmperesRms + <usize>cyclesMax * vectorBytes;
export const interharmonics: usize = harmonics + <usize>orderCount * 32;
/** `[channel][order][re, im]`, 32-bit floats. */
export const harmonicPhasors: usize = interharmonics + <usize>orderCount * 32;
/** RMS over the cycle that ends with each half cycle, `[half cycle][12]`, 32-bit floats. */
export const halfCycleRms: usize = harmonicPhasors + <usize>orderCount * 64;
/** Sums of voltage times current of the elements over a stretch, four 64-bit floats. */
export const productSums: usize = halfCycleRms + 2 * cyclesMax * <usize>valueCount * 4;
/** Highest magnitudes of the raw samples, a frame, and of their differences to the cycle before, a vector. */
export const peaks: usize = productSums + 2 * vectorBytes;
export const transientPeaks: usize = peaks + frameBytes;
/** Instantaneous flicker sensation at each half cycle end and at the end, `[half cycle][4]`, 32-bit floats. */
export const flickerLevels: usize = transientPeaks + vectorBytes;

/** Samples, frames: from here to the end of the memory. */
export const samples: usize = flickerLevels + <usize>(2 * cyclesMax + 1) * vectorBytes;
