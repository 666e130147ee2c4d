import { keptDemandQuantities } from "#schemas/demand-quantities.ts";
import type { DemandRegisters, DemandValue } from "#schemas/codec.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { firstMode } from "#runtime/mode.ts";
import type { RunningInterval } from "#runtime/intervals.ts";
import { attributeAll, noPeak, nothingAttributed, type Attributed, type Pending } from "./attribution.ts";
import { limiterRegisters, restingLimiter } from "./limiter/limiter.ts";
import { atRest, type Supervision } from "./limiter/supervision.ts";
import { demandMachine } from "./machine.ts";
import type { Subinterval } from "./sliding-window.ts";
import { noThermal, type Thermal } from "./thermal.ts";

/** Demand of one quantity over the interval that closed last. */
export interface LastDemand {
  microW: bigint;
  ns: bigint;
  quality: number;
}

/** Something in the log of tou that ends the subinterval that runs, or moves its end. */
export interface IntervalChange {
  atNs: bigint;
  what: "rate" | "clock" | "shift";
  /** How far the clock was moved, ns. */
  movedNs: bigint;
  /** What the meter's clock shows more than the sample clock, ns. */
  offsetNs: bigint;
}

/** Everything demand knows. All of it comes from its own facts, but for what has been read since (`meteredNs`, `decidedNs`). */
export interface DemandState {
  mode: string;
  settings: DemandSettings | null;
  /** In the order of the quantities that are kept. */
  last: LastDemand[];
  running: RunningInterval | null;
  /** Where subintervals end: at this instant and at whole lengths from it; null before the first where they run free. */
  anchorNs: bigint | null;
  /** The subinterval that runs ends at the first end after this instant; that of its start, but where the clock was moved. */
  endsAfterNs: bigint;
  /** Closed subintervals that still count, oldest first. */
  window: Subinterval[];
  /** What the meter's clock shows more than the sample clock, ns. */
  clockOffsetNs: bigint;
  /** Changes that metering has not reached, oldest first. */
  changes: IntervalChange[];
  /** Shifts of the clock in the subinterval that runs. */
  shifts: number;
  /** When somebody last asked for the end of the subinterval, and whether it is still to come. */
  synchronisedNs: bigint;
  synchronising: boolean;
  /** Nothing counts before this instant. */
  deferredUntilNs: bigint;
  /** Through where metrology has been read, and through where tou has decided. */
  meteredNs: bigint;
  decidedNs: bigint;
  attributed: Attributed;
  /** What tou has not decided about, in the order of time. */
  pending: Pending[];
  resets: bigint;
  resetNs: bigint;
  thermal: Thermal;
  supervision: Supervision;
}

/** Settings before there are any: the state has the shape of the usual ones. */
const unsettled: DemandSettings = { subintervalSeconds: 900, subintervals: 1 };

export const noLast: LastDemand = { microW: 0n, ns: 0n, quality: 0 };

export function initialState(): DemandState {
  return {
    mode: firstMode(demandMachine),
    settings: null,
    last: keptDemandQuantities(unsettled).map(() => noLast),
    running: null,
    anchorNs: null,
    endsAfterNs: 0n,
    window: [],
    clockOffsetNs: 0n,
    changes: [],
    shifts: 0,
    synchronisedNs: 0n,
    synchronising: false,
    deferredUntilNs: 0n,
    meteredNs: 0n,
    decidedNs: 0n,
    attributed: nothingAttributed(unsettled),
    pending: [],
    resets: 0n,
    resetNs: 0n,
    thermal: noThermal,
    supervision: atRest(unsettled),
  };
}

/** Registers of a state. A peak includes intervals that tou has not decided about. */
export function registers(state: DemandState): DemandRegisters {
  const settings = state.settings ?? unsettled;
  const { scopes } = attributeAll(state.attributed, state.pending, settings);
  const values = state.last.map((last, index): DemandValue => {
    const peak = scopes[0]?.running[index] ?? noPeak;
    return {
      lastMicroW: last.microW,
      lastNs: last.ns,
      lastQuality: last.quality,
      peakMicroW: peak.microW,
      peakNs: peak.ns,
      peakQuality: peak.quality,
    };
  });
  const { rates = 0, stored = [], coincident = [] } = settings;
  const more = rates + stored.length + coincident.length > 0;
  return {
    state: state.mode,
    values,
    subintervalStartNs: state.running?.startNs ?? 0n,
    startMicroWh: state.running?.startMicroWh ?? [],
    startQualityNs: state.running?.startQualityNs ?? [],
    windowMicroWh: state.window.flatMap(({ energyMicroWh }) => energyMicroWh),
    windowQuality: state.window.map(({ quality }) => quality),
    resets: state.resets,
    resetNs: state.resetNs,
    peaks: more ? scopes : [],
    anchorNs: state.anchorNs ?? 0n,
    endsAfterNs: state.endsAfterNs === state.running?.startNs ? 0n : state.endsAfterNs,
    thermal: state.thermal.values,
    thermalNs: state.thermal.running?.startNs ?? 0n,
    limiters: (settings.limiters ?? []).map((limiter, index) =>
      limiterRegisters(limiter, state.supervision.limiters[index] ?? restingLimiter),
    ),
    thresholdsAbove: state.supervision.above,
  };
}
