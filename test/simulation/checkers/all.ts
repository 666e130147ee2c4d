import type { Checker, History } from "../history.ts";
import { caughtUp } from "./caught-up.ts";
import { contiguousNumbers } from "./contiguous-numbers.ts";
import { energyConserved } from "./energy-conserved.ts";
import { hashChain } from "./hash-chain.ts";
import { monotonicRegisters } from "./monotonic-registers.ts";
import { registersEqualFacts } from "./registers-equal-facts.ts";
import { singleWriter } from "./single-writer.ts";

export const checkers: Readonly<Record<string, Checker>> = {
  contiguousNumbers,
  singleWriter,
  hashChain,
  registersEqualFacts,
  energyConserved,
  monotonicRegisters,
  caughtUp,
};

/** Every violation in a history, as `checker: sentence`. */
export function violations(history: History): string[] {
  return Object.entries(checkers).flatMap(([name, check]) => {
    const found = check(history);
    return found === undefined ? [] : [`${name}: ${found}`];
  });
}
