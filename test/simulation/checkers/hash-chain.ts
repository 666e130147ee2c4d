import { commitHash } from "#runtime/ledger.ts";
import type { Checker } from "../history.ts";

/** Each commit carries the hash of the one before. */
export const hashChain: Checker = ({ logs }) => {
  for (const [{ subsystem }, commits] of logs) {
    for (const [index, { commit }] of commits.entries()) {
      const before = commits[index - 1];
      const expected = before === undefined ? new Uint8Array() : commitHash(before.bytes);
      if (Buffer.compare(expected, commit.previousHash) !== 0)
        return `${subsystem.name}: commit ${commit.number} does not continue the chain`;
    }
  }
  return undefined;
};
