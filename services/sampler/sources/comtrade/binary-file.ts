import { channelCount } from "#schemas/samples.ts";
import { becameShorter, SourceError } from "../../source-error.ts";
import { InputFile, withFile } from "../input-file.ts";
import type { RecordReader } from "../record-source.ts";
import { StampRuns } from "../stamp-runs.ts";
import { type AnalogInput, type RecordLayout, decodeRecords, recordLayout, recordStamp } from "./binary-data.ts";
import type { Configuration } from "./configuration.ts";
import type { DataLocation, DataSurvey } from "./data-file.ts";
import { samplesToStamp } from "./place-segments.ts";

/** Bytes of records that are held at a time. */
const chunkBytes = 1 << 20;

/** Looks over binary data: their length, and the time stamps that are needed. */
export function surveyBinary(location: DataLocation, configuration: Configuration): DataSurvey {
  const layout = recordLayout(configuration);
  const bytes = location.endByte - location.startByte;
  const declared = configuration.sampleCount || Infinity;
  const present = Math.min(Math.floor(bytes / layout.recordBytes), declared);
  return withFile(location.file, (input) => {
    const warnings = checkNumbers(input, location, layout, present);
    const stamps = new Map<number, number>();
    for (const sample of samplesToStamp(configuration, present)) {
      const record = input.read(location.startByte + sample * layout.recordBytes, layout.recordBytes);
      const stamp = record.length === layout.recordBytes ? recordStamp(viewOf(record), 0) : undefined;
      if (stamp !== undefined) stamps.set(sample, stamp);
    }
    const runs = new StampRuns(1);
    if (configuration.rates.length === 0) addStamps(runs, input, location, layout, present);
    const openReader = (inputs: readonly AnalogInput[]) =>
      new BinaryReader(location, layout, configuration.form === "FLOAT32", inputs);
    return { present, stamps, runs, warnings, openReader };
  });
}

// The record length follows from the configuration alone; sample numbers that do not count show that it is wrong.
function checkNumbers(input: InputFile, location: DataLocation, layout: RecordLayout, present: number): string[] {
  const odd = (location.endByte - location.startByte) % layout.recordBytes;
  if (present < 2) return [];
  const view = viewOf(input.read(location.startByte, 2 * layout.recordBytes));
  if (view.byteLength < 2 * layout.recordBytes) return [];
  const [first, second] = [view.getUint32(0, true), view.getUint32(layout.recordBytes, true)];
  if (second === first + 1 || (first === 0 && second === 0)) {
    return odd === 0 ? [] : [`${odd} bytes after the last whole sample were left out.`];
  }
  if (odd === 0)
    return [
      `The first sample has the number ${first}, the second ${second}; they were taken in the order of the file.`,
    ];
  throw new SourceError(
    "MTR_COMTRADE_CHANNEL_COUNT",
    `records of ${layout.recordBytes} bytes do not fit: the second one has the number ${second} after ${first}`,
    `${input.name}@byte ${location.startByte + layout.recordBytes}`,
    "make the numbers of channels and the form of the data in the configuration agree with the data",
  );
}

function addStamps(
  runs: StampRuns,
  input: InputFile,
  location: DataLocation,
  layout: RecordLayout,
  present: number,
): void {
  const perChunk = Math.max(1, Math.floor(chunkBytes / layout.recordBytes));
  let before = 0;
  let wrapped = 0;
  for (let sample = 0; sample < present && runs.usable; sample += perChunk) {
    const count = Math.min(perChunk, present - sample);
    const view = viewOf(input.read(location.startByte + sample * layout.recordBytes, count * layout.recordBytes));
    for (let i = 0; (i + 1) * layout.recordBytes <= view.byteLength; i++) {
      const stamp = recordStamp(view, i * layout.recordBytes);
      if (stamp === undefined) {
        const at = `${input.name}@byte ${location.startByte + (sample + i) * layout.recordBytes + 4}`;
        throw new SourceError(
          "MTR_COMTRADE_NUMBER",
          "a time stamp is missing and no rate is declared",
          at,
          "declare the rate in the configuration",
        );
      }
      if (before - stamp > 2 ** 31) wrapped += 2 ** 32;
      before = stamp;
      runs.add(stamp + wrapped);
    }
  }
}

class BinaryReader implements RecordReader {
  private readonly input: InputFile;
  private readonly location: DataLocation;
  private readonly layout: RecordLayout;
  private readonly float: boolean;
  private readonly inputs: readonly AnalogInput[];
  private readonly chunk: Uint8Array;
  private readonly view: DataView;

  constructor(location: DataLocation, layout: RecordLayout, float: boolean, inputs: readonly AnalogInput[]) {
    this.input = new InputFile(location.file);
    this.location = location;
    this.layout = layout;
    this.float = float;
    this.inputs = inputs;
    const records = Math.max(1, Math.floor(chunkBytes / layout.recordBytes));
    this.chunk = new Uint8Array(records * layout.recordBytes);
    this.view = viewOf(this.chunk);
  }

  read(first: number, out: Float32Array): number {
    const { recordBytes } = this.layout;
    const frames = out.length / channelCount;
    const perChunk = this.chunk.length / recordBytes;
    let quality = 0;
    for (let done = 0; done < frames; done += perChunk) {
      const count = Math.min(perChunk, frames - done);
      const position = this.location.startByte + (first + done) * recordBytes;
      const got = this.input.readInto(this.chunk.subarray(0, count * recordBytes), position);
      if (got < count * recordBytes) {
        const at = `${this.input.name}@byte ${position + got}`;
        throw becameShorter(at);
      }
      quality |= decodeRecords(
        this.view,
        this.layout,
        this.float,
        this.inputs,
        count,
        out.subarray(done * channelCount),
      );
    }
    return quality;
  }

  close(): void {
    this.input.close();
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
