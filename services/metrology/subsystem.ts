import type { Commit, Fact, FactOf, MetrologyRegisters } from "#schemas/codec.ts";
import { quantityNames, windowQuantityNames } from "#schemas/datapoints.ts";
import { overASecond } from "#schemas/measured/over-a-second.ts";
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
import { firstMode, nextMode } from "#runtime/mode.ts";
import type { Subsystem } from "#runtime/subsystem.ts";
import { metrologyMachine } from "./machine.ts";
import type { MeteredInput } from "./messages.ts";

/** Bits of `Quality` that are counted in time. */
const qualityBits = 8;
/** Most basic intervals between two commits that are taken together: a second has five, and room for a clock that is off. */
const intervalsMax = 16;

export interface MetrologyState extends MetrologyRegisters {
  settings: MetrologySettings | undefined;
  /** State of the kernel after the last window; empty when it begins anew. */
  kernel: Uint8Array;
  /** Quantities of the last whole window since the samples began or a gap ended; empty when there is none yet. */
  latest: number[];
  /** Quantities of the whole windows since the last commit. */
  intervals: number[][];
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

/** Quantities of a window. One cut short speaks for itself only where no whole one came before it. */
function quantitiesOf(window: Window, { settings, latest }: MetrologyState): number[] | undefined {
  if (settings === undefined || (!window.complete && latest.length > 0)) return undefined;
  return quantities(window, settings.wiring);
}

/** Quantities of the newest basic interval, and those of all intervals since the last commit taken together. */
function quantitiesThrough(window: Window, state: MetrologyState): number[] {
  const found = quantitiesOf(window, state);
  const intervals = found === undefined ? state.intervals : [...state.intervals, found];
  const newest = intervals.at(-1) ?? state.latest;
  return newest.length === 0
    ? []
    : [...newest, ...overASecond(intervals.length > 0 ? intervals : [newest.map(Math.fround)])];
}

function observe(state: MetrologyState, input: MeteredInput): MetrologyState {
  const found = input.kind === "window" && input.result.window.complete && quantitiesOf(input.result.window, state);
  if (found === false || found === undefined) return state;
  return { ...state, latest: found, intervals: [...state.intervals, found].slice(-intervalsMax) };
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
      quantities: quantitiesThrough(window, state),
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
        latest: fact.energyMetered.quantities.slice(0, windowQuantityNames.length),
        intervals: [],
      };
    }
    case "samplesMissed": {
      const { count, nextWindow, nextSample, kernel } = fact.samplesMissed;
      const samplesMissed = state.samplesMissed + count;
      return { ...state, samplesMissed, nextWindow, nextSample, kernel, latest: [], intervals: [] };
    }
    case "meteringStopped": {
      const { nextSample, nextWindow, kernel } = fact.meteringStopped;
      return { ...state, state: mode, nextSample, nextWindow, kernel, latest: [], intervals: [] };
    }
    default:
      return state;
  }
}

/** Registers say all but where the kernel stood and the unrounded quantities, and these are in the fact. */
function restore({ facts, registersAfter }: Commit, settings: string): MetrologyState | undefined {
  const registers = registersAfter.metrology;
  const fact = facts.at(-1);
  if (registers === undefined || fact?.kind !== "energyMetered") return undefined;
  const { kernel, quantities: all } = fact.energyMetered;
  const latest = all.slice(0, windowQuantityNames.length);
  return { ...registers, settings: JSON.parse(settings) as MetrologySettings, kernel, latest, intervals: [] };
}

function readings(registers: MetrologyRegisters, settings: MetrologySettings, { atNs }: { atNs: bigint }): Reading[] {
  const { quality } = registers;
  const quantity = (name: string, index: number): Reading =>
    reading(name, registers.quantities[index] ?? null, atNs, quality);
  const energy = (name: string, index: number): Reading =>
    reading(name, registers.energyMicroWh[index] ?? null, atNs, 0);
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
  stateVersion: 2,
  follows: [],
  initial: () => ({
    state: firstMode(metrologyMachine),
    settings: undefined,
    kernel: new Uint8Array(),
    latest: [],
    intervals: [],
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
  restore,
  registers: ({ settings: _settings, kernel: _kernel, latest: _latest, intervals: _intervals, ...registers }) =>
    registers,
  readings,
};
