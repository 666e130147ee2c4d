import type { FrontEndSettings } from "#schemas/front-end-settings.ts";
import type { EnergySettings } from "#schemas/metering-settings.ts";
import { channelCount, type SampleBlock } from "#schemas/samples.ts";
import { energyAccumulatorNames, type KernelResult } from "#schemas/window.ts";
import { ChannelMap } from "../../../services/metrology/channel-map.ts";
import { correctedWindow } from "../../../services/metrology/corrected-window.ts";
import { throughFrontEnd } from "../../../services/sampler/front-end/front-end-source.ts";
import type { RecordedSource } from "../../../services/sampler/source.ts";
import { parseScenario } from "../../../services/sampler/sources/synthetic/parse-scenario.ts";
import { syntheticSource } from "../../../services/sampler/sources/synthetic/synthetic-source.ts";
import { settingsFor } from "./synthetic.ts";
import { resultsOf, wasmKernel } from "./wasm-kernel.ts";

/** A network of 230 V and 1000 A in each phase, 50 Hz, the current lagging by so many degrees, for so many seconds. */
export function network(lagDegrees: number, seconds = 3, rateHz = 6400): RecordedSource {
  const phases = { a: 0, b: -120, c: 120 };
  const of = (rms: number, lag: number) =>
    Object.fromEntries(Object.entries(phases).map(([name, angle]) => [name, { rms, angle: angle - lag }]));
  const scenario = {
    rateHz,
    duration: seconds,
    voltages: of(230, 0),
    loads: { steps: [{ at: 0, ...of(1000, lagDegrees) }] },
  };
  return syntheticSource(parseScenario({ ...scenario, neutralCurrent: "none" }, "test.yaml"));
}

/** The network as the meter samples it; without settings as it is. */
export const sampled = (source: RecordedSource, frontEnd?: FrontEndSettings): RecordedSource =>
  frontEnd === undefined ? source : throughFrontEnd(source, frontEnd);

/** Blocks of a source as a meter gets them. */
export function meterBlocks(source: RecordedSource): SampleBlock[] {
  const blocks = [...source.blocks(0)];
  return blocks.map(({ sourceSample, ...block }, n) => ({
    ...block,
    meter: "m",
    firstSample: sourceSample,
    channels: 255,
    last: n === blocks.length - 1,
  }));
}

/** What a meter with these settings makes of a source. */
export interface Metered {
  results: KernelResult[];
  /** J of the second whole second, by the name of an accumulator: a delay has an end effect on the first and on the last. */
  joules(name: string): number;
  /** Mean RMS of phase a over the whole windows, corrected as the quantities of a second are. */
  volts: number;
  amperes: number;
  watts: number;
}

export function metered(source: RecordedSource, settings: EnergySettings = {}): Metered {
  const all = { ...settingsFor(), ...settings };
  const map = new ChannelMap(settings);
  const blocks = meterBlocks(source).map((block) => map.apply(block));
  const results = resultsOf(wasmKernel(all), blocks);
  const [, second] = results.flatMap(({ slices }) => slices);
  const windows = results.slice(1, -2).map(({ window }) => correctedWindow(window, all));
  const mean = (of: (window: (typeof windows)[number]) => number): number =>
    windows.reduce((sum, window) => sum + of(window), 0) / windows.length;
  return {
    results,
    joules: (name) => Number(second?.energyMicroWh[energyAccumulatorNames.indexOf(name)]) * 3600e-6,
    volts: mean(({ rms }) => rms[0]),
    amperes: mean(({ rms }) => rms[4]),
    watts: mean(({ active }) => active[0]),
  };
}

/** All samples of a channel. */
export function channelOf(source: RecordedSource, channel: number): number[] {
  return [...source.blocks(0)].flatMap(({ samples }) =>
    Array.from({ length: samples.length / channelCount }, (_, n) => samples[n * channelCount + channel]),
  );
}
