import type { FactOf } from "#schemas/codec.ts";
import { limiterAverageSecondsMax, type LimiterSettings } from "#schemas/limiter-settings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import type { MeteredSlice } from "#runtime/metered-slices.ts";

const nsPerSecond = 1_000_000_000n;
const nsPerHour = 3600n * nsPerSecond;

/** Where an accumulator stood at the end of a whole second. */
export interface Sample {
  ns: bigint;
  micro: bigint;
}

type Sampled = FactOf<"limiterSampled">["limiterSampled"];

/** The samples of a limiter after more was metered: those that its mean still reaches back to. */
export function withSlices(samples: Sample[], settings: LimiterSettings, slices: readonly MeteredSlice[]): Sample[] {
  if (settings.averageSeconds === undefined) return samples;
  const at = energyAccumulatorNames.indexOf(settings.monitored);
  const added = slices
    .filter(({ throughNs }) => throughNs % nsPerSecond === 0n && throughNs > (samples.at(-1)?.ns ?? 0n))
    .map(({ throughNs, after }) => ({ ns: throughNs, micro: after.energyMicroWh[at] ?? 0n }));
  const all = [...samples, ...added].slice(-limiterAverageSecondsMax - 1);
  const beginNs = (all.at(-1)?.ns ?? 0n) - BigInt(settings.averageSeconds) * nsPerSecond;
  return all.filter(({ ns }) => ns >= beginNs);
}

/** The mean in micro-units over the time of the settings up to the newest sample; null until there is so much of it. */
export function averageMicro(samples: readonly Sample[], { averageSeconds = 0 }: LimiterSettings): bigint | null {
  const [oldest, newest] = [samples.at(0), samples.at(-1)];
  if (oldest === undefined || newest === undefined) return null;
  const lengthNs = newest.ns - oldest.ns;
  if (lengthNs === 0n || lengthNs < BigInt(averageSeconds) * nsPerSecond) return null;
  return ((newest.micro - oldest.micro) * nsPerHour) / lengthNs;
}

/** Samples as a fact carries them: each as its distance from the one before. */
export function sampledFact(limiter: string, samples: readonly Sample[]): Sampled {
  const steps = (of: (sample: Sample) => bigint): bigint[] =>
    samples.map((sample, index) => of(sample) - (index === 0 ? 0n : of(samples[index - 1] as Sample)));
  return { limiter, ns: steps(({ ns }) => ns), micro: steps(({ micro }) => micro) };
}

/** The samples that a fact carries. */
export function samplesOf({ ns, micro }: Sampled): Sample[] {
  let [atNs, stood] = [0n, 0n];
  return ns.map((step, index) => {
    atNs += step;
    stood += micro[index] ?? 0n;
    return { ns: atNs, micro: stood };
  });
}
