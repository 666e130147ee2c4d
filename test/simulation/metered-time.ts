import type { FactOf } from "#schemas/codec.ts";
import { commitsOf, type History } from "./history.ts";

export type Slice = FactOf<"energyMetered">["energyMetered"];
export type Gap = FactOf<"samplesMissed">["samplesMissed"];

/** What metrology says of time: stretches that it metered and stretches that it missed, in the order of its log. */
export function meteredTime(history: History): ({ slice: Slice } | { gap: Gap })[] {
  return commitsOf(history, "metrology").flatMap(({ commit }) =>
    commit.facts.flatMap((fact): ({ slice: Slice } | { gap: Gap })[] => {
      if (fact.kind === "energyMetered") return [{ slice: fact.energyMetered }];
      return fact.kind === "samplesMissed" ? [{ gap: fact.samplesMissed }] : [];
    }),
  );
}

export function slicesOf(history: History): Slice[] {
  return meteredTime(history).flatMap((part) => ("slice" in part ? [part.slice] : []));
}

/** Stretches of which nothing was metered: those between slices. */
export function holesOf(history: History): { fromNs: bigint; throughNs: bigint }[] {
  const slices = slicesOf(history);
  return slices.flatMap(({ fromNs }, index) => {
    const before = slices[index - 1];
    return before !== undefined && before.throughNs < fromNs ? [{ fromNs: before.throughNs, throughNs: fromNs }] : [];
  });
}

/** The begin of the source, and the end that the sampler told; undefined before it ended. */
export function sourceOf(history: History): { startNs: bigint; endNs: bigint | undefined } {
  const facts = commitsOf(history, "sampler").flatMap(({ commit }) => commit.facts);
  const started = facts.find((fact) => fact.kind === "sourceStarted");
  const ended = facts.findLast((fact) => fact.kind === "sourceEnded");
  return {
    startNs: started?.kind === "sourceStarted" ? started.sourceStarted.startNs : 0n,
    endNs: ended?.kind === "sourceEnded" ? ended.sourceEnded.atNs : undefined,
  };
}

/** Sum of the energies of slices that lie in a stretch, by accumulator. */
export function energyBetween(slices: readonly Slice[], fromNs: bigint, throughNs: bigint): bigint[] {
  const within = slices.filter((slice) => slice.fromNs >= fromNs && slice.throughNs <= throughNs);
  const sum: bigint[] = [];
  for (const { energyMicroWh } of within)
    energyMicroWh.forEach((energy, index) => (sum[index] = (sum[index] ?? 0n) + energy));
  return sum;
}
