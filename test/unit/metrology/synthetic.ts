import { channelCount, channelNames, type ChannelName, type SampleBlock } from "#schemas/samples.ts";
import type { KernelResult, KernelSettings } from "#schemas/window.ts";
import { wye } from "../../../deploy/bench/kernel-signal.ts";
import { createKernel } from "../../../services/metrology/kernel/reference-kernel.ts";

/** One sinusoid of a channel: order of the fundamental, RMS and phase in degrees. Order 0 is a constant. */
export interface Component {
  order: number;
  rms: number;
  degrees: number;
}

export type Signal = Partial<Record<ChannelName, Component[]>>;

export interface Sampling {
  rateHz: number;
  /** Hz, or Hz as a function of time in seconds with its integral in cycles. */
  frequencyHz: number | ((seconds: number) => number);
  seconds: number;
  startNs?: bigint;
}

export { wye };

export const wholeSecondNs = 1_700_000_000_000_000_000n;

export function settingsFor(nominalFrequencyHz: 50 | 60 = 50, wiring = wye, declaredVoltage = 230): KernelSettings {
  return { meter: "m", nominalFrequencyHz, declaredVoltage, wiring };
}

/** Samples of a signal, interleaved; `frequencyHz` as a function gives the phase in cycles at a time. */
export function sample(signal: Signal, { rateHz, frequencyHz, seconds }: Sampling): Float32Array {
  const count = Math.round(rateHz * seconds);
  const samples = new Float32Array(count * channelCount);
  const cyclesAt = typeof frequencyHz === "number" ? (t: number) => frequencyHz * t : frequencyHz;
  for (const [name, components] of Object.entries(signal) as [ChannelName, Component[]][]) {
    const channel = channelNames.indexOf(name);
    for (let n = 0; n < count; n++) {
      const turn = 2 * Math.PI * cyclesAt(n / rateHz);
      let value = 0;
      for (const { order, rms, degrees } of components) {
        value += order === 0 ? rms : Math.SQRT2 * rms * Math.cos(order * turn + (degrees * Math.PI) / 180);
      }
      samples[n * channelCount + channel] = value;
    }
  }
  return samples;
}

/** Cuts samples into blocks of the given numbers of frames, repeated as long as needed. */
export function blocksOf(
  samples: Float32Array,
  rateHz: number,
  sizes: number[] = [1024],
  from = 0,
  startNs = wholeSecondNs,
): SampleBlock[] {
  const blocks: SampleBlock[] = [];
  const end = samples.length / channelCount;
  for (let first = from, n = 0; first < end; n++) {
    const through = Math.min(end, first + Math.max(1, sizes[n % sizes.length]));
    blocks.push({
      meter: "m",
      firstSample: first,
      startNs: startNs + BigInt(Math.round((first / rateHz) * 1e9)),
      rateHz,
      quality: 0,
      channels: 255,
      last: through === end,
      samples: samples.subarray(first * channelCount, through * channelCount),
    });
    first = through;
  }
  return blocks;
}

export function meter(settings: KernelSettings, blocks: SampleBlock[], resume?: Uint8Array): KernelResult[] {
  const results: KernelResult[] = [];
  const kernel = createKernel(settings, resume);
  for (const block of blocks) kernel.push(block, (result) => results.push(result));
  return results;
}

/** A balanced three-phase signal; `degrees` is how far the currents lag. */
export function threePhase(volts: number, amperes: number, degrees: number): Signal {
  return {
    va: [{ order: 1, rms: volts, degrees: 0 }],
    vb: [{ order: 1, rms: volts, degrees: -120 }],
    vc: [{ order: 1, rms: volts, degrees: 120 }],
    ia: [{ order: 1, rms: amperes, degrees: -degrees }],
    ib: [{ order: 1, rms: amperes, degrees: -120 - degrees }],
    ic: [{ order: 1, rms: amperes, degrees: 120 - degrees }],
  };
}

/** One of three voltages, phase a first, whose shape is a function of time in seconds. */
export function voltageSamples(volts: (seconds: number) => number, rateHz: number, seconds: number): Float32Array {
  const samples = new Float32Array(Math.round(rateHz * seconds) * channelCount);
  for (let n = 0; n * channelCount < samples.length; n++) samples[n * channelCount] = volts(n / rateHz);
  return samples;
}

/** Energy of all slices in joules, in the order of the accumulators. */
export function joulesOf(results: KernelResult[]): number[] {
  const sums: bigint[] = [];
  for (const { slices } of results) {
    for (const { energyMicroWh } of slices) energyMicroWh.forEach((energy, n) => (sums[n] = (sums[n] ?? 0n) + energy));
  }
  return sums.map((sum) => Number(sum) * 3600e-6);
}
