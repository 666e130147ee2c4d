import { channelCount } from "#schemas/samples.ts";
import { acquireFrequency } from "../../services/metrology/kernel/frequency-acquisition.ts";
import { firstBlocks, type SampleSource } from "../../services/sampler/source.ts";

/** How much of a source is looked at, and the least that tells a frequency, s. */
const lookSeconds = 0.1;
const lookSecondsMin = 0.03;
/** Frequencies that are looked for: those that a meter of 50 Hz or of 60 Hz can follow. */
const rangeHz = { low: 42.5, high: 69 };
/** Below this there is no voltage to take a frequency from, V. */
const voltageMin = 1e-3;
/** The frequency halfway between the two nominal ones. */
const halfwayHz = 55;

/** Frequency of a source's first voltages, to about 1 %, Hz; undefined where they are too short or show none. */
export function measuredFrequencyHz(source: SampleSource): number | undefined {
  const { rateHz } = source.description;
  const wanted = Math.ceil(lookSeconds * rateHz) * channelCount;
  const samples: number[] = [];
  for (const block of firstBlocks(source)) {
    if (block.rateHz !== rateHz) break;
    for (let i = 0; i < block.samples.length && samples.length < wanted; i++) samples.push(block.samples[i] as number);
    if (samples.length >= wanted) break;
  }
  const frames = samples.length / channelCount;
  if (frames < lookSecondsMin * rateHz) return undefined;
  const { low, high } = rangeHz;
  const found = acquireFrequency(Float64Array.from(samples), frames, low / rateHz, high / rateHz, voltageMin);
  return found === undefined ? undefined : found * rateHz;
}

/** The nominal frequency that a measured one belongs to. */
export function nominalOf(frequencyHz: number): 50 | 60 {
  return frequencyHz < halfwayHz ? 50 : 60;
}
