// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { joinScratch, joinTwiddles, points, shortTransforms, transformScratch } from "./memory-map";
import { transform1024, transform256 } from "./short-transform";
import { add, currents, frameBytes, mul, splatAt, sub } from "./vector";

/**
 * The transform of a window, as far as it is wanted: bins 0 to about 72 orders, and their mirror images from the end
 * (bin n - k lies at `mirrored + k`), which tell voltages from currents. 2560 points are ten transforms of 256, 3072 are
 * three of 1024; the last pass joins them for the wanted bins only.
 */
export const bins: usize = transformScratch;
export const mirrored: usize = transformScratch + 1024 * frameBytes;

const cosine72: f32 = 0.30901699437494745;
const cosine144: f32 = -0.8090169943749475;
const sine72: f32 = 0.9510565162951535;
const sine144: f32 = 0.5877852522924731;
const sine120: f32 = 0.8660254037844386;

/** Bytes of a leg of the ten, and of its twiddle factors. */
const leg256: usize = 256 * frameBytes;
const turns256: usize = 256 * 8;
/** Sums and differences of opposite legs for one bin. */
const sums: usize = joinScratch;
const differences: usize = joinScratch + 5 * frameBytes;

export function transformTenCycles(): void {
  for (let r: usize = 0; r < 10; r++) {
    transform256(points + r * frameBytes, 10 * frameBytes, shortTransforms + r * 256 * frameBytes);
  }
  for (let k: usize = 0; k < 256; k++) joinTen(k);
}

export function transformTwelveCycles(): void {
  for (let r: usize = 0; r < 3; r++) {
    transform1024(points + r * frameBytes, 3 * frameBytes, shortTransforms + r * 1024 * frameBytes);
  }
  for (let k: usize = 0; k < 1024; k++) joinThree(k);
}

/**
 * Of the ten bins k, k + 256, ... the six that are wanted. Ten is two by five: the sums of opposite legs, five of them,
 * give the even ones of the ten, and their differences the odd ones.
 */
// @ts-ignore: decorator
@inline
function joinTen(k: usize): void {
  const at = shortTransforms + k * frameBytes;
  const w = joinTwiddles + (k << 3);
  const opposite = at + 5 * leg256;
  addAndSubtract(0, v128.load(at), v128.load(at, currents), opposite, w + 4 * turns256, false);
  for (let r: usize = 1; r < 5; r++) {
    const x = at + r * leg256;
    const turn = w + (r - 1) * turns256;
    addAndSubtract(r, turnedRe(x, turn), turnedIm(x, turn), opposite + r * leg256, turn + 5 * turns256, (r & 1) == 1);
  }
  joinEven(k);
  joinOdd(k);
}

/** Sum and difference of a leg and the opposite one, the difference with its sign changed where that is said. */
// @ts-ignore: decorator
@inline
function addAndSubtract(r: usize, re: v128, im: v128, opposite: usize, turn: usize, negate: bool): void {
  const oppositeRe = turnedRe(opposite, turn);
  const oppositeIm = turnedIm(opposite, turn);
  const sum = sums + r * frameBytes;
  v128.store(sum, add(re, oppositeRe));
  v128.store(sum, add(im, oppositeIm), currents);
  const difference = differences + r * frameBytes;
  v128.store(difference, negate ? sub(oppositeRe, re) : sub(re, oppositeRe));
  v128.store(difference, negate ? sub(oppositeIm, im) : sub(im, oppositeIm), currents);
}

/** Bins k and k + 512 (the first 224), and the mirror image of 512 - k. */
// @ts-ignore: decorator
@inline
function joinEven(k: usize): void {
  const re0 = v128.load(sums);
  const im0 = v128.load(sums, currents);
  const sum14Re = add(part(sums, 1), part(sums, 4));
  const sum23Re = add(part(sums, 2), part(sums, 3));
  const sum14Im = add(part(sums + currents, 1), part(sums + currents, 4));
  const sum23Im = add(part(sums + currents, 2), part(sums + currents, 3));
  v128.store(bins + k * frameBytes, add(re0, add(sum14Re, sum23Re)));
  v128.store(bins + k * frameBytes, add(im0, add(sum14Im, sum23Im)), currents);
  const evenRe = add(re0, blend(sum14Re, cosine72, sum23Re, cosine144));
  const evenIm = add(im0, blend(sum14Im, cosine72, sum23Im, cosine144));
  const oddRe = blend(difference14(sums), sine72, difference23(sums), sine144);
  const oddIm = blend(difference14(sums + currents), sine72, difference23(sums + currents), sine144);
  const image = mirrored + (512 - k) * frameBytes;
  v128.store(image, sub(evenRe, oddIm));
  v128.store(image, add(evenIm, oddRe), currents);
  if (k >= 224) return;
  const bin = bins + (512 + k) * frameBytes;
  v128.store(bin, add(evenRe, oddIm));
  v128.store(bin, sub(evenIm, oddRe), currents);
}

/** Bin k + 256, and the mirror images of 256 - k and 768 - k (the last 224). */
// @ts-ignore: decorator
@inline
function joinOdd(k: usize): void {
  const re0 = v128.load(differences);
  const im0 = v128.load(differences, currents);
  const sum14Re = add(part(differences, 1), part(differences, 4));
  const sum23Re = add(part(differences, 2), part(differences, 3));
  const sum14Im = add(part(differences + currents, 1), part(differences + currents, 4));
  const sum23Im = add(part(differences + currents, 2), part(differences + currents, 3));
  const dif14Re = difference14(differences);
  const dif23Re = difference23(differences);
  const dif14Im = difference14(differences + currents);
  const dif23Im = difference23(differences + currents);
  const evenRe = add(re0, blend(sum14Re, cosine144, sum23Re, cosine72));
  const evenIm = add(im0, blend(sum14Im, cosine144, sum23Im, cosine72));
  const oddRe = blend(dif14Re, sine144, dif23Re, -sine72);
  const oddIm = blend(dif14Im, sine144, dif23Im, -sine72);
  const bin = bins + (256 + k) * frameBytes;
  v128.store(bin, sub(evenRe, oddIm));
  v128.store(bin, add(evenIm, oddRe), currents);
  const image = mirrored + (256 - k) * frameBytes;
  v128.store(image, add(evenRe, oddIm));
  v128.store(image, sub(evenIm, oddRe), currents);
  if (k < 32) return;
  const lastRe = add(re0, blend(sum14Re, cosine72, sum23Re, cosine144));
  const lastIm = add(im0, blend(sum14Im, cosine72, sum23Im, cosine144));
  const lastOddRe = blend(dif14Re, sine72, dif23Re, sine144);
  const lastOddIm = blend(dif14Im, sine72, dif23Im, sine144);
  const lastImage = mirrored + (768 - k) * frameBytes;
  v128.store(lastImage, add(lastRe, lastOddIm));
  v128.store(lastImage, sub(lastIm, lastOddRe), currents);
}

// @ts-ignore: decorator
@inline
function part(frames: usize, r: usize): v128 {
  return v128.load(frames + r * frameBytes);
}

// @ts-ignore: decorator
@inline
function difference14(frames: usize): v128 {
  return sub(part(frames, 1), part(frames, 4));
}

// @ts-ignore: decorator
@inline
function difference23(frames: usize): v128 {
  return sub(part(frames, 2), part(frames, 3));
}

// @ts-ignore: decorator
@inline
function blend(a: v128, shareOfA: f32, b: v128, shareOfB: f32): v128 {
  return add(mul(a, f32x4.splat(shareOfA)), mul(b, f32x4.splat(shareOfB)));
}

/** Bin k (the first 896), and the mirror image of 1024 - k (as many). */
// @ts-ignore: decorator
@inline
function joinThree(k: usize): void {
  const leg: usize = 1024 * frameBytes;
  const at = shortTransforms + k * frameBytes;
  const w = joinTwiddles + (k << 3);
  const re0 = v128.load(at);
  const im0 = v128.load(at, currents);
  const re1 = turnedRe(at + leg, w);
  const im1 = turnedIm(at + leg, w);
  const re2 = turnedRe(at + 2 * leg, w + 8192);
  const im2 = turnedIm(at + 2 * leg, w + 8192);
  const sumRe = add(re1, re2);
  const sumIm = add(im1, im2);
  if (k < 896) {
    v128.store(bins + k * frameBytes, add(re0, sumRe));
    v128.store(bins + k * frameBytes, add(im0, sumIm), currents);
  }
  if (k < 128) return;
  const half = f32x4.splat(0.5);
  const s120 = f32x4.splat(sine120);
  const image = mirrored + (1024 - k) * frameBytes;
  v128.store(image, sub(sub(re0, mul(sumRe, half)), mul(s120, sub(im1, im2))));
  v128.store(image, add(sub(im0, mul(sumIm, half)), mul(s120, sub(re1, re2))), currents);
}

// @ts-ignore: decorator
@inline
function turnedRe(at: usize, w: usize): v128 {
  return sub(mul(v128.load(at), splatAt(w)), mul(v128.load(at, currents), splatAt(w + 4)));
}

// @ts-ignore: decorator
@inline
function turnedIm(at: usize, w: usize): v128 {
  return add(mul(v128.load(at), splatAt(w + 4)), mul(v128.load(at, currents), splatAt(w)));
}
