/** Channels in the order of every block, ring and file: four voltages to the meter's neutral, four currents. */
export const channelNames = ["va", "vb", "vc", "vn", "ia", "ib", "ic", "in"] as const;

export type ChannelName = (typeof channelNames)[number];

/** Channels in a block, connected or not. */
export const channelCount = channelNames.length;

/** Most samples of each channel in one block: 200 ms at 51.2 kHz. */
export const blockFramesMax = 10_240;

/** A run of samples of one meter at one rate; `fourquad.v1.SampleBlock` on the wire. */
export interface SampleBlock {
  meter: string;
  /** Index of the first sample, counted from the meter's first sample ever; a jump is a gap. */
  firstSample: number;
  /** UTC time of the first sample, nanoseconds since 1970. */
  startNs: bigint;
  /** Samples per second of each channel; not always whole (recorders follow the frequency). */
  rateHz: number;
  /** Bits of `Quality`. */
  quality: number;
  /** Bit n set: channel n is connected. The others hold zeros. */
  channels: number;
  /** True on the last block of a source that ends. It may hold no samples. */
  last: boolean;
  /** Interleaved `[sample][va vb vc vn ia ib ic in]`, volts and amperes. */
  samples: Float32Array;
}

/** Samples of each channel in the block. */
export function frames(block: Pick<SampleBlock, "samples">): number {
  return block.samples.length / channelCount;
}

/** UTC time of the sample after the last one of the block. */
export function endNs(block: Pick<SampleBlock, "startNs" | "rateHz" | "samples">): bigint {
  return block.startNs + BigInt(Math.round((frames(block) / block.rateHz) * 1e9));
}
