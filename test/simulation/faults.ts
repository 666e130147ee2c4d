import type { Clock } from "#runtime/clock.ts";
import type { Random } from "./random.ts";

/** How often the twin's ports fail, as probabilities per call, and how slow they are. */
export interface Faults {
  delayMsMax: number;
  /** The request does not arrive. */
  requestLost: number;
  /** The request is carried out and its answer does not arrive. */
  answerLost: number;
  /** A request arrives a second time, later. */
  requestRepeated: number;
  /** A byte of an entry is another one when it is read. */
  damaged: number;
  /** How long a caller waits for an answer that does not come. */
  timeoutMs: number;
}

export const noFaults: Faults = {
  delayMsMax: 0,
  requestLost: 0,
  answerLost: 0,
  requestRepeated: 0,
  damaged: 0,
  timeoutMs: 0,
};

/** Longest time after which a request arrives again, ms: longer than a broker remembers its id. */
const repeatedMsMax = 15_000;

/** The way between a caller and the broker. */
export class Link {
  faults: Faults;
  /** Called with the name of each fault that strikes. */
  readonly onStruck: (kind: string) => void;
  readonly #clock: Clock;
  readonly #random: Random;

  constructor(clock: Clock, random: Random, faults: Faults, onStruck: (kind: string) => void = () => {}) {
    this.#clock = clock;
    this.#random = random;
    this.faults = faults;
    this.onStruck = onStruck;
  }

  /** Carries a request out with delays and losses; `unanswered` makes the error of a lost request or answer. */
  async call<Result>(request: () => Result, unanswered: () => Error): Promise<Result> {
    await this.#delay();
    if (this.#strikes("requestLost")) return this.#timeout(unanswered);
    const outcome = attempt(request);
    if (this.#strikes("requestRepeated")) {
      void this.#clock.sleep(this.#random.integer(1, repeatedMsMax)).then(() => attempt(request));
    }
    if (this.#strikes("answerLost")) return this.#timeout(unanswered);
    await this.#delay();
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  }

  /** The bytes as they arrive: copied, and now and then with one that is another. */
  carried(bytes: Uint8Array): Uint8Array {
    const arrived = new Uint8Array(bytes);
    if (arrived.length > 0 && this.#strikes("damaged")) {
      arrived[this.#random.integer(0, arrived.length - 1)]! ^= this.#random.integer(1, 255);
    }
    return arrived;
  }

  #strikes(kind: "requestLost" | "answerLost" | "requestRepeated" | "damaged"): boolean {
    if (!this.#random.chance(this.faults[kind])) return false;
    this.onStruck(kind);
    return true;
  }

  async #delay(): Promise<void> {
    await this.#clock.sleep(this.#random.integer(0, this.faults.delayMsMax));
  }

  async #timeout(unanswered: () => Error): Promise<never> {
    await this.#clock.sleep(this.faults.timeoutMs);
    throw unanswered();
  }
}

function attempt<Result>(request: () => Result): { value: Result } | { error: unknown } {
  try {
    return { value: request() };
  } catch (error) {
    return { error };
  }
}
