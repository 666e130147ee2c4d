import type { NotMetered } from "../source.ts";
import { sampleTimeNs } from "./instant.ts";

/** A stretch of a record at one rate, placed in time. */
export interface Segment {
  /** 0-based index of the first sample in the record. */
  first: number;
  count: number;
  startNs: bigint;
  rateHz: number;
}

/** A segment that is metered, and where its samples stand in the source. */
export interface MeteredSegment extends Segment {
  /** Index of the first sample among the metered ones of the record. */
  sourceSample: number;
}

/** Rates that a record may have, Hz: beyond them times could not be told in nanoseconds. */
export const rateRangeHz = { min: 1e-3, max: 1e9 };

/** Fewest samples in a cycle of the network that can be metered. */
const samplesPerCycleMin = 8;
/** Most samples in a cycle that can be metered: metrology's limit, told here before it would skip them in silence. */
const samplesPerCycleMax = 3_000;

/** Splits off what cannot be metered: too few or too many samples in a cycle, or a single sample. */
export function meteredSegments(
  segments: readonly Segment[],
  cycleHz: number,
): { metered: MeteredSegment[]; notMetered: NotMetered[] } {
  const metered: MeteredSegment[] = [];
  const notMetered: NotMetered[] = [];
  let sourceSample = 0;
  for (const segment of segments) {
    if (segment.count === 0) continue;
    const reason = whyNot(segment, cycleHz);
    if (reason === undefined) {
      metered.push({ ...segment, sourceSample });
      sourceSample += segment.count;
    } else {
      const throughNs =
        segment.rateHz > 0 ? sampleTimeNs(segment.startNs, segment.count, segment.rateHz) : segment.startNs;
      notMetered.push({ fromNs: segment.startNs, throughNs, reason });
    }
  }
  return { metered, notMetered };
}

function whyNot(segment: Segment, cycleHz: number): string | undefined {
  const which = `Samples ${segment.first + 1} to ${segment.first + segment.count}`;
  if (!(segment.rateHz > 0)) return `${which}: no rate can be told`;
  const perCycle = segment.rateHz / cycleHz;
  if (perCycle >= samplesPerCycleMin && perCycle <= samplesPerCycleMax) return undefined;
  const shown = Number(perCycle.toPrecision(3));
  const limit = perCycle < samplesPerCycleMin ? `needs ${samplesPerCycleMin}` : `takes at most ${samplesPerCycleMax}`;
  return `${which}: ${segment.rateHz} Hz has ${shown} to a cycle; metering ${limit}`;
}
