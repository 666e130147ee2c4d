import { violations } from "./checkers/all.ts";
import type { History } from "./history.ts";
import { standIns } from "./stand-ins.ts";
import { wholeMeter } from "./whole-meter.ts";
import { World } from "./world.ts";

/** Who is simulated: the whole meter, or stand-ins on the real runtime, which is faster and knows every kind of input. */
export const casts = { meter: wholeMeter, "stand-ins": standIns } as const;
export type CastName = keyof typeof casts;

/** What became of a seed. */
export interface Outcome {
  seed: number;
  /** One line each, `checker: sentence`. */
  violations: string[];
  history: History;
}

/** Runs a seed; the same seed does the same, bit for bit. */
export async function simulate(cast: CastName, seed: number): Promise<Outcome> {
  const made = casts[cast](seed);
  const history = await new World(seed, made).run();
  return { seed, violations: violations(history, made.checkers), history };
}
