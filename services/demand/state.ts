import { demandQuantities } from "#schemas/datapoints.ts";
import type { DemandRegisters, DemandValue, Fact, FactOf } from "#schemas/codec.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { firstMode, nextMode } from "#runtime/mode.ts";
import { demandMicroW, noDemand, subintervalNs, withInterval, withoutPeak } from "./demand-values.ts";
import { boundaryAtOrBefore, runningAfter, type RunningInterval } from "#runtime/intervals.ts";
import { demandMachine } from "./machine.ts";
import { parseDemandSettings } from "./settings.ts";
import { keepNewest, windowEnergy, windowQuality, withSkipped, type Subinterval } from "./sliding-window.ts";

const quantityCount = demandQuantities.length;

/** Everything demand knows; all of it comes from its own facts. */
export interface DemandState {
  mode: string;
  settings: DemandSettings | null;
  /** In the order of `demandQuantities`. */
  values: DemandValue[];
  running: RunningInterval | null;
  /** Closed subintervals that still count, oldest first, at most one less than an interval has. */
  window: Subinterval[];
  resets: bigint;
  resetNs: bigint;
}

export function initialState(): DemandState {
  const values = demandQuantities.map(() => noDemand);
  return { mode: firstMode(demandMachine), settings: null, values, running: null, window: [], resets: 0n, resetNs: 0n };
}

function adopt(state: DemandState, json: string): DemandState {
  const settings = parseDemandSettings(json);
  if (settings === undefined) return state;
  const { subintervalSeconds, subintervals } = state.settings ?? {};
  if (settings.subintervalSeconds === subintervalSeconds && settings.subintervals === subintervals) return state;
  return {
    ...state,
    mode: nextMode(demandMachine, state.mode, { type: "settingsAdopted" }),
    settings,
    running: null,
    window: [],
  };
}

function close(
  state: DemandState,
  settings: DemandSettings,
  closed: FactOf<"demandSubintervalClosed">["demandSubintervalClosed"],
): DemandState {
  const { fromNs, throughNs, energyMicroWh, quality } = closed;
  const mode = nextMode(demandMachine, state.mode, { type: "demandSubintervalClosed" });
  const running = runningAfter(closed);
  if (fromNs === throughNs) {
    const lengthNs = subintervalNs(settings);
    const skippedNs = state.running === null ? 0n : boundaryAtOrBefore(throughNs, lengthNs) - state.running.startNs;
    return {
      ...state,
      mode,
      running,
      window: withSkipped(state.window, skippedNs / lengthNs, quantityCount, settings.subintervals),
    };
  }
  const interval = [...state.window, { energyMicroWh, quality }];
  const bits = windowQuality(interval, settings.subintervals);
  const energies = windowEnergy(interval, quantityCount);
  const values = state.values.map((value, index) =>
    withInterval(value, demandMicroW(energies[index] as bigint, settings), throughNs, bits),
  );
  return { ...state, mode, values, running, window: keepNewest(interval, settings.subintervals) };
}

/** State after a fact of demand. */
export function evolve(state: DemandState, fact: Fact): DemandState {
  if (fact.kind === "settingsAdopted") return adopt(state, fact.settingsAdopted.json);
  if (fact.kind === "demandSubintervalClosed") {
    return state.settings === null ? state : close(state, state.settings, fact.demandSubintervalClosed);
  }
  if (fact.kind === "demandReset") {
    const mode = nextMode(demandMachine, state.mode, { type: "demandReset" });
    return {
      ...state,
      mode,
      values: state.values.map(withoutPeak),
      resets: state.resets + 1n,
      resetNs: fact.demandReset.atNs,
    };
  }
  return state;
}

/** Registers of a state. */
export function registers(state: DemandState): DemandRegisters {
  return {
    state: state.mode,
    values: state.values,
    subintervalStartNs: state.running?.startNs ?? 0n,
    startMicroWh: state.running?.startMicroWh ?? [],
    startQualityNs: state.running?.startQualityNs ?? [],
    windowMicroWh: state.window.flatMap(({ energyMicroWh }) => energyMicroWh),
    windowQuality: state.window.map(({ quality }) => quality),
    resets: state.resets,
    resetNs: state.resetNs,
  };
}
