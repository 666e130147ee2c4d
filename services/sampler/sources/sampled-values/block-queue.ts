import type { SourceBlock } from "../../source.ts";

/** Blocks that may wait to be taken: a minute of a tenth of a second each. Beyond it the oldest are given up, and are a gap. */
const blocksWaitingMax = 600;

/** Blocks on their way from a socket, which cannot wait, to whoever takes them. */
export class BlockQueue {
  readonly #waiting: SourceBlock[] = [];
  #ended = false;
  #wake: (() => void) | undefined;

  put(block: SourceBlock): void {
    if (this.#waiting.length === blocksWaitingMax) this.#waiting.shift();
    this.#waiting.push(block);
    this.#wake?.();
  }

  /** No more blocks will be taken. */
  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  async *blocks(): AsyncGenerator<SourceBlock> {
    while (!this.#ended) {
      const block = this.#waiting.shift();
      if (block !== undefined) yield block;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
