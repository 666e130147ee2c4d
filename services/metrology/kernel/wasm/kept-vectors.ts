/** Copies that one buffer has room for: 150 kB, so that a window that is kept for long keeps little else alive. */
const copiesPerBuffer = 16;

/**
 * Copies of a vector that is overwritten again and again. They lie side by side in shared buffers, since a buffer of its own
 * for each costs more than the copy: the engine must look after every buffer.
 */
export class KeptVectors {
  readonly #source: Float32Array;
  #room = new Float32Array();
  #at = 0;

  constructor(source: Float32Array) {
    this.#source = source;
  }

  /** Copies the vector as it is now: that its parts are taken from, by their places and lengths. */
  keep(): (from: number, length: number) => Float32Array {
    const { length } = this.#source;
    if (this.#at === this.#room.length) {
      this.#room = new Float32Array(copiesPerBuffer * length);
      this.#at = 0;
    }
    const { buffer } = this.#room;
    const start = this.#at;
    this.#room.set(this.#source, start);
    this.#at += length;
    return (from, count) => new Float32Array(buffer, 4 * (start + from), count);
  }
}
