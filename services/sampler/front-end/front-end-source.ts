import type { FrontEndSettings } from "#schemas/front-end-settings.ts";
import { type ChannelName, channelCount } from "#schemas/samples.ts";
import { isLive, type LiveSource, type RecordedSource, type SampleSource, type SourceBlock } from "../source.ts";
import type { SourceDescription } from "../source.ts";
import { firstVoltages } from "../sources/record-source.ts";
import { FrontEnd, framesBefore, fromFrame, stretchFrames } from "./front-end.ts";

/**
 * A source as the meter sees it through its front end. A recording stays deterministic: `blocks(n)` reads what lies before
 * sample `n` as well. A live stream has no past, so a delayed channel holds its first value for the first samples.
 */
export function throughFrontEnd(source: RecordedSource, settings: FrontEndSettings): RecordedSource;
export function throughFrontEnd(source: SampleSource, settings: FrontEndSettings): SampleSource;
export function throughFrontEnd(source: SampleSource, settings: FrontEndSettings): SampleSource {
  const description: SourceDescription = {
    ...source.description,
    warnings: [...source.description.warnings, "The errors of a simulated front end are in the samples (frontEnd)."],
  };
  const connected = new Set(Object.keys(description.channels) as ChannelName[]);
  const frontEnd = (): FrontEnd => new FrontEnd(settings, connected, description.rateHz);
  return isLive(source) ? live(source, description, frontEnd) : recorded(source, description, frontEnd);
}

function recorded(source: RecordedSource, description: SourceDescription, frontEnd: () => FrontEnd): RecordedSource {
  const stretch = stretchFrames(description.rateHz);
  function* blocks(from: number): Generator<SourceBlock> {
    const begin = Math.max(0, Math.floor(from / stretch) * stretch - framesBefore);
    for (const block of passed(source.blocks(begin), frontEnd())) {
      const known = Math.max(0, from - block.sourceSample);
      if (known * channelCount < block.samples.length) yield fromFrame(block, known);
    }
  }
  return { description, blocks, firstVoltages: () => firstVoltages(description, blocks(0)) };
}

function live(source: LiveSource, description: SourceDescription, frontEnd: () => FrontEnd): LiveSource {
  const heard = [...passed(source.heard, frontEnd())];
  return {
    description,
    heard,
    firstVoltages: () => firstVoltages(description, heard),
    async *blocks(from, signal) {
      const meter = frontEnd();
      for await (const block of source.blocks(from, signal)) yield* meter.push(block);
      yield* meter.end();
    },
  };
}

function* passed(blocks: Iterable<SourceBlock>, frontEnd: FrontEnd): Generator<SourceBlock> {
  for (const block of blocks) yield* frontEnd.push(block);
  yield* frontEnd.end();
}
