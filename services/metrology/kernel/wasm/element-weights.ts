import type { Element } from "../elements.ts";

/** How the kernel makes the elements of a wiring form from vectors of four channels. */
export interface ElementWeights {
  /** True where each lane is an element already: va ia, vb ib, vc ic. */
  plain: boolean;
  /** `[voltage, current][rotation][lane]`: weight of the channel that a rotation of the lanes brings to a lane. */
  table: Float32Array;
}

const lanes = 4;

/** Undefined where an element mixes voltages with currents, which no wiring does; the reference can. */
export function elementWeights(elements: readonly Element[]): ElementWeights | undefined {
  const table = new Float32Array(2 * lanes * lanes);
  for (const { place, voltage, current } of elements) {
    const sums = [voltage, current];
    for (const [half, { channels, weights }] of sums.entries()) {
      for (const [n, channel] of channels.entries()) {
        if (Math.floor(channel / lanes) !== half) return undefined;
        const rotation = ((channel % lanes) - place + lanes) % lanes;
        table[(half * lanes + rotation) * lanes + place] += weights[n];
      }
    }
  }
  const plain = table.every((weight, at) => weight === (at % 16 < 3 ? 1 : 0));
  return { plain, table };
}
