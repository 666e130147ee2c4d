import { Quality } from "#schemas/quality.ts";
import { commitsOf, type Checker, type History } from "../history.ts";
import { holesOf, slicesOf, sourceOf } from "../metered-time.ts";
import type { SampleCourse } from "../sample-course.ts";

const secondNs = 1_000_000_000n;
/** Time around a dip in which nothing may be missing for it to be found whole. */
const marginNs = 600_000_000n;
/** A dip is stamped with the ends of half cycles. */
const stampToleranceNs = 100_000_000n;

interface Found {
  number: bigint;
  startNs: bigint;
  endNs?: bigint;
  /** A window that was cut short ended it: its samples were missing, and came after all when they were metered again. */
  cut: boolean;
}

/**
 * Each dip of the voltage is found once, where it was, and ends once; nothing else is called one. Only a window that was cut short
 * splits one, and the part before is flagged.
 */
export function dipsOnce(course: SampleCourse): Checker {
  return (history) => {
    const found = foundIn(history);
    if (typeof found === "string") return found;
    const { startNs } = sourceOf(history);
    const at = (seconds: number): bigint => startNs + BigInt(Math.round(seconds * 1e9));
    const dips = course.dips.map((dip) => ({ fromNs: at(dip.fromSeconds), throughNs: at(dip.throughSeconds) }));
    for (const { number, startNs: foundNs } of found) {
      const inside = dips.some((dip) => foundNs >= dip.fromNs && foundNs <= dip.throughNs + stampToleranceNs);
      if (!inside) return `event ${number} begins at ${foundNs}, where the voltage is good`;
    }
    const meteredThroughNs = slicesOf(history).at(-1)?.throughNs ?? 0n;
    for (const dip of dips) {
      if (dip.throughNs + marginNs > meteredThroughNs || isTouched(history, dip)) continue;
      const same = found.filter((one) => one.startNs >= dip.fromNs && one.startNs <= dip.throughNs + stampToleranceNs);
      if (same.filter(({ cut }) => !cut).length !== 1) return `the dip at ${dip.fromNs} is found ${same.length} times`;
      const [{ startNs: foundNs }, { endNs }] = [same[0], same.at(-1)] as [Found, Found];
      if (foundNs - dip.fromNs > stampToleranceNs) return `the dip at ${dip.fromNs} begins at ${foundNs}`;
      const lateNs = (endNs ?? 0n) - dip.throughNs;
      if (lateNs < -stampToleranceNs || lateNs > stampToleranceNs) return `the dip at ${dip.fromNs} ends at ${endNs}`;
    }
    return undefined;
  };
}

/** The events of pq-triggers in order, or what is wrong with their numbers. */
function foundIn(history: History): Found[] | string {
  const found: Found[] = [];
  for (const fact of commitsOf(history, "pq-triggers").flatMap(({ commit }) => commit.facts)) {
    if (fact.kind === "voltageEventStarted") {
      const { number, startNs } = fact.voltageEventStarted;
      if (number !== BigInt(found.length + 1)) return `event ${number} begins where ${found.length + 1} is due`;
      found.push({ number, startNs, cut: false });
    }
    if (fact.kind === "voltageEventEnded") {
      const { number, endNs, quality } = fact.voltageEventEnded;
      const event = found[Number(number) - 1];
      if (event === undefined || event.endNs !== undefined) return `event ${number} ends and was not open`;
      event.endNs = endNs;
      event.cut = (quality & Quality.partial) !== 0;
    }
  }
  return found;
}

/** Whether samples are missing around a dip, or metering was cut there: a resumed kernel may lack only what it needs again. */
function isTouched(history: History, { fromNs, throughNs }: { fromNs: bigint; throughNs: bigint }): boolean {
  const slices = slicesOf(history);
  const beginNs = slices[0]?.fromNs ?? 0n;
  if (fromNs - marginNs < beginNs && beginNs > sourceOf(history).startNs) return true;
  const cuts = slices.filter((slice) => slice.throughNs % secondNs !== 0n);
  const holes = [...holesOf(history), ...cuts.map((cut) => ({ fromNs: cut.throughNs, throughNs: cut.throughNs }))];
  return holes.some((hole) => hole.fromNs < throughNs + marginNs && hole.throughNs > fromNs - marginNs);
}
