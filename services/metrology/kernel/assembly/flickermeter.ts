// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { flickerCoefficients, flickerLevels, flickerState, samples } from "./memory-map";
import { add, frameBytes, lineToLine, mul, zero } from "./vector";

/**
 * Blocks 1 to 4 of the flickermeter (IEC 61000-4-15 edition 2) for three voltages, on raw samples. The squares are averaged
 * over `decimation` samples, which takes off what the filters would fold back; the filters then run at that lower rate
 * in 64 bits, since their time constants are long. Voltages a b are one vector, c and the neutral the other.
 */

const sectionCount: usize = 6;
/** Numbers of one lane beside the sections: reference of the input adaptor, smoothed square, sum in progress. */
const reference: usize = flickerState;
const smoothed: usize = flickerState + 32;
const squares: usize = flickerState + 64;
const sections: usize = flickerState + 96;
const sectionBytes: usize = 64;
/** Samples in the sum in progress. */
const squaresCount: usize = sections + sectionCount * sectionBytes;

/** After the sections' five coefficients each: share of the smoothing, share of the adaptation, scale, least square. */
const sectionCoefficients: usize = 40;
const smoothing: usize = flickerCoefficients + sectionCount * sectionCoefficients;
const adaptation: usize = smoothing + 8;
const scale: usize = smoothing + 16;
const leastSquare: usize = smoothing + 24;

/** Begins with the mean square of the samples, so that nothing but the filters has to settle. */
export function beginFlicker(from: i32, through: i32, betweenLines: bool): void {
  memory.fill(flickerState, 0, squaresCount + 8 - flickerState);
  let at = from;
  while (at < through) {
    const end = min(through, at + 16);
    promoteSquares(reference, sumSquares(at, end, betweenLines));
    at = end;
  }
  const share = f64x2.splat(1.0 / <f64>max(1, through - from));
  v128.store(reference, f64x2.mul(v128.load(reference), share));
  v128.store(reference, f64x2.mul(v128.load(reference, 16), share), 16);
}

/** Feeds samples and stores Pinst after the last of them as level number `level`. */
export function feedFlicker(from: i32, through: i32, decimation: i32, betweenLines: bool, level: i32): void {
  let count = <i32>load<f64>(squaresCount);
  let at = from;
  while (at < through) {
    const end = min(through, at + decimation - count);
    promoteSquares(squares, sumSquares(at, end, betweenLines));
    count += end - at;
    at = end;
    if (count == decimation) {
      count = 0;
      const share = f64x2.splat(1.0 / <f64>decimation);
      step(0, share);
      step(16, share);
      v128.store(squares, zero);
      v128.store(squares, zero, 16);
    }
  }
  store<f64>(squaresCount, <f64>count);
  const factor = v128.load_splat<f64>(scale);
  const low = f32x4.demote_f64x2_zero(f64x2.mul(v128.load(smoothed), factor));
  const high = f32x4.demote_f64x2_zero(f64x2.mul(v128.load(smoothed, 16), factor));
  v128.store(flickerLevels + (<usize>level << 4), v128.shuffle<f32>(low, high, 0, 1, 4, 5));
}

// @ts-ignore: decorator
@inline
function sumSquares(from: i32, through: i32, betweenLines: bool): v128 {
  let sum = zero;
  const end = samples + <usize>through * frameBytes;
  for (let at = samples + <usize>from * frameBytes; at < end; at += frameBytes) {
    let v = v128.load(at);
    if (betweenLines) v = lineToLine(v);
    sum = add(sum, mul(v, v));
  }
  return sum;
}

// @ts-ignore: decorator
@inline
function promoteSquares(into: usize, sum: v128): void {
  v128.store(into, f64x2.add(v128.load(into), f64x2.promote_low_f32x4(sum)));
  const high = v128.shuffle<f32>(sum, sum, 2, 3, 2, 3);
  v128.store(into, f64x2.add(v128.load(into, 16), f64x2.promote_low_f32x4(high)), 16);
}

/** One step of the filters for the pair of voltages at an offset of 0 or 16 bytes. */
// @ts-ignore: decorator
@inline
function step(pair: usize, share: v128): void {
  const square = f64x2.mul(v128.load(squares + pair), share);
  const before = v128.load(reference + pair);
  const mean = f64x2.add(before, f64x2.mul(v128.load_splat<f64>(adaptation), f64x2.sub(square, before)));
  v128.store(reference + pair, mean);
  // The mean is taken off at once: the high-pass would take half a minute to do it.
  const divisor = f64x2.pmax(mean, v128.load_splat<f64>(leastSquare));
  let value = f64x2.sub(f64x2.div(square, divisor), f64x2.splat(1));
  for (let n: usize = 0; n < sectionCount; n++) {
    value = section(value, sections + n * sectionBytes + pair, flickerCoefficients + n * sectionCoefficients);
  }
  const level = v128.load(smoothed + pair);
  const moved = f64x2.mul(v128.load_splat<f64>(smoothing), f64x2.sub(f64x2.mul(value, value), level));
  v128.store(smoothed + pair, f64x2.add(level, moved));
}

/** A second-order section in the transposed direct form II; its two states lie 32 bytes apart. */
// @ts-ignore: decorator
@inline
function section(value: v128, state: usize, coefficients: usize): v128 {
  const out = f64x2.add(f64x2.mul(v128.load_splat<f64>(coefficients), value), v128.load(state));
  const first = f64x2.mul(v128.load_splat<f64>(coefficients + 8), value);
  const second = f64x2.mul(v128.load_splat<f64>(coefficients + 16), value);
  const feedback = f64x2.mul(v128.load_splat<f64>(coefficients + 24), out);
  v128.store(state, f64x2.add(f64x2.sub(first, feedback), v128.load(state, 32)));
  v128.store(state, f64x2.sub(second, f64x2.mul(v128.load_splat<f64>(coefficients + 32), out)), 32);
  return out;
}
