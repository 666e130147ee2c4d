import { type ChannelName, channelCount, channelNames, type SampleBlock } from "#schemas/samples.ts";
import type { EnergySettings, TransformerRatio } from "#schemas/metering-settings.ts";

/**
 * What stands in front of every kernel: each channel of the meter comes from a channel of the source (phase order), times a
 * gain (calibration, polarity, and the transformer ratios where registers are primary). A change of a ratio is a change of
 * what comes in from there on, so it cannot touch what was registered before.
 */
export class ChannelMap {
  readonly #from: readonly number[];
  readonly #gains: readonly number[];
  readonly #identity: boolean;

  constructor({ channels, ratios }: EnergySettings) {
    const times = ({ primary, secondary }: TransformerRatio): number => primary / secondary;
    const ratio = (name: ChannelName): number => {
      if (ratios?.registration !== "primary") return 1;
      if (name.startsWith("v")) return times(ratios.voltage);
      return times(name === "in" ? (ratios.neutralCurrent ?? ratios.current) : ratios.current);
    };
    this.#from = channelNames.map((name) => channelNames.indexOf(channels?.[name]?.from ?? name));
    this.#gains = channelNames.map((name) => (channels?.[name]?.gain ?? 1) * ratio(name));
    this.#identity = this.#from.every((from, to) => from === to) && this.#gains.every((gain) => gain === 1);
  }

  /** The block as the kernel sees it: the very same where nothing is to be changed. */
  apply(block: SampleBlock): SampleBlock {
    if (this.#identity) return block;
    const samples = new Float32Array(block.samples.length);
    for (let at = 0; at < samples.length; at += channelCount)
      for (let channel = 0; channel < channelCount; channel++)
        samples[at + channel] = block.samples[at + this.#from[channel]] * this.#gains[channel];
    const channels = this.#from.reduce((mask, from, to) => mask | (((block.channels >> from) & 1) << to), 0);
    return { ...block, samples, channels };
  }
}
