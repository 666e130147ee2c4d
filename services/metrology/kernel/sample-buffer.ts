import { channelCount } from "#schemas/samples.ts";
import { Quality } from "#schemas/quality.ts";
import { sampleMagnitudeMax } from "./sampling-limits.ts";

/**
 * The raw samples from the window in progress on. Index 0 is the sample `origin`; all positions of the kernel
 * count from there, so that they are small numbers however long the stream is.
 */
export class SampleBuffer {
  /** Interleaved `[sample][channel]`, V and A. */
  readonly samples: Float64Array;
  /** Sampling period of each sample, s. */
  readonly periods: Float64Array;
  /** Bits of `Quality` of each sample. */
  readonly qualities: Uint32Array;
  readonly capacity: number;
  /** Index of the first sample held, counted from the meter's first sample. */
  origin: number;
  length = 0;

  constructor(origin: number, capacity: number) {
    this.origin = origin;
    this.capacity = capacity;
    this.samples = new Float64Array(capacity * channelCount);
    this.periods = new Float64Array(capacity);
    this.qualities = new Uint32Array(capacity);
  }

  /** Index of the sample after the last one held, counted from the meter's first sample. */
  get end(): number {
    return this.origin + this.length;
  }

  /**
   * Takes samples from frame `from` of a block, as many as fit, and says how many. A value that is no number, or
   * absurdly large, becomes 0 and its sample `missing`: it must never reach a sum.
   */
  append(source: Float32Array, from: number, frames: number, rateHz: number, quality: number): number {
    const taken = Math.min(frames - from, this.capacity - this.length);
    const period = 1 / rateHz;
    for (let n = 0; n < taken; n++) {
      const at = this.length + n;
      let sampleQuality = quality;
      for (let channel = 0; channel < channelCount; channel++) {
        const value = source[(from + n) * channelCount + channel];
        const sound = Math.abs(value) <= sampleMagnitudeMax;
        this.samples[at * channelCount + channel] = sound ? value : 0;
        if (!sound) sampleQuality |= Quality.missing;
      }
      this.periods[at] = period;
      this.qualities[at] = sampleQuality;
    }
    this.length += taken;
    return taken;
  }

  /** Drops the oldest samples, so that `origin` grows by `count`. */
  drop(count: number): void {
    this.samples.copyWithin(0, count * channelCount, this.length * channelCount);
    this.periods.copyWithin(0, count, this.length);
    this.qualities.copyWithin(0, count, this.length);
    this.origin += count;
    this.length -= count;
  }

  /** Quality bits of the samples that lie in `[from, through)`, positions. */
  qualityBetween(from: number, through: number): number {
    let quality = 0;
    for (let n = Math.floor(from); n < through; n++) quality |= this.qualities[n];
    return quality;
  }

  /** Samples per second, averaged over the samples in `[from, through)`. */
  rateBetween(from: number, through: number): number {
    let seconds = 0;
    const first = Math.floor(from);
    const end = Math.ceil(through);
    for (let n = first; n < end; n++) seconds += this.periods[n];
    return (end - first) / seconds;
  }

  /** Highest magnitude of each channel among the samples whose index is in `[from, through)`, V and A. */
  peaksBetween(from: number, through: number): number[] {
    const peaks = Array.from({ length: channelCount }, () => 0);
    for (let at = Math.ceil(from) * channelCount; at < Math.ceil(through) * channelCount; at += channelCount) {
      for (let channel = 0; channel < channelCount; channel++) {
        const magnitude = Math.abs(this.samples[at + channel]);
        if (magnitude > peaks[channel]) peaks[channel] = magnitude;
      }
    }
    return peaks;
  }

  /**
   * Largest magnitude of the difference from the sample `cycleFrames` before, of va vb vc vn, among the samples whose index
   * is in `[from, through)`, V. Samples whose counterpart is no longer, or never was, in the buffer do not count.
   */
  transientPeaksBetween(from: number, through: number, cycleFrames: number): number[] {
    const peaks = [0, 0, 0, 0];
    const back = cycleFrames * channelCount;
    const first = Math.max(Math.ceil(from), cycleFrames);
    for (let at = first * channelCount; at < Math.ceil(through) * channelCount; at += channelCount) {
      for (let channel = 0; channel < peaks.length; channel++) {
        const magnitude = Math.abs(this.samples[at + channel] - this.samples[at - back + channel]);
        if (magnitude > peaks[channel]) peaks[channel] = magnitude;
      }
    }
    return peaks;
  }
}
