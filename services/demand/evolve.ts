import { keptDemandQuantities } from "#schemas/demand-quantities.ts";
import type { Fact, FactOf } from "#schemas/codec.ts";
import { canonicalJson, type DemandSettings } from "#schemas/settings.ts";
import { nextMode } from "#runtime/mode.ts";
import { runningAfter } from "#runtime/intervals.ts";
import {
  attribute,
  attributeAll,
  isDecided,
  nothingAttributed,
  pendingMax,
  reshaped,
  withPending,
  type Pending,
} from "./attribution.ts";
import { quantityMicroW } from "./demand-values.ts";
import { endAfter, endAtOrBefore, endNearest, intervalRules, intervalsOf } from "./interval-rules.ts";
import { atRest, evolveSupervision } from "./limiter/supervision.ts";
import { demandMachine } from "./machine.ts";
import { presetOf } from "./preset.ts";
import { parseDemandSettings } from "./settings.ts";
import { skippedSubintervals, stillCounting, windowEnergy, windowQuality } from "./sliding-window.ts";
import { noLast, type DemandState, type IntervalChange } from "./state.ts";
import { coldThermal, withoutThermalPeak, withStep } from "./thermal.ts";

type Closed = FactOf<"demandSubintervalClosed">["demandSubintervalClosed"];
type Followed = FactOf<"tariffFollowed">["tariffFollowed"];

/** Where subintervals end by the meter's clock. Slices end at whole seconds of the sample clock, so whole seconds count. */
export const clockAnchorNs = (offsetNs: bigint): bigint => {
  const second = 1_000_000_000n;
  const past = (((offsetNs + second / 2n) % second) + second) % second;
  return -(offsetNs + second / 2n - past);
};

function adopt(state: DemandState, json: string): DemandState {
  const settings = parseDemandSettings(json);
  if (settings === undefined || canonicalJson(settings) === canonicalJson(state.settings)) return state;
  const before = state.settings ?? settings;
  const same = state.settings !== null && intervalsOf(before) === intervalsOf(settings);
  // What waits for tou is of the old quantities, so it is attributed as far as tou is known.
  const whole = attributeAll(state.attributed, state.pending, before);
  const clears = same ? "keep" : (settings.atChange ?? "keep");
  const attributed =
    state.settings === null || clears === "all"
      ? { ...nothingAttributed(settings), rate: whole.rate }
      : reshaped(whole, before, settings);
  const names = keptDemandQuantities(before).map(({ name }) => name);
  const last = keptDemandQuantities(settings).map(({ name }) =>
    clears === "keep" ? (state.last[names.indexOf(name)] ?? noLast) : noLast,
  );
  const sameThermal = canonicalJson(before.thermal) === canonicalJson(settings.thermal) && state.settings !== null;
  const thermal = sameThermal ? state.thermal : coldThermal(settings);
  const watched = ({ limiters, thresholds }: DemandSettings): string => canonicalJson([limiters, thresholds]);
  const supervision =
    watched(before) === watched(settings) && state.settings !== null ? state.supervision : atRest(settings);
  const adopted = { ...state, supervision, settings, attributed, pending: [], last, thermal };
  if (same) return adopted;
  return {
    ...adopted,
    mode: nextMode(demandMachine, state.mode, { type: "settingsAdopted" }),
    running: null,
    window: [],
    changes: [],
    shifts: 0,
    synchronising: false,
    anchorNs: intervalRules(settings).byClock ? clockAnchorNs(state.clockOffsetNs) : null,
  };
}

/** Takes something to attribute; where too much waits for tou, the oldest is attributed by what is known. */
function waiting(state: DemandState, settings: DemandSettings, item: Pending): DemandState {
  const pending = withPending(state.pending, item);
  if (pending.length <= pendingMax) return { ...state, pending };
  const [oldest, ...rest] = pending as [Pending, ...Pending[]];
  return { ...state, pending: rest, attributed: attribute(state.attributed, oldest, settings) };
}

/** Attributes what metrology has been read through and tou has decided about. */
function attributed(state: DemandState, settings: DemandSettings): DemandState {
  const first = state.pending.findIndex((item) => !isDecided(item, state.meteredNs, state.decidedNs));
  const count = first < 0 ? state.pending.length : first;
  if (count === 0) return state;
  return {
    ...state,
    pending: state.pending.slice(count),
    attributed: attributeAll(state.attributed, state.pending.slice(0, count), settings),
  };
}

function open(state: DemandState, settings: DemandSettings, { throughNs, ...rest }: Closed): DemandState {
  const rules = intervalRules(settings);
  const { anchorNs } = rest;
  const beginNs = endAtOrBefore(throughNs, anchorNs, rules);
  const skippedNs = state.running === null ? 0n : beginNs - state.running.startNs;
  const skipped = skippedSubintervals(skippedNs / rules.subintervalNs, beginNs, state.last.length, rules);
  return {
    ...state,
    mode: nextMode(demandMachine, state.mode, { type: "demandSubintervalClosed" }),
    running: runningAfter({ throughNs, ...rest }),
    anchorNs,
    endsAfterNs: throughNs,
    window: stillCounting([...state.window, ...skipped], beginNs, rules),
    shifts: 0,
  };
}

function close(state: DemandState, settings: DemandSettings, closed: Closed): DemandState {
  const rules = intervalRules(settings);
  const { fromNs, throughNs, energyMicroWh, quality, cause, anchorNs } = closed;
  const newest = { fromNs, throughNs, energyMicroWh, quality };
  const window = [...stillCounting(state.window, throughNs - rules.subintervalNs, rules), newest];
  const lengthNs = rules.onlySynchronised ? throughNs - fromNs : rules.intervalNs;
  const bits = rules.onlySynchronised ? quality : windowQuality(window, rules);
  const energies = windowEnergy(window, state.last.length);
  const microW = keptDemandQuantities(settings).map((quantity, index) =>
    quantityMicroW(quantity, energies[index] as bigint, lengthNs, settings.meanOf),
  );
  const moves = cause === "clock" || cause === "rate";
  const closedState: DemandState = {
    ...state,
    mode: nextMode(demandMachine, state.mode, { type: "demandSubintervalClosed" }),
    last: microW.map((value) => ({ microW: value, ns: throughNs, quality: bits })),
    running: cause === "outage" ? null : runningAfter(closed),
    anchorNs: cause === "outage" && !rules.byClock ? null : anchorNs,
    endsAfterNs: throughNs,
    // An interval is of one rate where another rate ends it, and of one side of an outage.
    window: cause === "outage" || cause === "rate" ? [] : stillCounting(window, throughNs, rules),
    changes: moves ? state.changes.slice(1) : state.changes,
    synchronising: cause === "synchronised" ? false : state.synchronising,
    shifts: 0,
    meteredNs: throughNs > state.meteredNs ? throughNs : state.meteredNs,
  };
  return waiting(closedState, settings, { what: "interval", atNs: throughNs, microW, quality: bits });
}

function align(
  state: DemandState,
  settings: DemandSettings,
  aligned: FactOf<"demandAligned">["demandAligned"],
): DemandState {
  const { atNs, anchorNs, shifts } = aligned;
  const rules = intervalRules(settings);
  const endNs = endAfter(state.endsAfterNs, state.anchorNs ?? 0n, rules);
  const dueNs = endNearest(endNs, anchorNs, rules);
  const synchronised = state.synchronising && atNs > state.synchronisedNs;
  return {
    ...state,
    anchorNs,
    shifts,
    // A shift moves the end that is due; anything else makes that due which comes next.
    endsAfterNs: shifts > 0 && dueNs > atNs ? dueNs - 1n : atNs,
    changes: synchronised ? state.changes : state.changes.slice(1),
    synchronising: synchronised ? false : state.synchronising,
  };
}

function follow(state: DemandState, settings: DemandSettings, followed: Followed): DemandState {
  const { atNs, what, rate, offsetNs, movedNs } = followed;
  const change = (kind: IntervalChange["what"]): IntervalChange[] => [
    ...state.changes,
    { atNs, what: kind, movedNs, offsetNs },
  ];
  if (what === "clock" || what === "shift") {
    const { byClock } = intervalRules(settings);
    return { ...state, clockOffsetNs: offsetNs, changes: byClock ? change(what) : state.changes };
  }
  if (what === "rate") {
    const changes = settings.atRateChange === "restart" ? change("rate") : state.changes;
    return waiting({ ...state, changes }, settings, { what, atNs, rate });
  }
  if (what === "season") return waiting(state, settings, { what, atNs });
  return what === "period" ? afterReset(waiting(state, settings, { what, atNs }), atNs) : state;
}

function afterReset(state: DemandState, atNs: bigint): DemandState {
  const resetNs = atNs > state.resetNs ? atNs : state.resetNs;
  return { ...state, resets: state.resets + 1n, resetNs, thermal: withoutThermalPeak(state.thermal, atNs) };
}

/** State after a fact of demand that only means something under settings. */
function evolveSettled(state: DemandState, settings: DemandSettings, fact: Fact): DemandState {
  switch (fact.kind) {
    case "demandSubintervalClosed": {
      const closed = fact.demandSubintervalClosed;
      return closed.fromNs === closed.throughNs ? open(state, settings, closed) : close(state, settings, closed);
    }
    case "demandAttributed": {
      const { meteredNs, decidedNs } = fact.demandAttributed;
      return attributed({ ...state, meteredNs, decidedNs }, settings);
    }
    case "tariffFollowed":
      return follow(state, settings, fact.tariffFollowed);
    case "demandAligned":
      return align(state, settings, fact.demandAligned);
    case "demandSynchronised":
      return { ...state, synchronising: true, synchronisedNs: fact.demandSynchronised.atNs };
    case "demandDeferred": {
      const anchorNs = intervalRules(settings).byClock ? state.anchorNs : null;
      return { ...state, running: null, window: [], anchorNs, deferredUntilNs: fact.demandDeferred.untilNs };
    }
    case "demandPreset": {
      const item = presetOf(settings, fact.demandPreset);
      return item === undefined ? state : waiting(state, settings, item);
    }
    case "thermalDemandStepped":
      return { ...state, thermal: withStep(state.thermal, fact.thermalDemandStepped) };
    default: {
      const supervision = evolveSupervision(state.supervision, settings, fact);
      return supervision === state.supervision ? state : { ...state, supervision };
    }
  }
}

/** State after a fact of demand. */
export function evolve(state: DemandState, fact: Fact): DemandState {
  if (fact.kind === "settingsAdopted") return adopt(state, fact.settingsAdopted.json);
  if (fact.kind === "demandReset") {
    const { atNs } = fact.demandReset;
    const reset = afterReset({ ...state, mode: nextMode(demandMachine, state.mode, { type: "demandReset" }) }, atNs);
    return state.settings === null ? reset : waiting(reset, state.settings, { what: "reset", atNs });
  }
  return state.settings === null ? state : evolveSettled(state, state.settings, fact);
}
