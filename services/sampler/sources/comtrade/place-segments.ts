import { sampleTimeNs } from "../instant.ts";
import { rateRangeHz, type Segment } from "../segment.ts";
import { type StampRuns, stampRunMax } from "../stamp-runs.ts";
import type { Configuration } from "./configuration.ts";

/** Segments of a record in time, and what a user should know of them. */
export interface PlacedSegments {
  segments: Segment[];
  warnings: string[];
}

/** Time stamps of chosen samples (0-based), in units of the stamps. */
export type KnownStamps = ReadonlyMap<number, number>;

/** Binary time stamps are 32 bits wide and start over after 71 minutes of microseconds. */
const stampWrap = 2 ** 32;

/** Sample intervals over which the unit of the time stamps is checked against the declared rate. */
const checkedIntervals = 1000;

/** Samples whose time stamps `placeDeclared` looks at. */
export function samplesToStamp(configuration: Configuration, present: number): number[] {
  const { rates } = configuration;
  if (rates.length === 0) return [];
  const firstEnd = Math.min(rates[0].endSample, present);
  return [0, Math.min(firstEnd - 1, checkedIntervals), ...rates.map((rate) => rate.endSample)].filter(
    (index) => index >= 0 && index < present,
  );
}

/**
 * Places the declared rates in time: each from the stamp of its first sample, else right after the one before.
 * @param present samples that the data hold (no more than declared).
 */
export function placeDeclared(configuration: Configuration, present: number, stamps: KnownStamps): PlacedSegments {
  const warnings: string[] = [];
  const segments: Segment[] = [];
  const startNs = configuration.startNs ?? 0n;
  const unitNs = stampUnit(configuration, present, stamps, warnings);
  const zero = stamps.get(0);
  let first = 0;
  let afterNs = startNs;
  let intervalNs = 1;
  for (const { rateHz, endSample } of configuration.rates) {
    const count = Math.min(endSample, present) - first;
    if (count <= 0) continue;
    const stamp = first === 0 ? undefined : stamps.get(first);
    let segmentNs = afterNs;
    if (stamp !== undefined && zero !== undefined && unitNs !== undefined) {
      const expected = Number(afterNs - startNs);
      const wraps =
        configuration.form === "ASCII" ? 0 : wrapsBefore((stamp - zero) * unitNs, expected, stampWrap * unitNs);
      const stampedNs = startNs + BigInt(Math.round((stamp - zero + wraps * stampWrap) * unitNs));
      segmentNs = laterOf(stampedNs, afterNs, expected, intervalNs, first, warnings);
    }
    segments.push({ first, count, startNs: segmentNs, rateHz });
    afterNs = sampleTimeNs(segmentNs, count, rateHz);
    intervalNs = 1e9 / rateHz;
    first += count;
  }
  return { segments, warnings };
}

// The fewest times the counter must have started over so that the stamp is not before the samples it follows.
function wrapsBefore(offsetNs: number, expectedNs: number, wrapNs: number): number {
  return Math.max(0, Math.ceil((expectedNs - offsetNs) / wrapNs - 0.01));
}

// Clocks of recorder and rate differ a little, so a stamp may lie within the last interval of the samples before it.
// One that lies further back by no more than the clocks may differ is passed over: time never runs backwards.
function laterOf(
  stampedNs: bigint,
  afterNs: bigint,
  elapsedNs: number,
  intervalNs: number,
  first: number,
  warnings: string[],
): bigint {
  const back = Number(afterNs - stampedNs);
  if (back <= 0 || back < intervalNs) return stampedNs;
  if (back > 2 * intervalNs + elapsedNs * 1e-3) {
    warnings.push(
      `The time stamp of sample ${first + 1} lies before the end of the samples before it; it was ignored.`,
    );
  }
  return afterNs;
}

/** Nanoseconds of a unit of the stamps, corrected where it is a thousand times off; undefined when they fit nothing. */
function stampUnit(
  configuration: Configuration,
  present: number,
  stamps: KnownStamps,
  warnings: string[],
): number | undefined {
  const { stampUnitNs, rates } = configuration;
  const last = Math.min(Math.min(rates[0].endSample, present) - 1, checkedIntervals);
  const [from, to] = [stamps.get(0), stamps.get(last)];
  if (from === undefined || to === undefined || last < 1 || rates.length === 1) return stampUnitNs;
  const ratio = ((to - from) * stampUnitNs * rates[0].rateHz) / (last * 1e9);
  const factor = [1, 1000, 0.001].find((candidate) => ratio * candidate > 0.5 && ratio * candidate < 2);
  if (factor === undefined) {
    warnings.push("The time stamps do not fit the declared rates; they were ignored.");
    return undefined;
  }
  if (factor !== 1)
    warnings.push(
      `The time stamps fit the declared rates only ${factor > 1 ? "times" : "divided by"} 1000; so they were taken.`,
    );
  return stampUnitNs * factor;
}

/** Places runs of time stamps (`nrates` = 0): each at the mean rate of its stamps. */
export function placeRuns(configuration: Configuration, stamped: StampRuns): PlacedSegments {
  const { stampUnitNs } = configuration;
  const startNs = configuration.startNs ?? 0n;
  const warnings: string[] = [];
  const segments: Segment[] = [];
  const zero = stamped.runs[0]?.firstStamp ?? 0;
  let afterNs = startNs;
  let intervalNs = 1;
  for (const run of stamped.runs) {
    const spanNs = (run.lastStamp - run.firstStamp) * stampUnitNs;
    const meanHz = run.count > 1 && spanNs > 0 ? ((run.count - 1) / spanNs) * 1e9 : 0;
    // A multiplier of the stamps may be absurd, and make a rate of it.
    const rateHz = meanHz >= rateRangeHz.min && meanHz <= rateRangeHz.max ? meanHz : 0;
    const stampedNs = startNs + BigInt(Math.round((run.firstStamp - zero) * stampUnitNs));
    const segmentNs = laterOf(stampedNs, afterNs, Number(afterNs - startNs), intervalNs, run.first, warnings);
    segments.push({ first: run.first, count: run.count, startNs: segmentNs, rateHz });
    intervalNs = rateHz > 0 ? 1e9 / rateHz : 0;
    afterNs = rateHz > 0 ? sampleTimeNs(segmentNs, run.count, rateHz) : segmentNs;
  }
  if (segments.length > 1)
    warnings.push(`The time stamps show ${segments.length - 1} gaps or changes of rate; time goes on after each.`);
  if (!stamped.usable)
    warnings.push(
      `The time stamps show more than ${stampRunMax} gaps; what follows sample ${lastSample(segments)} was left out.`,
    );
  return { segments, warnings };
}

function lastSample(segments: readonly Segment[]): number {
  const last = segments.at(-1);
  return last ? last.first + last.count : 0;
}
