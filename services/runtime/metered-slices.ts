import type { Commit } from "#schemas/codec.ts";

/** Cumulative registers of metrology at an instant. */
export interface RegistersAtInstant {
  /** Energies since the meter's first sample, µWh, µvarh, µVAh, in the order of `energyAccumulatorNames`. */
  energyMicroWh: bigint[];
  /** Time metered with each quality bit set, ns, bit 0 first. */
  qualityNs: bigint[];
}

/** A stretch of metered time, with the registers on both sides of it. */
export interface MeteredSlice {
  fromNs: bigint;
  throughNs: bigint;
  before: RegistersAtInstant;
  after: RegistersAtInstant;
}

/**
 * The slices that a commit of metrology metered, in order; none for any other commit.
 *
 * A commit states its registers once, after its last slice, so the registers before each slice are found by walking
 * backwards. Metrology counts the whole length of a slice for every bit of the slice's quality.
 */
export function meteredSlices(commit: Commit): MeteredSlice[] {
  const registers = commit.registersAfter.metrology;
  if (registers === undefined) return [];
  const slices: MeteredSlice[] = [];
  let after: RegistersAtInstant = { energyMicroWh: registers.energyMicroWh, qualityNs: registers.qualityNs };
  for (const fact of commit.facts.toReversed()) {
    if (fact.kind !== "energyMetered") continue;
    const { fromNs, throughNs, energyMicroWh, quality } = fact.energyMetered;
    const lengthNs = throughNs - fromNs;
    const before = {
      energyMicroWh: after.energyMicroWh.map((value, index) => value - (energyMicroWh[index] ?? 0n)),
      qualityNs: after.qualityNs.map((value, bit) => ((quality >> bit) & 1 ? value - lengthNs : value)),
    };
    slices.unshift({ fromNs, throughNs, before, after });
    after = before;
  }
  return slices;
}
