import { channelCount } from "#schemas/samples.ts";
import { windowValueCount } from "#schemas/window.ts";
import { emptyStretch, energyBetween } from "./element-energy.ts";
import { type Element, lineToLinePairs, phaseCurrents, sumAt } from "./elements.ts";
import type { SampleBuffer } from "./sample-buffer.ts";
import type { WindowAnalysis, WindowValues } from "./window-analysis.ts";

/** Place of the residual current in the twelve values. */
const residualIndex = windowValueCount - 1;

/** What the raw samples from a position on can tell when they are less than a cycle: RMS and mean power. */
export function rawValues(
  analysis: WindowAnalysis,
  buffer: SampleBuffer,
  from: number,
): Pick<WindowValues, "rms" | "active"> {
  const first = Math.min(Math.floor(from), buffer.length);
  const { joules, seconds } = energyBetween(analysis, buffer, first, buffer.length, emptyStretch());
  return {
    rms: rawRms(buffer.samples.subarray(first * channelCount), buffer.length - first),
    active: Array.from(joules, (each) => (seconds > 0 ? each / seconds : 0)),
  };
}

/** RMS of the elements over raw samples, into `volts` and `amperes` a b c: for samples too few for a cycle. */
export function rawElements(
  elements: readonly Element[],
  buffer: SampleBuffer,
  from: number,
  through: number,
  { volts, amperes }: { volts: Float64Array; amperes: Float64Array },
): void {
  const end = Math.min(Math.ceil(through), buffer.length);
  const count = Math.max(1, end - Math.floor(from));
  for (const { place, voltage, current } of elements) {
    let voltsSquared = 0;
    let amperesSquared = 0;
    for (let sample = Math.floor(from); sample < end; sample++) {
      voltsSquared += sumAt(voltage, buffer.samples, sample) ** 2;
      amperesSquared += sumAt(current, buffer.samples, sample) ** 2;
    }
    volts[place] = Math.sqrt(voltsSquared / count);
    amperes[place] = Math.sqrt(amperesSquared / count);
  }
}

/** RMS of the twelve values over raw samples: all there is when the samples are too few for a cycle. */
export function rawRms(samples: Float32Array, frames: number): number[] {
  const sums = Array.from({ length: windowValueCount }, () => 0);
  for (let at = 0; at < frames * channelCount; at += channelCount) {
    for (let channel = 0; channel < channelCount; channel++) sums[channel] += samples[at + channel] ** 2;
    lineToLinePairs.forEach(([plus, minus], pair) => {
      sums[channelCount + pair] += (samples[at + plus] - samples[at + minus]) ** 2;
    });
    sums[residualIndex] += phaseCurrents.reduce((sum, channel) => sum + samples[at + channel], 0) ** 2;
  }
  return sums.map((sum) => Math.sqrt(sum / Math.max(1, frames)));
}
