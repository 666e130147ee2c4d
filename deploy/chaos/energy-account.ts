import { energyAccumulatorNames, type EnergySlice } from "#schemas/window.ts";

/** Samples that a fact says were not metered. */
export interface FlaggedGap {
  fromNs: bigint;
  throughNs: bigint;
  samples: bigint;
}

/** What a meter metered, from the facts of its ledger. */
export interface EnergyHistory {
  slices: readonly EnergySlice[];
  gaps: readonly FlaggedGap[];
}

export interface Span {
  fromNs: bigint;
  throughNs: bigint;
}

/**
 * How a disturbed run differs from an undisturbed one of the same source. Energy is active energy, import and export.
 */
export interface EnergyAccount {
  /** In the undisturbed run, uWh. */
  expectedMicroWh: bigint;
  /** In the disturbed run, uWh. */
  meteredMicroWh: bigint;
  /** Missing where no fact tells of a gap, uWh. */
  lostMicroWh: bigint;
  /** Missing where facts tell of a gap, uWh. */
  flaggedMicroWh: bigint;
  /** Metered more than once, or out of nothing, uWh. */
  duplicatedMicroWh: bigint;
  /** Slices that cover time which others cover, too. */
  duplicatedSlices: number;
  /** Gaps that facts tell of. */
  flaggedGaps: readonly FlaggedGap[];
  /** Time that the undisturbed run metered and the disturbed one did not, and no fact tells of. */
  unflaggedGaps: readonly Span[];
  /** Accumulators (active, reactive, apparent; phases and sums) whose sums differ. */
  differingAccumulators: readonly string[];
}

/** Slices of both runs that overlap, directly or through others; slices that only touch do not. */
interface Stretch {
  expected: EnergySlice[];
  metered: EnergySlice[];
}

/** Times are rounded to nanoseconds from numbers of samples, so the ends of a slice and of a gap may differ by that. */
const roundingNs = 1_000n;

const headline = ["energy.active.import.total", "energy.active.export.total"].map((name) =>
  energyAccumulatorNames.indexOf(name),
);

/**
 * Compares what two runs of one source metered, stretch by stretch of meter time, so that energy lost in one second and
 * counted twice in another do not cancel out.
 */
export function accountOf(undisturbed: EnergyHistory, disturbed: EnergyHistory): EnergyAccount {
  const account = { lostMicroWh: 0n, flaggedMicroWh: 0n, duplicatedMicroWh: 0n, duplicatedSlices: 0 };
  const unflaggedGaps: Span[] = [];
  for (const { expected, metered } of stretchesOf(undisturbed.slices, disturbed.slices)) {
    const begin = expected[0]?.fromNs ?? 0n;
    const end = expected.at(-1)?.throughNs ?? 0n;
    const told = disturbed.gaps.some((gap) => gap.fromNs < end && gap.throughNs > begin);
    for (const index of headline) {
      const missing = sumOf(expected, index) - sumOf(metered, index);
      if (missing < 0n) account.duplicatedMicroWh -= missing;
      else if (told) account.flaggedMicroWh += missing;
      else account.lostMicroWh += missing;
    }
    account.duplicatedSlices += overlaps(metered);
    unflaggedGaps.push(...holes(expected, [...metered, ...disturbed.gaps]));
  }
  return {
    ...account,
    expectedMicroWh: activeOf(undisturbed.slices),
    meteredMicroWh: activeOf(disturbed.slices),
    flaggedGaps: disturbed.gaps,
    unflaggedGaps,
    differingAccumulators: energyAccumulatorNames.filter(
      (_, index) => sumOf(undisturbed.slices, index) !== sumOf(disturbed.slices, index),
    ),
  };
}

const sumOf = (slices: readonly EnergySlice[], index: number): bigint =>
  slices.reduce((sum, { energyMicroWh }) => sum + (energyMicroWh[index] ?? 0n), 0n);

const activeOf = (slices: readonly EnergySlice[]): bigint =>
  headline.reduce((sum, index) => sum + sumOf(slices, index), 0n);

const byTime = (a: Span, b: Span): number => (a.fromNs < b.fromNs ? -1 : a.fromNs > b.fromNs ? 1 : 0);

function stretchesOf(expected: readonly EnergySlice[], metered: readonly EnergySlice[]): Stretch[] {
  const all = [
    ...expected.map((slice) => ({ ...slice, of: "expected" as const })),
    ...metered.map((slice) => ({ ...slice, of: "metered" as const })),
  ].sort(byTime);
  const stretches: Stretch[] = [];
  let throughNs = 0n;
  for (const { of, ...slice } of all) {
    if (stretches.length === 0 || slice.fromNs >= throughNs) stretches.push({ expected: [], metered: [] });
    (stretches.at(-1) as Stretch)[of].push(slice);
    if (slice.throughNs > throughNs) throughNs = slice.throughNs;
  }
  return stretches;
}

/** Slices that begin before an earlier one has ended. */
function overlaps(slices: readonly Span[]): number {
  let count = 0;
  let throughNs: bigint | undefined;
  for (const slice of [...slices].sort(byTime)) {
    if (throughNs !== undefined && slice.fromNs + roundingNs < throughNs) count += 1;
    if (throughNs === undefined || slice.throughNs > throughNs) throughNs = slice.throughNs;
  }
  return count;
}

/** Parts of `whole` that no span of `covering` covers. */
function holes(whole: readonly Span[], covering: readonly Span[]): Span[] {
  const sorted = [...covering].sort(byTime);
  return whole.flatMap(({ fromNs, throughNs }) => {
    const found: Span[] = [];
    let reachedNs = fromNs;
    for (const span of sorted) {
      if (span.throughNs <= reachedNs || span.fromNs >= throughNs) continue;
      if (span.fromNs > reachedNs + roundingNs) found.push({ fromNs: reachedNs, throughNs: span.fromNs });
      reachedNs = span.throughNs;
    }
    if (reachedNs + roundingNs < throughNs) found.push({ fromNs: reachedNs, throughNs });
    return found;
  });
}
