import type { WaveformChannel, WaveformFrame } from "./waveform-frame.ts";

/** Figures of the samples of a channel, in its unit. */
export interface WaveformFigures {
  rms: number;
  maximum: number;
  minimum: number;
  /** Highest absolute value over RMS; NaN without a signal. */
  crest: number;
}

/** RMS, extremes and crest factor of samples; NaN throughout when there are none that are finite. */
export function figures(samples: Float64Array): WaveformFigures {
  const finite = samples.filter((sample) => Number.isFinite(sample));
  if (finite.length === 0) return { rms: Number.NaN, maximum: Number.NaN, minimum: Number.NaN, crest: Number.NaN };
  let squares = 0;
  let maximum = -Infinity;
  let minimum = Infinity;
  for (const sample of finite) {
    squares += sample * sample;
    maximum = Math.max(maximum, sample);
    minimum = Math.min(minimum, sample);
  }
  const rms = Math.sqrt(squares / finite.length);
  return { rms, maximum, minimum, crest: rms > 0 ? Math.max(maximum, -minimum) / rms : Number.NaN };
}

/**
 * Index of the first rising zero crossing in the first half of the samples, 0 when there is none. A picture that begins
 * there stands still from frame to frame, as on an oscilloscope with its trigger on the first channel.
 */
export function triggerIndex(samples: Float64Array): number {
  const last = Math.floor(samples.length / 2);
  for (let index = 1; index <= last; index++) {
    if ((samples[index - 1] as number) < 0 && (samples[index] as number) >= 0) return index;
  }
  return 0;
}

/** A frame cut so that it begins at the trigger and always has the same length: three quarters of what arrived. */
export function triggered(frame: WaveformFrame): WaveformFrame {
  const reference = frame.channels[0];
  const length = Math.max(1, Math.floor((frame.length * 3) / 4));
  const index = reference === undefined ? 0 : Math.min(triggerIndex(reference.samples), frame.length - length);
  return {
    startSeconds: frame.startSeconds + index / frame.rateHz,
    rateHz: frame.rateHz,
    length,
    channels: frame.channels.map(({ name, samples }) => ({ name, samples: samples.subarray(index, index + length) })),
  };
}

/** Milliseconds after the first sample, for each sample of the frame. */
export function timesMs(frame: WaveformFrame): Float64Array {
  return Float64Array.from({ length: frame.length }, (_, sample) => (sample / frame.rateHz) * 1000);
}

/** The channels of one pane: voltages or currents. */
export function paneChannels(frame: WaveformFrame, kind: "voltage" | "current"): WaveformChannel[] {
  const first = kind === "voltage" ? "v" : "i";
  return frame.channels.filter(({ name }) => name.startsWith(first));
}

/** Heights for labels that want to stand at `wanted`, moved apart by `gap` or more, inside 0 to `limit`; same order. */
export function spreadLabels(wanted: readonly number[], gap: number, limit: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] as number) - (wanted[b] as number));
  const placed = [...wanted];
  let floor = 0;
  for (const index of order) {
    placed[index] = Math.max(placed[index] as number, floor);
    floor = (placed[index] as number) + gap;
  }
  let ceiling = limit;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] as number, ceiling);
    ceiling = (placed[index] as number) - gap;
  }
  return placed;
}
