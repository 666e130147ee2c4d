import { type ChannelName, channelCount, channelNames } from "#schemas/samples.ts";
import type { WiringForm } from "#schemas/wiring.ts";

/** Channels whose difference is vab, vbc, vca. */
export const lineToLinePairs: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 2],
  [2, 0],
];

/** Channels whose sum is the residual current. */
export const phaseCurrents: readonly number[] = [4, 5, 6];

/** A sum of channels with weights. */
export interface ChannelSum {
  channels: number[];
  weights: number[];
}

/** A wattmeter element of the wiring form, ready for loops: place 0 1 2 in the vectors `a b c`. */
export interface Element {
  place: number;
  voltage: ChannelSum;
  current: ChannelSum;
}

export function elementsOf(wiring: WiringForm): Element[] {
  return wiring.elements.map(({ phase, voltage, current }) => ({
    place: ["a", "b", "c"].indexOf(phase),
    voltage: channelSum(voltage),
    current: channelSum(current),
  }));
}

function channelSum(weights: Partial<Record<ChannelName, number>>): ChannelSum {
  const entries = Object.entries(weights) as [ChannelName, number][];
  const channels = entries.map(([name]) => channelNames.indexOf(name));
  return { channels, weights: entries.map(([, weight]) => weight) };
}

/** Value of the sum in frame `sample` of interleaved samples. */
export function sumAt(sum: ChannelSum, samples: Float32Array, sample: number): number {
  const at = sample * channelCount;
  let value = 0;
  for (let n = 0; n < sum.channels.length; n++) value += sum.weights[n] * samples[at + sum.channels[n]];
  return value;
}

/** The sum of arrays of points, one array a channel; the channel's own array where the sum is just that channel. */
export function sumPoints(
  sum: ChannelSum,
  points: readonly Float64Array[],
  count: number,
  scratch: Float64Array,
): Float64Array {
  if (sum.channels.length === 1 && sum.weights[0] === 1) return points[sum.channels[0]];
  scratch.fill(0, 0, count);
  for (let n = 0; n < sum.channels.length; n++) {
    const channel = points[sum.channels[n]];
    const weight = sum.weights[n];
    for (let k = 0; k < count; k++) scratch[k] += weight * channel[k];
  }
  return scratch;
}
