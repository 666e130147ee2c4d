// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import {
  earlierHalfCycle,
  halfCycleProducts,
  halfCycleRms,
  halfCycleSums,
  points,
  pointsPerCycle,
  valueCount,
  windowSums,
} from "./memory-map";
import { add, currents, frameBytes, lineToLine, mul, promoteInto, residual, zero } from "./vector";

const halfCycleBytes: usize = (<usize>pointsPerCycle / 2) * frameBytes;
const sumsBytes: usize = <usize>valueCount * 4;

/** Sums of squares of the twelve values over each half cycle, and over the whole cycles. */
export function sumHalfCycles(halfCycles: i32): void {
  memory.fill(windowSums, 0, <usize>valueCount * 8);
  const whole = halfCycles & ~1;
  for (let half = 0; half < halfCycles; half++) {
    const into = halfCycleSums + <usize>half * sumsBytes;
    sumHalfCycle(points + <usize>half * halfCycleBytes, into, halfCycleProducts + (<usize>half << 4));
    if (half < whole) {
      promoteInto(windowSums, v128.load(into));
      promoteInto(windowSums + 32, v128.load(into, 16));
      promoteInto(windowSums + 64, v128.load(into, 32));
    }
  }
}

function sumHalfCycle(from: usize, into: usize, productsInto: usize): void {
  let volts = zero;
  let amperes = zero;
  let sums = zero;
  let products = zero;
  for (let at = from; at < from + halfCycleBytes; at += frameBytes) {
    const v = v128.load(at);
    const i = v128.load(at, currents);
    volts = add(volts, mul(v, v));
    amperes = add(amperes, mul(i, i));
    products = add(products, mul(v, i));
    const mixed = v128.shuffle<f32>(lineToLine(v), residual(i), 0, 1, 2, 4);
    sums = add(sums, mul(mixed, mixed));
  }
  v128.store(into, volts);
  v128.store(into, amperes, 16);
  v128.store(into, sums, 32);
  v128.store(productsInto, products);
}

/**
 * Urms(1/2) (IEC 61000-4-30 clause 3) at the end of each half cycle: over the cycle that ends there, whose first half is
 * `earlierHalfCycle` for the first of them.
 */
export function rmsOfHalfCycles(halfCycles: i32): void {
  const scale = f32x4.splat(1.0 / <f32>pointsPerCycle);
  let earlier = earlierHalfCycle;
  for (let half = 0; half < halfCycles; half++) {
    const sums = halfCycleSums + <usize>half * sumsBytes;
    const into = halfCycleRms + <usize>half * sumsBytes;
    for (let at: usize = 0; at < sumsBytes; at += 16) {
      v128.store(into + at, f32x4.sqrt(mul(scale, add(v128.load(earlier + at), v128.load(sums + at)))));
    }
    earlier = sums;
  }
}
