import type { Commit, Fact } from "#schemas/codec.ts";
import type { FollowedCommit } from "#runtime/subsystem.ts";

/** A commit of tou with these facts. */
export function touCommit(number: bigint, timeNs: bigint, facts: Fact[]): Commit {
  return {
    format: 1,
    meter: "m1",
    subsystem: "tou",
    number,
    epoch: 1n,
    previousHash: new Uint8Array(),
    cursors: [],
    timeNs,
    facts,
    registersAfter: { subsystem: "tou" },
    settingsNumber: 1n,
  };
}

export const rateSwitch = (atNs: bigint, fromRate: number, toRate: number): Fact => ({
  kind: "tariffSwitched",
  tariffSwitched: {
    atNs,
    fromRate,
    toRate,
    registerMicroWh: [],
    fromDemandRate: 0,
    toDemandRate: 0,
    clockNs: atNs,
    cause: "",
    toEnergyMask: "",
    toDemandMask: "",
    toCounting: [],
  },
});

export const periodEnd = (atNs: bigint, number: bigint): Fact => ({
  kind: "billingPeriodEnded",
  billingPeriodEnded: {
    atNs,
    number,
    cause: "schedule",
    by: "",
    clockNs: atNs,
    scheduledNs: atNs,
    fromNs: 0n,
    registerMicroWh: [],
    schedule: 0,
  },
});

export const seasonChange = (atNs: bigint): Fact => ({
  kind: "seasonChanged",
  seasonChanged: { atNs, fromSeason: "a", toSeason: "b", registerMicroWh: [], clockNs: atNs },
});

/** `set` or `shift` of the clock, which showed `beforeNs` and shows `afterNs`. */
export const clockChange = (atNs: bigint, beforeNs: bigint, afterNs: bigint, kind: "set" | "shift"): Fact => ({
  kind: "clockSet",
  clockSet: {
    atNs,
    beforeNs,
    afterNs,
    kind: kind === "set" ? 1 : 2,
    source: "manual",
    by: "test",
    quiet: false,
    deviated: false,
  },
});

/** Commits as demand follows them. */
export const followed = (from: "metrology" | "tou", commits: readonly Commit[]): FollowedCommit[] =>
  commits.map((commit) => ({ from, commit }));

/** Two logs as one: `takes` says from which the next one comes, while both have one; each log keeps its order. */
export function interleaved(
  metrology: readonly FollowedCommit[],
  tou: readonly FollowedCommit[],
  takes: readonly boolean[],
): FollowedCommit[] {
  const [left, right] = [[...metrology], [...tou]];
  const merged: FollowedCommit[] = [];
  for (let at = 0; left.length > 0 || right.length > 0; at++) {
    const next =
      right.length > 0 && (left.length === 0 || takes[at % takes.length] === true) ? right.shift() : left.shift();
    merged.push(next as FollowedCommit);
  }
  return merged;
}
