// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { elementWeights } from "./memory-map";
import { add, mul } from "./vector";

/**
 * Voltage and current of the wattmeter elements, a lane an element. In a wye each lane is an element already; other
 * forms are weighted sums of the four voltages and of the four currents: each rotation of the lanes has its weights.
 */

const currentWeights: usize = elementWeights + 64;

// @ts-ignore: decorator
@inline
export function elementVolts(voltages: v128, plain: bool): v128 {
  return plain ? voltages : weighted(voltages, elementWeights);
}

// @ts-ignore: decorator
@inline
export function elementAmperes(amperes: v128, plain: bool): v128 {
  return plain ? amperes : weighted(amperes, currentWeights);
}

// @ts-ignore: decorator
@inline
function weighted(lanes: v128, weights: usize): v128 {
  const none = mul(v128.load(weights), lanes);
  const one = mul(v128.load(weights, 16), v128.shuffle<f32>(lanes, lanes, 1, 2, 3, 0));
  const two = mul(v128.load(weights, 32), v128.shuffle<f32>(lanes, lanes, 2, 3, 0, 1));
  const three = mul(v128.load(weights, 48), v128.shuffle<f32>(lanes, lanes, 3, 0, 1, 2));
  return add(add(none, one), add(two, three));
}
