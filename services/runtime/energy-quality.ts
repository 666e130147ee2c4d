import type { MetrologyRegisters } from "#schemas/codec.ts";
import { Quality } from "#schemas/quality.ts";

/** Place of `missing` in the time with each quality bit. */
const missingBit = Math.log2(Quality.missing);

/**
 * Quality of an energy that counts since the meter's first sample: `missing` for good once samples were missing, because what
 * flowed then is in none of them, and how much it was nobody knows.
 */
export function energyQuality({ samplesMissed, qualityNs }: MetrologyRegisters): number {
  return samplesMissed > 0n || (qualityNs[missingBit] ?? 0n) > 0n ? Quality.missing : 0;
}
