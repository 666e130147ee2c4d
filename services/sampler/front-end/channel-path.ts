import type { ChannelFrontEnd } from "#schemas/front-end-settings.ts";
import { frontEndLimits } from "#schemas/front-end-settings.ts";
import { channelCount } from "#schemas/samples.ts";
import { addNoise } from "../sources/synthetic/noise.ts";
import { Converter } from "./converter.ts";
import { fractionalDelay, taps } from "./fractional-delay.ts";

/** Frames of a source with some before and after them, so that a channel can be early or late. */
export interface Surroundings {
  /** Interleaved samples. */
  samples: Float32Array;
  /** Frame of `samples` that is meant. */
  frame: number;
  /** Frames that are meant. */
  count: number;
  /** Index of the first of them within the source. */
  sourceSample: number;
  rateHz: number;
}

/** One channel on its way from the terminals to its samples: late, scaled, noisy, converted. */
export class ChannelPath {
  readonly #channel: number;
  readonly #settings: ChannelFrontEnd;
  readonly #seed: number;
  readonly #converter: Converter | undefined;

  constructor(channel: number, settings: ChannelFrontEnd, seed: number) {
    this.#channel = channel;
    this.#settings = settings;
    this.#seed = seed;
    this.#converter = settings.fullScale === undefined ? undefined : new Converter(settings.fullScale, settings.bits);
  }

  /** By how much the channel is late at so many kelvins above the reference, µs. */
  delayMicroseconds(kelvins: number): number {
    const { delayMicroseconds = 0, delayNanosecondsPerKelvin = 0 } = this.#settings;
    const most = frontEndLimits.delayMicroseconds;
    return Math.min(most, Math.max(-most, delayMicroseconds + (delayNanosecondsPerKelvin * kelvins) / 1000));
  }

  /** Writes the channel's samples into `values`, and tells whether one of them was cut off. */
  pass(from: Surroundings, kelvins: number, values: Float64Array): boolean {
    const { gainPpm = 0, gainPpmPerKelvin = 0, noiseRms = 0 } = this.#settings;
    const { count, sourceSample } = from;
    const gain = 1 + (gainPpm + gainPpmPerKelvin * kelvins) * 1e-6;
    this.#delayed(from, kelvins, values);
    if (gain !== 1) for (let i = 0; i < count; i++) values[i] *= gain;
    // Channels beyond the last tell this noise from that of a synthetic network with the same seed.
    if (noiseRms > 0) addNoise(values, count, noiseRms, this.#seed, this.#channel + channelCount, sourceSample);
    return this.#converter?.convert(values, count) ?? false;
  }

  #delayed({ samples, frame, count, rateHz }: Surroundings, kelvins: number, values: Float64Array): void {
    const delay = this.delayMicroseconds(kelvins) * 1e-6 * rateHz;
    if (delay === 0) {
      for (let i = 0; i < count; i++) values[i] = samples[(frame + i) * channelCount + this.#channel];
      return;
    }
    const { first, weights } = fractionalDelay(delay);
    const lastFrame = samples.length / channelCount - 1;
    for (let i = 0; i < count; i++) {
      let value = 0;
      for (let tap = 0; tap < taps; tap++) {
        // Beyond what is known the signal is taken to stay as it was.
        const at = Math.min(lastFrame, Math.max(0, frame + i + first + tap));
        value += weights[tap] * samples[at * channelCount + this.#channel];
      }
      values[i] = value;
    }
  }
}
