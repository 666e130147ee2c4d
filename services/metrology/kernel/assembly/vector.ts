// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.

/** The few operations on four channels at once that everything here is written with. A lane is a channel. */

/** Bytes of one sample or point: va vb vc vn in the first vector, ia ib ic in in the second, 32-bit floats. */
export const frameBytes: usize = 32;
/** Where the currents of a frame begin. */
export const currents: usize = 16;

export const zero: v128 = f32x4.splat(0);

// @ts-ignore: decorator
@inline
export function add(a: v128, b: v128): v128 {
  return f32x4.add(a, b);
}

// @ts-ignore: decorator
@inline
export function sub(a: v128, b: v128): v128 {
  return f32x4.sub(a, b);
}

// @ts-ignore: decorator
@inline
export function mul(a: v128, b: v128): v128 {
  return f32x4.mul(a, b);
}

/** The number at an address in all four lanes. */
// @ts-ignore: decorator
@inline
export function splatAt(address: usize): v128 {
  return v128.load_splat<f32>(address);
}

/** A lane, 0 to 3, in all four of them. */
// @ts-ignore: decorator
@inline
export function splatLane(v: v128, lane: i32): v128 {
  switch (lane) {
    case 0: return v128.shuffle<f32>(v, v, 0, 0, 0, 0);
    case 1: return v128.shuffle<f32>(v, v, 1, 1, 1, 1);
    case 2: return v128.shuffle<f32>(v, v, 2, 2, 2, 2);
    default: return v128.shuffle<f32>(v, v, 3, 3, 3, 3);
  }
}

/** (va - vb, vb - vc, vc - va, 0) of (va, vb, vc, vn). */
// @ts-ignore: decorator
@inline
export function lineToLine(voltages: v128): v128 {
  return sub(voltages, v128.shuffle<f32>(voltages, voltages, 1, 2, 0, 3));
}

/** ia + ib + ic in the first three lanes. */
// @ts-ignore: decorator
@inline
export function residual(amperes: v128): v128 {
  const ab = add(amperes, v128.shuffle<f32>(amperes, amperes, 1, 2, 0, 3));
  return add(ab, v128.shuffle<f32>(amperes, amperes, 2, 0, 1, 3));
}

/** Adds four 32-bit sums to four 64-bit ones at an address: 32-bit sums stay short, so that they lose nothing. */
// @ts-ignore: decorator
@inline
export function promoteInto(address: usize, sums: v128): void {
  const high = v128.shuffle<f32>(sums, sums, 2, 3, 2, 3);
  v128.store(address, f64x2.add(v128.load(address), f64x2.promote_low_f32x4(sums)));
  v128.store(address, f64x2.add(v128.load(address, 16), f64x2.promote_low_f32x4(high)), 16);
}

/** Four 64-bit numbers at an address as 32-bit ones. */
// @ts-ignore: decorator
@inline
export function demoteFrom(address: usize): v128 {
  const low = f32x4.demote_f64x2_zero(v128.load(address));
  const high = f32x4.demote_f64x2_zero(v128.load(address, 16));
  return v128.shuffle<f32>(low, high, 0, 1, 4, 5);
}

/** Turns four vectors of four channels into four runs of one channel each, `stride` bytes apart. */
// @ts-ignore: decorator
@inline
export function storeTransposed(address: usize, stride: usize, a: v128, b: v128, c: v128, d: v128): void {
  const abLow = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  const abHigh = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const cdLow = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
  const cdHigh = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  v128.store(address, v128.shuffle<f32>(abLow, cdLow, 0, 1, 4, 5));
  v128.store(address + stride, v128.shuffle<f32>(abLow, cdLow, 2, 3, 6, 7));
  v128.store(address + 2 * stride, v128.shuffle<f32>(abHigh, cdHigh, 0, 1, 4, 5));
  v128.store(address + 3 * stride, v128.shuffle<f32>(abHigh, cdHigh, 2, 3, 6, 7));
}
