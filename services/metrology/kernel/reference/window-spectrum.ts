import { FourierTransform } from "./fourier-transform.ts";

/** Orders up to which bins are computed: 3 kHz at the lowest frequency, and the interharmonics above the highest order. */
const spectrumOrders = 72;

/**
 * The spectrum of two channels over all cycles of a window, from one complex transform: one channel is the real part, the
 * other the imaginary part. Bins are `1 / cycles` of the fundamental apart, 5 Hz in a whole window (IEC 61000-4-7 clause
 * 5.2). The number of points is an odd number times a power of two, so every odd-th point is transformed by itself and
 * the bins that are wanted are combined from them.
 */
export class WindowSpectrum {
  readonly cycles: number;
  /** Bins 0 to `bins - 1` are computed. */
  readonly bins: number;
  /** Bins of the first and the second channel, RMS-scaled (bin 0: the mean with its sign), V or A. */
  readonly firstRe: Float64Array;
  readonly firstIm: Float64Array;
  readonly secondRe: Float64Array;
  readonly secondIm: Float64Array;
  readonly #length: number;
  /** Transforms that interleave, and the points of each. */
  readonly #parts: { re: Float64Array; im: Float64Array }[];
  readonly #fourier: FourierTransform;
  readonly #cosines: Float64Array;
  readonly #sines: Float64Array;
  #re = 0;
  #im = 0;

  constructor(cycles: number, pointsPerCycle: number) {
    this.cycles = cycles;
    this.#length = cycles * pointsPerCycle;
    let parts = cycles;
    while (parts % 2 === 0) parts /= 2;
    const partLength = this.#length / parts;
    this.#fourier = new FourierTransform(partLength);
    this.#parts = Array.from({ length: parts }, () => ({
      re: new Float64Array(partLength),
      im: new Float64Array(partLength),
    }));
    const angle = (n: number) => (2 * Math.PI * n) / this.#length;
    this.#cosines = Float64Array.from({ length: this.#length }, (_, n) => Math.cos(angle(n)));
    this.#sines = Float64Array.from({ length: this.#length }, (_, n) => Math.sin(angle(n)));
    this.bins = Math.min(spectrumOrders * cycles, this.#length / 2);
    this.firstRe = new Float64Array(this.bins);
    this.firstIm = new Float64Array(this.bins);
    this.secondRe = new Float64Array(this.bins);
    this.secondIm = new Float64Array(this.bins);
  }

  /** Transforms two channels. Bins from `binLimit` on, which the source cannot carry, are 0. */
  transform(first: Float64Array, second: Float64Array, binLimit: number): void {
    const count = this.#parts.length;
    this.#parts.forEach(({ re, im }, part) => {
      for (let n = 0, at = part; at < this.#length; n++, at += count) {
        re[n] = first[at];
        im[n] = second[at];
      }
      this.#fourier.transform(re, im);
    });
    for (let bin = 0; bin < this.bins; bin++) this.#separate(bin, bin < binLimit);
  }

  /** The bins of the two channels from bin z of their complex sum and its mirror: (z + z') / 2 and (z - z') / 2i. */
  #separate(bin: number, carried: boolean): void {
    const scale = carried ? (bin === 0 ? 0.5 : Math.SQRT1_2) / this.#length : 0;
    this.#combine(bin);
    const [re, im] = [this.#re, this.#im];
    this.#combine(bin === 0 ? 0 : this.#length - bin);
    this.firstRe[bin] = (re + this.#re) * scale;
    this.firstIm[bin] = (im - this.#im) * scale;
    this.secondRe[bin] = (im + this.#im) * scale;
    this.secondIm[bin] = (this.#re - re) * scale;
  }

  /** A bin of the complex sum from the parts, into `#re` and `#im`. */
  #combine(bin: number): void {
    const at = bin % this.#fourier.length;
    let re = 0;
    let im = 0;
    for (let part = 0, turn = 0; part < this.#parts.length; part++) {
      const { re: partRe, im: partIm } = this.#parts[part];
      re += partRe[at] * this.#cosines[turn] + partIm[at] * this.#sines[turn];
      im += partIm[at] * this.#cosines[turn] - partRe[at] * this.#sines[turn];
      turn += bin;
      if (turn >= this.#length) turn -= this.#length;
    }
    this.#re = re;
    this.#im = im;
  }
}
