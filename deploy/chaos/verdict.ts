import type { SubsystemName } from "#schemas/subjects.ts";
import { accountOf, type EnergyAccount, type EnergyHistory } from "./energy-account.ts";
import type { Expectation } from "./scenario.ts";

/** What a run left behind: the energy in its ledger, and each datapoint with its value and quality, as text. */
export interface MeterOutcome {
  history: EnergyHistory;
  datapoints: ReadonlyMap<string, string>;
}

/** Everything that a verdict is made of. Durations in ms. */
export interface Findings {
  undisturbed: MeterOutcome;
  disturbed: MeterOutcome;
  /** What the audit of the disturbed ledger found. */
  ledgerProblems: readonly string[];
  /** Longest time without a sign of life, by service; a service that never gave one is not in it. */
  outagesMs: ReadonlyMap<SubsystemName, number>;
  /** From a kill or pause to the next epoch of the service. */
  takeoversMs: readonly number[];
  /** Kills that no epoch followed. */
  takeoversMissing: readonly SubsystemName[];
  faultsPlanned: number;
  /** How often each kind of fault came. */
  faultsDone: ReadonlyMap<string, number>;
  /** Starts beyond the first, by process. */
  restarts: ReadonlyMap<string, number>;
  /** Why the run could not go on; undefined when it came to its end. */
  brokenOff: string | undefined;
}

export interface Verdict {
  passed: boolean;
  /** One sentence for each thing that is not as it must be; empty when passed. */
  reasons: readonly string[];
  energy: EnergyAccount;
  /** Datapoints that differ, with the value of either run; `-` where it is lacking. */
  differing: readonly { name: string; undisturbed: string; disturbed: string }[];
  datapoints: number;
  takeovers: { count: number; p50Ms: number; p99Ms: number; maxMs: number };
  findings: Findings;
}

/** Judges a run. Pure: the same findings give the same verdict. */
export function judge(findings: Findings, expect: Expectation): Verdict {
  const { undisturbed, disturbed } = findings;
  const energy = accountOf(undisturbed.history, disturbed.history);
  const differing = differences(undisturbed.datapoints, disturbed.datapoints);
  const takeovers = takeoversOf(findings.takeoversMs);
  const reasons = [
    ...brokenOff(findings),
    ...energyReasons(energy, expect),
    ...registerReasons(energy, differing, undisturbed),
    ...findings.ledgerProblems.map((problem) => `the ledger is damaged: ${problem}`),
    ...timeReasons(findings, takeovers.maxMs, expect),
  ];
  return {
    passed: reasons.length === 0,
    reasons,
    energy,
    differing,
    datapoints: undisturbed.datapoints.size,
    takeovers,
    findings,
  };
}

function brokenOff({ brokenOff: why, faultsPlanned, faultsDone }: Findings): string[] {
  const done = [...faultsDone.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...(why === undefined ? [] : [`the run was broken off: ${why}`]),
    ...(done < faultsPlanned ? [`${done} of ${faultsPlanned} faults came before the source ended`] : []),
  ];
}

function energyReasons(energy: EnergyAccount, expect: Expectation): string[] {
  const { lostMicroWh, duplicatedMicroWh, duplicatedSlices, unflaggedGaps, flaggedGaps, expectedMicroWh } = energy;
  const over = (count: number, max: number | undefined, what: string): string[] =>
    max !== undefined && count > max ? [`${count} ${what}, at most ${max} allowed`] : [];
  return [
    // A source without energy would pass whatever happened to it.
    ...(expectedMicroWh === 0n ? ["the undisturbed run metered no energy, so nothing is shown"] : []),
    ...(lostMicroWh > expect.lostMicroWhMax ? [`${lostMicroWh} uWh are missing where no gap is flagged`] : []),
    ...(duplicatedMicroWh > expect.duplicatedMicroWhMax ? [`${duplicatedMicroWh} uWh are counted too often`] : []),
    ...(expect.duplicatedMicroWhMax === 0n ? over(duplicatedSlices, 0, "slices of energy cover time twice") : []),
    ...over(unflaggedGaps.length, expect.unflaggedMax, "gaps that no fact tells of"),
    ...over(flaggedGaps.length, expect.flaggedMax, "flagged gaps"),
  ];
}

/** Without a gap every register must be the same to the bit; with one the energy account says what is missing. */
function registerReasons(energy: EnergyAccount, differing: Verdict["differing"], undisturbed: MeterOutcome): string[] {
  if (undisturbed.datapoints.size === 0) return ["the undisturbed run left no registers, so nothing is shown"];
  if (energy.flaggedGaps.length > 0) return [];
  const names = differing.map(({ name }) => name);
  const others = energy.differingAccumulators.filter((name) => !names.includes(name));
  return [
    ...(names.length > 0 ? [`${names.length} datapoints differ, the first is ${names[0]}`] : []),
    ...(others.length > 0 ? [`the facts of ${others.length} accumulators differ, the first is ${others[0]}`] : []),
  ];
}

function timeReasons(findings: Findings, takeoverMaxMs: number, expect: Expectation): string[] {
  const { outageMsMax, takeoverMsMax } = expect;
  const slow = [...findings.outagesMs].filter(([, ms]) => outageMsMax !== undefined && ms > outageMsMax);
  return [
    ...slow.map(
      ([service, ms]) => `${service} gave no sign of life for ${Math.round(ms)} ms, at most ${outageMsMax} allowed`,
    ),
    ...(takeoverMsMax !== undefined && takeoverMaxMs > takeoverMsMax
      ? [`a takeover took ${Math.round(takeoverMaxMs)} ms, at most ${takeoverMsMax} allowed`]
      : []),
    ...findings.takeoversMissing.map((service) => `${service} was killed and did not come back`),
  ];
}

function differences(
  undisturbed: ReadonlyMap<string, string>,
  disturbed: ReadonlyMap<string, string>,
): Verdict["differing"] {
  return [...new Set([...undisturbed.keys(), ...disturbed.keys()])]
    .filter((name) => undisturbed.get(name) !== disturbed.get(name))
    .map((name) => ({ name, undisturbed: undisturbed.get(name) ?? "-", disturbed: disturbed.get(name) ?? "-" }));
}

function takeoversOf(takeoversMs: readonly number[]): Verdict["takeovers"] {
  const sorted = [...takeoversMs].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { count: sorted.length, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) };
}
