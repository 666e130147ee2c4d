import { channelCount } from "#schemas/samples.ts";

/** Candidates of the scan over the range. */
const candidates = 61;
/** Share of the signal's power that the found component must hold; noise holds a few percent. */
const powerShareMin = 0.25;

/**
 * A first estimate of the frequency, cycles per sample, where nothing is known yet: the peak of the Hann-windowed
 * spectrum of va vb vc (powers summed, so that any wiring and rotation serves) between `low` and `high`, refined by
 * a parabola. Good to about 1 %, which is all that the tracking needs. Undefined when there is no such component of
 * at least `deadVoltage` RMS.
 */
export function acquireFrequency(
  samples: ArrayLike<number>,
  frames: number,
  low: number,
  high: number,
  deadVoltage: number,
): number | undefined {
  const step = (high - low) / (candidates - 1);
  const powers = Array.from({ length: candidates }, (_, n) => powerAt(samples, frames, low + n * step));
  const best = powers.indexOf(Math.max(...powers));
  if (powers[best] < powerShareMin * windowedPower(samples, frames)) return undefined;
  if (powers[best] < deadVoltage ** 2) return undefined;
  if (best === 0 || best === candidates - 1) return low + best * step;
  const [before, peak, after] = [powers[best - 1], powers[best], powers[best + 1]];
  return low + (best + (0.5 * (before - after)) / (before - 2 * peak + after)) * step;
}

/** Mean square of the component at a frequency in the three voltages together, V squared. */
function powerAt(samples: ArrayLike<number>, frames: number, cyclesPerSample: number): number {
  const turn = 2 * Math.PI * cyclesPerSample;
  const sums = [0, 0, 0, 0, 0, 0];
  let weights = 0;
  for (let n = 0; n < frames; n++) {
    const weight = hann(n, frames);
    const cosine = weight * Math.cos(turn * n);
    const sine = weight * Math.sin(turn * n);
    weights += weight;
    for (let phase = 0; phase < 3; phase++) {
      const value = samples[n * channelCount + phase];
      sums[2 * phase] += value * cosine;
      sums[2 * phase + 1] += value * sine;
    }
  }
  return (2 * sums.reduce((power, sum) => power + sum * sum, 0)) / (weights * weights);
}

function windowedPower(samples: ArrayLike<number>, frames: number): number {
  let power = 0;
  let weights = 0;
  for (let n = 0; n < frames; n++) {
    const weight = hann(n, frames);
    weights += weight;
    for (let phase = 0; phase < 3; phase++) power += weight * samples[n * channelCount + phase] ** 2;
  }
  return power / weights;
}

function hann(n: number, frames: number): number {
  return 0.5 - 0.5 * Math.cos((2 * Math.PI * (n + 0.5)) / frames);
}
