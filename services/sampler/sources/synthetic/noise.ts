/** Standard deviation of the sum of four bytes of even distribution. */
const fourBytesDeviation = Math.sqrt((4 * (256 ** 2 - 1)) / 12);

/** Mixes 32 bits so that every bit of the input reaches every bit of the output (the "lowbias32" permutation). */
export function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

/**
 * Adds noise of the given RMS to `values[0..count)`, which hold the samples from `sample` on of `channel`. Nearly
 * normal (a sum of four even distributions, within 3.5 deviations). A pure function of seed, channel and sample.
 */
export function addNoise(
  values: Float64Array,
  count: number,
  rms: number,
  seed: number,
  channel: number,
  sample: number,
): void {
  const scale = rms / fourBytesDeviation;
  for (let i = 0; i < count; ) {
    const high = Math.floor((sample + i) / 2 ** 32);
    const low = sample + i - high * 2 ** 32;
    const key = mix(mix(mix(seed) + channel) + high);
    // The key changes only where the sample number passes a multiple of 2^32.
    const run = Math.min(count - i, 2 ** 32 - low);
    for (let k = 0; k < run; k++, i++) {
      const bits = mix((low + k) ^ key);
      const sum = (bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24);
      values[i] += (sum - 510) * scale;
    }
  }
}
