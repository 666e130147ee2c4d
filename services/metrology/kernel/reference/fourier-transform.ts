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
