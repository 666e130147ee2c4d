import { flickerFilters } from "../flicker-filters.ts";
import type { FlickerSettings } from "../window-analysis.ts";

/** At so low a rate the bilinear transform bends the upper end of the weighting, so that it is made exact there. */
const weightingExactHz = 25;

/**
 * What the flickermeter in `assembly` multiplies with, in its order. Each section is told with a first coefficient of 1: all
 * its zeros at 0 Hz or at half the rate then need no multiplication, and the gains left out are in the scale of the levels.
 *
 * The high-pass is of the first order: its section has a zero and a pole at half the rate, which cancel, so that -a2 is left.
 */
export function flickerCoefficients(flicker: FlickerSettings, rateHz: number): Float64Array {
  const { sections, smoothing, adaptation, scale } = flickerFilters(flicker, rateHz, weightingExactHz);
  const gain = sections.reduce((product, [b0]) => product * b0, 1);
  const [highPass, ...others] = sections;
  const [b0, b1, b2, a1, a2] = others.pop()!;
  const lead = [b1 / b0, b2 / b0, a1, a2];
  const levels = [smoothing, adaptation, scale * gain ** 2, flicker.deadVoltage ** 2];
  return Float64Array.from([highPass[4], ...others.flatMap((section) => section.slice(3)), ...lead, ...levels]);
}
