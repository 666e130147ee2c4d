import path from "node:path";
import { channelNames } from "#schemas/samples.ts";
import type { RecordedSource } from "../../source.ts";
import { SourceError } from "../../source-error.ts";
import { type ChannelChoice, type ChannelMapping, mapChannels } from "../channel-mapping.ts";
import { companion, readSmallFile, withFile } from "../input-file.ts";
import { recordSource } from "../record-source.ts";
import { meteredSegments } from "../segment.ts";
import { surveyAscii } from "./ascii-file.ts";
import type { AnalogInput } from "./binary-data.ts";
import { surveyBinary } from "./binary-file.ts";
import { findSections } from "./combined-file.ts";
import type { Configuration } from "./configuration.ts";
import type { DataLocation, DataSurvey } from "./data-file.ts";
import { parseConfiguration } from "./parse-configuration.ts";
import { placeDeclared, placeRuns } from "./place-segments.ts";
import { decodeText } from "../text-encoding.ts";

/** Longest configuration, bytes: a hundred times the largest known. */
const configurationBytesMax = 1 << 24;

export interface ComtradeOptions {
  /** Signals for channels by number (1-based) or name; the others are chosen by unit, phase and name. */
  channels?: ChannelChoice;
}

interface RecordFiles {
  configuration: Configuration;
  data: DataLocation;
}

/**
 * Opens a COMTRADE record (IEEE C37.111-1991, -1999, -2013 = IEC 60255-24): a .cfg or .dat with its companion, or
 * a .cff.
 * @throws SourceError MTR_COMTRADE_… or MTR_SOURCE_FILE.
 */
export function openComtrade(file: string, options: ComtradeOptions = {}): RecordedSource {
  const { configuration, data } = /\.cff$/i.test(file) ? openCombined(file) : openPair(file);
  const survey = (configuration.form === "ASCII" ? surveyAscii : surveyBinary)(data, configuration);
  const name = path.basename(file);
  if (survey.present === 0) {
    throw new SourceError(
      "MTR_COMTRADE_SYNTAX",
      "the data hold no whole sample",
      path.basename(data.file),
      "get the whole file from the recorder",
    );
  }
  const mapping = mapChannels(configuration.analogs, options.channels ?? {}, name, "MTR_COMTRADE_NO_CHANNEL");
  const placed =
    configuration.rates.length > 0
      ? placeDeclared(withAllSamples(configuration, survey.present), survey.present, survey.stamps)
      : placeRuns(configuration, survey.runs);
  const { metered, notMetered } = meteredSegments(placed.segments, configuration.lineFrequencyHz ?? 50);
  const description = {
    title: titleOf(name, configuration),
    startNs: metered[0]?.startNs ?? configuration.startNs ?? 0n,
    rateHz: metered[0]?.rateHz ?? 0,
    sampleCount: metered.reduce((sum, segment) => sum + segment.count, 0),
    nominalFrequencyHz: nominalFrequency(configuration.lineFrequencyHz),
    channels: mapping.channels,
    warnings: [
      ...configuration.warnings,
      ...shortWarnings(configuration, survey),
      ...placed.warnings,
      ...mapping.warnings,
    ],
    notMetered,
  };
  const inputs = analogInputs(configuration, mapping, description.warnings);
  return recordSource(description, metered, () => survey.openReader(inputs));
}

function titleOf(name: string, { station, device, revision, form }: Configuration): string {
  return `${name}: ${`${station} ${device}`.trim()}, COMTRADE ${revision} ${form}`;
}

function openPair(file: string): RecordFiles {
  const configurationFile = companion(file, ".cfg");
  if (configurationFile === undefined) throw missing(file, "configuration (.cfg)");
  const bytes = readSmallFile(configurationFile, configurationBytesMax);
  const configuration = parseConfiguration(decodeText(bytes).text, path.basename(configurationFile));
  const dataFile = companion(file, ".dat");
  if (dataFile === undefined) throw missing(file, "data (.dat)");
  const endByte = withFile(dataFile, (input) => input.size);
  return { configuration, data: { file: dataFile, startByte: 0, endByte, firstLine: 1 } };
}

function missing(file: string, what: string): SourceError {
  const name = path.basename(file);
  return new SourceError(
    "MTR_COMTRADE_MISSING_FILE",
    `the ${what} file of the record is missing`,
    name,
    `put it next to ${name}, under the same name`,
  );
}

function openCombined(file: string): RecordFiles {
  return withFile(file, (input) => {
    const head = input.read(0, configurationBytesMax);
    const sections = findSections(head);
    if (!sections) {
      throw new SourceError(
        "MTR_COMTRADE_SYNTAX",
        "the sections of the combined file were not found",
        `${input.name}:1`,
        "it needs a line '--- file type: CFG ---' and, later, one like '--- file type: DAT ASCII ---'",
      );
    }
    const { start, end, firstLine } = sections.configuration;
    const configuration = parseConfiguration(decodeText(head.subarray(start, end)).text, input.name, firstLine);
    const { data } = sections;
    if (data.form && data.form !== configuration.form) {
      configuration.warnings.push(
        `The configuration says ${configuration.form}, the data section ${data.form}, which was believed.`,
      );
      configuration.form = data.form;
    }
    const endByte = Math.min(input.size, data.byteCount ? data.start + data.byteCount : input.size);
    return { configuration, data: { file, startByte: data.start, endByte, firstLine: data.firstLine } };
  });
}

// A record that declares no last sample (0) is as long as its data.
function withAllSamples(configuration: Configuration, present: number): Configuration {
  if (configuration.sampleCount > 0) return configuration;
  return { ...configuration, rates: [{ rateHz: configuration.rates[0].rateHz, endSample: present }] };
}

function shortWarnings(configuration: Configuration, survey: DataSurvey): string[] {
  const { sampleCount } = configuration;
  const short =
    survey.present < sampleCount ? [`The record is short: ${survey.present} of ${sampleCount} samples.`] : [];
  const frequency =
    configuration.lineFrequencyHz === undefined ? ["The record tells no line frequency; 50 Hz was assumed."] : [];
  return [...short, ...survey.warnings, ...frequency];
}

function nominalFrequency(lineFrequencyHz: number | undefined): 50 | 60 | undefined {
  if (lineFrequencyHz === undefined) return undefined;
  if (Math.abs(lineFrequencyHz - 50) < 5) return 50;
  return Math.abs(lineFrequencyHz - 60) <= 5 ? 60 : undefined;
}

function analogInputs(configuration: Configuration, mapping: ChannelMapping, warnings: string[]): AnalogInput[] {
  const skewed = mapping.inputs
    .map(({ signal }) => configuration.analogs[signal])
    .filter((one) => one.skewMicros !== 0);
  if (skewed.length > 0) {
    const numbers = skewed.map((one) => one.number).join(", ");
    const most = Math.max(...skewed.map((one) => Math.abs(one.skewMicros)));
    warnings.push(`The time skew of channel ${numbers} (up to ${most} µs) was not corrected.`);
  }
  return mapping.inputs.map(({ channel, signal, scale }) => {
    const { a, b, min, max } = configuration.analogs[signal];
    return { signal, channel: channelNames.indexOf(channel), a: a * scale, b: b * scale, min, max };
  });
}
