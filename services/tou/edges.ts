import type { Commit } from "#schemas/codec.ts";

/** An instant at which metrology's registers are known: where a slice begins or ends. */
export interface Edge {
  /** By the sample clock, ns since 1970. */
  atNs: bigint;
  /** Registers of metrology, in the order of `energyAccumulatorNames`. */
  energyMicroWh: bigint[];
  /** Where the slice begins that ends here; undefined where one begins. */
  sliceFromNs?: bigint;
  /** Quality bits of that slice; 0 where one begins. */
  quality: number;
  /** Stretch without samples that ends here, as metrology tells of it. */
  gap?: { fromNs: bigint; throughNs: bigint };
}

/**
 * The edges of what a commit of metrology metered, in order; none for any other commit.
 *
 * A commit states its registers once, after its last slice, so those before are found by walking backwards. A gap is an edge of its
 * own, at the first sample after it.
 */
export function edgesOf(commit: Commit): Edge[] {
  const registers = commit.registersAfter.metrology;
  if (registers === undefined) return [];
  const edges: Edge[] = [];
  let energyMicroWh = registers.energyMicroWh;
  for (const fact of commit.facts.toReversed()) {
    if (fact.kind === "samplesMissed") {
      const { fromNs, throughNs } = fact.samplesMissed;
      edges.push({ atNs: throughNs, energyMicroWh, quality: 0, gap: { fromNs, throughNs } });
    }
    if (fact.kind !== "energyMetered") continue;
    const { fromNs, throughNs, energyMicroWh: metered, quality } = fact.energyMetered;
    edges.push({ atNs: throughNs, energyMicroWh, sliceFromNs: fromNs, quality });
    energyMicroWh = energyMicroWh.map((value, index) => value - (metered[index] ?? 0n));
    edges.push({ atNs: fromNs, energyMicroWh, quality: 0 });
  }
  return edges.reverse();
}
