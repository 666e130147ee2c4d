import { channelCount } from "#schemas/samples.ts";
import { Quality } from "#schemas/quality.ts";
import { sampleMagnitudeMax } from "./sampling-limits.ts";

/** Samples in a row that came at one rate with one quality, up to the sample before `end`. */
interface SampleRun {
  end: number;
  rateHz: number;
  quality: number;
}

/** Part of a stretch of samples that came at one rate. */
export interface RatePiece {
  from: number;
  through: number;
  rateHz: number;
}

/**
 * The raw samples from the window in progress on. Index 0 is the sample `origin`; all positions of the kernel
 * count from there, so that they are small numbers however long the stream is.
 */
export class SampleBuffer {
  /** Interleaved `[sample][channel]`, V and A. */
  readonly samples: Float32Array;
  readonly capacity: number;
  /** Index of the first sample held, counted from the meter's first sample. */
  origin: number;
  length = 0;
  readonly #sound: (from: number, through: number) => boolean;
  /** Oldest first, never empty once there are samples. */
  #runs: SampleRun[] = [];

  /** `sound` tells whether the samples `[from, through)` are all numbers of a sane magnitude. */
  constructor(origin: number, samples: Float32Array, sound = allSound(samples)) {
    this.origin = origin;
    this.samples = samples;
    this.capacity = Math.floor(samples.length / channelCount);
    this.#sound = sound;
  }

  /** Index of the sample after the last one held, counted from the meter's first sample. */
  get end(): number {
    return this.origin + this.length;
  }

  /** True where all samples came at one rate with one quality, as they nearly always do. */
  get uniform(): boolean {
    return this.#runs.length === 1;
  }

  /** Rate of the oldest sample, Hz. */
  get firstRateHz(): number {
    return this.#runs[0].rateHz;
  }

  /**
   * Takes samples from frame `from` of a block, as many as fit, and says how many. A value that is no number, or
   * absurdly large, becomes 0 and its sample `missing`: it must never reach a sum.
   */
  append(source: Float32Array, from: number, frames: number, rateHz: number, quality: number): number {
    const taken = Math.min(frames - from, this.capacity - this.length);
    const end = this.length + taken;
    this.samples.set(source.subarray(from * channelCount, (from + taken) * channelCount), this.length * channelCount);
    if (this.#sound(this.length, end)) this.#extend(end, rateHz, quality);
    else {
      for (let n = this.length; n < end; n++) this.#extend(n + 1, rateHz, quality | this.#silence(n));
    }
    this.length = end;
    return taken;
  }

  #extend(end: number, rateHz: number, quality: number): void {
    const last = this.#runs.at(-1);
    if (last && last.rateHz === rateHz && last.quality === quality) last.end = end;
    else this.#runs.push({ end, rateHz, quality });
  }

  /** Replaces what is no measurement in a sample by 0, and gives the quality that it has for that. */
  #silence(sample: number): number {
    let quality = 0;
    for (let at = sample * channelCount; at < (sample + 1) * channelCount; at++) {
      if (Math.abs(this.samples[at]) <= sampleMagnitudeMax) continue;
      this.samples[at] = 0;
      quality = Quality.missing;
    }
    return quality;
  }

  /** Drops the oldest samples, so that `origin` grows by `count`. */
  drop(count: number): void {
    this.samples.copyWithin(0, count * channelCount, this.length * channelCount);
    this.origin += count;
    this.length -= count;
    for (const run of this.#runs) run.end -= count;
    while (this.#runs.length > 1 && this.#runs[0].end <= 0) this.#runs.shift();
  }

  /** Quality bits of the samples that lie in `[from, through)`, positions. */
  qualityBetween(from: number, through: number): number {
    if (this.uniform) return through > Math.floor(from) ? this.#runs[0].quality : 0;
    let quality = 0;
    let start = 0;
    for (const run of this.#runs) {
      if (run.end > Math.floor(from) && start < through) quality |= run.quality;
      start = run.end;
    }
    return quality;
  }

  /** The pieces of `[from, through)`, positions, that came at one rate each. The last rate goes on beyond the samples. */
  pieces(from: number, through: number): RatePiece[] {
    const found: RatePiece[] = [];
    let at = from;
    for (const [n, { end, rateHz }] of this.#runs.entries()) {
      const last = n === this.#runs.length - 1;
      if (!last && end <= at) continue;
      const until = last ? through : Math.min(end, through);
      if (until > at) found.push({ from: at, through: until, rateHz });
      at = Math.max(at, until);
    }
    return found;
  }

  /** Samples per second, averaged over the samples in `[from, through)`. */
  rateBetween(from: number, through: number): number {
    if (this.uniform) return this.firstRateHz;
    const pieces = this.pieces(Math.floor(from), Math.ceil(through));
    if (pieces.length === 1) return pieces[0].rateHz;
    const seconds = pieces.reduce((sum, piece) => sum + (piece.through - piece.from) / piece.rateHz, 0);
    return (Math.ceil(through) - Math.floor(from)) / seconds;
  }
}

/** Whether all values of the frames `[from, through)` are numbers of a sane magnitude. */
export function allSound(samples: Float32Array): (from: number, through: number) => boolean {
  return (from, through) => {
    for (let at = from * channelCount; at < through * channelCount; at++) {
      if (!(Math.abs(samples[at]) <= sampleMagnitudeMax)) return false;
    }
    return true;
  };
}
