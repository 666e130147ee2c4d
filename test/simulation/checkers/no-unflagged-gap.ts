import { Quality } from "#schemas/quality.ts";
import type { Checker } from "../history.ts";
import { meteredTime, sourceOf, type Gap } from "../metered-time.ts";
import type { SampleCourse } from "../sample-course.ts";

/**
 * Every instant of the source is metered once or told as missed with its samples counted, and the first slice after a gap
 * is flagged.
 */
export function noUnflaggedGap(course: SampleCourse): Checker {
  const near = (a: bigint, b: bigint): boolean => (a > b ? a - b : b - a) <= course.toleranceNs;
  const samples = (fromNs: bigint, throughNs: bigint): number => (Number(throughNs - fromNs) / 1e9) * course.rateHz;
  return (history) => {
    const { startNs, endNs } = sourceOf(history);
    let reachedNs = startNs;
    /** The gap before, unless nothing had been metered before it either. */
    let gap: Gap | undefined;
    let metered = false;
    for (const part of meteredTime(history)) {
      const { fromNs, throughNs } = "slice" in part ? part.slice : part.gap;
      const what = "slice" in part ? "a slice" : "a gap";
      if (!near(fromNs, reachedNs)) return `${what} begins at ${fromNs}, and metering had reached ${reachedNs}`;
      // Where metering began anew at the very sample that was next, nothing is missing but what was carried over.
      const carriedOnly = "gap" in part && part.gap.anew === true && part.gap.count === 0n;
      if (throughNs < fromNs || (throughNs === fromNs && !carriedOnly))
        return `${what} ends at ${throughNs}, where it begins`;
      if (
        "gap" in part &&
        Math.abs(Number(part.gap.count) - samples(fromNs, throughNs)) > (course.toleranceNs > 0n ? 1 : 0)
      )
        return `a gap from ${fromNs} through ${throughNs} tells ${part.gap.count} samples`;
      if ("slice" in part && gap !== undefined && (part.slice.quality & Quality.missing) === 0)
        return `the slice from ${fromNs} is not flagged, and samples are missing before it`;
      metered ||= "slice" in part;
      gap = "gap" in part && metered ? part.gap : undefined;
      reachedNs = throughNs;
    }
    return endNs === undefined || near(reachedNs, endNs)
      ? undefined
      : `metering has reached ${reachedNs}, and the samples ended at ${endNs}`;
  };
}
