// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { elementAmperes, elementVolts } from "./elements";
import { peaks, productSums, samples, transientPeaks } from "./memory-map";
import { add, currents, frameBytes, mul, promoteInto, sub, zero } from "./vector";

/** Products that are summed in 32 bits before they go to the 64-bit sum. */
const runFrames: usize = 16;

/**
 * Sums of voltage times current of each element over the raw samples `[from, through)`, positions. A sample stands for the
 * time to the next one, and one that a position divides is divided in proportion, so stretches that follow each other lose
 * and double nothing.
 */
export function sumProducts(from: f64, through: f64, plain: bool): void {
  sumInto(productSums, from, through, plain);
}

/** The same for each of so many cycles, one after the other. */
export function sumCycleProducts(offset: f64, cyclesPerSample: f64, cycles: i32, plain: bool): void {
  let from = offset;
  for (let cycle = 0; cycle < cycles; cycle++) {
    const through = offset + <f64>(cycle + 1) / cyclesPerSample;
    sumInto(productSums + <usize>cycle * 32, from, through, plain);
    from = through;
  }
}

function sumInto(into: usize, from: f64, through: f64, plain: bool): void {
  v128.store(into, zero);
  v128.store(into, zero, 16);
  if (plain) sumStretch(from, through, into, true);
  else sumStretch(from, through, into, false);
}

// @ts-ignore: decorator
@inline
function sumStretch(from: f64, through: f64, into: usize, plain: bool): void {
  const first = Math.ceil(from);
  const end = Math.floor(through);
  if (first > end) return promotePart(<usize>end, through - from, into, plain);
  if (first > from) promotePart(<usize>first - 1, first - from, into, plain);
  let at = samples + <usize>first * frameBytes;
  const endAt = samples + <usize>end * frameBytes;
  while (at < endAt) {
    const run = min(endAt, at + runFrames * frameBytes);
    let sum = zero;
    for (; at < run; at += frameBytes) sum = add(sum, product(at, plain));
    promoteInto(into, sum);
  }
  if (through > end) promotePart(<usize>end, through - end, into, plain);
}

// @ts-ignore: decorator
@inline
function promotePart(sample: usize, share: f64, into: usize, plain: bool): void {
  promoteInto(into, mul(product(samples + sample * frameBytes, plain), f32x4.splat(<f32>share)));
}

// @ts-ignore: decorator
@inline
function product(at: usize, plain: bool): v128 {
  return mul(elementVolts(v128.load(at), plain), elementAmperes(v128.load(at, currents), plain));
}

/**
 * Highest magnitudes of the samples with an index in `[from, through)`, and of the difference of each voltage from the
 * sample `cycleFrames` before, where that is still there.
 */
export function measurePeaks(from: i32, through: i32, cycleFrames: i32): void {
  let volts = zero;
  let amperes = zero;
  let steps = zero;
  const back = <usize>cycleFrames * frameBytes;
  const middle = min(max(from, cycleFrames), through);
  const middleAt = samples + <usize>middle * frameBytes;
  let at = samples + <usize>from * frameBytes;
  for (; at < middleAt; at += frameBytes) {
    volts = larger(volts, v128.load(at));
    amperes = larger(amperes, v128.load(at, currents));
  }
  for (; at < samples + <usize>through * frameBytes; at += frameBytes) {
    const v = v128.load(at);
    volts = larger(volts, v);
    amperes = larger(amperes, v128.load(at, currents));
    steps = larger(steps, sub(v, v128.load(at - back)));
  }
  v128.store(peaks, volts);
  v128.store(peaks, amperes, currents);
  v128.store(transientPeaks, steps);
}

/** Whether all values of the frames are numbers of a magnitude up to `limit`. */
export function allSound(from: i32, through: i32, limit: f32): bool {
  let volts = zero;
  let amperes = zero;
  const end = samples + <usize>through * frameBytes;
  for (let at = samples + <usize>from * frameBytes; at < end; at += frameBytes) {
    volts = larger(volts, v128.load(at));
    amperes = larger(amperes, v128.load(at, currents));
  }
  return i32x4.all_true(i32x4.le_s(larger(volts, amperes), i32x4.splat(reinterpret<i32>(limit))));
}

/**
 * The larger of a magnitude and that of a value, by lanes. The bits of magnitudes are in the order of the magnitudes, with
 * infinity and what is no number at the end, so that none of those is lost.
 */
// @ts-ignore: decorator
@inline
function larger(magnitude: v128, value: v128): v128 {
  return i32x4.max_s(magnitude, v128.and(value, i32x4.splat(0x7fffffff)));
}
