import type { Checker } from "../history.ts";

/** Cursors, meter time and shown energy never go back. */
export const monotonicRegisters: Checker = ({ logs }) => {
  for (const [{ subsystem, shownMicroWh }, commits] of logs) {
    for (const [index, { commit }] of commits.entries()) {
      const before = commits[index - 1]?.commit;
      if (before === undefined) continue;
      const where = `${subsystem.name}: commit ${commit.number}`;
      if (commit.timeNs < before.timeNs) return `${where} is earlier than the one before`;
      if (shownMicroWh !== undefined && shownMicroWh(commit) < shownMicroWh(before))
        return `${where} shows less energy than the one before`;
      for (const { input, number } of before.cursors) {
        const now = commit.cursors.find((cursor) => cursor.input === input)?.number ?? 0n;
        if (now < number) return `${where} has read less of ${input} than the one before`;
      }
    }
  }
  return undefined;
};
