import type { Commit, Fact, MetrologyRegisters } from "#schemas/codec.ts";
import { quantityNames } from "#schemas/datapoints.ts";
import { demandQuantity, keptDemandQuantities } from "#schemas/demand-quantities.ts";
import type { LimiterSettings } from "#schemas/limiter-settings.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { meteredSlices } from "#runtime/metered-slices.ts";
import { demandSelection, quantityMicroW } from "../demand-values.ts";
import { endAfter, intervalRules } from "../interval-rules.ts";
import type { DemandState } from "../state.ts";
import { averageMicro, sampledFact, samplesOf, withSlices, type Sample } from "./average.ts";
import { evolveLimiter, limiterFacts, limiterOf, restingLimiter, type LimiterState } from "./limiter.ts";

/** What is watched: the limiters, what they average over, and the thresholds of demand that are exceeded. */
export interface Supervision {
  limiters: LimiterState[];
  /** One list per limiter, empty for one without a mean. */
  samples: Sample[][];
  above: boolean[];
}

export const atRest = ({ limiters = [], thresholds = [] }: DemandSettings): Supervision => ({
  limiters: limiters.map(() => restingLimiter),
  samples: limiters.map(() => []),
  above: thresholds.map(() => false),
});

/** A demand, `.last`, `.present` or `.predicted`, in steps of its datapoint; null before there is one. */
function demandMicro(
  name: string,
  state: DemandState,
  settings: DemandSettings,
  metrology: MetrologyRegisters,
  atNs: bigint,
): bigint | null {
  const dot = name.lastIndexOf(".");
  const [of, what] = [name.slice(0, dot), name.slice(dot + 1)];
  const index = keptDemandQuantities(settings).findIndex((quantity) => quantity.name === of);
  const quantity = demandQuantity(of);
  if (index < 0 || quantity === undefined) return null;
  if (what === "last") {
    const last = state.last[index];
    return last === undefined || last.ns === 0n ? null : last.microW;
  }
  const { running } = state;
  const rules = intervalRules(settings);
  if (running === null || rules.onlySynchronised) return null;
  const energy =
    (demandSelection(settings)(metrology.energyMicroWh)[index] ?? 0n) - (running.startMicroWh[index] ?? 0n);
  const closed = state.window.reduce((sum, { energyMicroWh }) => sum + (energyMicroWh[index] ?? 0n), 0n);
  const passedNs = atNs - running.startNs;
  const wholeNs = endAfter(state.endsAfterNs, state.anchorNs ?? 0n, rules) - running.startNs;
  const reached = what === "predicted" && passedNs > 0n ? (energy * wholeNs) / passedNs : energy;
  return quantityMicroW(quantity, closed + reached, rules.intervalNs, settings.meanOf);
}

function valueMicro(
  limiter: LimiterSettings,
  samples: readonly Sample[],
  state: DemandState,
  settings: DemandSettings,
  metrology: MetrologyRegisters,
  atNs: bigint,
): bigint | null {
  let value: bigint | null;
  if (limiter.averageSeconds !== undefined) value = averageMicro(samples, limiter);
  else if (limiter.monitored.startsWith("demand."))
    value = demandMicro(limiter.monitored, state, settings, metrology, atNs);
  else {
    const quantity = metrology.quantities[quantityNames.indexOf(limiter.monitored)];
    value = quantity === undefined || !Number.isFinite(quantity) ? null : BigInt(Math.round(quantity * 1e6));
  }
  const step = BigInt(Math.round((limiter.resolution ?? 0) * 1e6));
  return value === null || step === 0n ? value : value - (((value % step) + step) % step);
}

function thresholdFacts(
  state: DemandState,
  settings: DemandSettings,
  metrology: MetrologyRegisters,
  atNs: bigint,
): Fact[] {
  return (settings.thresholds ?? []).flatMap(({ name, set, reset }, index): Fact[] => {
    const microW = demandMicro(name, state, settings, metrology, atNs);
    const was = state.supervision.above[index] === true;
    const decimals = demandQuantity(name.slice(0, name.lastIndexOf(".")))?.decimals ?? 6;
    const thresholdMicroW = BigInt(Math.round((was ? reset : set) * 10 ** decimals));
    const above = microW !== null && (was ? microW >= thresholdMicroW : microW > thresholdMicroW);
    if (microW === null || above === was) return [];
    return [{ kind: "demandThresholdCrossed", demandThresholdCrossed: { atNs, name, above, microW, thresholdMicroW } }];
  });
}

/** What was observed of a commit of metrology. */
export function observed(supervision: Supervision, settings: DemandSettings, commit: Commit): Supervision {
  const { limiters = [] } = settings;
  if (limiters.every(({ averageSeconds }) => averageSeconds === undefined)) return supervision;
  const slices = meteredSlices(commit);
  const samples = limiters.map((limiter, index) => withSlices(supervision.samples[index] ?? [], limiter, slices));
  return { ...supervision, samples };
}

/** What follows for limiters and thresholds once a commit of metrology has been gone through. */
export function supervisionFacts(state: DemandState, settings: DemandSettings, commit: Commit): Fact[] {
  const { metrology } = commit.registersAfter;
  if (metrology === undefined || (settings.limiters ?? settings.thresholds) === undefined) return [];
  const atNs = meteredSlices(commit).at(-1)?.throughNs;
  if (atNs === undefined) return [];
  const { limiters, samples } = observed(state.supervision, settings, commit);
  const told = (settings.limiters ?? []).flatMap((limiter, index) => {
    const value = valueMicro(limiter, samples[index] ?? [], state, settings, metrology, atNs);
    return limiterFacts(limiter, limiters[index] ?? restingLimiter, value, atNs);
  });
  return [...told, ...thresholdFacts(state, settings, metrology, atNs)];
}

/** What the means reach back to, as facts: a commit moves the cursor past what was only observed. */
export const carried = ({ samples }: Supervision, { limiters = [] }: DemandSettings): Fact[] =>
  limiters.flatMap(({ name }, index): Fact[] => {
    const kept = samples[index] ?? [];
    return kept.length === 0 ? [] : [{ kind: "limiterSampled", limiterSampled: sampledFact(name, kept) }];
  });

/** What is watched after a fact. */
export function evolveSupervision(supervision: Supervision, settings: DemandSettings, fact: Fact): Supervision {
  if (fact.kind === "demandThresholdCrossed") {
    const { name, above } = fact.demandThresholdCrossed;
    const place = (settings.thresholds ?? []).findIndex((threshold) => threshold.name === name);
    return { ...supervision, above: supervision.above.map((was, index) => (index === place ? above : was)) };
  }
  const of = limiterOf(fact);
  const place = of === undefined ? -1 : (settings.limiters ?? []).findIndex(({ name }) => name === of);
  if (place < 0) return supervision;
  if (fact.kind === "limiterSampled") {
    const samples = supervision.samples.map((kept, index) => (index === place ? samplesOf(fact.limiterSampled) : kept));
    return { ...supervision, samples };
  }
  const limiters = supervision.limiters.map((state, index) => (index === place ? evolveLimiter(state, fact) : state));
  return { ...supervision, limiters };
}
