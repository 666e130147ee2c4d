import { energyInFacts } from "../../support/accumulator.ts";
import type { Checker } from "../history.ts";

/**
 * Of the stand-ins: every commit that an input led to shows exactly the energy that its cursors say it has read, none lost
 * and none twice.
 */
export function energyDelivered(fedMicroWh: readonly bigint[]): Checker {
  return ({ logs }) => {
    const given = new Map<string, bigint[]>([["samples", sums(fedMicroWh)]]);
    for (const [{ subsystem }, commits] of logs)
      given.set(subsystem.name, sums(commits.map(({ commit }) => energyInFacts({ from: "metrology", commit }))));
    for (const [{ subsystem, shownMicroWh }, commits] of logs) {
      for (const { commit } of commits) {
        const shown = shownMicroWh?.(commit);
        const delivered = commit.cursors.reduce(
          (sum, { input, number }) => sum + (given.get(input)?.[Number(number)] ?? 0n),
          0n,
        );
        if (shown !== delivered)
          return `${subsystem.name}: commit ${commit.number} shows ${shown} uWh, and ${delivered} uWh were delivered to it`;
      }
    }
    return undefined;
  };
}

/** Sums of the first 0, 1, 2 and so on values. */
function sums(values: readonly bigint[]): bigint[] {
  const result = [0n];
  for (const value of values) result.push((result.at(-1) as bigint) + value);
  return result;
}
