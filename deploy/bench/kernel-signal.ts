import { channelCount, type SampleBlock } from "#schemas/samples.ts";
import type { KernelSettings } from "#schemas/window.ts";
import type { WiringForm } from "#schemas/wiring.ts";

/** Rate of the signal, and its length in the benches. */
export const signalRateHz = 12_800;

export const wye: WiringForm = {
  name: "wye-4w",
  elements: [
    { phase: "a", voltage: { va: 1 }, current: { ia: 1 } },
    { phase: "b", voltage: { vb: 1 }, current: { ib: 1 } },
    { phase: "c", voltage: { vc: 1 }, current: { ic: 1 } },
  ],
  lineToNeutral: ["an", "bn", "cn"],
  lineToLine: ["ab", "bc", "ca"],
  currents: ["a", "b", "c", "n"],
  phasePower: true,
};

/** A meter with everything that the kernel can do, on that signal. */
export const signalSettings: KernelSettings = {
  meter: "bench",
  nominalFrequencyHz: 50,
  declaredVoltage: 230,
  wiring: wye,
  signallingHz: [383.3],
};

const [volts, amperes] = [230, 100];
/** Order, share of the voltage, and phase in degrees; the currents have three times the share. */
const harmonics = [
  [3, 0.02, 20],
  [5, 0.04, 200],
  [7, 0.03, 30],
  [11, 0.015, 80],
  [13, 0.012, 150],
  [17, 0.008, 0],
  [23, 0.006, 90],
  [25, 0.006, 60],
  [31, 0.004, 70],
  [37, 0.003, 140],
  [43, 0.0025, 0],
  [49, 0.002, 0],
] as const;

/**
 * A substation's signal, interleaved: harmonics to order 49, an interharmonic at 3.5 times the fundamental, signalling at
 * 383.3 Hz, 2 % unbalance, flicker at the threshold of perception, one dip, one swell, one oscillatory transient, noise.
 */
export function substationSignal(seconds: number): Float32Array {
  const samples = new Float32Array(Math.round(seconds * signalRateHz) * channelCount);
  let seed = 7400;
  const noise = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
    return (0.035 * seed) / 2 ** 31;
  };
  for (let at = 0; at < samples.length; at += channelCount) {
    const t = at / channelCount / signalRateHz;
    for (let phase = 0; phase < 3; phase++) {
      samples[at + phase] = phaseVoltage(t, phase) + noise();
      samples[at + 4 + phase] = phaseCurrent(t, phase) + noise();
      samples[at + 7] += samples[at + 4 + phase];
    }
    samples[at + 3] = 0.5 * Math.sin(2 * Math.PI * 50 * t) + noise();
  }
  return samples;
}

function phaseVoltage(t: number, phase: number): number {
  const turn = 2 * Math.PI * 50 * t;
  const shift = (-2 * Math.PI * phase) / 3;
  let value = Math.sin(turn + shift) + 0.02 * Math.sin(turn - shift);
  for (const [order, share, degrees] of harmonics) {
    value += share * Math.sin(order * (turn + shift) + (degrees * Math.PI) / 180);
  }
  value += 0.005 * Math.sin(3.5 * turn + shift) + 0.01 * Math.sin(2 * Math.PI * 383.3 * t);
  value *= 1 + 0.00125 * Math.sin(2 * Math.PI * 8.8 * t);
  if (phase === 0 && t >= 5 && t < 5.1) value *= 0.6;
  if (phase === 1 && t >= 6 && t < 6.2) value *= 1.15;
  value *= volts * Math.SQRT2;
  const since = t - 7;
  if (phase === 2 && since >= 0 && since < 0.005) {
    value += 0.5 * volts * Math.exp(-since / 0.001) * Math.sin(2 * Math.PI * 2000 * since);
  }
  return value;
}

function phaseCurrent(t: number, phase: number): number {
  const turn = 2 * Math.PI * 50 * t;
  const shift = (-2 * Math.PI * phase) / 3;
  let value = Math.sin(turn + shift - Math.PI / 6);
  for (const [order, share, degrees] of harmonics) {
    value += 3 * share * Math.sin(order * (turn + shift) + ((degrees + 40) * Math.PI) / 180);
  }
  return amperes * Math.SQRT2 * value;
}

/** The signal in blocks, as if it went on: `round` counts how often it was fed before. */
export function signalBlocks(samples: Float32Array, blockFrames: number, round: number): SampleBlock[] {
  const count = Math.floor(samples.length / channelCount / blockFrames);
  return Array.from({ length: count }, (_, n) => {
    const firstSample = (round * count + n) * blockFrames;
    return {
      meter: signalSettings.meter,
      firstSample,
      startNs: 1_700_000_000_000_000_000n + BigInt(Math.round((firstSample / signalRateHz) * 1e9)),
      rateHz: signalRateHz,
      quality: 0,
      channels: 255,
      last: false,
      samples: samples.subarray(n * blockFrames * channelCount, (n + 1) * blockFrames * channelCount),
    };
  });
}
