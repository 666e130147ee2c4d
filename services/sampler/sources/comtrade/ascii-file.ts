import { channelCount } from "#schemas/samples.ts";
import { becameShorter, SourceError } from "../../source-error.ts";
import { InputFile, withFile } from "../input-file.ts";
import { type LinePosition, LineReader, placeEvery } from "../line-reader.ts";
import type { RecordReader } from "../record-source.ts";
import { StampRuns } from "../stamp-runs.ts";
import { decodeLine, endsData, lineStamp } from "./ascii-data.ts";
import type { AnalogInput } from "./binary-data.ts";
import { parseSeparator } from "./combined-file.ts";
import type { Configuration, Revision } from "./configuration.ts";
import type { DataLocation, DataSurvey } from "./data-file.ts";
import { samplesToStamp } from "./place-segments.ts";

/** Looks over ASCII data once: counts the samples, takes the time stamps, remembers places to jump to. */
export function surveyAscii(location: DataLocation, configuration: Configuration): DataSurvey {
  return withFile(location.file, (input) => {
    const lines = new LineReader(input, { byte: location.startByte, line: location.firstLine }, location.endByte);
    const declared = configuration.sampleCount || Infinity;
    const wanted = new Set(samplesToStamp(configuration, declared));
    const stamps = new Map<number, number>();
    const runs = new StampRuns(1);
    const places: LinePosition[] = [];
    const warnings: string[] = [];
    const byStamps = configuration.rates.length === 0;
    const fieldCount = configuration.analogs.length + 2;
    let present = 0;
    for (;;) {
      const place = lines.position();
      const line = nextSample(lines);
      if (line === undefined || present >= declared) break;
      const whole = hasFields(line, fieldCount);
      if (!whole && nextSample(lines) === undefined && present > 0) {
        warnings.push(`The last line of the data (sample ${present + 1}) is cut off and was left out.`);
        break;
      }
      if (!whole) failCount(line, fieldCount, `${input.name}:${place.line}`);
      if (present % placeEvery === 0) places.push(place);
      if (byStamps || wanted.has(present)) addStamp(line, present, lines.at(), byStamps ? runs : undefined, stamps);
      present++;
    }
    const openReader = (inputs: readonly AnalogInput[]) =>
      new AsciiReader(location, places, configuration.revision, inputs);
    return { present, stamps, runs, warnings, openReader };
  });
}

/** The next line that holds a sample: blank ones are passed over, an end mark or another section ends the data. */
function nextSample(lines: LineReader): string | undefined {
  for (let line = lines.read(); line !== undefined; line = lines.read()) {
    if (line.trim() === "") continue;
    return endsData(line) || (line.includes("--") && parseSeparator(line.slice(0, 200))) ? undefined : line;
  }
  return undefined;
}

function hasFields(line: string, count: number): boolean {
  let found = 1;
  for (let comma = line.indexOf(","); comma >= 0 && found < count; comma = line.indexOf(",", comma + 1)) found++;
  return found >= count;
}

function failCount(line: string, count: number, at: string): never {
  throw new SourceError(
    "MTR_COMTRADE_CHANNEL_COUNT",
    `the line has ${line.split(",").length} fields; number, time stamp and analog channels need ${count}`,
    at,
    "make the numbers of channels in the configuration agree with the data",
  );
}

function addStamp(
  line: string,
  sample: number,
  at: string,
  runs: StampRuns | undefined,
  stamps: Map<number, number>,
): void {
  const stamp = lineStamp(line, at);
  if (runs && stamp !== undefined) runs.add(stamp);
  else if (stamp !== undefined) stamps.set(sample, stamp);
  else if (runs) {
    throw new SourceError(
      "MTR_COMTRADE_NUMBER",
      "a time stamp is missing and no rate is declared",
      at,
      "declare the rate in the configuration",
    );
  }
}

class AsciiReader implements RecordReader {
  private readonly input: InputFile;
  private readonly location: DataLocation;
  private readonly places: readonly LinePosition[];
  private readonly revision: Revision;
  private readonly inputs: readonly AnalogInput[];
  private lines: LineReader;
  /** Record sample of the next line. */
  private next = 0;

  constructor(
    location: DataLocation,
    places: readonly LinePosition[],
    revision: Revision,
    inputs: readonly AnalogInput[],
  ) {
    this.input = new InputFile(location.file);
    this.location = location;
    this.places = places;
    this.revision = revision;
    this.inputs = inputs;
    this.lines = this.linesFrom(0);
  }

  read(first: number, out: Float32Array): number {
    this.moveTo(first);
    let quality = 0;
    for (let offset = 0; offset < out.length; offset += channelCount, this.next++) {
      const line = this.line();
      quality |= decodeLine(line, this.inputs, this.revision, out, offset, this.lines.at());
    }
    return quality;
  }

  close(): void {
    this.input.close();
  }

  private moveTo(sample: number): void {
    const place = Math.floor(sample / placeEvery);
    if (sample < this.next || place > Math.floor(this.next / placeEvery)) {
      this.lines = this.linesFrom(place);
      this.next = place * placeEvery;
    }
    for (; this.next < sample; this.next++) this.line();
  }

  private line(): string {
    const line = nextSample(this.lines);
    if (line !== undefined) return line;
    throw becameShorter(this.lines.at());
  }

  private linesFrom(place: number): LineReader {
    return new LineReader(this.input, this.places[place], this.location.endByte);
  }
}
