import { channelCount } from "#schemas/samples.ts";
import { lineToLinePairs, phaseCurrents } from "../elements.ts";

/** Fundamental phasors of each channel in each cycle of a window, by projection on one cycle of cosine and sine. */
export class CyclePhasors {
  /** `[cycle][channel]`, RMS-scaled, V and A. */
  readonly re: Float64Array;
  readonly im: Float64Array;
  readonly #pointsPerCycle: number;
  readonly #cosines: Float64Array;
  readonly #sines: Float64Array;

  constructor(pointsPerCycle: number, cyclesMax: number) {
    this.#pointsPerCycle = pointsPerCycle;
    this.re = new Float64Array(cyclesMax * channelCount);
    this.im = new Float64Array(cyclesMax * channelCount);
    const scale = Math.SQRT2 / pointsPerCycle;
    this.#cosines = Float64Array.from(
      { length: pointsPerCycle },
      (_, k) => Math.cos((2 * Math.PI * k) / pointsPerCycle) * scale,
    );
    this.#sines = Float64Array.from(
      { length: pointsPerCycle },
      (_, k) => Math.sin((2 * Math.PI * k) / pointsPerCycle) * scale,
    );
  }

  /** Computes the channels `from` to `through` (exclusive) of the first `cycles` cycles. */
  compute(points: readonly Float64Array[], cycles: number, from: number, through: number): void {
    for (let channel = from; channel < through; channel++) {
      const values = points[channel];
      for (let cycle = 0; cycle < cycles; cycle++) {
        const start = cycle * this.#pointsPerCycle;
        let re = 0;
        let im = 0;
        for (let k = 0; k < this.#pointsPerCycle; k++) {
          re += values[start + k] * this.#cosines[k];
          im -= values[start + k] * this.#sines[k];
        }
        this.re[cycle * channelCount + channel] = re;
        this.im[cycle * channelCount + channel] = im;
      }
    }
  }

  /** Phasors of the whole window: eight channels, vab vbc vca, ires, as pairs (re, im). */
  window(cycles: number): number[] {
    const found: number[] = [];
    for (let channel = 0; channel < channelCount; channel++) {
      let re = 0;
      let im = 0;
      for (let cycle = 0; cycle < cycles; cycle++) {
        re += this.re[cycle * channelCount + channel];
        im += this.im[cycle * channelCount + channel];
      }
      found.push(cycles > 0 ? re / cycles : 0, cycles > 0 ? im / cycles : 0);
    }
    for (const [plus, minus] of lineToLinePairs) {
      found.push(found[2 * plus] - found[2 * minus], found[2 * plus + 1] - found[2 * minus + 1]);
    }
    found.push(...[0, 1].map((part) => phaseCurrents.reduce((sum, channel) => sum + found[2 * channel + part], 0)));
    return found;
  }
}
