import { samplesSubject } from "#schemas/subjects.ts";
import type { DemandSettings, LoggingSettings, MetrologySettings, TouSettings } from "#schemas/settings.ts";
import { energyAccumulatorCount, energyAccumulatorNames, type EnergySlice, type Window } from "#schemas/window.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import { demand } from "../../services/demand/subsystem.ts";
import { logging } from "../../services/logging/subsystem.ts";
import type { MeteredInput } from "../../services/metrology/messages.ts";
import { metrology, type MetrologyState } from "../../services/metrology/subsystem.ts";
import { tou } from "../../services/tou/subsystem.ts";
import type { Participant, Surroundings } from "./participant.ts";
import { decodeSample, sampleMs, type Sample } from "./samples.ts";

const snapshotEvery = 4n;
const samplesPerWindow = 2;
const nsPerSecond = 1_000_000_000n;
const total = energyAccumulatorNames.indexOf("energy.active.import.total");

const metrologySettings: MetrologySettings = {
  nominalFrequencyHz: 50,
  declaredVoltage: 230,
  wiring: { name: "none", elements: [], lineToNeutral: [], lineToLine: [], currents: [], phasePower: false },
};
const demandSettings: DemandSettings = { subintervalSeconds: 2, subintervals: 2 };
const touSettings: TouSettings = {
  zone: "UTC",
  offsets: [{ fromNs: "0", offsetSeconds: 0 }],
  rates: 1,
  week: [{ days: [1, 2, 3, 4, 5, 6, 7], at: "00:00", rate: 1 }],
};
const loggingSettings: LoggingSettings = { profileSeconds: 3, profileChannels: ["energy.active.import.total"] };

/**
 * The real metrology, demand, tou and logging. Only the kernel is a stand-in: windows hold nothing but energy, which waits in
 * `resume` for the end of the second as the kernel's does.
 */
export function realMeter(): Participant[] {
  const metering: Participant = {
    subsystem: metrology,
    inputsBehindMax: 10,
    shownMicroWh: (commit) => commit.registersAfter.metrology?.energyMicroWh[total] ?? 0n,
    service: meteringService,
  };
  return [
    metering,
    following(demand, demandSettings),
    following(tou, touSettings),
    following(logging, loggingSettings),
  ];
}

/** A follower leaves inputs behind that lead to no fact: it reads them again after a restart. */
function following(subsystem: AnySubsystem, settings: unknown): Participant {
  return {
    subsystem,
    inputsBehindMax: Number.POSITIVE_INFINITY,
    service: ({ meter, ports, program, runtime }) =>
      runtime.followerService({ meter, subsystem, settings, ports, program, snapshotEvery }),
  };
}

function meteringService({ meter, ports, program, runtime }: Surroundings) {
  const options = { meter, subsystem: metrology, settings: metrologySettings, ports, program, snapshotEvery };
  return {
    name: `${meter}/metrology`,
    caughtUp: async () => true,
    run: (signal: AbortSignal) =>
      runtime.Actor.lead<MetrologyState, MeteredInput>(options, signal, async (actor, leading) => {
        let next = Number(actor.cursor("samples")?.number ?? 0n);
        const kernel = new EnergyKernel(actor.state.kernel);
        for await (const entry of ports.samples.follow([samplesSubject(meter)], 1, leading)) {
          const sample = decodeSample(entry.bytes);
          if (sample.index < next) continue;
          next = sample.index + 1;
          const input = kernel.push(sample);
          if (input === undefined) continue;
          const timeNs = input.result.slices[0]?.throughNs ?? actor.timeNs;
          await actor.take(input, { input: "samples", sequence: 0n, number: BigInt(next) }, timeNs);
        }
      }),
  };
}

/** Adds energy up to windows and, at each whole second, to slices. */
class EnergyKernel {
  #waitingMicroWh = 0n;
  #fromNs = 0n;

  constructor(resume: Uint8Array) {
    if (resume.length === 0) return;
    const [waiting, from] = Buffer.from(resume).toString().split(" ") as [string, string];
    this.#waitingMicroWh = BigInt(waiting);
    this.#fromNs = BigInt(from);
  }

  push({ index, timeNs, energyMicroWh }: Sample): Extract<MeteredInput, { kind: "window" }> | undefined {
    this.#waitingMicroWh += energyMicroWh;
    if ((index + 1) % samplesPerWindow !== 0) return undefined;
    const endNs = timeNs + BigInt(sampleMs) * 1_000_000n;
    const slices: EnergySlice[] = endNs % nsPerSecond === 0n ? [this.#slice(endNs)] : [];
    const resume = Buffer.from(`${this.#waitingMicroWh} ${this.#fromNs}`);
    const number = (index + 1) / samplesPerWindow - 1;
    return { kind: "window", result: { window: emptyWindow(number, endNs), slices, resume, nextSample: index + 1 } };
  }

  #slice(throughNs: bigint): EnergySlice {
    const energyMicroWh = Array.from({ length: energyAccumulatorCount }, (_, at) =>
      at === total ? this.#waitingMicroWh : 0n,
    );
    const slice = { fromNs: this.#fromNs, throughNs, energyMicroWh, quality: 0 };
    this.#waitingMicroWh = 0n;
    this.#fromNs = throughNs;
    return slice;
  }
}

function emptyWindow(number: number, endNs: bigint): Window {
  const nothing = {
    cycleFrequencyHz: [],
    rms: [],
    active: [],
    reactive: [],
    phasors: [],
    harmonics: [],
    interharmonics: [],
    harmonicPhasors: [],
    peaks: [],
    halfCycleEndNs: [],
    halfCycleRms: [],
    flicker: [],
    signalling: [],
    transientPeaks: [],
  };
  const startNs = endNs - BigInt(samplesPerWindow * sampleMs) * 1_000_000n;
  return { meter: "sim", number, startNs, endNs, cycles: 10, complete: true, quality: 0, frequencyHz: 50, ...nothing };
}
