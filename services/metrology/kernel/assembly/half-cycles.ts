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

/** Two points are added to each other before they go to a sum, which is then waited for half as often. */
function sumHalfCycle(from: usize, into: usize, productsInto: usize): void {
  let volts = zero;
  let amperes = zero;
  let lines = zero;
  let residuals = zero;
  let products = zero;
  for (let at = from; at < from + halfCycleBytes; at += 2 * frameBytes) {
    const v = v128.load(at);
    const i = v128.load(at, currents);
    const v2 = v128.load(at, frameBytes);
    const i2 = v128.load(at, frameBytes + currents);
    volts = add(volts, add(mul(v, v), mul(v2, v2)));
    amperes = add(amperes, add(mul(i, i), mul(i2, i2)));
    products = add(products, add(mul(v, i), mul(v2, i2)));
    const line = lineToLine(v);
    const line2 = lineToLine(v2);
    lines = add(lines, add(mul(line, line), mul(line2, line2)));
    const rest = residual(i);
    const rest2 = residual(i2);
    residuals = add(residuals, add(mul(rest, rest), mul(rest2, rest2)));
  }
  v128.store(into, volts);
  v128.store(into, amperes, 16);
  v128.store(into, v128.shuffle<f32>(lines, residuals, 0, 1, 2, 4), 32);
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
