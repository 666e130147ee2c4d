// @ts-nocheck AssemblyScript: `asc` compiles and checks this folder (deploy/bootstrap.mjs), not `tsc`.
import { cycleTwiddles, phasorsIm, phasorsRe, points, pointsPerCycle } from "./memory-map";
import { add, currents, frameBytes, mul, splatAt, sub, zero } from "./vector";

const halfCycleBytes: usize = (<usize>pointsPerCycle / 2) * frameBytes;

/**
 * Fundamental phasors of the eight channels in each cycle, by projection on cosine and sine. Both are opposite in the
 * second half of a cycle, so half of the products do; and what is constant drops out before it can round anything off.
 */
export function measurePhasors(cycles: i32): void {
  const scale = f32x4.splat(<f32>(Math.SQRT2 / <f64>pointsPerCycle));
  for (let cycle = 0; cycle < cycles; cycle++) {
    const from = points + <usize>cycle * 2 * halfCycleBytes;
    let voltsRe = zero;
    let voltsIm = zero;
    let amperesRe = zero;
    let amperesIm = zero;
    let twiddle = cycleTwiddles;
    for (let at = from; at < from + halfCycleBytes; at += frameBytes, twiddle += 8) {
      const cosine = splatAt(twiddle);
      const sine = splatAt(twiddle + 4);
      const v = sub(v128.load(at), v128.load(at + halfCycleBytes));
      const i = sub(v128.load(at, currents), v128.load(at + halfCycleBytes, currents));
      voltsRe = add(voltsRe, mul(v, cosine));
      voltsIm = sub(voltsIm, mul(v, sine));
      amperesRe = add(amperesRe, mul(i, cosine));
      amperesIm = sub(amperesIm, mul(i, sine));
    }
    const into = <usize>cycle * frameBytes;
    v128.store(phasorsRe + into, mul(voltsRe, scale));
    v128.store(phasorsIm + into, mul(voltsIm, scale));
    v128.store(phasorsRe + into, mul(amperesRe, scale), currents);
    v128.store(phasorsIm + into, mul(amperesIm, scale), currents);
  }
}
