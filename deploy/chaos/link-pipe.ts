import type { Socket } from "node:net";

/** What one direction of a connection does with bytes: deliver them after a while, hold them back, or lose them. */
export type PipeMode = { kind: "delay"; ms: number } | { kind: "hold" } | { kind: "lose" };

/** Most bytes that wait in a direction; then the sender is held back, as TCP does with a link that stands still. */
const waitingBytesMax = 8 * 1024 * 1024;

/** One direction of a connection. */
export class LinkPipe {
  readonly #from: Socket;
  readonly #to: Socket;
  readonly #broken: () => void;
  /** An undefined chunk is the end. */
  /** True once bytes have gone into a black hole. */
  lost = false;
  readonly #waiting: { chunk: Buffer | undefined; atMs: number }[] = [];
  #waitingBytes = 0;
  #mode: PipeMode = { kind: "delay", ms: 0 };
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  /** @param broken called once the connection cannot go on: closed, or bytes of it are lost. */
  constructor(from: Socket, to: Socket, broken: () => void) {
    this.#from = from;
    this.#to = to;
    this.#broken = broken;
    from
      .on("data", (chunk) => this.#take(chunk))
      .on("error", () => this.#take(undefined))
      .on("end", () => this.#take(undefined))
      .on("close", () => this.#take(undefined));
    to.on("drain", () => this.#flush());
  }

  set(mode: PipeMode): void {
    this.#mode = mode;
    // What was lost cannot be made good, so the connection ends as one does whose path forgot it.
    if (this.lost && mode.kind !== "lose") return this.#broken();
    this.#flush();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#waiting.length = 0;
  }

  #take(chunk: Buffer | undefined): void {
    if (this.#closed) return;
    if (this.#mode.kind === "lose") {
      this.lost = true;
      return;
    }
    this.#waiting.push({ chunk, atMs: performance.now() });
    this.#waitingBytes += chunk?.length ?? 0;
    if (this.#waitingBytes > waitingBytesMax) this.#from.pause();
    this.#flush();
  }

  /** Sends on what is due, in its order. */
  #flush(): void {
    clearTimeout(this.#timer);
    while (!this.#closed && this.#mode.kind === "delay" && this.#waiting.length > 0) {
      const [{ chunk, atMs }] = this.#waiting as [{ chunk: Buffer | undefined; atMs: number }];
      const leftMs = atMs + this.#mode.ms - performance.now();
      if (leftMs > 0) {
        this.#timer = setTimeout(() => this.#flush(), leftMs);
        return;
      }
      this.#waiting.shift();
      if (chunk === undefined) return this.#broken();
      this.#waitingBytes -= chunk.length;
      if (!this.#to.write(chunk)) break;
    }
    if (this.#waitingBytes <= waitingBytesMax / 2 && this.#from.isPaused()) this.#from.resume();
  }
}
