import { harmonicCount, type Window } from "#schemas/window.ts";
import { type Distortion, distortionOf } from "./distortion.ts";
import { harmonic, magnitude, type Phasor, valueIndex } from "./phasors.ts";

/** One voltage or current of a window by orders. */
export class Spectrum {
  readonly rms: number;
  /** RMS by order: subgroups of a channel, exact bins of a voltage between lines. */
  readonly orders: ArrayLike<number>;
  readonly phasor: (order: number) => Phasor;
  /** Undefined for a voltage between lines, as is the peak. */
  readonly interharmonics: ArrayLike<number> | undefined;
  readonly peak: number | undefined;
  #distortion: Distortion | undefined;

  private constructor(values: Pick<Spectrum, "rms" | "orders" | "phasor" | "interharmonics" | "peak">) {
    this.rms = values.rms;
    this.orders = values.orders;
    this.phasor = values.phasor;
    this.interharmonics = values.interharmonics;
    this.peak = values.peak;
  }

  get distortion(): Distortion {
    this.#distortion ??= distortionOf(this.orders);
    return this.#distortion;
  }

  /** Of a channel, `va` to `in`. */
  static ofChannel(window: Window, name: string): Spectrum {
    const channel = valueIndex(name);
    const part = (values: ArrayLike<number>): ArrayLike<number> =>
      Array.prototype.slice.call(values, channel * harmonicCount, (channel + 1) * harmonicCount);
    return new Spectrum({
      rms: window.rms[channel] as number,
      orders: part(window.harmonics),
      phasor: (order) => harmonic(window, channel, order),
      interharmonics: part(window.interharmonics),
      peak: window.peaks[channel] as number,
    });
  }

  /** Of a voltage between lines. The kernel groups bins of channels only, so it is told by its exact bins. */
  static ofPair(window: Window, pair: string): Spectrum {
    const [plus, minus] = [valueIndex(`v${pair[0]}`), valueIndex(`v${pair[1]}`)];
    const phasor = (order: number): Phasor => {
      const [first, second] = [harmonic(window, plus, order), harmonic(window, minus, order)];
      return { re: first.re - second.re, im: first.im - second.im };
    };
    return new Spectrum({
      rms: window.rms[valueIndex(`v${pair}`)] as number,
      orders: Array.from({ length: harmonicCount }, (_, order) => magnitude(phasor(order))),
      phasor,
      interharmonics: undefined,
      peak: undefined,
    });
  }
}
