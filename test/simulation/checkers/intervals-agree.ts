import { Quality } from "#schemas/quality.ts";
import { commitsOf, type Checker, type History } from "../history.ts";
import { energyBetween, holesOf, slicesOf } from "../metered-time.ts";

export interface ClosedInterval {
  fromNs: bigint;
  throughNs: bigint;
  energyMicroWh: bigint[];
  quality: number;
}

/** Intervals of a subsystem, and how they follow from energies. */
export interface IntervalKind {
  subsystem: "demand" | "logging";
  lengthNs: bigint;
  /** In the order of the log. */
  closed(history: History): readonly ClosedInterval[];
  select(energyMicroWh: bigint[]): bigint[];
  /** Instants at which an interval may end besides, because the clock was set there. */
  cuts?(history: History): readonly bigint[];
}

/**
 * Intervals follow each other, end where the clock says or where it was set, agree with the energy that metrology metered in them, and are
 * flagged where samples are missing. They begin anew only at the first slice and after a gap; none is left out.
 */
export function intervalsAgree({ subsystem, lengthNs, closed, select, cuts }: IntervalKind): Checker {
  return (history) => {
    const slices = slicesOf(history);
    const holes = holesOf(history);
    const cutsNs = new Set(cuts?.(history));
    let reachedNs: bigint | undefined;
    for (const { fromNs, throughNs, energyMicroWh, quality } of closed(history)) {
      const where = `${subsystem}: the interval from ${fromNs} through ${throughNs}`;
      if (fromNs === throughNs) {
        const begins = reachedNs === undefined ? slices[0]?.fromNs === fromNs : isAfterHole(holes, reachedNs, fromNs);
        if (!begins) return `${where} begins anew, and metering did not`;
      } else {
        if (fromNs !== reachedNs) return `${where} follows one that ended at ${reachedNs}`;
        const ends = throughNs % lengthNs === 0n || cutsNs.has(throughNs);
        if (!ends || throughNs - fromNs > lengthNs) return `${where} is no interval of the clock`;
        const metered = select(energyBetween(slices, fromNs, throughNs));
        const differs = metered.findIndex((energy, index) => energy !== energyMicroWh[index]);
        if (differs >= 0) return `${where} holds ${energyMicroWh[differs]} uWh, metered were ${metered[differs]}`;
        const touched = holes.some((hole) => hole.fromNs < throughNs && hole.throughNs > fromNs);
        if (touched && (quality & Quality.missing) === 0)
          return `${where} is not flagged, and samples are missing in it`;
      }
      reachedNs = throughNs;
    }
    const meteredNs = slices.at(-1)?.throughNs;
    return meteredNs === undefined || (reachedNs !== undefined && meteredNs - reachedNs < lengthNs)
      ? undefined
      : `${subsystem}: intervals have reached ${reachedNs}, and metering ${meteredNs}`;
  };
}

function isAfterHole(holes: readonly { throughNs: bigint }[], reachedNs: bigint, fromNs: bigint): boolean {
  return fromNs > reachedNs && holes.some(({ throughNs }) => throughNs === fromNs);
}

/** A demand over an interval with missing samples is flagged, too. */
export function demandFlagged(lengthNs: bigint, subintervals: number): Checker {
  return (history) => {
    const holes = holesOf(history);
    for (const { commit } of commitsOf(history, "demand")) {
      for (const { lastNs, lastQuality } of commit.registersAfter.demand?.values ?? []) {
        const beginNs = lastNs - BigInt(subintervals) * lengthNs;
        const touched = holes.some((hole) => hole.fromNs < lastNs && hole.throughNs > beginNs);
        if (touched && (lastQuality & Quality.missing) === 0)
          return `commit ${commit.number} of demand shows the interval that ended at ${lastNs} unflagged`;
      }
    }
    return undefined;
  };
}
