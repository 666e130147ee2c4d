import type { SampleBuffer } from "./sample-buffer.ts";
import type { WindowAnalysis } from "./window-analysis.ts";

/** Active energy of the elements a b c over a stretch of raw samples, J, and the time that it took, s. */
export interface StretchEnergy {
  readonly joules: Float64Array;
  seconds: number;
}

export function emptyStretch(): StretchEnergy {
  return { joules: new Float64Array(3), seconds: 0 };
}

/**
 * Active energy between two positions by the rectangle rule, written to `into`: a sample stands for the time to the next
 * one, and one that a position divides is divided in proportion. So stretches that follow each other lose and double nothing.
 */
export function energyBetween(
  analysis: WindowAnalysis,
  buffer: SampleBuffer,
  from: number,
  through: number,
  into: StretchEnergy,
): StretchEnergy {
  into.joules.fill(0);
  into.seconds = 0;
  if (buffer.uniform) addPiece(analysis, from, through, buffer.firstRateHz, into);
  else
    for (const piece of buffer.pieces(from, through)) addPiece(analysis, piece.from, piece.through, piece.rateHz, into);
  return into;
}

function addPiece(analysis: WindowAnalysis, from: number, through: number, rateHz: number, into: StretchEnergy): void {
  if (!(through > from)) return;
  const products = analysis.products(from, through);
  for (let place = 0; place < 3; place++) into.joules[place] += products[place] / rateHz;
  into.seconds += (through - from) / rateHz;
}
