import type { Checker } from "../history.ts";

/** Every epoch begins with the fact that opens it, follows the one before, and is written by the process that opened it. */
export const singleWriter: Checker = ({ logs }) => {
  for (const [{ subsystem }, commits] of logs) {
    let epoch = 0n;
    let owner = "";
    for (const { commit, writer } of commits) {
      const opened = commit.facts.find((fact) => fact.kind === "epochOpened");
      if (opened?.kind === "epochOpened") {
        epoch += 1n;
        owner = opened.epochOpened.program;
      }
      if (commit.epoch !== epoch)
        return `${subsystem.name}: commit ${commit.number} is of epoch ${commit.epoch} in epoch ${epoch}`;
      if (writer !== owner)
        return `${subsystem.name}: ${writer} wrote commit ${commit.number} in the epoch of ${owner || "nobody"}`;
    }
  }
  return undefined;
};
