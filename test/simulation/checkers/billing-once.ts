import type { Fact, FactOf } from "#schemas/codec.ts";
import { rateQuantityNames } from "#schemas/datapoints.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { ClockChange } from "../../../services/tou/clock-change.ts";
import { commitsOf, type Checker, type History } from "../history.ts";
import { energyBetween, meteredTime, slicesOf, type Slice } from "../metered-time.ts";

const places = rateQuantityNames.map((name) => energyAccumulatorNames.indexOf(name));
const minuteNs = 60_000_000_000n;

type ClockSet = FactOf<"clockSet">["clockSet"];
type PeriodEnd = FactOf<"billingPeriodEnded">["billingPeriodEnded"];

/** The periods follow each other, each once, with the energy of their time. */
function periodsFollow(ends: readonly PeriodEnd[], slices: readonly Slice[]): string | undefined {
  let number = 0n;
  let fromNs = slices[0]?.fromNs ?? 0n;
  for (const end of ends) {
    if (end.number !== number + 1n) return `billing period ${end.number} ended after period ${number}`;
    if (end.fromNs !== fromNs)
      return `billing period ${end.number} began at ${end.fromNs}, the one before ended at ${fromNs}`;
    const metered = energyBetween(slices, 0n, end.atNs);
    const wrong = places.findIndex((place, index) => (metered[place] ?? 0n) !== end.registerMicroWh[index]);
    if (wrong >= 0)
      return `billing period ${end.number} ended with ${end.registerMicroWh[wrong]} uWh in ${rateQuantityNames[wrong]}`;
    [number, fromNs] = [end.number, end.atNs];
  }
  return undefined;
}

/** Whole minutes after a time of the clock, up to another one. */
const minutes = (fromNs: bigint, throughNs: bigint): bigint => throughNs / minuteNs - fromNs / minuteNs;

/** Instants at which tou may decide: where slices begin and end, and where gaps end once something was metered. */
function edgesOf(history: History): bigint[] {
  const parts = meteredTime(history);
  const first = parts.findIndex((part) => "slice" in part);
  return parts
    .slice(Math.max(0, first))
    .flatMap((part) => ("slice" in part ? [part.slice.fromNs, part.slice.throughNs] : [part.gap.throughNs]));
}

/** How often a schedule of every minute has to run on a clock that goes, is set and is shifted as the facts say. */
function minutesDue(facts: readonly Fact[], edges: readonly bigint[]): bigint {
  const changes = facts.flatMap((fact) => (fact.kind === "clockSet" ? [fact.clockSet] : []));
  let [reachedNs, correctionNs, count] = [edges[0] ?? 0n, 0n, 0n];
  const reach = (clockNs: bigint): void => {
    // Time without samples goes by at once, so it makes one entry however long it was.
    if (clockNs > reachedNs && minutes(reachedNs, clockNs) > 0n) count += 1n;
    if (clockNs > reachedNs) reachedNs = clockNs;
  };
  for (const edgeNs of edges) {
    reach(edgeNs + correctionNs);
    while ((changes[0]?.atNs ?? edgeNs + 1n) <= edgeNs) {
      const { atNs, beforeNs, afterNs, kind } = changes.shift() as ClockSet;
      correctionNs = afterNs - atNs;
      if (kind === ClockChange.shift || afterNs > beforeNs) reach(afterNs);
      else {
        if (minutes(afterNs, beforeNs) > 0n) count += 1n;
        reachedNs = afterNs;
      }
    }
  }
  return count;
}

/** What became of a request: every kind of fact that carries one out. */
function isCarriedOut(fact: Fact): boolean {
  if (fact.kind === "clockSet") return fact.clockSet.kind !== ClockChange.restart;
  return fact.kind === "requestDropped" || (fact.kind === "billingPeriodEnded" && fact.billingPeriodEnded.by !== "");
}

/** Billing periods end once, by the minute and by command, and no command that was accepted is forgotten or done twice. */
export const billingOnce: Checker = (history) => {
  const facts = commitsOf(history, "tou").flatMap(({ commit }) => commit.facts);
  const slices = slicesOf(history);
  const ends = facts.flatMap((fact) => (fact.kind === "billingPeriodEnded" ? [fact.billingPeriodEnded] : []));
  const follow = periodsFollow(ends, slices);
  if (follow !== undefined) return follow;
  const entries = facts.filter(({ kind }) => kind === "billingEntryCaptured");
  if (entries.length !== ends.length) return `${ends.length} billing periods ended with ${entries.length} entries`;
  const scheduled = BigInt(ends.filter(({ cause }) => cause === "schedule").length);
  const due = minutesDue(facts, edgesOf(history));
  if (history.isCaughtUp && scheduled !== due)
    return `${scheduled} billing periods ended by the minute, ${due} should have`;
  const accepted = facts.filter(({ kind }) => kind === "requestAccepted").length;
  const carriedOut = facts.filter(isCarriedOut).length;
  return carriedOut > accepted ? `${accepted} commands were accepted, ${carriedOut} carried out` : undefined;
};
