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
  /** How long a caller waits for an answer that does not come. */
  timeoutMs: number;
}

export const noFaults: Faults = { delayMsMax: 0, requestLost: 0, answerLost: 0, requestRepeated: 0, timeoutMs: 0 };

/** The way between a caller and the broker. */
export class Link {
  faults: Faults;
  readonly #clock: Clock;
  readonly #random: Random;

  constructor(clock: Clock, random: Random, faults: Faults) {
    this.#clock = clock;
    this.#random = random;
    this.faults = faults;
  }

  /** Carries a request out with delays and losses; `unanswered` makes the error of a lost request or answer. */
  async call<Result>(request: () => Result, unanswered: () => Error): Promise<Result> {
    await this.#delay();
    if (this.#random.chance(this.faults.requestLost)) return this.#timeout(unanswered);
    const outcome = attempt(request);
    if (this.#random.chance(this.faults.requestRepeated)) {
      void this.#clock.sleep(this.#random.integer(1, 5_000)).then(() => attempt(request));
    }
    if (this.#random.chance(this.faults.answerLost)) return this.#timeout(unanswered);
    await this.#delay();
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
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
