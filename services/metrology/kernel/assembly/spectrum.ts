// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { joinTwiddles, points, shortTransforms, transformScratch } from "./memory-map";
import { transform1024, transform512 } from "./short-transform";
import { add, currents, frameBytes, mul, splatAt, sub } from "./vector";

/**
 * The transform of a window, as far as it is wanted: bins 0 to about 72 orders, and their mirror images from the end
 * (bin n - k lies at `mirrored + k`), which tell voltages from currents. 2560 points are five transforms of 512, 3072 are
 * three of 1024; the last pass joins them for the wanted bins only.
 */
export const bins: usize = transformScratch;
export const mirrored: usize = transformScratch + 1024 * frameBytes;

const cosine72: f32 = 0.30901699437494745;
const cosine144: f32 = -0.8090169943749475;
const sine72: f32 = 0.9510565162951535;
const sine144: f32 = 0.5877852522924731;
const sine120: f32 = 0.8660254037844386;

export function transformTenCycles(): void {
  for (let r: usize = 0; r < 5; r++) {
    transform512(points + r * frameBytes, 5 * frameBytes, shortTransforms + r * 512 * frameBytes);
  }
  for (let k: usize = 0; k < 512; k++) joinFive(k);
}

export function transformTwelveCycles(): void {
  for (let r: usize = 0; r < 3; r++) {
    transform1024(points + r * frameBytes, 3 * frameBytes, shortTransforms + r * 1024 * frameBytes);
  }
  for (let k: usize = 0; k < 1024; k++) joinThree(k);
}

/** Bins k and k + 512 (the first 224), and the mirror images of 512 - k and 1024 - k (as many). */
// @ts-ignore: decorator
@inline
function joinFive(k: usize): void {
  const leg: usize = 512 * frameBytes;
  const at = shortTransforms + k * frameBytes;
  const w = joinTwiddles + (k << 3);
  const re0 = v128.load(at);
  const im0 = v128.load(at, currents);
  const re1 = turnedRe(at + leg, w);
  const im1 = turnedIm(at + leg, w);
  const re4 = turnedRe(at + 4 * leg, w + 3 * 4096);
  const im4 = turnedIm(at + 4 * leg, w + 3 * 4096);
  const sum14Re = add(re1, re4);
  const sum14Im = add(im1, im4);
  const dif14Re = sub(re1, re4);
  const dif14Im = sub(im1, im4);
  const re2 = turnedRe(at + 2 * leg, w + 4096);
  const im2 = turnedIm(at + 2 * leg, w + 4096);
  const re3 = turnedRe(at + 3 * leg, w + 2 * 4096);
  const im3 = turnedIm(at + 3 * leg, w + 2 * 4096);
  const sum23Re = add(re2, re3);
  const sum23Im = add(im2, im3);
  const dif23Re = sub(re2, re3);
  const dif23Im = sub(im2, im3);
  const c72 = f32x4.splat(cosine72);
  const c144 = f32x4.splat(cosine144);
  const s72 = f32x4.splat(sine72);
  const s144 = f32x4.splat(sine144);
  v128.store(bins + k * frameBytes, add(re0, add(sum14Re, sum23Re)));
  v128.store(bins + k * frameBytes, add(im0, add(sum14Im, sum23Im)), currents);
  const evenRe = add(re0, add(mul(sum14Re, c72), mul(sum23Re, c144)));
  const evenIm = add(im0, add(mul(sum14Im, c72), mul(sum23Im, c144)));
  const oddRe = add(mul(dif14Re, s72), mul(dif23Re, s144));
  const oddIm = add(mul(dif14Im, s72), mul(dif23Im, s144));
  const image = mirrored + (512 - k) * frameBytes;
  v128.store(image, sub(evenRe, oddIm));
  v128.store(image, add(evenIm, oddRe), currents);
  if (k < 224) {
    const bin = bins + (512 + k) * frameBytes;
    v128.store(bin, add(evenRe, oddIm));
    v128.store(bin, sub(evenIm, oddRe), currents);
  }
  if (k >= 288) {
    const even3Re = add(re0, add(mul(sum14Re, c144), mul(sum23Re, c72)));
    const even3Im = add(im0, add(mul(sum14Im, c144), mul(sum23Im, c72)));
    const odd3Re = sub(mul(dif14Re, s144), mul(dif23Re, s72));
    const odd3Im = sub(mul(dif14Im, s144), mul(dif23Im, s72));
    const image3 = mirrored + (1024 - k) * frameBytes;
    v128.store(image3, sub(even3Re, odd3Im));
    v128.store(image3, add(even3Im, odd3Re), currents);
  }
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
