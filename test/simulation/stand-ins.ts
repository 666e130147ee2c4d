import { samplesSubject } from "#schemas/subjects.ts";
import type { FollowedCommit, Subsystem } from "#runtime/subsystem.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import { accumulator, energyInFacts, type AccumulatorState } from "../support/accumulator.ts";
import { decodeSample, type Sample } from "./samples.ts";
import type { Participant, Surroundings } from "./participant.ts";

/** Small, so that a run of some hundred commits is recovered from snapshots too. */
const snapshotEvery = 8n;

const energy: Pick<Participant, "otherHistory" | "shownMicroWh" | "givenMicroWh"> = {
  otherHistory: (state) => ({ ...(state as AccumulatorState), pendingMicroWh: 1_000_000n }),
  shownMicroWh: (commit) => commit.registersAfter.metrology?.energyMicroWh[0] ?? 0n,
  givenMicroWh: (commit) => energyInFacts({ from: "metrology", commit }),
};

/** In the place of metrology: adds up the energy of samples, and is not told what a waveform is. */
export function meteringStandIn(every = 2): Participant {
  const subsystem = accumulator<Sample>({
    name: "metrology",
    follows: [],
    every,
    energyMicroWh: (sample) => sample.energyMicroWh,
  });
  return {
    ...energy,
    subsystem,
    inputsBehindMax: every - 1,
    service: (surroundings) => meteringService(subsystem, surroundings),
  };
}

function meteringService(
  subsystem: Subsystem<AccumulatorState, Sample>,
  { meter, ports, program, runtime }: Surroundings,
) {
  return {
    name: `${meter}/${subsystem.name}`,
    caughtUp: async () => true,
    run: (signal: AbortSignal) =>
      runtime.Actor.lead<AccumulatorState, Sample>(
        { meter, subsystem, settings: {}, ports, program, snapshotEvery },
        signal,
        async (actor, leading) => {
          const read = actor.cursor("samples");
          let next = Number(read?.number ?? 0n);
          for await (const entry of ports.samples.follow(
            [samplesSubject(meter)],
            Number(read?.sequence ?? 0n) + 1,
            leading,
          )) {
            const sample = decodeSample(entry.bytes);
            if (sample.index < next) continue;
            next = sample.index + 1;
            await actor.take(
              sample,
              { input: "samples", sequence: BigInt(entry.sequence), number: BigInt(next) },
              sample.timeNs,
            );
          }
        },
      ),
  };
}

/** In the place of any follower: adds up the energy in the facts of the logs it follows. */
export function followingStandIn(name: SubsystemName, follows: readonly SubsystemName[], every: number): Participant {
  const subsystem = accumulator<FollowedCommit>({ name, follows, every, energyMicroWh: energyInFacts });
  return {
    ...energy,
    subsystem,
    inputsBehindMax: every - 1,
    service: ({ meter, ports, program, runtime }) =>
      runtime.followerService({ meter, subsystem, settings: {}, ports, program, snapshotEvery }),
  };
}
