import type { DemandPeak } from "#schemas/codec.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { demandMicroW } from "../../../services/demand/demand-values.ts";
import { commitsOf, type Checker, type History } from "../history.ts";

interface Interval {
  end: bigint;
  microW: bigint;
}

/**
 * Demand of the first quantity at the end of each subinterval that closed, from the facts of demand: the energy of the interval
 * that the subinterval lies in. One that a clock cut short lies in the interval that would have ended with it whole.
 */
function demands(history: History, { subintervalSeconds, subintervals }: DemandSettings): Interval[] {
  const subintervalNs = BigInt(subintervalSeconds) * 1_000_000_000n;
  const lengthNs = subintervalNs * BigInt(subintervals);
  const closed = commitsOf(history, "demand").flatMap(({ commit }) =>
    commit.facts.flatMap((fact) => (fact.kind === "demandSubintervalClosed" ? [fact.demandSubintervalClosed] : [])),
  );
  return closed
    .filter(({ fromNs, throughNs }) => fromNs < throughNs)
    .map(({ throughNs: end }) => {
      const wholeNs = ((end + subintervalNs - 1n) / subintervalNs) * subintervalNs;
      const within = closed.filter(({ throughNs }) => throughNs > wholeNs - lengthNs && throughNs <= end);
      const energy = within.reduce((sum, { energyMicroWh }) => sum + (energyMicroWh[0] as bigint), 0n);
      return { end, microW: demandMicroW(energy, lengthNs) };
    });
}

/**
 * The peak of each rate, and the one of the period before, are the highest of the intervals that ended in the period while the rate
 * was in force: each interval counts once, whichever log was read first and whoever was killed.
 */
export const peaksAgree =
  (settings: DemandSettings): Checker =>
  (history) => {
    const resets = ["demand", "tou"]
      .flatMap((name) => commitsOf(history, name).flatMap(({ commit }) => commit.facts))
      .flatMap((fact) => {
        if (fact.kind === "demandReset") return [fact.demandReset.atNs];
        return fact.kind === "billingPeriodEnded" ? [fact.billingPeriodEnded.atNs] : [];
      })
      .sort((a, b) => (a < b ? -1 : 1));
    const switches = commitsOf(history, "tou").flatMap(({ commit }) =>
      commit.facts.flatMap((fact) => (fact.kind === "tariffSwitched" ? [fact.tariffSwitched] : [])),
    );
    const intervals = demands(history, settings);
    const rateAt = (end: bigint): number => switches.findLast(({ atNs }) => atNs < end)?.toRate ?? 0;
    const highest = (rate: number, after: bigint, until: bigint): bigint =>
      intervals
        .filter(({ end }) => end > after && end <= until && (rate === 0 || rateAt(end) === rate))
        .reduce((best, { microW }) => (microW > best ? microW : best), 0n);
    const shown = commitsOf(history, "demand").at(-1)?.commit.registersAfter.demand?.peaks ?? [];
    const [since, before] = [resets.at(-1) ?? 0n, resets.at(-2) ?? 0n];
    for (const [rate, { running, previousPeriod }] of shown.entries()) {
      const differs = (peak: DemandPeak | undefined, expected: bigint): boolean => peak?.microW !== expected;
      if (differs(running[0], highest(rate, since, 1n << 62n)))
        return `demand shows ${running[0]?.microW} uW as the peak of rate ${rate}, not ${highest(rate, since, 1n << 62n)}`;
      if (resets.length > 0 && differs(previousPeriod[0], highest(rate, before, since)))
        return `demand shows ${previousPeriod[0]?.microW} uW as the peak of rate ${rate} before the last reset`;
    }
    return undefined;
  };
