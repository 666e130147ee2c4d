import type { Fact, FactOf, MetrologyRegisters } from "#schemas/codec.ts";
import { quantityNames } from "#schemas/datapoints.ts";
import { quantities, quantityExists } from "#schemas/quantities.ts";
import { reading, type Reading } from "#schemas/readings.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import {
  energyAccumulatorCount,
  energyAccumulatorNames,
  type EnergySlice,
  type KernelResult,
  type Window,
} from "#schemas/window.ts";
import { energyQuality } from "#runtime/energy-quality.ts";
import { firstMode, nextMode } from "#runtime/mode.ts";
import type { Subsystem } from "#runtime/subsystem.ts";
import { metrologyMachine } from "./machine.ts";
import type { MeteredInput } from "./messages.ts";

/** Bits of `Quality` that are counted in time. */
const qualityBits = 8;

export interface MetrologyState extends MetrologyRegisters {
  settings: MetrologySettings | undefined;
  /** State of the kernel after the last window; empty when it begins anew. */
  kernel: Uint8Array;
  /** Quantities of the last whole window since the samples began or a gap ended; empty when there is none yet. */
  latest: number[];
}

function decide(state: MetrologyState, input: MeteredInput): Fact[] {
  switch (input.kind) {
    case "window":
      return input.result.slices.map((slice) => metered(slice, input.result, state));
    case "gap": {
      const { fromNs, throughNs, count, nextWindow, nextSample, resume } = input;
      const rest = { nextWindow: BigInt(nextWindow), nextSample: BigInt(nextSample), kernel: resume };
      const samplesMissed = { fromNs, throughNs, count: BigInt(count), ...rest };
      return [{ kind: "samplesMissed", samplesMissed }];
    }
    case "stopped": {
      const { atNs, nextSample, nextWindow, resume } = input;
      if (state.state !== "metering") return [];
      const meteringStopped = { atNs, nextSample: BigInt(nextSample), nextWindow: BigInt(nextWindow), kernel: resume };
      return [{ kind: "meteringStopped", meteringStopped }];
    }
  }
}

/** A window cut short speaks for itself only where no whole one came before it. */
function quantitiesOf(window: Window, { settings, latest }: MetrologyState): number[] {
  if (settings === undefined || (!window.complete && latest.length > 0)) return latest;
  return quantities(window, settings.wiring);
}

function observe(state: MetrologyState, input: MeteredInput): MetrologyState {
  return input.kind === "window" && input.result.window.complete
    ? { ...state, latest: quantitiesOf(input.result.window, state) }
    : state;
}

function metered(
  slice: EnergySlice,
  { window, resume, nextSample }: KernelResult,
  state: MetrologyState,
): FactOf<"energyMetered"> {
  return {
    kind: "energyMetered",
    energyMetered: {
      fromNs: slice.fromNs,
      throughNs: slice.throughNs,
      energyMicroWh: slice.energyMicroWh,
      quality: slice.quality,
      quantities: quantitiesOf(window, state),
      nextWindow: BigInt(window.number + 1),
      kernel: resume,
      nextSample: BigInt(nextSample),
    },
  };
}

function evolve(state: MetrologyState, fact: Fact): MetrologyState {
  const mode = nextMode(metrologyMachine, state.state, { type: fact.kind });
  switch (fact.kind) {
    case "settingsAdopted":
      return { ...state, settings: JSON.parse(fact.settingsAdopted.json) as MetrologySettings };
    case "energyMetered": {
      const { fromNs, throughNs, energyMicroWh, quality, nextWindow, nextSample, kernel } = fact.energyMetered;
      return {
        ...state,
        state: mode,
        energyMicroWh: state.energyMicroWh.map((total, index) => total + (energyMicroWh[index] ?? 0n)),
        quantities: fact.energyMetered.quantities.map(Math.fround),
        quality,
        qualityNs: state.qualityNs.map((ns, bit) => (((quality >> bit) & 1) === 1 ? ns + (throughNs - fromNs) : ns)),
        nextWindow,
        nextSample,
        kernel,
        latest: fact.energyMetered.quantities,
      };
    }
    case "samplesMissed": {
      const { count, nextWindow, nextSample, kernel } = fact.samplesMissed;
      const samplesMissed = state.samplesMissed + count;
      return { ...state, samplesMissed, nextWindow, nextSample, kernel, latest: [] };
    }
    case "meteringStopped": {
      const { nextSample, nextWindow, kernel } = fact.meteringStopped;
      return { ...state, state: mode, nextSample, nextWindow, kernel, latest: [] };
    }
    default:
      return state;
  }
}

function readings(registers: MetrologyRegisters, settings: MetrologySettings, { atNs }: { atNs: bigint }): Reading[] {
  const { quality } = registers;
  const quantity = (name: string, index: number): Reading =>
    reading(name, registers.quantities[index] ?? null, atNs, quality);
  const ofEnergy = energyQuality(registers);
  const energy = (name: string, index: number): Reading =>
    reading(name, registers.energyMicroWh[index] ?? null, atNs, ofEnergy);
  return [
    ...quantityNames.map(quantity).filter(({ name }) => quantityExists(settings.wiring, name)),
    ...energyAccumulatorNames.map(energy).filter(({ name }) => quantityExists(settings.wiring, name)),
    reading("sample.missed.count", registers.samplesMissed, atNs, 0),
    reading("sample.next.count", registers.nextSample, atNs, 0),
  ];
}

/** Metrology: from windows and slices of energy to the registers everything else is derived from. */
export const metrology: Subsystem<MetrologyState, MeteredInput, MetrologySettings> = {
  name: "metrology",
  field: "metrology",
  stateVersion: 1,
  follows: [],
  initial: () => ({
    state: firstMode(metrologyMachine),
    settings: undefined,
    kernel: new Uint8Array(),
    latest: [],
    quality: 0,
    quantities: [],
    energyMicroWh: Array.from({ length: energyAccumulatorCount }, () => 0n),
    qualityNs: Array.from({ length: qualityBits }, () => 0n),
    samplesMissed: 0n,
    nextWindow: 0n,
    nextSample: 0n,
  }),
  decide,
  evolve,
  observe,
  registers: ({ settings: _settings, kernel: _kernel, latest: _latest, ...registers }) => registers,
  readings,
};
