// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { flickerCoefficients, flickerEnds, flickerLevels, flickerState, samples } from "./memory-map";
import { add, frameBytes, lineToLine, mul, zero } from "./vector";

/**
 * Blocks 1 to 4 of the flickermeter (IEC 61000-4-15 edition 2) for three voltages, on raw samples. The squares are averaged
 * over `decimation` samples, which takes off what the filters would fold back; the filters then run at that lower rate
 * in 64 bits, since their time constants are long. Voltages a b are one vector, c and the neutral the other.
 *
 * The gains of the filters are not applied one by one: the host has multiplied them into the scale of the levels.
 */

/** Two vectors each: reference of the input adaptor, smoothed square, sum in progress; then states of the filters. */
const reference: usize = flickerState;
const smoothed: usize = flickerState + 32;
const squares: usize = flickerState + 64;
const highPassState: usize = flickerState + 96;
const lowPassState: usize = highPassState + 32;
const bandPassState: usize = lowPassState + 3 * 64;
const leadState: usize = bandPassState + 64;
/** Samples in the sum in progress. */
const squaresCount: usize = leadState + 64;

/** One of the high-pass, pairs (a1, a2) of the low-passes and the band-pass, then (b1, b2, a1, a2) of the lead. */
const highPass: usize = flickerCoefficients;
const lowPass: usize = highPass + 8;
const bandPass: usize = lowPass + 3 * 16;
const lead: usize = bandPass + 16;
/** Share of the smoothing, share of the adaptation, scale of the levels, least square that adapts. */
const smoothing: usize = lead + 32;
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

/**
 * Feeds the samples with an index in `[from, through)`, and stores Pinst after the last sample before each of `count`
 * ascending positions, which the host has written to `flickerEnds`.
 */
export function feedFlicker(from: i32, through: i32, count: i32, decimation: i32, betweenLines: bool): void {
  let at = from;
  for (let level = 0; level < count; level++) {
    const end = max(at, <i32>Math.ceil(load<f64>(flickerEnds + (<usize>level << 3))));
    feed(at, end, decimation, betweenLines);
    storeLevel(level);
    at = end;
  }
  feed(at, through, decimation, betweenLines);
}

function feed(from: i32, through: i32, decimation: i32, betweenLines: bool): void {
  const share = f64x2.splat(1.0 / <f64>decimation);
  let count = <i32>load<f64>(squaresCount);
  let at = from;
  while (at < through) {
    const end = min(through, at + decimation - count);
    promoteSquares(squares, sumSquares(at, end, betweenLines));
    count += end - at;
    at = end;
    if (count == decimation) {
      count = 0;
      step(0, share);
      step(16, share);
      v128.store(squares, zero);
      v128.store(squares, zero, 16);
    }
  }
  store<f64>(squaresCount, <f64>count);
}

function storeLevel(level: i32): void {
  const factor = v128.load_splat<f64>(scale);
  const low = f32x4.demote_f64x2_zero(f64x2.mul(v128.load(smoothed), factor));
  const high = f32x4.demote_f64x2_zero(f64x2.mul(v128.load(smoothed, 16), factor));
  v128.store(flickerLevels + (<usize>level << 4), v128.shuffle<f32>(low, high, 0, 1, 4, 5));
}

/** Sum of the squares, even and odd samples apart: an addition need not wait for the one before. */
// @ts-ignore: decorator
@inline
function sumSquares(from: i32, through: i32, betweenLines: bool): v128 {
  let even = zero;
  let odd = zero;
  let at = samples + <usize>from * frameBytes;
  const end = samples + <usize>through * frameBytes;
  for (; at + frameBytes < end; at += 2 * frameBytes) {
    even = add(even, square(at, betweenLines));
    odd = add(odd, square(at + frameBytes, betweenLines));
  }
  if (at < end) even = add(even, square(at, betweenLines));
  return add(even, odd);
}

// @ts-ignore: decorator
@inline
function square(at: usize, betweenLines: bool): v128 {
  let v = v128.load(at);
  if (betweenLines) v = lineToLine(v);
  return mul(v, v);
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
  const meanSquare = f64x2.mul(v128.load(squares + pair), share);
  const before = v128.load(reference + pair);
  const mean = f64x2.add(before, f64x2.mul(v128.load_splat<f64>(adaptation), f64x2.sub(meanSquare, before)));
  v128.store(reference + pair, mean);
  // The mean is taken off at once: the high-pass would take half a minute to do it.
  const divisor = f64x2.pmax(mean, v128.load_splat<f64>(leastSquare));
  let value = f64x2.sub(f64x2.div(meanSquare, divisor), f64x2.splat(1));
  value = highPassed(value, highPassState + pair);
  value = lowPassed(value, lowPassState + pair, lowPass);
  value = lowPassed(value, lowPassState + 64 + pair, lowPass + 16);
  value = lowPassed(value, lowPassState + 128 + pair, lowPass + 32);
  value = bandPassed(value, bandPassState + pair);
  value = led(value, leadState + pair);
  const level = v128.load(smoothed + pair);
  const moved = f64x2.mul(v128.load_splat<f64>(smoothing), f64x2.sub(f64x2.mul(value, value), level));
  v128.store(smoothed + pair, f64x2.add(level, moved));
}

// The sections in the transposed direct form II, with the coefficients that are not 0 or 1. Two states are 32 bytes apart.

/** (1 - z^-1) / (1 + a1 z^-1) */
// @ts-ignore: decorator
@inline
function highPassed(value: v128, state: usize): v128 {
  const out = f64x2.add(value, v128.load(state));
  v128.store(state, f64x2.neg(f64x2.add(value, f64x2.mul(v128.load_splat<f64>(highPass), out))));
  return out;
}

/** (1 + z^-1)^2 / (1 + a1 z^-1 + a2 z^-2) */
// @ts-ignore: decorator
@inline
function lowPassed(value: v128, state: usize, coefficients: usize): v128 {
  const out = f64x2.add(value, v128.load(state));
  const twice = f64x2.add(f64x2.add(value, value), v128.load(state, 32));
  v128.store(state, f64x2.sub(twice, f64x2.mul(v128.load_splat<f64>(coefficients), out)));
  v128.store(state, f64x2.sub(value, f64x2.mul(v128.load_splat<f64>(coefficients + 8), out)), 32);
  return out;
}

/** (1 - z^-2) / (1 + a1 z^-1 + a2 z^-2) */
// @ts-ignore: decorator
@inline
function bandPassed(value: v128, state: usize): v128 {
  const out = f64x2.add(value, v128.load(state));
  v128.store(state, f64x2.sub(v128.load(state, 32), f64x2.mul(v128.load_splat<f64>(bandPass), out)));
  v128.store(state, f64x2.neg(f64x2.add(value, f64x2.mul(v128.load_splat<f64>(bandPass + 8), out))), 32);
  return out;
}

/** (1 + b1 z^-1 + b2 z^-2) / (1 + a1 z^-1 + a2 z^-2) */
// @ts-ignore: decorator
@inline
function led(value: v128, state: usize): v128 {
  const out = f64x2.add(value, v128.load(state));
  const first = f64x2.add(f64x2.mul(v128.load_splat<f64>(lead), value), v128.load(state, 32));
  v128.store(state, f64x2.sub(first, f64x2.mul(v128.load_splat<f64>(lead + 16), out)));
  const second = f64x2.mul(v128.load_splat<f64>(lead + 8), value);
  v128.store(state, f64x2.sub(second, f64x2.mul(v128.load_splat<f64>(lead + 24), out)), 32);
  return out;
}
