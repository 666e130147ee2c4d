/** Writes numbers behind a header, little endian, eight bytes each. The bytes must suffice. */
export class StateWriter {
  readonly #view: DataView;
  #at: number;

  constructor(bytes: Uint8Array, from: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = from;
  }

  double(value: number): void {
    this.#view.setFloat64(this.#at, value, true);
    this.#at += 8;
  }

  doubles(values: ArrayLike<number>): void {
    for (let n = 0; n < values.length; n++) this.double(values[n]);
  }

  instant(value: bigint): void {
    this.#view.setBigInt64(this.#at, value, true);
    this.#at += 8;
  }
}

/** Reads what a `StateWriter` wrote. */
export class StateReader {
  /** False once a double was read that is not finite. */
  finite = true;
  readonly #view: DataView;
  #at: number;

  constructor(bytes: Uint8Array, from: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = from;
  }

  double(): number {
    const value = this.#view.getFloat64(this.#at, true);
    this.finite &&= Number.isFinite(value);
    this.#at += 8;
    return value;
  }

  /** Reads `count` doubles; the vector has `length` of them, the rest filled with `filler`. */
  doubles(count: number, length = count, filler = 0): Float64Array {
    const values = new Float64Array(length).fill(filler);
    for (let n = 0; n < count; n++) values[n] = this.double();
    return values;
  }

  instant(): bigint {
    const value = this.#view.getBigInt64(this.#at, true);
    this.#at += 8;
    return value;
  }
}
