import type { Checker } from "../history.ts";

/** Once the faults have ended, everything that was given out is read and committed. */
export const caughtUp: Checker = ({ isCaughtUp }) =>
  isCaughtUp ? undefined : "the meter has not worked off everything after the faults ended";
