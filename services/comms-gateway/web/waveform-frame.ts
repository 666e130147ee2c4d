import { channelCount, channelNames, type ChannelName } from "#schemas/samples.ts";

/** Samples of one channel, V or A. */
export interface WaveformChannel {
  name: ChannelName;
  samples: Float64Array;
}

/** The last few cycles of a meter's inputs. */
export interface WaveformFrame {
  /** Time of the first sample, seconds since 1970. */
  startSeconds: number;
  /** Samples per second. */
  rateHz: number;
  /** Samples of each channel. */
  length: number;
  /** The connected channels, in the order of `channelNames`. */
  channels: readonly WaveformChannel[];
}

const headerBytes = 24;
/** Most samples of a channel in a frame: one second at 65.5 kHz. */
export const waveformLengthMax = 65_536;
const rateHzMax = 10_000_000;
/** Year 9999, beyond which an instant has no four-digit year. */
const secondsMax = 253_402_300_799;

export type Decoded = { ok: true; frame: WaveformFrame } | { ok: false; problem: string };

const refuse = (problem: string): Decoded => ({ ok: false, problem: `waveform frame ${problem}` });

/**
 * Decodes a binary frame of the live WebSocket, little-endian: float64 start time, s since 1970; float64 rate, Hz;
 * uint32 samples per channel; uint32 channel mask; float32 `[sample][8 channels]`. Anything else is refused with the
 * reason.
 */
export function decodeWaveform(bytes: ArrayBuffer): Decoded {
  if (bytes.byteLength < headerBytes)
    return refuse(`has ${bytes.byteLength} bytes, shorter than its header of ${headerBytes}`);
  const view = new DataView(bytes);
  const startSeconds = view.getFloat64(0, true);
  const rateHz = view.getFloat64(8, true);
  const length = view.getUint32(16, true);
  const mask = view.getUint32(20, true);
  if (!(startSeconds >= 0 && startSeconds <= secondsMax)) return refuse("starts at an impossible time");
  if (!(rateHz > 0 && rateHz <= rateHzMax)) return refuse(`has an impossible rate of ${rateHz} Hz`);
  if (length === 0 || length > waveformLengthMax) return refuse(`has ${length} samples, not 1 to ${waveformLengthMax}`);
  if (mask === 0 || mask >= 1 << channelCount) return refuse(`names unknown channels (mask ${mask})`);
  const expected = headerBytes + length * channelCount * 4;
  if (bytes.byteLength !== expected) return refuse(`has ${bytes.byteLength} bytes instead of ${expected}`);
  const channels = channelNames.flatMap((name, channel) => {
    if ((mask & (1 << channel)) === 0) return [];
    const at = (sample: number): number => view.getFloat32(headerBytes + (sample * channelCount + channel) * 4, true);
    return [{ name, samples: Float64Array.from({ length }, (_, sample) => at(sample)) }];
  });
  return { ok: true, frame: { startSeconds, rateHz, length, channels } };
}
