import { checkRegisters, evolveCommit } from "#runtime/ledger.ts";
import type { Checker } from "../history.ts";

/** The facts of a log, folded from its beginning, lead to the registers that each commit shows. */
export const registersEqualFacts: Checker = ({ logs }) => {
  for (const [{ subsystem }, commits] of logs) {
    let state = subsystem.initial() as unknown;
    for (const stored of commits) {
      state = evolveCommit(subsystem, state, stored.commit);
      try {
        checkRegisters(subsystem, state, stored);
      } catch (error) {
        return `${subsystem.name}: ${(error as Error).message}`;
      }
    }
  }
  return undefined;
};
