// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { points, samples, tapTable } from "./memory-map";
import { add, currents, frameBytes, mul, splatLane, zero } from "./vector";

/** One phase of the table is a 1/128 of a sample: the seven bits after the point of a 32.32 position. */
const phaseShift: u32 = 25;
const blendMask: u32 = (1 << phaseShift) - 1;
const blendScale: f32 = 1.0 / <f32>(1 << phaseShift);

/** Bytes of a row of the table with ten taps. */
const tenTapsBytes: usize = 96;
const oneSample: u64 = 1 << 32;
/**
 * How far from a sample the step may be for two points to share their taps, 1/640: 78 mHz at 50 Hz. One is then early and
 * the other late by half of the difference, and what lies beyond order 64 is mirrored into the orders below with at most
 * pi times that, 0.25 %: no more than the filter lets fold back.
 */
const pairsWithin: u64 = oneSample / 640;

/**
 * Interpolates the samples at `count` positions `start`, `start + step`, ... (32.32 fixed point, from sample 0) by a
 * polyphase filter of `taps` taps, half of them on either side, and writes them to the points. Coefficients between
 * two phases are blended.
 */
export function resample(start: u64, step: u64, count: i32, taps: i32): void {
  if (taps != 10) resampleByFours(start, step, count, taps);
  else if (step > oneSample - pairsWithin && step < oneSample + pairsWithin) resamplePairsByTen(start, step, count);
  else resampleByTen(start, step, count);
}

/**
 * Ten taps: enough for order 63 where there are 256 samples a cycle. Unrolled, since everything waits for it; voltages
 * are stored before the currents are loaded, so that there are registers for all taps.
 */
function resampleByTen(start: u64, step: u64, count: i32): void {
  const end = points + <usize>count * frameBytes;
  let position = start;
  for (let into = points; into < end; into += frameBytes) {
    const fraction = <u32>position;
    const row = tapTable + <usize>(fraction >> phaseShift) * tenTapsBytes;
    const blend = f32x4.splat(<f32>(<i32>(fraction & blendMask)) * blendScale);
    const from = samples + (<usize>(position >> 32) - 4) * frameBytes;
    const first = add(v128.load(row), mul(blend, v128.load(row, 16)));
    const second = add(v128.load(row, 32), mul(blend, v128.load(row, 48)));
    const third = add(v128.load(row, 64), mul(blend, v128.load(row, 80)));
    const tap0 = splatLane(first, 0);
    const tap1 = splatLane(first, 1);
    const tap2 = splatLane(first, 2);
    const tap3 = splatLane(first, 3);
    const tap4 = splatLane(second, 0);
    const tap5 = splatLane(second, 1);
    const tap6 = splatLane(second, 2);
    const tap7 = splatLane(second, 3);
    const tap8 = splatLane(third, 0);
    const tap9 = splatLane(third, 1);
    sumPoint(from, into, tap0, tap1, tap2, tap3, tap4, tap5, tap6, tap7, tap8, tap9);
    sumPoint(from + currents, into + currents, tap0, tap1, tap2, tap3, tap4, tap5, tap6, tap7, tap8, tap9);
    position += step;
  }
}

/** The same for two points at a time, a sample apart: each tap is blended once and each sample loaded once for both. */
function resamplePairsByTen(start: u64, step: u64, count: i32): void {
  const end = points + <usize>count * frameBytes;
  // Half a sample before the middle of the two.
  let position = start + (step >> 1) - (oneSample >> 1);
  for (let into = points; into < end; into += 2 * frameBytes) {
    const fraction = <u32>position;
    const row = tapTable + <usize>(fraction >> phaseShift) * tenTapsBytes;
    const blend = f32x4.splat(<f32>(<i32>(fraction & blendMask)) * blendScale);
    const from = samples + (<usize>(position >> 32) - 4) * frameBytes;
    const first = add(v128.load(row), mul(blend, v128.load(row, 16)));
    const second = add(v128.load(row, 32), mul(blend, v128.load(row, 48)));
    const third = add(v128.load(row, 64), mul(blend, v128.load(row, 80)));
    const tap0 = splatLane(first, 0);
    const tap1 = splatLane(first, 1);
    const tap2 = splatLane(first, 2);
    const tap3 = splatLane(first, 3);
    const tap4 = splatLane(second, 0);
    const tap5 = splatLane(second, 1);
    const tap6 = splatLane(second, 2);
    const tap7 = splatLane(second, 3);
    const tap8 = splatLane(third, 0);
    const tap9 = splatLane(third, 1);
    sumPair(from, into, tap0, tap1, tap2, tap3, tap4, tap5, tap6, tap7, tap8, tap9);
    sumPair(from + currents, into + currents, tap0, tap1, tap2, tap3, tap4, tap5, tap6, tap7, tap8, tap9);
    position += 2 * step;
  }
}

/** Four channels of a point from those of ten samples. */
// @ts-ignore: decorator
@inline
function sumPoint(
  from: usize, into: usize,
  tap0: v128, tap1: v128, tap2: v128, tap3: v128, tap4: v128,
  tap5: v128, tap6: v128, tap7: v128, tap8: v128, tap9: v128,
): void {
  let sum = add(mul(tap0, v128.load(from)), mul(tap1, v128.load(from, 32)));
  sum = add(sum, add(mul(tap2, v128.load(from, 64)), mul(tap3, v128.load(from, 96))));
  sum = add(sum, add(mul(tap4, v128.load(from, 128)), mul(tap5, v128.load(from, 160))));
  sum = add(sum, add(mul(tap6, v128.load(from, 192)), mul(tap7, v128.load(from, 224))));
  sum = add(sum, add(mul(tap8, v128.load(from, 256)), mul(tap9, v128.load(from, 288))));
  v128.store(into, sum);
}

/** Four channels of two points from those of eleven samples. */
// @ts-ignore: decorator
@inline
function sumPair(
  from: usize, into: usize,
  tap0: v128, tap1: v128, tap2: v128, tap3: v128, tap4: v128,
  tap5: v128, tap6: v128, tap7: v128, tap8: v128, tap9: v128,
): void {
  let value = v128.load(from);
  let sum = mul(tap0, value);
  value = v128.load(from, 32);
  sum = add(sum, mul(tap1, value));
  let next = mul(tap0, value);
  value = v128.load(from, 64);
  sum = add(sum, mul(tap2, value));
  next = add(next, mul(tap1, value));
  value = v128.load(from, 96);
  sum = add(sum, mul(tap3, value));
  next = add(next, mul(tap2, value));
  value = v128.load(from, 128);
  sum = add(sum, mul(tap4, value));
  next = add(next, mul(tap3, value));
  value = v128.load(from, 160);
  sum = add(sum, mul(tap5, value));
  next = add(next, mul(tap4, value));
  value = v128.load(from, 192);
  sum = add(sum, mul(tap6, value));
  next = add(next, mul(tap5, value));
  value = v128.load(from, 224);
  sum = add(sum, mul(tap7, value));
  next = add(next, mul(tap6, value));
  value = v128.load(from, 256);
  sum = add(sum, mul(tap8, value));
  next = add(next, mul(tap7, value));
  value = v128.load(from, 288);
  sum = add(sum, mul(tap9, value));
  next = add(next, mul(tap8, value));
  value = v128.load(from, 320);
  next = add(next, mul(tap9, value));
  v128.store(into, sum);
  v128.store(into, next, frameBytes);
}

/** Any number of taps that is a multiple of four. */
function resampleByFours(start: u64, step: u64, count: i32, taps: i32): void {
  const rowBytes = <usize>taps * 8;
  const before = <usize>(taps / 2 - 1);
  const end = points + <usize>count * frameBytes;
  let position = start;
  for (let into = points; into < end; into += frameBytes) {
    const fraction = <u32>position;
    const blend = f32x4.splat(<f32>(<i32>(fraction & blendMask)) * blendScale);
    let from = samples + (<usize>(position >> 32) - before) * frameBytes;
    let row = tapTable + <usize>(fraction >> phaseShift) * rowBytes;
    const rowEnd = row + rowBytes;
    let volts = zero;
    let amperes = zero;
    for (; row < rowEnd; row += 32, from += 4 * frameBytes) {
      const four = add(v128.load(row), mul(blend, v128.load(row, 16)));
      let tap = v128.shuffle<f32>(four, four, 0, 0, 0, 0);
      volts = add(volts, mul(tap, v128.load(from)));
      amperes = add(amperes, mul(tap, v128.load(from, 16)));
      tap = v128.shuffle<f32>(four, four, 1, 1, 1, 1);
      volts = add(volts, mul(tap, v128.load(from, 32)));
      amperes = add(amperes, mul(tap, v128.load(from, 48)));
      tap = v128.shuffle<f32>(four, four, 2, 2, 2, 2);
      volts = add(volts, mul(tap, v128.load(from, 64)));
      amperes = add(amperes, mul(tap, v128.load(from, 80)));
      tap = v128.shuffle<f32>(four, four, 3, 3, 3, 3);
      volts = add(volts, mul(tap, v128.load(from, 96)));
      amperes = add(amperes, mul(tap, v128.load(from, 112)));
    }
    v128.store(into, volts);
    v128.store(into, amperes, currents);
    position += step;
  }
}
