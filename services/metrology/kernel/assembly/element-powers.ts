// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { elementAmperes, elementVolts } from "./elements";
import {
  elementActive,
  elementAmperesRms,
  elementReactive,
  elementVoltsRms,
  phasorsIm,
  phasorsRe,
  points,
  pointsPerCycle,
} from "./memory-map";
import { add, currents, frameBytes, mul, sub, zero } from "./vector";

const cycleBytes: usize = <usize>pointsPerCycle * frameBytes;

/** The elements in each cycle: active power, RMS of voltage and current, and reactive power of the fundamental. */
export function measureElements(cycles: i32, plain: bool): void {
  for (let cycle = 0; cycle < cycles; cycle++) {
    if (plain) sumElements(cycle, true);
    else sumElements(cycle, false);
    reactivePowers(cycle, plain);
  }
}

// @ts-ignore: decorator
@inline
function sumElements(cycle: i32, plain: bool): void {
  const from = points + <usize>cycle * cycleBytes;
  const scale = f32x4.splat(1.0 / <f32>pointsPerCycle);
  let volts = zero;
  let amperes = zero;
  let products = zero;
  for (let at = from; at < from + cycleBytes; at += frameBytes) {
    const v = elementVolts(v128.load(at), plain);
    const i = elementAmperes(v128.load(at, currents), plain);
    volts = add(volts, mul(v, v));
    amperes = add(amperes, mul(i, i));
    products = add(products, mul(v, i));
  }
  const into = <usize>cycle << 4;
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
