import { channelCount, frames, type SampleBlock } from "#schemas/samples.ts";
import { Quality } from "#schemas/quality.ts";
import {
  energyAccumulatorCount,
  energyAccumulatorNames,
  type EnergySlice,
  type KernelResult,
  type KernelSettings,
  type Window,
  windowValueCount,
} from "#schemas/window.ts";
import type { Kernel, KernelEnd } from "../../services/metrology/kernel.ts";

/** Samples in a window. */
export const windowFrames = 4;
/** Samples before a window that a resumed kernel must be fed again, as a resampler needs them. */
const overlapFrames = 2;
const secondNs = 1_000_000_000n;

/** How many of the units in which energy is gathered make a µWh: the rest is carried on from slice to slice. */
export const unitsPerMicroWh = 4n;

interface Stream {
  /** Index of the first sample that is held. */
  origin: number;
  /** Samples after the origin that are metered. */
  offset: number;
  /** First sample of the stream, its time, and the rate. */
  firstSample: number;
  startNs: bigint;
  rateHz: number;
  sliceFromNs: bigint;
  sliceQuality: number;
  openingQuality: number;
}

interface State {
  windowNumber: number;
  /** Energy not yet handed out, units. */
  pending: bigint[];
  ended?: { sample: number; timeNs: bigint };
  stream?: Stream;
}

interface Frame {
  values: Float32Array;
  quality: number;
}

/**
 * A kernel that keeps the contract of the real one (windows, slices at whole seconds, energy carried in `resume`, samples
 * that are needed again) and does next to no arithmetic, so that thousands of seeds can be run. The energy of a sample is
 * the sum of voltage times current of the phases, whole numbers, in units.
 */
export class LightKernel implements Kernel {
  readonly #settings: KernelSettings;
  readonly #state: State;
  #held: Frame[] = [];

  constructor(settings: KernelSettings, resume?: Uint8Array) {
    this.#settings = settings;
    this.#state =
      resume === undefined
        ? { windowNumber: 0, pending: Array.from({ length: energyAccumulatorCount }, () => 0n) }
        : decodeState(resume);
  }

  push(block: SampleBlock, found: (result: KernelResult) => void): void {
    const count = frames(block);
    if (count > 0) this.#take(block, count, found);
    if (block.last) this.flush(found);
  }

  flush(found: (result: KernelResult) => void): void {
    const { stream } = this.#state;
    if (stream === undefined) return;
    const result = this.#measure(stream, Math.max(this.#held.length, stream.offset));
    const endNs = timeOf(stream, stream.origin + stream.offset);
    if (endNs > stream.sliceFromNs) result.slices.push(this.#cut(stream, endNs));
    this.#state.ended = { sample: stream.origin + stream.offset, timeNs: endNs };
    this.#state.stream = undefined;
    this.#held = [];
    found({ ...result, ...this.#resume() });
  }

  #take(block: SampleBlock, count: number, found: (result: KernelResult) => void): void {
    const end = this.#end();
    const known = end === undefined ? 0 : Math.max(0, end.sample - block.firstSample);
    if (known >= count) return;
    const sample = block.firstSample + known;
    const startNs = block.startNs + BigInt(Math.round((known / block.rateHz) * 1e9));
    const stream = this.#streamFor(sample, startNs, block.rateHz, end, found);
    for (let frame = known; frame < count; frame++) {
      const values = block.samples.slice(frame * channelCount, (frame + 1) * channelCount);
      this.#held.push({ values, quality: block.quality });
      if (this.#held.length < stream.offset + windowFrames) continue;
      const result = this.#measure(stream, this.#held.length);
      const dropped = Math.max(0, stream.offset - overlapFrames);
      this.#held.splice(0, dropped);
      stream.origin += dropped;
      stream.offset -= dropped;
      found({ ...result, ...this.#resume() });
    }
  }

  /** Where the samples ended so far. */
  #end(): { sample: number; timeNs: bigint } | undefined {
    const { stream, ended } = this.#state;
    if (stream === undefined) return ended;
    const sample = stream.origin + this.#held.length;
    return { sample, timeNs: timeOf(stream, sample) };
  }

  #streamFor(
    sample: number,
    startNs: bigint,
    rateHz: number,
    end: { sample: number; timeNs: bigint } | undefined,
    found: (result: KernelResult) => void,
  ): Stream {
    const contiguous = end === undefined || (end.sample === sample && end.timeNs === startNs);
    if (this.#state.stream !== undefined && contiguous) return this.#state.stream;
    this.flush(found);
    const quality = contiguous ? 0 : Quality.missing;
    const begin = { origin: sample, offset: 0, firstSample: sample, startNs, rateHz, sliceFromNs: startNs };
    this.#state.stream = { ...begin, sliceQuality: quality, openingQuality: quality };
    return this.#state.stream;
  }

  /** Meters the samples that are held from the stream's offset up to `through`. */
  #measure(stream: Stream, through: number): { window: Window; slices: EnergySlice[] } {
    const metered = this.#held.slice(stream.offset, through);
    const startNs = timeOf(stream, stream.origin + stream.offset);
    const slices: EnergySlice[] = [];
    for (const frame of metered) {
      addEnergy(this.#state.pending, frame.values);
      stream.sliceQuality |= frame.quality;
      stream.offset++;
      const nextNs = timeOf(stream, stream.origin + stream.offset);
      // A sample belongs to the second in which it begins.
      const secondEndNs = (stream.sliceFromNs / secondNs + 1n) * secondNs;
      if (nextNs >= secondEndNs) slices.push(this.#cut(stream, secondEndNs));
    }
    const window = this.#window(stream, startNs, metered);
    stream.openingQuality = 0;
    return { window, slices };
  }

  #cut(stream: Stream, throughNs: bigint): EnergySlice {
    const { pending } = this.#state;
    const energyMicroWh = pending.map((units) => units / unitsPerMicroWh);
    pending.forEach((units, index) => (pending[index] = units % unitsPerMicroWh));
    const whole = stream.sliceFromNs % secondNs === 0n && throughNs % secondNs === 0n;
    const quality = stream.sliceQuality | (whole ? 0 : Quality.partial);
    const slice = { fromNs: stream.sliceFromNs, throughNs, energyMicroWh, quality };
    stream.sliceFromNs = throughNs;
    stream.sliceQuality = 0;
    return slice;
  }

  #window(stream: Stream, startNs: bigint, metered: readonly Frame[]): Window {
    const complete = metered.length === windowFrames;
    const quality = metered.reduce((bits, frame) => bits | frame.quality, stream.openingQuality);
    const rms = metered.map(({ values }) => windowValues(values));
    return {
      meter: this.#settings.meter,
      number: this.#state.windowNumber++,
      startNs,
      endNs: timeOf(stream, stream.origin + stream.offset),
      cycles: complete ? 10 : 0,
      complete,
      quality: quality | (complete ? 0 : Quality.partial),
      frequencyHz: complete ? 50 : 0,
      cycleFrequencyHz: [],
      rms: rms.at(-1) ?? Array.from({ length: windowValueCount }, () => 0),
      active: [0, 0, 0],
      reactive: [0, 0, 0],
      phasors: Array.from({ length: 2 * windowValueCount }, () => 0),
      harmonics: [],
      interharmonics: [],
      harmonicPhasors: [],
      flicker: [],
      signalling: [],
      transientPeaks: [],
      peaks: Array.from({ length: channelCount }, () => 0),
      halfCycleEndNs: metered.map((_, index) => Math.round(((index + 1) / stream.rateHz) * 1e9)),
      halfCycleRms: rms.flat(),
    };
  }

  #resume(): Pick<KernelResult, "resume" | "nextSample"> {
    const { stream, ended } = this.#state;
    return { resume: encodeState(this.#state), nextSample: stream?.origin ?? ended?.sample ?? 0 };
  }
}

function timeOf({ firstSample, startNs, rateHz }: Stream, sample: number): bigint {
  return startNs + BigInt(Math.round(((sample - firstSample) / rateHz) * 1e9));
}

/** State of a light kernel that carries nothing over, whose samples ended there. */
export function endedLightState(windowNumber: number, ended: KernelEnd): Uint8Array {
  return encodeState({ windowNumber, pending: Array.from({ length: energyAccumulatorCount }, () => 0n), ended });
}

const place = (name: string): number => energyAccumulatorNames.indexOf(name);
const phasePlaces = ["a", "b", "c"].map((phase) => [
  place(`energy.active.import.${phase}`),
  place(`energy.active.export.${phase}`),
]);
const totalPlaces = [place("energy.active.import.total"), place("energy.active.export.total")];

function addEnergy(pending: bigint[], values: Float32Array): void {
  let total = 0;
  const add = ([into, out]: readonly number[], energy: number): void => {
    pending[(energy >= 0 ? into : out) as number]! += BigInt(Math.abs(energy));
  };
  phasePlaces.forEach((places, phase) => {
    const energy = Math.round((values[phase] as number) * (values[phase + 4] as number));
    total += energy;
    add(places, energy);
  });
  add(totalPlaces, total);
}

/** The values of a window from those of a sample. */
function windowValues(values: Float32Array): number[] {
  const magnitudes = Array.from(values, Math.abs);
  const lines = [0, 1, 2].map((phase) => magnitudes[phase] as number);
  return [...magnitudes, ...lines, 0];
}

function encodeState(state: State): Uint8Array {
  return Buffer.from(
    JSON.stringify(state, (_key, value: unknown) => (typeof value === "bigint" ? `${value}n` : value)),
  );
}

function decodeState(bytes: Uint8Array): State {
  return JSON.parse(Buffer.from(bytes).toString(), (_key, value: unknown) =>
    typeof value === "string" && value.endsWith("n") ? BigInt(value.slice(0, -1)) : value,
  ) as State;
}
