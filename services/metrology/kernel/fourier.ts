import { harmonicCount } from "#schemas/window.ts";

/** In-place complex transform of a power-of-two length, decimation in time: X[k] = sum x[j] exp(-2 pi i jk / n). */
export class FourierTransform {
  readonly length: number;
  readonly #cosines: Float64Array;
  readonly #sines: Float64Array;
  readonly #reversed: Uint32Array;

  constructor(length: number) {
    this.length = length;
    this.#cosines = Float64Array.from({ length: length / 2 }, (_, k) => Math.cos((2 * Math.PI * k) / length));
    this.#sines = Float64Array.from({ length: length / 2 }, (_, k) => Math.sin((2 * Math.PI * k) / length));
    this.#reversed = new Uint32Array(length);
    for (let k = 1; k < length; k++) this.#reversed[k] = (this.#reversed[k >> 1] >> 1) | (k & 1 ? length >> 1 : 0);
  }

  transform(re: Float64Array, im: Float64Array): void {
    this.#permute(re, im);
    for (let half = 1; half < this.length; half *= 2) {
      const stride = this.length / (2 * half);
      for (let start = 0; start < this.length; start += 2 * half) {
        for (let k = 0; k < half; k++) {
          const cosine = this.#cosines[k * stride];
          const sine = this.#sines[k * stride];
          const low = start + k;
          const high = low + half;
          const oddRe = re[high] * cosine + im[high] * sine;
          const oddIm = im[high] * cosine - re[high] * sine;
          re[high] = re[low] - oddRe;
          im[high] = im[low] - oddIm;
          re[low] += oddRe;
          im[low] += oddIm;
        }
      }
    }
  }

  #permute(re: Float64Array, im: Float64Array): void {
    for (let k = 0; k < this.length; k++) {
      const other = this.#reversed[k];
      if (other <= k) continue;
      [re[k], re[other]] = [re[other], re[k]];
      [im[k], im[other]] = [im[other], im[k]];
    }
  }
}

/**
 * Harmonics of coherent points. Only the bins at multiples of the fundamental are asked for, and bin `cycles * h` of
 * the transform over all cycles is bin h of the transform of one cycle of their sum. So the cycles are summed and
 * one short transform serves two channels, one as real and one as imaginary part. Plain bin magnitudes (no groups).
 */
export class HarmonicAnalyser {
  readonly #pointsPerCycle: number;
  readonly #fourier: FourierTransform;
  readonly #re: Float64Array;
  readonly #im: Float64Array;

  constructor(pointsPerCycle: number) {
    this.#pointsPerCycle = pointsPerCycle;
    this.#fourier = new FourierTransform(pointsPerCycle);
    this.#re = new Float64Array(pointsPerCycle);
    this.#im = new Float64Array(pointsPerCycle);
  }

  /**
   * RMS magnitudes of the orders 0..50 of every channel, `[channel][order]`. Orders at or above `orderLimit`, the
   * source's half sampling rate in multiples of the fundamental, are 0: the source cannot carry them.
   */
  harmonics(points: readonly Float64Array[], cycles: number, orderLimit: number): number[] {
    const found = Array.from({ length: points.length * harmonicCount }, () => 0);
    for (let pair = 0; pair < points.length; pair += 2) {
      this.#fold(points[pair], cycles, this.#re);
      this.#fold(points[pair + 1], cycles, this.#im);
      this.#fourier.transform(this.#re, this.#im);
      for (let order = 0; order < harmonicCount && order < orderLimit; order++) {
        const scale = (order === 0 ? 0.5 : Math.SQRT1_2) / (cycles * this.#pointsPerCycle);
        const mirror = (this.#pointsPerCycle - order) % this.#pointsPerCycle;
        const sumRe = this.#re[order] + this.#re[mirror];
        const differenceRe = this.#re[order] - this.#re[mirror];
        const sumIm = this.#im[order] + this.#im[mirror];
        const differenceIm = this.#im[order] - this.#im[mirror];
        found[pair * harmonicCount + order] = Math.hypot(sumRe, differenceIm) * scale;
        found[(pair + 1) * harmonicCount + order] = Math.hypot(sumIm, differenceRe) * scale;
      }
    }
    return found;
  }

  #fold(points: Float64Array, cycles: number, into: Float64Array): void {
    into.fill(0);
    for (let cycle = 0; cycle < cycles; cycle++) {
      const start = cycle * this.#pointsPerCycle;
      for (let k = 0; k < this.#pointsPerCycle; k++) into[k] += points[start + k];
    }
  }
}
