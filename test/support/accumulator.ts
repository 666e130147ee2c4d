import type { Commit, Fact, MetrologyRegisters } from "#schemas/codec.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import type { FollowedCommit, Subsystem } from "#runtime/subsystem.ts";

export interface AccumulatorState {
  totalMicroWh: bigint;
  missed: bigint;
  settings: string;
  /** Observed since the last fact. */
  pendingMicroWh: bigint;
  pendingInputs: number;
}

export interface AccumulatorOptions<Input> {
  name: SubsystemName;
  follows: readonly SubsystemName[];
  /** Inputs that make a fact. More than one leaves inputs that are only observed. */
  every: number;
  energyMicroWh(input: Input): bigint;
}

/**
 * The smallest subsystem with everything the runtime knows: facts, observed inputs, commands, settings. It adds up energy
 * and uses metrology's facts, whatever its name.
 */
export function accumulator<Input>({
  name,
  follows,
  every,
  energyMicroWh,
}: AccumulatorOptions<Input>): Subsystem<AccumulatorState, Input> {
  return {
    name,
    stateVersion: 1,
    follows,
    initial: () => ({ totalMicroWh: 0n, missed: 0n, settings: "", pendingMicroWh: 0n, pendingInputs: 0 }),
    decide: (state, input) =>
      state.pendingInputs + 1 < every ? [] : [energyMetered(state.pendingMicroWh + energyMicroWh(input))],
    evolve,
    observe: (state, input) => ({
      ...state,
      pendingMicroWh: state.pendingMicroWh + energyMicroWh(input),
      pendingInputs: state.pendingInputs + 1,
    }),
    command: (_state, _command, atNs) => ({
      facts: [
        {
          kind: "samplesMissed",
          samplesMissed: {
            fromNs: atNs,
            throughNs: atNs,
            count: 1n,
            nextWindow: 0n,
            nextSample: 0n,
            kernel: new Uint8Array(),
          },
        },
      ],
    }),
    registers: (state) => registersOf(name, state),
    readings: () => [],
  };
}

function energyMetered(microWh: bigint): Fact {
  const nothing = {
    fromNs: 0n,
    throughNs: 0n,
    quality: 0,
    quantities: [],
    nextWindow: 0n,
    nextSample: 0n,
    kernel: new Uint8Array(),
    testEnergyMicroWh: [],
    pulses: [],
    pulsesOverloaded: 0,
  };
  return { kind: "energyMetered", energyMetered: { ...nothing, energyMicroWh: [microWh] } };
}

function evolve(state: AccumulatorState, fact: Fact): AccumulatorState {
  switch (fact.kind) {
    case "energyMetered":
      return {
        ...state,
        totalMicroWh: state.totalMicroWh + (fact.energyMetered.energyMicroWh[0] ?? 0n),
        pendingMicroWh: 0n,
        pendingInputs: 0,
      };
    case "samplesMissed":
      return { ...state, missed: state.missed + fact.samplesMissed.count };
    case "settingsAdopted":
      return { ...state, settings: fact.settingsAdopted.json };
    default:
      return state;
  }
}

/** Shows the energy in whichever registers the subsystem has: those of metrology, or a list of energies of a follower. */
function registersOf(name: SubsystemName, { totalMicroWh, missed }: AccumulatorState): MetrologyRegisters {
  // What is left out is 0 on the wire.
  if (name === "demand") return { startMicroWh: [totalMicroWh], resets: missed } as never;
  if (name === "logging") return { profileStartMicroWh: [totalMicroWh], events: missed } as never;
  const noPulses = { pulseCount: [], pulseWaitingMicroWh: [], pulsesOverloaded: 0 };
  const noTest = { testEnergyMicroWh: [], testUntilNs: 0n };
  const noSamples = { state: "", quantities: [], quality: 0, qualityNs: [], nextWindow: 0n, nextSample: 0n };
  return { ...noSamples, ...noTest, ...noPulses, energyMicroWh: [totalMicroWh], samplesMissed: missed };
}

/** Energy that the registers of a commit show. */
export function shownMicroWh({ registersAfter: { metrology, demand, logging } }: Commit): bigint {
  return (metrology?.energyMicroWh ?? demand?.startMicroWh ?? logging?.profileStartMicroWh)?.[0] ?? 0n;
}

/** Energy in a commit's facts. */
export function energyInFacts({ commit }: FollowedCommit): bigint {
  return commit.facts.reduce(
    (sum, fact) => (fact.kind === "energyMetered" ? sum + (fact.energyMetered.energyMicroWh[0] ?? 0n) : sum),
    0n,
  );
}
