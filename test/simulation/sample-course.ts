import { channelCount } from "#schemas/samples.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import type { RecordedSource } from "../../services/sampler/source.ts";
import { scenarioSchema } from "../../services/sampler/sources/synthetic/scenario.ts";
import { syntheticSource } from "../../services/sampler/sources/synthetic/synthetic-source.ts";
import { unitsPerMicroWh } from "./light-kernel.ts";
import { Random } from "./random.ts";

/** A voltage below the threshold of a dip, seconds after the first sample. */
export interface Dip {
  fromSeconds: number;
  throughSeconds: number;
}

/** What the field of a simulated meter does: its samples, and what is known of them without a meter. */
export interface SampleCourse {
  rateHz: number;
  dips: readonly Dip[];
  /** The samples, from a first instant on. */
  source(startNs: bigint): RecordedSource;
  /** Energy of a sample, in the order of `checkedEnergies`, µWh; not always whole. */
  energyMicroWh(sample: number): readonly number[];
  /** Largest difference that a register may show, µWh; 0 where it holds the whole µWh of the samples. */
  toleranceMicroWh: number;
  /** Largest difference of times that are not stamps of samples, ns. */
  toleranceNs: bigint;
}

/** The energies that a course knows. */
export const checkedEnergies = ["a", "b", "c", "total"].flatMap((phase) => [
  `energy.active.import.${phase}`,
  `energy.active.export.${phase}`,
]);
/** Their places among the accumulators. */
export const checkedPlaces = checkedEnergies.map((name) => energyAccumulatorNames.indexOf(name));

const declaredVoltage = 230;
const dipVoltage = 120;
const blockFrames = 4;
const lightRateHz = 20;

/** Twenty samples a second of whole volts and amperes: for the light kernel, which takes a sample for a half cycle. */
export function lightCourse(seed: number, seconds: number): SampleCourse {
  const random = new Random(seed ^ 0x5eed);
  const dips = randomDips(random, seconds);
  const amperes = (sample: number, phase: number): number =>
    new Random(seed + 7919 * sample + phase).integer(phase === 0 ? -9 : -3, 40);
  const values = (sample: number): number[] => {
    const atSeconds = sample / lightRateHz;
    const low = dips.some(({ fromSeconds, throughSeconds }) => atSeconds >= fromSeconds && atSeconds < throughSeconds);
    const va = low ? dipVoltage : declaredVoltage;
    return [va, declaredVoltage, declaredVoltage, 0, amperes(sample, 0), amperes(sample, 1), amperes(sample, 2), 0];
  };
  return {
    rateHz: lightRateHz,
    dips,
    source: (startNs) => steppedSource(values, startNs),
    energyMicroWh: (sample) => {
      const [va, vb, vc, , ia, ib, ic] = values(sample) as [number, number, number, number, number, number, number];
      const phases = [va * ia, vb * ib, vc * ic];
      return [...phases, phases.reduce((sum, energy) => sum + energy, 0)].flatMap((units) => [
        Math.max(0, units) / Number(unitsPerMicroWh),
        Math.max(0, -units) / Number(unitsPerMicroWh),
      ]);
    },
    toleranceMicroWh: 0,
    toleranceNs: 0n,
  };
}

function randomDips(random: Random, seconds: number): Dip[] {
  const dips: Dip[] = [];
  for (let at = random.integer(1, 30) / 10; at < seconds; at += random.integer(15, 60) / 10) {
    const length = random.integer(1, 12) / 10;
    dips.push({ fromSeconds: at, throughSeconds: at + length });
    at += length;
  }
  return dips;
}

function steppedSource(values: (sample: number) => number[], startNs: bigint): RecordedSource {
  return {
    description: {
      title: "simulated",
      startNs,
      rateHz: lightRateHz,
      sampleCount: undefined,
      nominalFrequencyHz: 50,
      channels: { va: "va", vb: "vb", vc: "vc", ia: "ia", ib: "ib", ic: "ic" },
      warnings: [],
      notMetered: [],
    },
    firstVoltages: () => undefined,
    *blocks(from) {
      for (let sample = from; ; ) {
        const next = (Math.floor(sample / blockFrames) + 1) * blockFrames;
        const samples = new Float32Array((next - sample) * channelCount);
        for (let frame = 0; frame < next - sample; frame++) samples.set(values(sample + frame), frame * channelCount);
        const blockNs = startNs + BigInt(Math.round((sample / lightRateHz) * 1e9));
        yield { sourceSample: sample, startNs: blockNs, rateHz: lightRateHz, quality: 0, samples };
        sample = next;
      }
    },
  };
}

const waveRateHz = 800;

/** The synthetic source at 800 samples a second: for the real kernel. */
export function waveCourse(): SampleCourse {
  const dips = [1.4, 3.3].map((at) => ({ fromSeconds: at, throughSeconds: at + 0.5 }));
  const phase = (angle: number) => ({ rms: declaredVoltage, angle });
  const load = (at: number, activeW: number) => ({ at, a: { activeW }, b: { activeW }, c: { activeW } });
  const scenario = scenarioSchema.parse({
    rateHz: waveRateHz,
    voltages: { a: phase(0), b: phase(-120), c: phase(120) },
    loads: { steps: [load(0, 1_000), load(2, 3_000), load(3, 500)] },
    events: dips.map(({ fromSeconds }) => ({ at: fromSeconds, duration: 0.5, phases: ["a"], residualPercent: 60 })),
  });
  const energies: number[][] = [];
  const samples = syntheticSource(scenario).blocks(0)[Symbol.iterator]();
  return {
    rateHz: waveRateHz,
    dips,
    source: (startNs) => syntheticSource(scenario, { startNs }),
    energyMicroWh: (sample) => {
      while (energies.length <= sample) energies.push(...energiesOf(samples.next().value!.samples));
      return energies[sample] as number[];
    },
    // The energy of a cycle of 20 ms at 9 kW, in which a slice may end.
    toleranceMicroWh: (9_000 * 0.04 * 1e6) / 3_600,
    // A sample: windows end between two.
    toleranceNs: BigInt(1e9 / waveRateHz),
  };
}

/** Energy of each sample of a block: the product stands for the time to the next sample. */
function energiesOf(samples: Float32Array): number[][] {
  return Array.from({ length: samples.length / channelCount }, (_, frame) => {
    const value = (channel: number): number => samples[frame * channelCount + channel] as number;
    const phases = [0, 1, 2].map((phase) => (value(phase) * value(phase + 4)) / waveRateHz / 3_600e-6);
    return [...phases, phases.reduce((sum, energy) => sum + energy, 0)].flatMap((energy) => [energy, 0]);
  });
}
