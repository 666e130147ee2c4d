import { channelCount } from "#schemas/samples.ts";
import { Quality } from "#schemas/quality.ts";
import type { Configuration } from "./configuration.ts";
import { sampleMax } from "../record-source.ts";

/** Layout of one record of a binary data file: sample number, time stamp, analogs, digitals in words of 16. */
export interface RecordLayout {
  /** Bytes of one analog value. */
  valueBytes: 2 | 4;
  recordBytes: number;
}

/** Where the raw values of one metered channel are and what becomes of them. */
export interface AnalogInput {
  /** 0-based index among the analogs. */
  signal: number;
  /** Position in a frame of the eight channels. */
  channel: number;
  /** Volts or amperes = raw * a + b. */
  a: number;
  b: number;
  /** Range of the raw values, where the configuration tells it. */
  min: number;
  max: number;
}

/** Time stamp of a record that has none (C37.111-1999 clause 8.6). */
const missingStamp = 0xffff_ffff;

/** The layout that a configuration implies (C37.111-1999 clause 8.6, -2013 clause 8.5). */
export function recordLayout(configuration: Configuration): RecordLayout {
  const valueBytes = configuration.form === "BINARY" ? 2 : 4;
  const digitalBytes = 2 * Math.ceil(configuration.digitalCount / 16);
  return { valueBytes, recordBytes: 8 + valueBytes * configuration.analogs.length + digitalBytes };
}

/** The time stamp of the record at `offset`, in units of the stamps; undefined when it is marked missing. */
export function recordStamp(view: DataView, offset: number): number | undefined {
  const stamp = view.getUint32(offset + 4, true);
  return stamp === missingStamp ? undefined : stamp;
}

/**
 * Decodes `count` records into interleaved frames. Missing values become zero. Returns bits of `Quality`: missing where
 * a value was, overrange where a value stays at the end of its 16 or 32 bits. Once is not enough: some recorders scale
 * each channel so that its peak is the largest code.
 */
export function decodeRecords(
  view: DataView,
  layout: RecordLayout,
  float: boolean,
  inputs: readonly AnalogInput[],
  count: number,
  out: Float32Array,
): number {
  let quality = 0;
  for (const { signal, channel, a, b, min } of inputs) {
    let offset = 8 + signal * layout.valueBytes;
    let frame = channel;
    let before = 0;
    const lowest = layout.valueBytes === 2 ? -0x8000 : -0x8000_0000;
    for (let i = 0; i < count; i++, offset += layout.recordBytes, frame += channelCount) {
      const raw = float
        ? view.getFloat32(offset, true)
        : layout.valueBytes === 2
          ? view.getInt16(offset, true)
          : view.getInt32(offset, true);
      // The lowest code means "missing", unless the channel declares it as part of its range.
      const missing = float ? !(Math.abs(raw) < 3.4e38) : raw === lowest && min > lowest;
      if (missing) {
        quality |= Quality.missing;
        continue;
      }
      if (!float && raw === before && (raw <= lowest + 1 || raw >= -(lowest + 1))) quality |= Quality.overrange;
      before = raw;
      const value = raw * a + b;
      if (Math.abs(value) < sampleMax) out[frame] = value;
      else quality |= Quality.missing;
    }
  }
  return quality;
}
