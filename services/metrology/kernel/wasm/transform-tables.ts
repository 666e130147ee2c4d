/** Twiddle factors of the kernel, pairs (cos, -sin) except where said, computed in 64 bits. */
export interface TransformTables {
  /** Of the short transforms, 512 points (10 cycles) or 1024 (12). */
  twiddles: Float32Array;
  /** Of the pass that joins five short transforms or three, `[1 to 4 or 1 to 2][bin]`. */
  joinTwiddles: Float32Array;
}

export function transformTables(cycles: number): TransformTables {
  const length = cycles === 10 ? 512 : 1024;
  const radix = (cycles * 256) / length;
  const joins = Array.from({ length: radix - 1 }, (_, r) => roots(length, radix * length, r + 1));
  const joinTwiddles = new Float32Array((radix - 1) * 2 * length);
  joins.forEach((join, r) => joinTwiddles.set(join, r * 2 * length));
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
