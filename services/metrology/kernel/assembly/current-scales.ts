// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { currentScales, windowSums } from "./memory-map";
import { demoteFrom } from "./vector";

/**
 * Voltages and currents go through one transform, as real and imaginary parts, and 32 bits of the larger part are noise to
 * the smaller. So currents are brought to the size of the voltage in their lane by a power of two, which rounds nothing.
 */
export function scaleCurrents(): void {
  const ratio = f32x4.sqrt(f32x4.div(demoteFrom(windowSums), demoteFrom(windowSums + 32)));
  const power = v128.and(ratio, i32x4.splat(0x7f800000));
  // Where one of the two is silent there is nothing to bring together.
  const sane = v128.and(f32x4.gt(power, f32x4.splat(1e-9)), f32x4.lt(power, f32x4.splat(1e9)));
  const scale = v128.bitselect(power, f32x4.splat(1), sane);
  v128.store(currentScales, scale);
  v128.store(currentScales, f32x4.div(f32x4.splat(1), scale), 16);
}
