import { type ChannelName, blockFramesMax, channelCount, channelNames } from "#schemas/samples.ts";
import type { RecordedSource, SourceBlock, SourceDescription } from "../source.ts";
import { sampleTimeNs } from "./instant.ts";
import type { MeteredSegment } from "./segment.ts";

/** Longest block of a source, seconds. */
const blockSeconds = 0.1;

/** Voltages and currents from here on are no measurement, V or A; sources take them as missing. */
export const sampleMax = 1e15;

/** Cycles over which the first voltages are taken: fault recorders keep few from before the fault. */
const firstCycles = 2;

/** Reads samples of a record, in any order but best in sequence. Open between two calls, so it must be closed. */
export interface RecordReader {
  /** Fills `out` with `out.length / channelCount` frames from record sample `first` on; returns bits of `Quality`. */
  read(first: number, out: Float32Array): number;
  close(): void;
}

/** Frames of a block at this rate. */
export function framesPerBlock(rateHz: number): number {
  return Math.max(1, Math.min(blockFramesMax, Math.floor(rateHz * blockSeconds)));
}

/** A source over a record with a beginning and an end, whose samples `openReader` reads. */
export function recordSource(
  description: SourceDescription,
  segments: readonly MeteredSegment[],
  openReader: () => RecordReader,
): RecordedSource {
  function* blocks(from: number): Generator<SourceBlock> {
    const reader = openReader();
    try {
      for (const segment of segments) yield* segmentBlocks(segment, from, reader);
    } finally {
      reader.close();
    }
  }
  return {
    description,
    blocks,
    firstVoltages: () => firstVoltages(description, blocks(0)),
  };
}

// Blocks lie at multiples of their length within the segment. One that is begun in its middle is read whole: its quality, and
// what a reader tells from neighbours, must not depend on where it is begun.
function* segmentBlocks(segment: MeteredSegment, from: number, reader: RecordReader): Generator<SourceBlock> {
  const length = framesPerBlock(segment.rateHz);
  let index = Math.max(0, from - segment.sourceSample);
  while (index < segment.count) {
    const begin = Math.floor(index / length) * length;
    const end = Math.min(segment.count, begin + length);
    const samples = new Float32Array((end - begin) * channelCount);
    const quality = reader.read(segment.first + begin, samples);
    yield {
      sourceSample: segment.sourceSample + index,
      startNs: sampleTimeNs(segment.startNs, index, segment.rateHz),
      rateHz: segment.rateHz,
      quality,
      samples: samples.subarray((index - begin) * channelCount),
    };
    index = end;
  }
}

/**
 * RMS of the connected phase voltages over the first two cycles (or what there is, in whole cycles if it has one), V.
 * Undefined when no phase voltage is connected or there are no samples.
 */
export function firstVoltages(description: SourceDescription, blocks: Iterable<SourceBlock>): number[] | undefined {
  const phases: ChannelName[] = ["va", "vb", "vc"];
  const connected = phases
    .filter((name) => description.channels[name] !== undefined)
    .map((name) => channelNames.indexOf(name));
  if (connected.length === 0) return undefined;
  const runs: Float32Array[] = [];
  let frames = 0;
  let perCycle = 0;
  let endNs: bigint | undefined;
  for (const block of blocks) {
    const contiguous = endNs === undefined || block.startNs - endNs < BigInt(Math.round(1e9 / block.rateHz));
    if (!contiguous) break;
    if (perCycle === 0) perCycle = block.rateHz / (description.nominalFrequencyHz ?? 50);
    runs.push(block.samples);
    frames += block.samples.length / channelCount;
    endNs = sampleTimeNs(block.startNs, block.samples.length / channelCount, block.rateHz);
    if (frames >= firstCycles * perCycle) break;
  }
  if (frames === 0) return undefined;
  const cycles = Math.min(firstCycles, Math.floor(frames / perCycle));
  const used = cycles === 0 ? frames : Math.round(cycles * perCycle);
  return connected.map((channel) => rms(runs, channel, Math.min(used, frames)));
}

function rms(runs: readonly Float32Array[], channel: number, frames: number): number {
  let sum = 0;
  let left = frames;
  for (const run of runs) {
    const count = Math.min(left, run.length / channelCount);
    for (let i = 0; i < count; i++) sum += run[i * channelCount + channel] ** 2;
    left -= count;
  }
  return Math.sqrt(sum / frames);
}
