import { type ChannelName, channelCount, channelNames } from "#schemas/samples.ts";
import type { RecordedSource, SourceBlock, SourceDescription } from "../../source.ts";
import { parseIsoInstant, sampleTimeNs } from "../instant.ts";
import { firstVoltages, framesPerBlock } from "../record-source.ts";
import { Network } from "./network.ts";
import type { Scenario } from "./scenario.ts";
import { siteOf } from "./site.ts";

/** Time of the first sample when neither the caller nor the scenario tells one: 2026-01-01T00:00:00Z. */
const defaultStartNs = 1_767_225_600_000_000_000n;

/** A network that is sampled slowly sends fewer and longer blocks: so many samples, but no more than half a second. */
const slowBlockFrames = 1_600;
const slowBlockSeconds = 0.5;

export interface SyntheticOptions {
  /** Time of the first sample, ns since 1970; goes before the scenario's `start`. */
  startNs?: bigint;
}

/**
 * Samples of the network that a scenario describes. Sample n depends on nothing but n, so `blocks(from)` gives the same
 * bits whatever came before.
 */
export function syntheticSource(written: Scenario, options: SyntheticOptions = {}): RecordedSource {
  const scenario = siteOf(written);
  const { rateHz, duration, nominalFrequency } = scenario;
  const scenarioStartNs = scenario.start === undefined ? undefined : parseIsoInstant(scenario.start);
  const sampleCount = duration === undefined ? undefined : Math.max(1, Math.round(duration * rateHz));
  const description: SourceDescription = {
    title: `synthetic: ${scenario.title}`,
    startNs: options.startNs ?? scenarioStartNs ?? defaultStartNs,
    rateHz,
    sampleCount,
    nominalFrequencyHz: nominalFrequency,
    channels: describeChannels(new Network(scenario).connectedChannels, scenario),
    warnings: [],
    notMetered: [],
  };

  // Blocks end at multiples of their length, wherever the first one starts.
  function* blocks(from: number): Generator<SourceBlock> {
    const network = new Network(scenario);
    const length = Math.max(framesPerBlock(rateHz), Math.min(slowBlockFrames, Math.floor(rateHz * slowBlockSeconds)));
    const end = sampleCount ?? Infinity;
    for (let sample = Math.max(0, from); sample < end; ) {
      const next = Math.min(end, (Math.floor(sample / length) + 1) * length);
      const samples = new Float32Array((next - sample) * channelCount);
      network.fill(sample, samples);
      yield {
        sourceSample: sample,
        startNs: sampleTimeNs(description.startNs, sample, rateHz),
        rateHz,
        quality: 0,
        samples,
      };
      sample = next;
    }
  }
  return { description, blocks, firstVoltages: () => firstVoltages(description, blocks(0)) };
}

function describeChannels(connected: readonly boolean[], scenario: Scenario): SourceDescription["channels"] {
  const channels: Partial<Record<ChannelName, string>> = {};
  for (const [i, name] of channelNames.entries()) {
    if (!connected[i]) continue;
    const voltage = scenario.voltages[name.slice(1) as "a" | "b" | "c" | "n"];
    channels[name] = name.startsWith("v")
      ? `voltage ${name[1]}, ${Number(voltage?.rms.toPrecision(5))} V`
      : `current ${name[1]}`;
  }
  return channels;
}
