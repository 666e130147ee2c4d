import type { Checker } from "../history.ts";
import { meteredTime } from "../metered-time.ts";

/** Faults that lose samples which are not sent again: those of a broker that restarts are. */
const losses = ["samples dropped", "samples damaged", "outage"];

/** Metering begins anew only where samples were lost: otherwise a restart continues to the bit. */
export const anewWithoutSamples: Checker = (history) => {
  if (losses.some((kind) => history.struck.has(kind))) return undefined;
  const anew = meteredTime(history).find((part) => "gap" in part && part.gap.anew === true);
  return anew === undefined ? undefined : "metering began anew, and no samples were lost";
};
