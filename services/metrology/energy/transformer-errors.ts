import type { TransformerError } from "#schemas/metering-settings.ts";

const radiansPerMinute = Math.PI / 180 / 60;

/** An instrument transformer's errors, ready for loops: straight lines between the points, constant outside. */
export class ErrorCurve {
  readonly #at: Float64Array;
  readonly #ratio: Float64Array;
  readonly #radians: Float64Array;
  /** Of the last `look`: what the measured value is multiplied by, and by how much it leads, rad. */
  factor = 1;
  lead = 0;

  constructor(points: readonly TransformerError[]) {
    const sorted = points.toSorted((a, b) => a.at - b.at);
    this.#at = Float64Array.from(sorted, ({ at }) => at);
    this.#ratio = Float64Array.from(sorted, ({ ratioPercent }) => ratioPercent / 100);
    this.#radians = Float64Array.from(sorted, ({ phaseMinutes }) => phaseMinutes * radiansPerMinute);
  }

  /** Finds the correction at an RMS, V or A. */
  look(rms: number): void {
    const last = this.#at.length - 1;
    if (last < 0) return;
    let upper = 0;
    while (upper <= last && this.#at[upper] < rms) upper++;
    const [from, to] = upper === 0 ? [0, 0] : upper > last ? [last, last] : [upper - 1, upper];
    const span = this.#at[to] - this.#at[from];
    const share = span > 0 ? (rms - this.#at[from]) / span : 0;
    this.factor = 1 / (1 + this.#ratio[from] + share * (this.#ratio[to] - this.#ratio[from]));
    this.lead = this.#radians[from] + share * (this.#radians[to] - this.#radians[from]);
  }
}
