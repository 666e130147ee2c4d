// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { currentScales, transformScratch, twiddles } from "./memory-map";
import { add, currents, frameBytes, mul, splatAt, sub, zero } from "./vector";

/**
 * The complex transform of 512 or 1024 points, four channels at once: a voltage is the real part and the current of the
 * same lane the imaginary part. Stockham's form: each pass reads one half of the scratch and writes the other, in order.
 */

const scratchA: usize = transformScratch;
const scratchB: usize = transformScratch + 1024 * frameBytes;
const sqrtHalf: f32 = 0.7071067811865476;

/** Transforms points that lie `stride` bytes apart, from `from` to `into` (frames in a row). */
export function transform512(from: usize, stride: usize, into: usize): void {
  firstPassOfEight(from, stride, scratchA, 512);
  passOfEight(scratchA, scratchB, 64, 8);
  passOfEight(scratchB, into, 8, 64);
}

export function transform1024(from: usize, stride: usize, into: usize): void {
  firstPassOfEight(from, stride, scratchA, 1024);
  passOfEight(scratchA, scratchB, 128, 8);
  passOfFour(scratchB, scratchA, 16, 64);
  passOfFour(scratchA, into, 4, 256);
}

/** Stores (re + i im) times the twiddle factor at an address. */
// @ts-ignore: decorator
@inline
function storeTurned(into: usize, re: v128, im: v128, twiddle: usize): void {
  const cosine = splatAt(twiddle);
  const sine = splatAt(twiddle + 4);
  v128.store(into, sub(mul(re, cosine), mul(im, sine)));
  v128.store(into, add(mul(re, sine), mul(im, cosine)), currents);
}

/** The first pass, from points that lie `stride` bytes apart, whose currents are brought to size. */
function firstPassOfEight(from: usize, stride: usize, into: usize, n: i32): void {
  const eighth = n >> 3;
  const currentScale = v128.load(currentScales);
  for (let p = 0; p < eighth; p++) {
    const x = from + <usize>p * stride;
    const y = into + (<usize>p * 8) * frameBytes;
    butterflyOfEight(x, <usize>eighth * stride, y, frameBytes, <usize>p << 3, true, currentScale);
  }
}

/** One pass of radix 8 over `n` points of which there are `count` interleaved runs; `n` times `count` are all points. */
function passOfEight(from: usize, into: usize, n: i32, count: i32): void {
  const eighth = n >> 3;
  const legBytes = <usize>(eighth * count) * frameBytes;
  const outBytes = <usize>count * frameBytes;
  let x = from;
  let y = into;
  for (let p = 0; p < eighth; p++) {
    const w1 = <usize>(p * count) << 3;
    for (let q = 0; q < count; q++) {
      butterflyOfEight(x, legBytes, y, outBytes, w1, false, zero);
      x += frameBytes;
      y += frameBytes;
    }
    y += 7 * outBytes;
  }
}

/** Eight points `legBytes` apart to eight `outBytes` apart, turned by multiples of the twiddle factor at offset `w1`. */
// @ts-ignore: decorator
@inline
function butterflyOfEight(
  x: usize,
  legBytes: usize,
  y: usize,
  outBytes: usize,
  w1: usize,
  first: bool,
  currentScale: v128,
): void {
  const root = f32x4.splat(sqrtHalf);
  const w2 = twiddles + 2 * w1;
  const w3 = w2 + w1;
  const w4 = w3 + w1;
  const w5 = w4 + w1;
  const w6 = w5 + w1;
  const w7 = w6 + w1;
  // The even legs.
  let leg = x;
  const re0 = v128.load(leg);
  const im0 = first ? mul(v128.load(leg, 16), currentScale) : v128.load(leg, 16);
  leg += 2 * legBytes;
  const re2 = v128.load(leg);
  const im2 = first ? mul(v128.load(leg, 16), currentScale) : v128.load(leg, 16);
  leg += 2 * legBytes;
  const re4 = v128.load(leg);
  const im4 = first ? mul(v128.load(leg, 16), currentScale) : v128.load(leg, 16);
  leg += 2 * legBytes;
  const re6 = v128.load(leg);
  const im6 = first ? mul(v128.load(leg, 16), currentScale) : v128.load(leg, 16);
  const sum04Re = add(re0, re4);
  const sum04Im = add(im0, im4);
  const dif04Re = sub(re0, re4);
  const dif04Im = sub(im0, im4);
  const sum26Re = add(re2, re6);
  const sum26Im = add(im2, im6);
  const dif26Re = sub(re2, re6);
  const dif26Im = sub(im2, im6);
  const even0Re = add(sum04Re, sum26Re);
  const even0Im = add(sum04Im, sum26Im);
  const even2Re = sub(sum04Re, sum26Re);
  const even2Im = sub(sum04Im, sum26Im);
  const even1Re = add(dif04Re, dif26Im);
  const even1Im = sub(dif04Im, dif26Re);
  const even3Re = sub(dif04Re, dif26Im);
  const even3Im = add(dif04Im, dif26Re);
  // The odd legs, turned by an eighth.
  leg = x + legBytes;
  const re1 = v128.load(leg);
  const im1 = first ? mul(v128.load(leg, 16), currentScale) : v128.load(leg, 16);
  leg += 2 * legBytes;
  const re3 = v128.load(leg);
  const im3 = first ? mul(v128.load(leg, 16), currentScale) : v128.load(leg, 16);
  leg += 2 * legBytes;
  const re5 = v128.load(leg);
  const im5 = first ? mul(v128.load(leg, 16), currentScale) : v128.load(leg, 16);
  leg += 2 * legBytes;
  const re7 = v128.load(leg);
  const im7 = first ? mul(v128.load(leg, 16), currentScale) : v128.load(leg, 16);
  const sum15Re = add(re1, re5);
  const sum15Im = add(im1, im5);
  const dif15Re = sub(re1, re5);
  const dif15Im = sub(im1, im5);
  const sum37Re = add(re3, re7);
  const sum37Im = add(im3, im7);
  const dif37Re = sub(re3, re7);
  const dif37Im = sub(im3, im7);
  const odd0Re = add(sum15Re, sum37Re);
  const odd0Im = add(sum15Im, sum37Im);
  v128.store(y, add(even0Re, odd0Re));
  v128.store(y, add(even0Im, odd0Im), currents);
  const out4 = y + 4 * outBytes;
  storeTurned(out4, sub(even0Re, odd0Re), sub(even0Im, odd0Im), w4);
  const odd2Re = sub(sum15Re, sum37Re);
  const odd2Im = sub(sum15Im, sum37Im);
  storeTurned(y + 2 * outBytes, add(even2Re, odd2Im), sub(even2Im, odd2Re), w2);
  storeTurned(out4 + 2 * outBytes, sub(even2Re, odd2Im), add(even2Im, odd2Re), w6);
  const a1Re = add(dif15Re, dif37Im);
  const a1Im = sub(dif15Im, dif37Re);
  const odd1Re = mul(root, add(a1Re, a1Im));
  const odd1Im = mul(root, sub(a1Im, a1Re));
  storeTurned(y + outBytes, add(even1Re, odd1Re), add(even1Im, odd1Im), twiddles + w1);
  storeTurned(out4 + outBytes, sub(even1Re, odd1Re), sub(even1Im, odd1Im), w5);
  const a3Re = sub(dif15Re, dif37Im);
  const a3Im = add(dif15Im, dif37Re);
  const odd3Re = mul(root, sub(a3Im, a3Re));
  const odd3Im = mul(root, add(a3Re, a3Im));
  storeTurned(y + 3 * outBytes, add(even3Re, odd3Re), sub(even3Im, odd3Im), w3);
  storeTurned(out4 + 3 * outBytes, sub(even3Re, odd3Re), add(even3Im, odd3Im), w7);
}

/** One pass of radix 4 over `n` points of which there are `count` interleaved runs. */
function passOfFour(from: usize, into: usize, n: i32, count: i32): void {
  const quarter = n >> 2;
  const legBytes = <usize>(quarter * count) * frameBytes;
  const outBytes = <usize>count * frameBytes;
  const turn = <usize>(1024 / n) << 3;
  let x = from;
  let y = into;
  for (let p = 0; p < quarter; p++) {
    const w1 = <usize>p * turn;
    for (let q = 0; q < count; q++) {
      const x2 = x + 2 * legBytes;
      const re0 = v128.load(x);
      const im0 = v128.load(x, 16);
      const re1 = v128.load(x + legBytes);
      const im1 = v128.load(x + legBytes, 16);
      const re2 = v128.load(x2);
      const im2 = v128.load(x2, 16);
      const re3 = v128.load(x2 + legBytes);
      const im3 = v128.load(x2 + legBytes, 16);
      const sum02Re = add(re0, re2);
      const sum02Im = add(im0, im2);
      const dif02Re = sub(re0, re2);
      const dif02Im = sub(im0, im2);
      const sum13Re = add(re1, re3);
      const sum13Im = add(im1, im3);
      const dif13Re = sub(re1, re3);
      const dif13Im = sub(im1, im3);
      v128.store(y, add(sum02Re, sum13Re));
      v128.store(y, add(sum02Im, sum13Im), currents);
      storeTurned(y + outBytes, add(dif02Re, dif13Im), sub(dif02Im, dif13Re), twiddles + w1);
      storeTurned(y + 2 * outBytes, sub(sum02Re, sum13Re), sub(sum02Im, sum13Im), twiddles + 2 * w1);
      storeTurned(y + 3 * outBytes, sub(dif02Re, dif13Im), add(dif02Im, dif13Re), twiddles + 3 * w1);
      x += frameBytes;
      y += frameBytes;
    }
    y += 3 * outBytes;
  }
}
