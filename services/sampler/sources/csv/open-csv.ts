import path from "node:path";
import { channelCount, channelNames } from "#schemas/samples.ts";
import type { RecordedSource } from "../../source.ts";
import { becameShorter, SourceError } from "../../source-error.ts";
import { type ChannelChoice, mapChannels } from "../channel-mapping.ts";
import { decodeText } from "../text-encoding.ts";
import { InputFile, withFile } from "../input-file.ts";
import { type LinePosition, LineReader, placeEvery } from "../line-reader.ts";
import { type RecordReader, recordSource } from "../record-source.ts";
import { type Segment, meteredSegments, rateRangeHz } from "../segment.ts";
import { StampRuns } from "../stamp-runs.ts";
import { type CsvLayout, headLines, readLayout } from "./layout.ts";
import { type CsvInput, decodeRow, rowTimeNs } from "./row.ts";

export interface CsvOptions {
  /** Signals for channels by number (1-based, not counting the time column) or name. */
  channels?: ChannelChoice;
  /** Samples per second; needed without a time column, goes before it otherwise. */
  rateHz?: number;
  /** Time of the first sample, ns since 1970, for files that tell no date. */
  startNs?: bigint;
  nominalFrequencyHz?: 50 | 60;
}

interface CsvSurvey {
  layout: CsvLayout;
  present: number;
  places: LinePosition[];
  runs: StampRuns;
  /** Nanoseconds since 1970 of the first line, where the file tells a date. */
  startNs: bigint | undefined;
  warnings: string[];
}

/**
 * Opens a text table of samples: a header line with channel names, optionally a time column.
 * @throws SourceError MTR_CSV_… or MTR_SOURCE_FILE.
 */
export function openCsv(file: string, options: CsvOptions = {}): RecordedSource {
  const name = path.basename(file);
  const survey = surveyCsv(file, options.rateHz === undefined);
  const { layout, warnings } = survey;
  const mapping = mapChannels(layout.signals, options.channels ?? {}, name, "MTR_CSV_NO_CHANNEL");
  const startNs = survey.startNs ?? options.startNs;
  if (startNs === undefined) warnings.push("The file tells no date; 1970-01-01 was taken.");
  const segments = segmentsOf(survey, options, startNs ?? 0n, name);
  const { metered, notMetered } = meteredSegments(segments, options.nominalFrequencyHz ?? 50);
  if (segments.length > 1)
    warnings.push(`The times show ${segments.length - 1} gaps or changes of rate; time goes on after each.`);
  const inputs = mapping.inputs.map(({ channel, signal, scale }) => ({
    column: layout.columns[signal],
    channel: channelNames.indexOf(channel),
    scale,
  }));
  const description = {
    title: `${name}: CSV with ${layout.signals.length === 1 ? "one column" : `${layout.signals.length} columns`}`,
    startNs: metered[0]?.startNs ?? startNs ?? 0n,
    rateHz: metered[0]?.rateHz ?? 0,
    sampleCount: metered.reduce((sum, segment) => sum + segment.count, 0),
    nominalFrequencyHz: options.nominalFrequencyHz,
    channels: mapping.channels,
    warnings: [...warnings, ...mapping.warnings],
    notMetered,
  };
  return recordSource(description, metered, () => new CsvReader(file, survey, inputs));
}

function segmentsOf(survey: CsvSurvey, options: CsvOptions, startNs: bigint, name: string): Segment[] {
  const { rateHz } = options;
  if (rateHz !== undefined) {
    if (rateHz >= rateRangeHz.min && rateHz <= rateRangeHz.max)
      return [{ first: 0, count: survey.present, startNs, rateHz }];
    throw new SourceError(
      "MTR_CSV_TIME",
      `the rate is ${rateHz} Hz`,
      name,
      "give a positive number of samples per second",
    );
  }
  if (!survey.runs.usable) {
    throw new SourceError("MTR_CSV_TIME", "the times jump all over", name, "sort the lines, or give the rate instead");
  }
  return survey.runs.runs.map(({ first, count, firstStamp, lastStamp }) => {
    const spanNs = lastStamp - firstStamp;
    return {
      first,
      count,
      startNs: startNs + BigInt(Math.round(firstStamp)),
      rateHz: spanNs > 0 ? roundRate(count - 1, spanNs) : 0,
    };
  });
}

// Recorders run at round rates. Where the times say hardly otherwise (a tenth of a sample at the end, and no more than
// a bad crystal), the rate is the round one.
function roundRate(intervals: number, spanNs: number): number {
  const mean = (intervals / spanNs) * 1e9;
  const round = Number(mean.toPrecision(4));
  const off = Math.abs(round - mean);
  return (off * spanNs) / 1e9 < 0.1 && off < 20e-6 * mean ? round : mean;
}

function surveyCsv(file: string, byTimes: boolean): CsvSurvey {
  return withFile(file, (input) => {
    const { layout, firstData } = readHead(input);
    const time = byTimes ? layout.time : undefined;
    if (byTimes && !time) {
      throw new SourceError(
        "MTR_CSV_TIME",
        "the file has no time column",
        `${input.name}:1`,
        "add one, or give the rate",
      );
    }
    const lines = new LineReader(input, firstData);
    const survey: CsvSurvey = {
      layout,
      present: 0,
      places: [],
      runs: new StampRuns(0),
      startNs: undefined,
      warnings: [],
    };
    let zeroNs: bigint | undefined;
    let lastNs = 0;
    for (;;) {
      const place = lines.position();
      const line = nextRow(lines);
      if (line === undefined) break;
      if (line.split(layout.separator, layout.cellCount).length < layout.cellCount) {
        if (nextRow(lines) !== undefined) failCells(layout, `${input.name}:${place.line}`);
        survey.warnings.push(`The last line (${place.line}) is cut off and was left out.`);
        break;
      }
      if (survey.present % placeEvery === 0) survey.places.push(place);
      survey.present++;
      if (!time) continue;
      const { ns, dated } = rowTimeNs(line, layout, time, lines.at());
      if (zeroNs === undefined) {
        zeroNs = ns;
        survey.startNs = dated ? ns : undefined;
        survey.runs = new StampRuns(quantumNs(input, firstData, layout));
      }
      const sinceNs = Number(ns - zeroNs);
      if (sinceNs < lastNs) {
        throw new SourceError("MTR_CSV_TIME", "the time goes back", lines.at(), "sort the lines by time");
      }
      lastNs = sinceNs;
      survey.runs.add(sinceNs);
    }
    return survey;
  });
}

function failCells(layout: CsvLayout, at: string): never {
  throw new SourceError(
    "MTR_CSV_NUMBER",
    `the line has fewer than ${layout.cellCount} cells`,
    at,
    "complete or remove the line",
  );
}

function readHead(input: InputFile): { layout: CsvLayout; firstData: LinePosition } {
  const reader = new LineReader(input, { byte: 0, line: 1 });
  const lines: string[] = [];
  const places: LinePosition[] = [];
  while (lines.length < headLines) {
    places.push(reader.position());
    const line = reader.read();
    if (line === undefined) break;
    lines.push(decodeText(Buffer.from(line, "latin1")).text);
  }
  const layout = readLayout(lines, input.name);
  return { layout, firstData: places[layout.dataLine] };
}

// Times written with few digits repeat; then intervals may differ by their resolution without a meaning.
function quantumNs(input: InputFile, firstData: LinePosition, layout: CsvLayout): number {
  const reader = new LineReader(input, firstData);
  let before: bigint | undefined;
  let smallest = Infinity;
  let repeated = false;
  for (let i = 0; i < headLines && layout.time; i++) {
    const line = nextRow(reader);
    if (line === undefined || line.split(layout.separator, layout.cellCount).length < layout.cellCount) break;
    const { ns } = rowTimeNs(line, layout, layout.time, reader.at());
    if (ns === before) repeated = true;
    else if (before !== undefined && ns > before) smallest = Math.min(smallest, Number(ns - before));
    before = ns;
  }
  return repeated && smallest < Infinity ? smallest : 0;
}

/** The next line that holds a sample; blank lines and comments are passed over. */
function nextRow(lines: LineReader): string | undefined {
  let line = lines.read();
  while (line !== undefined && (line.trim() === "" || line.startsWith("#"))) line = lines.read();
  return line;
}

class CsvReader implements RecordReader {
  private readonly input: InputFile;
  private readonly survey: CsvSurvey;
  private readonly inputs: readonly CsvInput[];
  private lines: LineReader;
  /** Record sample of the next line. */
  private next = 0;

  constructor(file: string, survey: CsvSurvey, inputs: readonly CsvInput[]) {
    this.input = new InputFile(file);
    this.survey = survey;
    this.inputs = inputs;
    this.lines = new LineReader(this.input, survey.places[0]);
  }

  read(first: number, out: Float32Array): number {
    const place = Math.floor(first / placeEvery);
    if (first < this.next || place > Math.floor(this.next / placeEvery)) {
      this.lines = new LineReader(this.input, this.survey.places[place]);
      this.next = place * placeEvery;
    }
    for (; this.next < first; this.next++) this.line();
    let quality = 0;
    for (let offset = 0; offset < out.length; offset += channelCount, this.next++) {
      quality |= decodeRow(this.line(), this.survey.layout, this.inputs, out, offset, this.lines.at());
    }
    return quality;
  }

  close(): void {
    this.input.close();
  }

  private line(): string {
    const line = nextRow(this.lines);
    if (line !== undefined) return line;
    throw becameShorter(this.lines.at());
  }
}
