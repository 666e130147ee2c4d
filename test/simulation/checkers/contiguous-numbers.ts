import type { Checker } from "../history.ts";

/** Commits of a log are numbered 1, 2, 3 and so on. */
export const contiguousNumbers: Checker = ({ logs }) => {
  for (const [{ subsystem }, commits] of logs) {
    for (const [index, { commit }] of commits.entries()) {
      if (commit.number !== BigInt(index + 1))
        return `${subsystem.name}: commit ${commit.number} stands at place ${index + 1}`;
    }
  }
  return undefined;
};
