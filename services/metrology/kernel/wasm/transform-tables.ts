/** Twiddle factors of the kernel, pairs (cos, -sin) except where said, computed in 64 bits. */
export interface TransformTables {
  /** Of the short transforms. */
  twiddles: Float32Array;
  /** Of the pass that joins them, `[1 to count - 1][bin]`. */
  joinTwiddles: Float32Array;
}

/** The tables of a transform that is made of `count` short ones of `length` points. */
export function transformTables(count: number, length: number): TransformTables {
  const joinTwiddles = new Float32Array((count - 1) * 2 * length);
  for (let r = 1; r < count; r++) joinTwiddles.set(roots(length, count * length, r), (r - 1) * 2 * length);
  return { twiddles: roots(length, length, 1), joinTwiddles };
}

/** exp(-2 pi i r k / n) for k below `count`. */
function roots(count: number, n: number, r: number): Float32Array {
  const pairs = new Float32Array(2 * count);
  for (let k = 0; k < count; k++) {
    pairs[2 * k] = Math.cos((2 * Math.PI * r * k) / n);
    pairs[2 * k + 1] = -Math.sin((2 * Math.PI * r * k) / n);
  }
  return pairs;
}

/** cos and sin of the points of the first half of a cycle, pairs. */
export function cycleTwiddles(): Float32Array {
  const pairs = new Float32Array(256);
  for (let k = 0; k < 128; k++) {
    pairs[2 * k] = Math.cos((2 * Math.PI * k) / 256);
    pairs[2 * k + 1] = Math.sin((2 * Math.PI * k) / 256);
  }
  return pairs;
}
