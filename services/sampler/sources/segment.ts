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
export const samplesPerCycleMin = 8;

/** Splits off what cannot be metered: too few samples in a cycle, or a single sample. */
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
  if (!(segment.rateHz > 0)) return `${which}: no rate can be told.`;
  const perCycle = segment.rateHz / cycleHz;
  if (perCycle >= samplesPerCycleMin) return undefined;
  const shown = Number(perCycle.toPrecision(3));
  return `${which}: ${segment.rateHz} Hz has ${shown} to a cycle; metering needs ${samplesPerCycleMin}`;
}
