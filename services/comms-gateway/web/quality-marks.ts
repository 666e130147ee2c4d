import { qualityNames, type QualityName } from "#schemas/quality.ts";

const words: Record<QualityName, string> = {
  missing: "missing samples",
  clockUnsynchronised: "clock not synchronised",
  flagged: "flagged",
  overrange: "over range",
  test: "test mode",
  partial: "partial",
  estimated: "estimated",
  noValue: "no value",
};

const known = new Set<string>(qualityNames(0xff));

/** A reason why a value is not simply good. */
export interface QualityMark {
  /** Name of the quality bit, or the gateway's own word when this page does not know it. */
  flag: string;
  word: string;
  /** Values that have it, where marks of several values are put together. */
  count?: number;
}

/** The marks of a quality in the API's form (`good`, or flags joined by commas); none when it is good. */
export function qualityMarks(quality: string): QualityMark[] {
  if (quality === "good" || quality === "") return [];
  return quality.split(",").map((flag) => ({ flag, word: known.has(flag) ? words[flag as QualityName] : flag }));
}

/** The marks that any value of a meter has, counted. A datapoint without a value is not a fault of the meter. */
export function meterMarks(qualities: Iterable<string>): QualityMark[] {
  const marks = new Map<string, QualityMark & { count: number }>();
  for (const quality of qualities) {
    for (const mark of qualityMarks(quality))
      marks.set(mark.flag, { ...mark, count: (marks.get(mark.flag)?.count ?? 0) + 1 });
  }
  marks.delete("noValue");
  return [...marks.values()];
}
