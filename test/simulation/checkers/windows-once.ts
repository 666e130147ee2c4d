import type { Window } from "#schemas/window.ts";
import type { Checker } from "../history.ts";

/** Faults that lose samples which were not committed yet. */
const losses = ["samples dropped", "samples damaged", "broker restart", "outage"];

/**
 * Windows are published in order and without a gap in their numbers. One that is published again is the same, unless
 * samples after the last commit were lost meanwhile: then its number stands for another window.
 */
export const windowsOnce: Checker = ({ windows, struck }) => {
  const lossy = losses.some((kind) => struck.has(kind));
  const first = new Map<number, Window>();
  for (const window of windows) {
    const known = first.get(window.number);
    if (known === undefined) {
      if (window.number !== first.size) return `window ${window.number} is published where ${first.size} is due`;
      first.set(window.number, window);
    } else if (!lossy && !isSame(known, window)) {
      return `window ${window.number} is published again as another one`;
    }
  }
  return undefined;
};

function isSame(a: Window, b: Window): boolean {
  return (
    a.startNs === b.startNs &&
    a.endNs === b.endNs &&
    a.quality === b.quality &&
    a.halfCycleRms.join() === b.halfCycleRms.join()
  );
}
