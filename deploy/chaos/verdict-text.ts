import { formatInstant } from "#schemas/readings.ts";
import type { ChaosScenario } from "./scenario.ts";
import type { Verdict } from "./verdict.ts";

const differingShownMax = 20;

/** Seconds with as many digits as a person can use. */
export const secondsText = (ms: number): string => `${(ms / 1000).toFixed(ms < 9_950 ? 2 : 1)} s`;

/** `1 234 567` */
export const grouped = (value: bigint | number): string => String(value).replaceAll(/\B(?=(\d{3})+(?!\d))/g, " ");

const counts = (entries: ReadonlyMap<string, number>): string =>
  [...entries]
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ") || "none";

/** The verdict in words and figures: label and text. */
export function verdictRows({ energy, findings, datapoints, differing, takeovers }: Verdict): [string, string][] {
  const { expectedMicroWh, meteredMicroWh, lostMicroWh, duplicatedMicroWh, flaggedMicroWh } = energy;
  const flagged = flaggedMicroWh > 0n ? ` (${grouped(flaggedMicroWh)} uWh)` : "";
  const outages = [...findings.outagesMs].map(([name, ms]) => `${name} ${secondsText(ms)}`);
  return [
    ["energy", `${grouped(meteredMicroWh)} uWh metered, ${grouped(expectedMicroWh)} uWh in the undisturbed run`],
    ["lost", `${grouped(lostMicroWh)} uWh`],
    ["duplicated", `${grouped(duplicatedMicroWh)} uWh, ${energy.duplicatedSlices} slices`],
    ["gaps", `${energy.flaggedGaps.length} flagged${flagged}, ${energy.unflaggedGaps.length} unflagged`],
    [
      "registers",
      differing.length === 0
        ? `${datapoints} datapoints, the same to the bit`
        : `${differing.length} of ${datapoints} datapoints differ`,
    ],
    [
      "ledger",
      findings.ledgerProblems.length === 0
        ? "numbering, chain, registers and sums verified"
        : `${findings.ledgerProblems.length} problems`,
    ],
    ["faults", counts(findings.faultsDone)],
    ["restarts", counts(findings.restarts)],
    ["takeovers", takeoverText(takeovers)],
    ["outages", outages.join(", ") || "none seen"],
  ];
}

const takeoverText = ({ count, p50Ms, p99Ms, maxMs }: Verdict["takeovers"]): string =>
  count === 0
    ? "none"
    : `${count}: half within ${secondsText(p50Ms)}, 99 % within ${secondsText(p99Ms)}, longest ${secondsText(maxMs)}`;

/** The verdict as lines for people. */
export function verdictLines({ title }: ChaosScenario, verdict: Verdict): string[] {
  return [
    `${verdict.passed ? "passed" : "FAILED"}  ${title}`,
    ...verdict.reasons.map((reason) => `        ${reason}`),
    ...verdictRows(verdict).map(([label, text]) => `${label.padEnd(12)}${text}`),
    ...verdict.differing
      .slice(0, differingShownMax)
      .map(({ name, undisturbed, disturbed }) => `${name}: ${disturbed}, undisturbed ${undisturbed}`),
  ];
}

/** The verdict as JSON; energies are strings, for they may exceed what a number holds. */
export function verdictJson({ title }: ChaosScenario, verdict: Verdict): Record<string, unknown> {
  const { energy, findings } = verdict;
  const rounded = (entries: ReadonlyMap<string, number>): Record<string, number> =>
    Object.fromEntries([...entries].map(([name, value]) => [name, Math.round(value)]));
  const span = ({ fromNs, throughNs }: { fromNs: bigint; throughNs: bigint }): Record<string, string> => ({
    from: formatInstant(fromNs),
    through: formatInstant(throughNs),
  });
  return {
    title,
    passed: verdict.passed,
    reasons: verdict.reasons,
    energy: {
      expectedMicroWh: String(energy.expectedMicroWh),
      meteredMicroWh: String(energy.meteredMicroWh),
      lostMicroWh: String(energy.lostMicroWh),
      duplicatedMicroWh: String(energy.duplicatedMicroWh),
      flaggedMicroWh: String(energy.flaggedMicroWh),
      duplicatedSlices: energy.duplicatedSlices,
      differingAccumulators: energy.differingAccumulators,
    },
    gaps: {
      flagged: energy.flaggedGaps.map((gap) => ({ ...span(gap), samples: String(gap.samples) })),
      unflagged: energy.unflaggedGaps.map(span),
    },
    registers: { compared: verdict.datapoints, differing: verdict.differing },
    ledger: { problems: findings.ledgerProblems },
    faults: { planned: findings.faultsPlanned, done: Object.fromEntries(findings.faultsDone) },
    restarts: Object.fromEntries(findings.restarts),
    outagesMs: rounded(findings.outagesMs),
    takeovers: {
      count: verdict.takeovers.count,
      p50Ms: Math.round(verdict.takeovers.p50Ms),
      p99Ms: Math.round(verdict.takeovers.p99Ms),
      maxMs: Math.round(verdict.takeovers.maxMs),
    },
  };
}
