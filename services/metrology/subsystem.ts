import type { Command, Commit, Fact, FactOf, MetrologyRegisters } from "#schemas/codec.ts";
import { quantityNames, windowQuantityNames } from "#schemas/datapoints.ts";
import { firstAccumulatorCount } from "#schemas/energy-accumulators.ts";
import { overASecond } from "#schemas/measured/over-a-second.ts";
import { isMetering } from "#schemas/metering-state.ts";
import { quantities, quantityExists } from "#schemas/quantities.ts";
import { reading, type Reading } from "#schemas/readings.ts";
import { canonicalJson, type MetrologySettings } from "#schemas/settings.ts";
import type { Window } from "#schemas/window.ts";
import { firstMode, nextMode } from "#runtime/mode.ts";
import type { CommandOutcome, Subsystem } from "#runtime/subsystem.ts";
import { energyReadings, pulseReadings, testReadings } from "./energy-readings.ts";
import { metrologyMachine } from "./machine.ts";
import type { MeteredInput } from "./messages.ts";
import { added, sliceFacts, testModeLeft, waitingAfter } from "./slice-facts.ts";

/** Bits of `Quality` that are counted in time. */
const qualityBits = 8;
/** Most basic intervals between two commits that are taken together: a second has five, and room for a clock that is off. */
const intervalsMax = 16;
/** Length of a test mode where the settings do not say, minutes. */
const testModeMinutes = 30;
/** Longest identity that a test mode keeps, characters. */
const identityLengthMax = 200;
const nsPerMinute = 60_000_000_000n;

export interface MetrologyState extends MetrologyRegisters {
  settings: MetrologySettings | undefined;
  /** The newest state of the kernel that is in a fact; empty when it begins anew. */
  kernel: Uint8Array;
  /** Time up to which samples were metered or told as missing, ns since 1970; 0 before the first. */
  meteredNs: bigint;
  /** Quantities of the last whole window since the samples began or a gap ended; empty when there is none yet. */
  latest: number[];
  /** Quantities of the whole windows since the last commit. */
  intervals: number[][];
}

function decide(state: MetrologyState, input: MeteredInput): Fact[] {
  switch (input.kind) {
    case "window":
      return sliceFacts(
        state,
        input.result,
        quantitiesThrough(input.result.window, state),
        input.carriesState === true,
      );
    case "gap": {
      const { fromNs, throughNs, count, nextWindow, nextSample, anew, resume } = input;
      const rest = { nextWindow: BigInt(nextWindow), nextSample: BigInt(nextSample), kernel: resume };
      const samplesMissed = { fromNs, throughNs, count: BigInt(count), anew, ...rest };
      return [{ kind: "samplesMissed", samplesMissed }];
    }
    case "stopped": {
      const { atNs, nextSample, nextWindow, resume } = input;
      if (!isMetering(state)) return [];
      const meteringStopped = { atNs, nextSample: BigInt(nextSample), nextWindow: BigInt(nextWindow), kernel: resume };
      const left = state.testUntilNs > 0n ? [testModeLeft(atNs, "power", "", state.testEnergyMicroWh)] : [];
      return [...left, { kind: "meteringStopped", meteringStopped }];
    }
  }
}

function command(state: MetrologyState, { name, identity }: Command, atNs: bigint): CommandOutcome {
  const by = identity.slice(0, identityLengthMax);
  const testing = state.testUntilNs > 0n;
  if (name === "enter_test_mode") {
    if (testing) return refused("the meter is in test mode already");
    if (!isMetering(state)) return refused("there are no samples to test with");
    const untilNs = atNs + BigInt(state.settings?.testModeMinutes ?? testModeMinutes) * nsPerMinute;
    return { facts: [{ kind: "testModeEntered", testModeEntered: { atNs, untilNs, by } }] };
  }
  if (name === "leave_test_mode") {
    if (!testing) return refused("the meter is not in test mode");
    return { facts: [testModeLeft(atNs, "command", by, state.testEnergyMicroWh)] };
  }
  const known = "only enter_test_mode and leave_test_mode";
  return { error: "MTR_COMMAND_UNKNOWN", message: `metrology has no command ${name.slice(0, 64)}, ${known}` };
}

const refused = (message: string): CommandOutcome => ({ error: "MTR_COMMAND_REFUSED", message });

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

/** Registers after energy was metered. */
function withEnergy(state: MetrologyState, metered: FactOf<"energyMetered">["energyMetered"]): MetrologyState {
  const { fromNs, throughNs, energyMicroWh, testEnergyMicroWh, quality, nextWindow, nextSample, kernel } = metered;
  return {
    ...state,
    state: nextMode(metrologyMachine, state.state, { type: "energyMetered" }),
    energyMicroWh: added(state.energyMicroWh, energyMicroWh),
    testEnergyMicroWh: added(state.testEnergyMicroWh, testEnergyMicroWh),
    pulseCount: added(state.pulseCount, metered.pulses),
    pulseWaitingMicroWh: state.settings ? waitingAfter(state.settings, state.pulseWaitingMicroWh, metered) : [],
    pulsesOverloaded: metered.pulsesOverloaded,
    quantities: metered.quantities.map(Math.fround),
    quality,
    qualityNs: state.qualityNs.map((ns, bit) => (((quality >> bit) & 1) === 1 ? ns + (throughNs - fromNs) : ns)),
    nextWindow,
    nextSample,
    kernel: kernel.length > 0 ? kernel : state.kernel,
    meteredNs: throughNs,
    latest: metered.quantities.slice(0, windowQuantityNames.length),
    intervals: [],
  };
}

/** An output whose meaning changed has no energy waiting. */
function withSettings(state: MetrologyState, json: string): MetrologyState {
  const settings = JSON.parse(json) as MetrologySettings;
  const before = state.settings?.pulseOutputs ?? [];
  const same = canonicalJson(settings.pulseOutputs ?? []) === canonicalJson(before);
  return { ...state, settings, pulseWaitingMicroWh: same ? state.pulseWaitingMicroWh : [] };
}

function evolve(state: MetrologyState, fact: Fact): MetrologyState {
  const mode = nextMode(metrologyMachine, state.state, { type: fact.kind });
  switch (fact.kind) {
    case "settingsAdopted":
      return withSettings(state, fact.settingsAdopted.json);
    case "energyMetered":
      return withEnergy(state, fact.energyMetered);
    case "testModeEntered":
      return { ...state, state: mode, testUntilNs: fact.testModeEntered.untilNs, testEnergyMicroWh: [] };
    case "testModeLeft":
      return { ...state, state: mode, testUntilNs: 0n, testEnergyMicroWh: [] };
    case "samplesMissed": {
      const { count, throughNs: meteredNs, nextWindow, nextSample, kernel } = fact.samplesMissed;
      const samplesMissed = state.samplesMissed + count;
      return { ...state, samplesMissed, nextWindow, nextSample, kernel, meteredNs, latest: [], intervals: [] };
    }
    case "meteringStopped": {
      const { atNs: meteredNs, nextSample, nextWindow, kernel } = fact.meteringStopped;
      return { ...state, state: mode, nextSample, nextWindow, kernel, meteredNs, latest: [], intervals: [] };
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
  const { kernel, quantities: all, throughNs: meteredNs } = fact.energyMetered;
  if (kernel.length === 0) return undefined;
  const latest = all.slice(0, windowQuantityNames.length);
  const adopted = JSON.parse(settings) as MetrologySettings;
  return { ...registers, settings: adopted, kernel, meteredNs, latest, intervals: [] };
}

function readings(registers: MetrologyRegisters, settings: MetrologySettings, { atNs }: { atNs: bigint }): Reading[] {
  const { quality } = registers;
  const quantity = (name: string, index: number): Reading =>
    reading(name, registers.quantities[index] ?? null, atNs, quality);
  return [
    ...quantityNames.map(quantity).filter(({ name }) => quantityExists(settings.wiring, name)),
    ...energyReadings(registers, settings, atNs),
    ...testReadings(registers, settings, atNs),
    ...pulseReadings(registers, settings, atNs),
    reading("sample.missed.count", registers.samplesMissed, atNs, 0),
    reading("sample.next.count", registers.nextSample, atNs, 0),
  ];
}

/** Metrology: from windows and slices of energy to the registers everything else is derived from. */
export const metrology: Subsystem<MetrologyState, MeteredInput, MetrologySettings> = {
  name: "metrology",
  stateVersion: 3,
  follows: [],
  initial: () => ({
    state: firstMode(metrologyMachine),
    settings: undefined,
    kernel: new Uint8Array(),
    meteredNs: 0n,
    latest: [],
    intervals: [],
    quality: 0,
    quantities: [],
    energyMicroWh: Array.from({ length: firstAccumulatorCount }, () => 0n),
    testEnergyMicroWh: [],
    testUntilNs: 0n,
    pulseCount: [],
    pulseWaitingMicroWh: [],
    pulsesOverloaded: 0,
    qualityNs: Array.from({ length: qualityBits }, () => 0n),
    samplesMissed: 0n,
    nextWindow: 0n,
    nextSample: 0n,
  }),
  decide,
  evolve,
  observe,
  command,
  restore,
  registers: ({ settings: _s, kernel: _k, meteredNs: _m, latest: _l, intervals: _i, ...registers }) => registers,
  readings,
};
