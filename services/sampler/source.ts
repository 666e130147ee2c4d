import type { ChannelName } from "#schemas/samples.ts";

/** A run of samples as a source yields it: not yet numbered, not yet part of a meter. */
export interface SourceBlock {
  /** Index of the first sample within the source, counting only samples that the source holds. */
  sourceSample: number;
  startNs: bigint;
  rateHz: number;
  quality: number;
  /** Interleaved `[sample][va vb vc vn ia ib ic in]`, volts and amperes; channels the source lacks are zero. */
  samples: Float32Array;
}

/** A stretch that the source holds or declares but that cannot be metered, and why. */
export interface NotMetered {
  fromNs: bigint;
  throughNs: bigint;
  reason: string;
}

/** What a source says of itself before the first sample. */
export interface SourceDescription {
  /** One line for people: file name, station, format. */
  title: string;
  startNs: bigint;
  rateHz: number;
  /** Samples of each channel; undefined when the source does not end. */
  sampleCount: number | undefined;
  nominalFrequencyHz: 50 | 60 | undefined;
  /** Which signal of the source became which channel, for people: `{ va: "9 LINE ULA (V)" }`. */
  channels: Partial<Record<ChannelName, string>>;
  /** Things a user should know: short record, ignored segments, guessed mapping. One sentence each. */
  warnings: string[];
  notMetered: NotMetered[];
}

/**
 * A recording, or a network that is computed. It is deterministic: `blocks(n)` yields the same samples after sample `n` every time,
 * which is what lets a killed sampler continue bit for bit.
 */
export interface RecordedSource {
  readonly description: SourceDescription;
  /** Blocks from source sample `from` on, each at most `blockFramesMax` long and of one rate. */
  blocks(from: number): Iterable<SourceBlock>;
  /** The reference that declared voltages are guessed from: rms of the connected voltages over the first cycles, V; undefined without voltages. */
  firstVoltages(): number[] | undefined;
}

/** Samples that come when they come: what is not taken is gone, and the number of the next block tells how many are missing. */
export interface LiveSource {
  readonly description: SourceDescription;
  /** Blocks as they come, from source sample `from` on, until `signal` aborts. */
  blocks(from: number, signal: AbortSignal): AsyncIterable<SourceBlock>;
  firstVoltages(): number[] | undefined;
  /** What was heard of it before it was opened. */
  readonly heard: readonly SourceBlock[];
}

/** Where samples come from. */
export type SampleSource = RecordedSource | LiveSource;

export function isLive(source: SampleSource): source is LiveSource {
  return "heard" in source;
}

/** The first blocks of a source, without waiting for any. */
export function firstBlocks(source: SampleSource): Iterable<SourceBlock> {
  return isLive(source) ? source.heard : source.blocks(0);
}
