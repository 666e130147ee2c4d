import path from "node:path";
import { channelCount } from "#schemas/samples.ts";
import type { RecordedSource, SourceBlock } from "../../source.ts";
import { SourceError } from "../../source-error.ts";
import { InputFile, withFile } from "../input-file.ts";
import { firstVoltages } from "../record-source.ts";
import { BlockAssembler, type StreamShape } from "./assembler.ts";
import { packetsOf } from "./capture-file.ts";
import { channelTitles, datasetBytes, validChannels } from "./dataset.ts";
import { pduOfFrame } from "./frame.ts";
import { decodePdu, type SampledValues } from "./pdu.ts";
import { nominalOfRate, RateEvidence } from "./rate.ts";

/** A unit of the capture with the time its packet arrived. */
interface Arrived {
  unit: SampledValues;
  arrivalNs: bigint;
}

/** What a look through the whole capture tells. */
interface Survey {
  shape: StreamShape;
  /** Blocks of the stream: where it begins and how many samples lie between its first and last. */
  startNs: bigint;
  firstSample: number;
  sampleCount: number;
  warnings: string[];
}

/** Units of any stream that have the dataset that is read; `other` hears of what is passed over. */
function* unitsOf(file: InputFile, other: (reason: string) => void = () => {}): Generator<Arrived> {
  for (const { bytes, arrivalNs } of packetsOf(file)) {
    const pdu = pduOfFrame(bytes);
    if (pdu === undefined) continue;
    const units = decodePdu(pdu);
    if (typeof units === "string") {
      other(units);
      continue;
    }
    for (const unit of units) {
      if (unit.dataset.length === datasetBytes) yield { unit, arrivalNs };
      else other(`a dataset of ${unit.dataset.length} bytes instead of ${datasetBytes}`);
    }
  }
}

/**
 * Opens a capture of sampled values (IEC 61850-9-2LE, IEC 61869-9 with four currents and four voltages), `.pcap` or `.pcapng`. Of several
 * streams the one named is taken, else the first.
 * @throws SourceError MTR_SOURCE_FILE, MTR_SOURCE_STREAM.
 */
export function openCapture(file: string, wanted?: string): RecordedSource {
  const { shape, startNs, firstSample, sampleCount, warnings } = withFile(file, (input) => survey(input, wanted));
  function* blocks(from: number): Generator<SourceBlock> {
    const input = new InputFile(file);
    try {
      for (const block of assembled(input, shape)) {
        const sourceSample = block.sourceSample - firstSample;
        const skipped = Math.max(0, from - sourceSample);
        if (skipped * channelCount >= block.samples.length) continue;
        const startAt = block.startNs + BigInt(Math.round((skipped / block.rateHz) * 1e9));
        yield {
          ...block,
          sourceSample: sourceSample + skipped,
          startNs: startAt,
          samples: block.samples.subarray(skipped * channelCount),
        };
      }
    } finally {
      input.close();
    }
  }
  const description = {
    title: `${path.basename(file)}: sampled values of ${shape.svId}`,
    startNs,
    rateHz: shape.rateHz,
    sampleCount,
    nominalFrequencyHz: nominalOfRate(shape.rateHz),
    channels: channelTitles(shape.channels),
    warnings,
    notMetered: [],
  };
  return { description, blocks, firstVoltages: () => firstVoltages(description, blocks(0)) };
}

function* assembled(input: InputFile, shape: StreamShape): Generator<SourceBlock> {
  const assembler = new BlockAssembler(shape);
  for (const { unit, arrivalNs } of unitsOf(input)) {
    if (unit.svId === shape.svId) yield* assembler.take(unit, arrivalNs);
  }
  yield* assembler.flush();
}

function survey(input: InputFile, wanted: string | undefined): Survey {
  const streams = new Set<string>();
  const passedOver = new Map<string, number>();
  const evidence = new RateEvidence();
  let svId = wanted;
  let channels = 0;
  for (const { unit, arrivalNs } of unitsOf(input, (reason) =>
    passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1),
  )) {
    if (streams.size < streamsListedMax) streams.add(unit.svId);
    svId ??= unit.svId;
    if (unit.svId !== svId) continue;
    evidence.add(unit, arrivalNs);
    channels |= validChannels(unit.dataset);
  }
  if (svId === undefined || !streams.has(svId)) throw noStream(input, wanted, [...streams], passedOver);
  const { rateHz, arrivalsCount } = evidence;
  if (rateHz === undefined) {
    throw new SourceError(
      "MTR_SOURCE_STREAM",
      `the capture of ${svId} is too short to tell its sampling rate`,
      input.name,
      "capture a second or more",
    );
  }
  const shape: StreamShape = { svId, rateHz, arrivals: arrivalsCount ? "exact" : "none", channels };
  return { shape, ...extent(input, shape), warnings: warningsOf(svId, [...streams], passedOver) };
}

const streamsListedMax = 16;

function extent(input: InputFile, shape: StreamShape): Pick<Survey, "startNs" | "firstSample" | "sampleCount"> {
  let first: SourceBlock | undefined;
  let end = 0;
  for (const block of assembled(input, shape)) {
    first ??= block;
    end = block.sourceSample + block.samples.length / channelCount;
  }
  const firstSample = first?.sourceSample ?? 0;
  return { startNs: first?.startNs ?? 0n, firstSample, sampleCount: end - firstSample };
}

function warningsOf(svId: string, streams: string[], passedOver: Map<string, number>): string[] {
  const others = streams.filter((name) => name !== svId);
  const warnings = [...passedOver].map(([reason, count]) => `Passed over ${count} times: ${reason}.`);
  if (others.length > 0) warnings.unshift(`The capture has other streams, too: ${others.join(", ")}.`);
  return warnings;
}

function noStream(
  input: InputFile,
  wanted: string | undefined,
  streams: string[],
  passedOver: Map<string, number>,
): SourceError {
  const [reason] = passedOver.keys();
  const what =
    wanted === undefined || streams.length === 0
      ? "no sampled values that can be read are in it"
      : `no stream is called ${wanted}`;
  const why = reason === undefined ? "" : ` (${reason})`;
  const fix =
    streams.length === 0 ? "give a capture of IEC 61850-9-2LE or IEC 61869-9" : `name one of: ${streams.join(", ")}`;
  return new SourceError("MTR_SOURCE_STREAM", `${what}${why}`, input.name, fix);
}
