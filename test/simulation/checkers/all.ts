import type { Checker, History } from "../history.ts";
import { caughtUp } from "./caught-up.ts";
import { contiguousNumbers } from "./contiguous-numbers.ts";
import { endedForDamage } from "./ended-for-damage.ts";
import { hashChain } from "./hash-chain.ts";
import { monotonicRegisters } from "./monotonic-registers.ts";
import { registersEqualFacts } from "./registers-equal-facts.ts";
import { singleWriter } from "./single-writer.ts";

/** What must hold for every log, whoever takes part. */
const ofEveryLog: Readonly<Record<string, Checker>> = {
  contiguousNumbers,
  singleWriter,
  hashChain,
  registersEqualFacts,
  monotonicRegisters,
  endedForDamage,
  caughtUp,
};

/** Every violation in a history, as `checker: sentence`. */
export function violations(history: History, checkers: Readonly<Record<string, Checker>>): string[] {
  return Object.entries({ ...ofEveryLog, ...checkers }).flatMap(([name, check]) => {
    const found = check(history);
    return found === undefined ? [] : [`${name}: ${found}`];
  });
}
