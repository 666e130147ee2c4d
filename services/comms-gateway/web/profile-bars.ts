import type { ProfileRecord } from "./meter-answers.ts";

/** A place on the axis of the load profile: a record, or one that is missing between two others. */
export type ProfileSlot = { type: "record"; record: ProfileRecord } | { type: "gap" };

/** Most missing records between two others that get a place. */
const gapMax = 96;

/** Records in their order with the gaps in their numbers, so that a missing interval is seen and never closed up. */
export function profileSlots(records: readonly ProfileRecord[]): ProfileSlot[] {
  return records.flatMap((record, index): ProfileSlot[] => {
    const before = records[index - 1];
    const missing = before === undefined ? 0 : Math.min(gapMax, record.number - before.number - 1);
    const slot: ProfileSlot = { type: "record", record };
    return [...Array.from({ length: Math.max(0, missing) }, (): ProfileSlot => ({ type: "gap" })), slot];
  });
}

/** Number of a value that may be text beyond 2^53; `undefined` when there is none. */
export function barValue(value: number | string | null | undefined): number | undefined {
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** Steps of a scale from 0 to at least `highest`: about `wanted` of them, at 1, 2 or 5 times a power of ten. */
export function scaleSteps(highest: number, wanted: number): number[] {
  if (!(highest > 0) || !Number.isFinite(highest)) return [0, 1];
  const rough = highest / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  return Array.from({ length: Math.ceil(highest / step - 1e-9) + 1 }, (_, index) => index * step);
}
