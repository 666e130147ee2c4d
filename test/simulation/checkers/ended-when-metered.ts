import { commitsOf, type Checker } from "../history.ts";

/** A source is called ended only after metrology has committed its last sample: until then a power cut may take samples away. */
export const endedWhenMetered: Checker = (history) => {
  const metered = commitsOf(history, "metrology");
  for (const { commit, sequence } of commitsOf(history, "sampler")) {
    for (const fact of commit.facts) {
      if (fact.kind !== "sourceEnded") continue;
      const before = metered.findLast((stored) => stored.sequence < sequence);
      const reached = before?.commit.cursors.find(({ input }) => input === "samples")?.number ?? 0n;
      const { nextSample } = fact.sourceEnded;
      if (reached < nextSample) return `the source is called ended at sample ${nextSample}, metered are ${reached}`;
    }
  }
  return undefined;
};
