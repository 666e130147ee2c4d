// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { elementAmperes, elementVolts } from "./elements";
import {
  elementActive,
  elementAmperesRms,
  elementReactive,
  elementVoltsRms,
  halfCycleProducts,
  halfCycleSums,
  phasorsIm,
  phasorsRe,
  points,
  pointsPerCycle,
  valueCount,
} from "./memory-map";
import { add, currents, frameBytes, mul, sub, zero } from "./vector";

const sumsBytes: usize = <usize>valueCount * 4;
const cycleBytes: usize = <usize>pointsPerCycle * frameBytes;

/** The elements in each cycle: active power, RMS of voltage and current, and reactive power of the fundamental. */
export function measureElements(cycles: i32, plain: bool): void {
  for (let cycle = 0; cycle < cycles; cycle++) {
    if (plain) takeLanes(cycle);
    else sumElements(cycle);
    reactivePowers(cycle, plain);
  }
}

/** Where each lane is an element, its sums are those of the two half cycles. */
function takeLanes(cycle: i32): void {
  const sums = halfCycleSums + <usize>(2 * cycle) * sumsBytes;
  const products = halfCycleProducts + (<usize>(2 * cycle) << 4);
  storeElements(
    cycle,
    add(v128.load(sums), v128.load(sums + sumsBytes)),
    add(v128.load(sums, 16), v128.load(sums + sumsBytes, 16)),
    add(v128.load(products), v128.load(products, 16)),
  );
}

function sumElements(cycle: i32): void {
  const from = points + <usize>cycle * cycleBytes;
  let volts = zero;
  let amperes = zero;
  let products = zero;
  for (let at = from; at < from + cycleBytes; at += frameBytes) {
    const v = elementVolts(v128.load(at), false);
    const i = elementAmperes(v128.load(at, currents), false);
    volts = add(volts, mul(v, v));
    amperes = add(amperes, mul(i, i));
    products = add(products, mul(v, i));
  }
  storeElements(cycle, volts, amperes, products);
}

// @ts-ignore: decorator
@inline
function storeElements(cycle: i32, volts: v128, amperes: v128, products: v128): void {
  const into = <usize>cycle << 4;
  const scale = f32x4.splat(1.0 / <f32>pointsPerCycle);
  v128.store(elementActive + into, mul(products, scale));
  v128.store(elementVoltsRms + into, f32x4.sqrt(mul(volts, scale)));
  v128.store(elementAmperesRms + into, f32x4.sqrt(mul(amperes, scale)));
}

/** Im(U I*) of the fundamental: positive when the current lags. */
function reactivePowers(cycle: i32, plain: bool): void {
  const at = <usize>cycle * frameBytes;
  const voltsRe = elementVolts(v128.load(phasorsRe + at), plain);
  const voltsIm = elementVolts(v128.load(phasorsIm + at), plain);
  const amperesRe = elementAmperes(v128.load(phasorsRe + at, currents), plain);
  const amperesIm = elementAmperes(v128.load(phasorsIm + at, currents), plain);
  v128.store(elementReactive + (<usize>cycle << 4), sub(mul(voltsIm, amperesRe), mul(voltsRe, amperesIm)));
}
