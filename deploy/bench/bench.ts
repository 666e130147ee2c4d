import { distributionOf, type Distribution } from "./statistics.ts";

/** One figure of a bench: what was measured, and how it came out over all repetitions. */
export interface Figure extends Distribution {
  /** What was measured, and where it matters on how much data. */
  what: string;
  unit: "ms" | "us" | "x" | "%" | "1/s" | "MB" | "KB";
}

export interface BenchOptions {
  /** Fewer repetitions on less data: to see that it works, not to be quoted. */
  quick: boolean;
  /** Aborts when the operator asks to stop. */
  signal: AbortSignal;
}

/** Tells people what is being done, in a few words. */
export type BenchProgress = (doing: string) => void;

/**
 * A named measurement. It makes its own data in a temporary folder, on a broker of its own where it needs one, and leaves
 * nothing behind. What is compared is measured in turns, at least five, for a shared machine is never equally fast for long.
 */
export interface Bench {
  /** As `--only` names it. */
  name: string;
  /** One sentence: what is measured, from which event to which. */
  describes: string;
  run(options: BenchOptions, progress: BenchProgress): Promise<Figure[]>;
}

/** A figure of measured values. */
export function figure(what: string, unit: Figure["unit"], values: readonly number[]): Figure {
  return { what, unit, ...distributionOf(values) };
}

/** Milliseconds that work takes. */
export async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * Measures several cases in turns: the first of each, the second of each, and so on.
 * @returns the values of each case, in the order of the cases.
 */
export async function inTurns<Case>(
  cases: readonly Case[],
  rounds: number,
  measure: (one: Case, round: number) => Promise<number>,
): Promise<Map<Case, number[]>> {
  const values = new Map<Case, number[]>(cases.map((one) => [one, []]));
  for (let round = 0; round < rounds; round++)
    for (const one of cases) values.get(one)?.push(await measure(one, round));
  return values;
}
