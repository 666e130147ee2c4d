import type { SampleBuffer } from "./sample-buffer.ts";
import type { WindowAnalysis } from "./window-analysis.ts";

/** Active energy of the elements a b c over a stretch of raw samples, J, and the time that it took, s. */
export interface StretchEnergy {
  joules: [number, number, number];
  seconds: number;
}

/**
 * Active energy between two positions by the rectangle rule: a sample stands for the time to the next one, and one
 * that a position divides is divided in proportion. So stretches that follow each other lose and double nothing.
 */
export function energyBetween(
  analysis: WindowAnalysis,
  buffer: SampleBuffer,
  from: number,
  through: number,
): StretchEnergy {
  const joules: [number, number, number] = [0, 0, 0];
  let seconds = 0;
  for (const piece of buffer.pieces(from, through)) {
    const products = analysis.products(piece.from, piece.through);
    for (let place = 0; place < 3; place++) joules[place] += products[place] / piece.rateHz;
    seconds += (piece.through - piece.from) / piece.rateHz;
  }
  return { joules, seconds };
}
