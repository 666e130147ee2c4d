import type { Fact, FactOf } from "#schemas/codec.ts";
import {
  extended,
  extremesOfSecond,
  highestBefore,
  lowestBefore,
  noExtremes,
  type Extremes,
} from "#schemas/measured/extremes.ts";
import type { Holding } from "#runtime/held-commits.ts";
import { added } from "./slice-facts.ts";

/**
 * Facts of metrology that may wait while the ledger has no room: a day of whole minutes. A commit of as many is 1.2 MB, an
 * eighth of what the broker takes.
 */
const metrologyFactsMax = 1_500;

/**
 * Merges energies that follow each other, but never across a multiple of `boundaryNs` since 1970 and never of different
 * quality. Every instant at which another service reads the registers is such a multiple, and time is counted for each
 * quality bit, and the minima and maxima of the seconds are kept; so what follows from merged facts is what would have followed
 * from the single ones, to the bit.
 */
export function mergeMetered(boundaryNs: bigint): Holding["merge"] {
  return (facts, more) => {
    const merged = [...facts];
    for (const fact of more) {
      const before = merged.at(-1);
      const joined =
        fact.kind === "energyMetered" && before?.kind === "energyMetered" && join(before, fact, boundaryNs);
      if (joined) merged[merged.length - 1] = joined;
      else merged.push(fact);
    }
    return merged;
  };
}

/** One fact for two; undefined where they must stay apart. */
function join(
  { energyMetered: before }: FactOf<"energyMetered">,
  { energyMetered: after }: FactOf<"energyMetered">,
  boundaryNs: bigint,
): Fact | undefined {
  const { fromNs, throughNs, quality } = before;
  if (throughNs !== after.fromNs || quality !== after.quality || throughNs % boundaryNs === 0n) return undefined;
  const sums = {
    energyMicroWh: added(before.energyMicroWh, after.energyMicroWh),
    testEnergyMicroWh: added(before.testEnergyMicroWh, after.testEnergyMicroWh),
    pulses: added(before.pulses, after.pulses),
  };
  const kernel = after.kernel.length > 0 ? after.kernel : before.kernel;
  const earlier = earlierExtremes(before, after);
  return { kind: "energyMetered", energyMetered: { ...after, fromNs, ...sums, kernel, ...earlier } };
}

type Metered = FactOf<"energyMetered">["energyMetered"];

/** Extremes over the seconds of two facts but for the last one, which the quantities tell. */
function earlierExtremes(before: Metered, after: Metered): Partial<Metered> {
  // Slices of one window tell the same quantities, and the last of them tells when.
  const second =
    before.nextWindow === after.nextWindow ? undefined : extremesOfSecond(before.quantities, before.throughNs);
  const through = (sign: 1 | -1, parts: readonly (Extremes | undefined)[]): Extremes =>
    parts.reduce<Extremes>((known, part) => (part === undefined ? known : extended(known, part, sign)), noExtremes);
  const [minimum, maximum] = [
    through(-1, [lowestBefore(before), second, lowestBefore(after)]),
    through(1, [highestBefore(before), second, highestBefore(after)]),
  ];
  if (minimum === noExtremes) return {};
  return {
    earlierMinimum: [...minimum.values],
    earlierMinimumNs: [...minimum.timesNs],
    earlierMaximum: [...maximum.values],
    earlierMaximumNs: [...maximum.timesNs],
  };
}

/** How the facts of metrology may wait. */
export const holdingOf = (boundaryNs: bigint): Holding => ({
  merge: mergeMetered(boundaryNs),
  factsMax: metrologyFactsMax,
});
