import { samplesSubject, type SubsystemName } from "#schemas/subjects.ts";
import { Actor, followerService } from "#runtime/actor.ts";
import type { FollowedCommit, Subsystem } from "#runtime/subsystem.ts";
import type { Service } from "#runtime/service.ts";
import { accumulator, energyInFacts, shownMicroWh, type AccumulatorState } from "../support/accumulator.ts";
import type { Cast } from "./cast.ts";
import { energyDelivered } from "./checkers/energy-delivered.ts";
import type { Participant, Surroundings } from "./participant.ts";
import { decodeSample, encodeSample, type Sample } from "./samples.ts";

/** Small, so that a run of some hundred commits is recovered from snapshots too. */
const snapshotEvery = 8n;
/** Virtual time between two samples. */
const sampleMs = 100;
/** Inputs that make a fact, per participant: all but the last of them are only observed. */
const inputsPerFact = { metrology: 2, demand: 3, logging: 2 };

const energy: Pick<Participant, "otherHistory" | "shownMicroWh"> = {
  otherHistory: (state) => ({ ...(state as AccumulatorState), pendingMicroWh: 1_000_000n }),
  shownMicroWh,
};

/** One source, a follower, and a follower of both: every kind of reading that the runtime knows, and nothing else. */
export function standIns(): Cast {
  const fedMicroWh: bigint[] = [];
  return {
    participants: [
      meteringStandIn(inputsPerFact.metrology),
      followingStandIn("demand", ["metrology"], inputsPerFact.demand),
      followingStandIn("logging", ["metrology", "demand"], inputsPerFact.logging),
    ],
    checkers: { energyDelivered: energyDelivered(fedMicroWh) },
    activeMs: 10_000,
    strikes: ["crash", "crash at a wait", "pause", "command", "leases lost", "clock step", "log full"],
    damaged: { commits: 0.0005, samples: 0 },
    feed: {
      everyMs: sampleMs,
      next: (timeNs, random) => {
        const sample = { index: fedMicroWh.length, timeNs, energyMicroWh: BigInt(random.integer(0, 1_000_000)) };
        fedMicroWh.push(sample.energyMicroWh);
        return encodeSample(sample);
      },
    },
    command: (random, send) => {
      const names = Object.keys(inputsPerFact) as SubsystemName[];
      return send(names[random.integer(0, names.length - 1)] as SubsystemName, "simulated");
    },
    isCaughtUp: (last) => {
      const read = (name: SubsystemName, input: string): number =>
        Number(last(name)?.cursors.find((cursor) => cursor.input === input)?.number ?? 0n);
      const behind = (name: SubsystemName, input: SubsystemName): number =>
        Number(last(input)?.number ?? 0n) - read(name, input);
      return (
        fedMicroWh.length - read("metrology", "samples") < inputsPerFact.metrology &&
        behind("demand", "metrology") < inputsPerFact.demand &&
        behind("logging", "metrology") < inputsPerFact.logging &&
        behind("logging", "demand") < inputsPerFact.logging
      );
    },
  };
}

/** In the place of metrology: adds up the energy of samples, and is not told what a waveform is. */
function meteringStandIn(every: number): Participant {
  const subsystem = accumulator<Sample>({
    name: "metrology",
    follows: [],
    every,
    energyMicroWh: (sample) => sample.energyMicroWh,
  });
  return { ...energy, subsystem, service: (surroundings) => meteringService(subsystem, surroundings) };
}

function meteringService(
  subsystem: Subsystem<AccumulatorState, Sample>,
  { meter, ports, program }: Surroundings,
): Service {
  return {
    name: `${meter}/${subsystem.name}`,
    caughtUp: async () => true,
    run: (signal) =>
      Actor.lead<AccumulatorState, Sample>(
        { meter, subsystem, settings: {}, ports, program, snapshotEvery },
        signal,
        async (actor, leading) => {
          const read = actor.cursor("samples");
          let next = Number(read?.number ?? 0n);
          const from = Number(read?.sequence ?? 0n) + 1;
          for await (const entry of ports.samples.follow([samplesSubject(meter)], from, leading)) {
            const sample = decodeSample(entry.bytes);
            if (sample.index < next) continue;
            next = sample.index + 1;
            const cursor = { input: "samples", sequence: BigInt(entry.sequence), number: BigInt(next) };
            await actor.take(sample, cursor, sample.timeNs);
          }
        },
      ),
  };
}

/** In the place of any follower: adds up the energy in the facts of the logs it follows. */
function followingStandIn(name: SubsystemName, follows: readonly SubsystemName[], every: number): Participant {
  const subsystem = accumulator<FollowedCommit>({ name, follows, every, energyMicroWh: energyInFacts });
  return {
    ...energy,
    subsystem,
    service: ({ meter, ports, program }) =>
      followerService({ meter, subsystem, settings: {}, ports, program, snapshotEvery }),
  };
}
