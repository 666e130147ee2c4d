import type { Fact, SamplerRegisters } from "#schemas/codec.ts";
import { reading } from "#schemas/readings.ts";
import { firstMode, nextMode } from "#runtime/mode.ts";
import type { Subsystem } from "#runtime/subsystem.ts";
import { samplerMachine } from "./machine.ts";

/** The sampler's registers are its whole state. */
export type SamplerState = SamplerRegisters;

function evolve(state: SamplerState, fact: Fact): SamplerState {
  const mode = nextMode(samplerMachine, state.state, { type: fact.kind });
  switch (fact.kind) {
    case "sourceStarted": {
      const { title, identity, startNs, firstSample, untilNs, rateHz } = fact.sourceStarted;
      return { ...state, state: mode, title, identity, startNs, firstSample, untilNs, rateHz };
    }
    case "samplesSkipped":
      return { ...state, samplesSkipped: state.samplesSkipped + fact.samplesSkipped.count };
    case "sourceEnded":
      return {
        ...state,
        state: mode,
        nextSample: fact.sourceEnded.nextSample,
        endedNs: fact.sourceEnded.atNs,
        untilNs: 0n,
      };
    default:
      return state;
  }
}

/** The sampler decides nothing: its host reports what the field did. */
export const sampler: Subsystem<SamplerState, never> = {
  name: "sampler",
  stateVersion: 1,
  follows: [],
  initial: () => ({
    state: firstMode(samplerMachine),
    title: "",
    identity: "",
    startNs: 0n,
    firstSample: 0n,
    untilNs: 0n,
    nextSample: 0n,
    endedNs: 0n,
    samplesSkipped: 0n,
    rateHz: 0,
  }),
  decide: () => [],
  evolve,
  registers: (state) => state,
  readings: (registers: SamplerRegisters, _settings, { atNs }) => [
    reading("sample.source", registers.title, atNs, 0),
    reading("sample.skipped.count", registers.samplesSkipped, atNs, 0),
  ],
};
