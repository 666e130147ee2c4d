import { distortionMeasures } from "./distortion-measures.ts";
import type { Measure } from "./measure.ts";
import { momentary } from "./momentary.ts";
import { powerMeasures } from "./power-measures.ts";
import { sequenceMeasures } from "./sequence-measures.ts";
import { spectrumMeasures } from "./spectrum-measures.ts";

/** Everything that a window tells beyond the quantities in commits, in the order of the catalogue. */
export const measures: readonly Measure[] = [
  ...momentary,
  ...powerMeasures,
  ...sequenceMeasures,
  ...distortionMeasures,
  ...spectrumMeasures,
];
