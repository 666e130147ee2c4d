// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { binPowers, currentScales, harmonicPhasors, harmonics, interharmonics, orderCount, pointsPerCycle } from "./memory-map";
import { bins, mirrored } from "./spectrum";
import { add, currents, frameBytes, mul, storeTransposed, sub, zero } from "./vector";

const ordersBytes: usize = <usize>orderCount * 4;

/**
 * Power of each bin from 1 on: what bin k and its mirror image have in common is voltage, the rest is current. The bins
 * from `binLimit` on, which the source cannot carry, are 0.
 */
export function measureBins(cycles: i32, binLimit: i32): void {
  const count = orderCount * cycles;
  const last = min(binLimit, count) - 1;
  const scale = splitScale(cycles);
  const currentScale = mul(scale, v128.load(currentScales, 16));
  for (let at: usize = frameBytes; at <= <usize>last * frameBytes; at += frameBytes) {
    const re = v128.load(bins + at);
    const im = v128.load(bins + at, currents);
    const imageRe = v128.load(mirrored + at);
    const imageIm = v128.load(mirrored + at, currents);
    const voltsRe = mul(add(re, imageRe), scale);
    const voltsIm = mul(sub(im, imageIm), scale);
    const amperesRe = mul(add(im, imageIm), currentScale);
    const amperesIm = mul(sub(imageRe, re), currentScale);
    v128.store(binPowers + at, add(mul(voltsRe, voltsRe), mul(voltsIm, voltsIm)));
    v128.store(binPowers + at, add(mul(amperesRe, amperesRe), mul(amperesIm, amperesIm)), currents);
  }
  const silent = <usize>(last + 1) * frameBytes;
  memory.fill(binPowers + silent, 0, <usize>count * frameBytes - silent);
}

/** Makes a bin plus its mirror image, or their difference, an RMS value. */
function splitScale(cycles: i32): v128 {
  return f32x4.splat(<f32>(Math.SQRT1_2 / <f64>(cycles * pointsPerCycle)));
}

/**
 * Harmonic subgroups (bins -1 to +1) and interharmonic centred subgroups (bins +2 to N - 2) of IEC 61000-4-7 clause 5.6,
 * and the phasor of the exact bin, of the orders below `limit`; above, the source carries none, and they are 0.
 */
export function groupOrders(cycles: i32, limit: i32): void {
  for (let order = 0; order < orderCount; order += 4) {
    groupFour(order, cycles, 0);
    groupFour(order, cycles, currents);
    phasorsOfFour(order, cycles);
  }
  directComponent(cycles);
  for (let channel: usize = 0; channel < 8; channel++) {
    const from = <usize>limit * 4;
    memory.fill(harmonics + channel * ordersBytes + from, 0, ordersBytes - from);
    memory.fill(interharmonics + channel * ordersBytes + from, 0, ordersBytes - from);
    memory.fill(harmonicPhasors + 2 * (channel * ordersBytes + from), 0, 2 * (ordersBytes - from));
  }
}

function groupFour(order: i32, cycles: i32, half: usize): void {
  const into = <usize>order * 4 + (half / 4) * ordersBytes;
  storeTransposed(
    harmonics + into,
    ordersBytes,
    subgroup(order, cycles, half),
    subgroup(order + 1, cycles, half),
    subgroup(order + 2, cycles, half),
    subgroup(order + 3, cycles, half),
  );
  storeTransposed(
    interharmonics + into,
    ordersBytes,
    centredSubgroup(order, cycles, half),
    centredSubgroup(order + 1, cycles, half),
    centredSubgroup(order + 2, cycles, half),
    centredSubgroup(order + 3, cycles, half),
  );
}

// @ts-ignore: decorator
@inline
function subgroup(order: i32, cycles: i32, half: usize): v128 {
  if (order == 0) return zero;
  const at = binPowers + <usize>(order * cycles) * frameBytes + half;
  const beside = add(v128.load(at - frameBytes), v128.load(at + frameBytes));
  return f32x4.sqrt(add(v128.load(at), beside));
}

// @ts-ignore: decorator
@inline
function centredSubgroup(order: i32, cycles: i32, half: usize): v128 {
  const from = binPowers + <usize>(order * cycles + 2) * frameBytes + half;
  const end = from + <usize>(cycles - 3) * frameBytes;
  let sum = v128.load(from);
  for (let at = from + frameBytes; at < end; at += frameBytes) sum = add(sum, v128.load(at));
  return f32x4.sqrt(sum);
}

function phasorsOfFour(order: i32, cycles: i32): void {
  const scale = splitScale(cycles);
  const currentScale = mul(scale, v128.load(currentScales, 16));
  const step = <usize>cycles * frameBytes;
  const at0 = <usize>order * step;
  const at1 = at0 + step;
  const at2 = at1 + step;
  const at3 = at2 + step;
  const re0 = v128.load(bins + at0), re1 = v128.load(bins + at1);
  const re2 = v128.load(bins + at2), re3 = v128.load(bins + at3);
  const im0 = v128.load(bins + at0, 16), im1 = v128.load(bins + at1, 16);
  const im2 = v128.load(bins + at2, 16), im3 = v128.load(bins + at3, 16);
  const mirrorRe0 = v128.load(mirrored + at0), mirrorRe1 = v128.load(mirrored + at1);
  const mirrorRe2 = v128.load(mirrored + at2), mirrorRe3 = v128.load(mirrored + at3);
  const mirrorIm0 = v128.load(mirrored + at0, 16), mirrorIm1 = v128.load(mirrored + at1, 16);
  const mirrorIm2 = v128.load(mirrored + at2, 16), mirrorIm3 = v128.load(mirrored + at3, 16);
  const into = harmonicPhasors + <usize>order * 8;
  storePairs(
    into,
    mul(scale, add(re0, mirrorRe0)), mul(scale, add(re1, mirrorRe1)),
    mul(scale, add(re2, mirrorRe2)), mul(scale, add(re3, mirrorRe3)),
    mul(scale, sub(im0, mirrorIm0)), mul(scale, sub(im1, mirrorIm1)),
    mul(scale, sub(im2, mirrorIm2)), mul(scale, sub(im3, mirrorIm3)),
  );
  storePairs(
    into + 8 * ordersBytes,
    mul(currentScale, add(im0, mirrorIm0)), mul(currentScale, add(im1, mirrorIm1)),
    mul(currentScale, add(im2, mirrorIm2)), mul(currentScale, add(im3, mirrorIm3)),
    mul(currentScale, sub(mirrorRe0, re0)), mul(currentScale, sub(mirrorRe1, re1)),
    mul(currentScale, sub(mirrorRe2, re2)), mul(currentScale, sub(mirrorRe3, re3)),
  );
}

/** Real and imaginary parts of four orders of four channels, to pairs in the run of each channel. */
// @ts-ignore: decorator
@inline
function storePairs(
  into: usize,
  re0: v128, re1: v128, re2: v128, re3: v128,
  im0: v128, im1: v128, im2: v128, im3: v128,
): void {
  storePairsOfTwo(into, re0, re1, im0, im1);
  storePairsOfTwo(into + 16, re2, re3, im2, im3);
}

// @ts-ignore: decorator
@inline
function storePairsOfTwo(into: usize, re0: v128, re1: v128, im0: v128, im1: v128): void {
  storeTransposed(into, 2 * ordersBytes, re0, im0, re1, im1);
}

/** Order 0: the mean of each channel with its sign. Bin 0 is its own mirror image, voltage real and current imaginary. */
function directComponent(cycles: i32): void {
  const scale: f32 = 1.0 / <f32>(cycles * pointsPerCycle);
  for (let channel: usize = 0; channel < 8; channel++) {
    const inverse: f32 = channel < 4 ? 1 : load<f32>(currentScales + channel * 4);
    const mean = load<f32>(bins + channel * 4) * scale * inverse;
    store<f32>(harmonics + channel * ordersBytes, abs(mean));
    store<f32>(harmonicPhasors + 2 * channel * ordersBytes, mean);
    store<f32>(harmonicPhasors + 2 * channel * ordersBytes, 0, 4);
  }
}
