// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { currentScales, transformScratch, twiddles } from "./memory-map";
import { add, currents, frameBytes, mul, splatAt, sub } from "./vector";

/**
 * The complex transform of 256 or 1024 points, four channels at once: a voltage is the real part and the current of the
 * same lane the imaginary part. Stockham's form: each pass reads one half of the scratch and writes the other, in order.
 * Radix 4 keeps everything in the sixteen registers of a processor; radix 8 does fewer operations and is slower.
 */

const scratchA: usize = transformScratch;
const scratchB: usize = transformScratch + 1024 * frameBytes;

/** Transforms points that lie `stride` bytes apart, from `from` to `into` (frames in a row). */
export function transform256(from: usize, stride: usize, into: usize): void {
  firstPass(from, stride, scratchA, 256);
  pass(scratchA, scratchB, 64, 4);
  pass(scratchB, scratchA, 16, 16);
  lastPass(scratchA, into, 64);
}

export function transform1024(from: usize, stride: usize, into: usize): void {
  firstPass(from, stride, scratchA, 1024);
  pass(scratchA, scratchB, 256, 4);
  pass(scratchB, scratchA, 64, 16);
  pass(scratchA, scratchB, 16, 64);
  lastPass(scratchB, into, 256);
}

/** The first pass, from points that lie `stride` bytes apart, whose currents are brought to size. */
function firstPass(from: usize, stride: usize, into: usize, n: i32): void {
  const quarter = n >> 2;
  const legBytes = <usize>quarter * stride;
  const scale = v128.load(currentScales);
  for (let p = 0; p < quarter; p++) {
    const x = from + <usize>p * stride;
    const w1 = twiddles + (<usize>p << 3);
    const w2 = w1 + (<usize>p << 3);
    const w3 = w2 + (<usize>p << 3);
    const x2 = x + 2 * legBytes;
    const im0 = mul(scale, v128.load(x, 16));
    const im1 = mul(scale, v128.load(x + legBytes, 16));
    const im2 = mul(scale, v128.load(x2, 16));
    const im3 = mul(scale, v128.load(x2 + legBytes, 16));
    const re0 = v128.load(x);
    const re1 = v128.load(x + legBytes);
    const re2 = v128.load(x2);
    const re3 = v128.load(x2 + legBytes);
    const y = into + (<usize>p * 4) * frameBytes;
    butterfly(re0, im0, re1, im1, re2, im2, re3, im3, y, frameBytes, w1, w2, w3);
  }
}

/** One pass over `n` points of which there are `count` interleaved runs; `n` times `count` are all points. */
function pass(from: usize, into: usize, n: i32, count: i32): void {
  const quarter = n >> 2;
  const legBytes = <usize>(quarter * count) * frameBytes;
  const outBytes = <usize>count * frameBytes;
  let x = from;
  let y = into;
  for (let p = 0; p < quarter; p++) {
    const turn = <usize>(p * count) << 3;
    const w1 = twiddles + turn;
    const w2 = w1 + turn;
    const w3 = w2 + turn;
    const end = x + outBytes;
    for (; x < end; x += frameBytes, y += frameBytes) {
      const x1 = x + legBytes;
      const x2 = x1 + legBytes;
      const x3 = x2 + legBytes;
      butterfly(
        v128.load(x), v128.load(x, 16), v128.load(x1), v128.load(x1, 16),
        v128.load(x2), v128.load(x2, 16), v128.load(x3), v128.load(x3, 16),
        y, outBytes, w1, w2, w3,
      );
    }
    y += 3 * outBytes;
  }
}

/** Four points to four places `outBytes` apart, turned by the twiddle factors at three addresses. */
// @ts-ignore: decorator
@inline
function butterfly(
  re0: v128, im0: v128, re1: v128, im1: v128, re2: v128, im2: v128, re3: v128, im3: v128,
  y: usize, outBytes: usize, w1: usize, w2: usize, w3: usize,
): void {
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
  storeTurned(y + outBytes, add(dif02Re, dif13Im), sub(dif02Im, dif13Re), w1);
  storeTurned(y + 2 * outBytes, sub(sum02Re, sum13Re), sub(sum02Im, sum13Im), w2);
  storeTurned(y + 3 * outBytes, sub(dif02Re, dif13Im), add(dif02Im, dif13Re), w3);
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

/** The last pass, over `count` runs of four points, has nothing to turn. */
function lastPass(from: usize, into: usize, count: i32): void {
  const legBytes = <usize>count * frameBytes;
  for (let at: usize = 0; at < legBytes; at += frameBytes) {
    const x = from + at;
    const x2 = x + 2 * legBytes;
    lastButterfly(
      v128.load(x), v128.load(x + legBytes), v128.load(x2), v128.load(x2 + legBytes),
      v128.load(x, 16), v128.load(x + legBytes, 16), v128.load(x2, 16), v128.load(x2 + legBytes, 16),
      into + at, legBytes,
    );
  }
}

// @ts-ignore: decorator
@inline
function lastButterfly(
  re0: v128, re1: v128, re2: v128, re3: v128, im0: v128, im1: v128, im2: v128, im3: v128, y: usize, outBytes: usize,
): void {
  const sum02Re = add(re0, re2);
  const sum02Im = add(im0, im2);
  const dif02Re = sub(re0, re2);
  const dif02Im = sub(im0, im2);
  const sum13Re = add(re1, re3);
  const sum13Im = add(im1, im3);
  const dif13Re = sub(re1, re3);
  const dif13Im = sub(im1, im3);
  const y2 = y + 2 * outBytes;
  v128.store(y, add(sum02Re, sum13Re));
  v128.store(y, add(sum02Im, sum13Im), currents);
  v128.store(y + outBytes, add(dif02Re, dif13Im));
  v128.store(y + outBytes, sub(dif02Im, dif13Re), currents);
  v128.store(y2, sub(sum02Re, sum13Re));
  v128.store(y2, sub(sum02Im, sum13Im), currents);
  v128.store(y2 + outBytes, sub(dif02Re, dif13Im));
  v128.store(y2 + outBytes, add(dif02Im, dif13Re), currents);
}
