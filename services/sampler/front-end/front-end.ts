import type { FrontEndSettings } from "#schemas/front-end-settings.ts";
import { channelCount, channelNames, type ChannelName } from "#schemas/samples.ts";
import { Quality } from "#schemas/quality.ts";
import type { SourceBlock } from "../source.ts";
import { ChannelPath, type Surroundings } from "./channel-path.ts";
import { samplesAhead } from "./fractional-delay.ts";
import { temperatureOf, type TemperatureAt } from "./temperature.ts";

/** Reference temperature, degrees Celsius (IEC 62052-11, reference conditions). */
const referenceCelsiusDefault = 23;
/** Temperature is constant over stretches of so long, and so long is what one clipped sample marks, s: two cycles at 50 Hz. */
const stretchSeconds = 0.04;
/** Frames that are kept from before a block: more than the longest delay takes at 3000 samples a cycle of 60 Hz. */
export const framesBefore = 512;
/** Rates within this share of each other belong together; a block at another one has nothing before it. */
const rateChangeMax = 0.02;

/** Frames of a source in which temperature and quality are decided once. They lie at multiples of it in the sample index. */
export const stretchFrames = (rateHz: number): number => Math.max(1, Math.round(rateHz * stretchSeconds));

/**
 * The front end of a meter. Blocks go in and come out with the same frames, in the order of the samples; they wait inside while
 * a channel that is early needs samples after them. A sample depends on its neighbours in the source and on its index there,
 * and on nothing else; so does its quality.
 */
export class FrontEnd {
  readonly #paths = new Map<number, ChannelPath>();
  readonly #temperature: TemperatureAt;
  readonly #referenceCelsius: number;
  /** Rate that counts the seconds of the temperature. */
  readonly #rateHz: number;
  readonly #stretch: number;
  #values = new Float64Array(0);
  /** Blocks that wait, each after the one before it, and the frames before the first of them. */
  #waiting: SourceBlock[] = [];
  #before = new Float32Array(0);
  /** The newest block. */
  #last: SourceBlock | undefined;

  /** `connected` are the channels that the source has: the others stay zero. */
  constructor(settings: FrontEndSettings, connected: ReadonlySet<ChannelName>, rateHz: number) {
    for (const [channel, name] of channelNames.entries()) {
      if (!connected.has(name)) continue;
      const kind = name.startsWith("v") ? settings.voltages : settings.currents;
      this.#paths.set(channel, new ChannelPath(channel, { ...kind, ...settings.channels?.[name] }, settings.seed ?? 1));
    }
    this.#referenceCelsius = settings.referenceCelsius ?? referenceCelsiusDefault;
    this.#temperature = temperatureOf(settings.temperature ?? this.#referenceCelsius);
    this.#rateHz = rateHz;
    this.#stretch = stretchFrames(rateHz);
  }

  /** Takes a block and gives what has everything that it needs. */
  push(block: SourceBlock): SourceBlock[] {
    if (block.samples.length === 0) return [];
    const out = this.#follows(block) ? [] : this.end();
    this.#last = block;
    this.#waiting.push(block);
    while (this.#waiting.length > 0 && this.#aheadFrames() >= this.#neededAhead(this.#waiting[0]))
      out.push(...this.#passFirst());
    return out;
  }

  /** Gives what waits: nothing comes after it. */
  end(): SourceBlock[] {
    const out: SourceBlock[] = [];
    while (this.#waiting.length > 0) out.push(...this.#passFirst());
    this.#before = new Float32Array(0);
    return out;
  }

  #follows(block: SourceBlock): boolean {
    const last = this.#last;
    if (last === undefined) return false;
    const frames = last.samples.length / channelCount;
    const lateNs = Number(block.startNs - last.startNs) - (frames / last.rateHz) * 1e9;
    return (
      block.sourceSample === last.sourceSample + frames &&
      Math.abs(block.rateHz / last.rateHz - 1) <= rateChangeMax &&
      Math.abs(lateNs) <= 1e9 / block.rateHz
    );
  }

  #aheadFrames(): number {
    return this.#waiting.slice(1).reduce((sum, { samples }) => sum + samples.length / channelCount, 0);
  }

  #neededAhead({ sourceSample, samples, rateHz }: SourceBlock): number {
    let needed = 0;
    const end = sourceSample + samples.length / channelCount;
    for (let at = sourceSample; at < end; at = this.#stretchEnd(at)) {
      const kelvins = this.#kelvins(at);
      for (const path of this.#paths.values()) {
        const delay = path.delayMicroseconds(kelvins) * 1e-6 * rateHz;
        if (delay !== 0) needed = Math.max(needed, samplesAhead(delay));
      }
    }
    return needed;
  }

  #stretchEnd(sourceSample: number): number {
    return (Math.floor(sourceSample / this.#stretch) + 1) * this.#stretch;
  }

  #kelvins(sourceSample: number): number {
    const from = this.#stretchEnd(sourceSample) - this.#stretch;
    return this.#temperature(from / this.#rateHz) - this.#referenceCelsius;
  }

  /** The first block that waits, in as many parts as its quality has stretches. */
  #passFirst(): SourceBlock[] {
    const [block, ...after] = this.#waiting;
    const whole = joined([this.#before, block.samples, ...after.map(({ samples }) => samples)]);
    const frame = this.#before.length / channelCount;
    const frames = block.samples.length / channelCount;
    const samples = new Float32Array(block.samples.length);
    const parts: { done: number; quality: number }[] = [];
    for (let done = 0; done < frames; ) {
      const sourceSample = block.sourceSample + done;
      const count = Math.min(frames - done, this.#stretchEnd(sourceSample) - sourceSample);
      const from = { samples: whole, frame: frame + done, count, sourceSample, rateHz: block.rateHz };
      const clipped = this.#pass(from, samples.subarray(done * channelCount));
      const quality = block.quality | (clipped ? Quality.overrange : 0);
      if (parts.at(-1)?.quality !== quality) parts.push({ done, quality });
      done += count;
    }
    const end = (frame + frames) * channelCount;
    this.#waiting = after;
    this.#before = whole.slice(Math.max(0, end - framesBefore * channelCount), end);
    return parts.map(({ done, quality }, n) => {
      const part = { ...block, samples: samples.subarray(0, (parts[n + 1]?.done ?? frames) * channelCount), quality };
      return fromFrame(part, done);
    });
  }

  /** Writes the frames that are meant to the beginning of `out`; tells whether one of them was cut off. */
  #pass(from: Surroundings, out: Float32Array): boolean {
    if (this.#values.length < from.count) this.#values = new Float64Array(from.count);
    const kelvins = this.#kelvins(from.sourceSample);
    let clipped = false;
    for (const [channel, path] of this.#paths) {
      if (path.pass(from, kelvins, this.#values)) clipped = true;
      for (let i = 0; i < from.count; i++) out[i * channelCount + channel] = this.#values[i];
    }
    return clipped;
  }
}

/** The part of a block from a frame on. */
export function fromFrame(block: SourceBlock, frame: number): SourceBlock {
  if (frame === 0) return block;
  return {
    ...block,
    sourceSample: block.sourceSample + frame,
    startNs: block.startNs + BigInt(Math.round((frame / block.rateHz) * 1e9)),
    samples: block.samples.subarray(frame * channelCount),
  };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
