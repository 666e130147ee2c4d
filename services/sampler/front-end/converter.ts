/** An analogue-to-digital converter: it cuts off at its full scale and, where it has bits, rounds to its steps. */
export class Converter {
  readonly #step: number;
  /** Codes at the ends of the range; without steps a code is a share of the full scale. */
  readonly #lowest: number;
  readonly #highest: number;
  readonly #rounds: boolean;

  /** `bits` over plus and minus `fullScale`, V or A: the lowest code is `-fullScale`, the highest a step below `fullScale`. */
  constructor(fullScale: number, bits: number | undefined) {
    const codes = bits === undefined ? 1 : 2 ** (bits - 1);
    this.#rounds = bits !== undefined;
    this.#step = fullScale / codes;
    this.#lowest = -codes;
    this.#highest = this.#rounds ? codes - 1 : codes;
  }

  /** Converts `values[0..count)` in place and tells whether one was cut off. What is no number stays none. */
  convert(values: Float64Array, count: number): boolean {
    let clipped = false;
    for (let i = 0; i < count; i++) {
      const share = values[i] / this.#step;
      const code = this.#rounds ? Math.round(share) : share;
      if (code > this.#highest || code < this.#lowest) {
        values[i] = (code > 0 ? this.#highest : this.#lowest) * this.#step;
        clipped = true;
      } else if (this.#rounds) values[i] = code * this.#step;
    }
    return clipped;
  }
}
