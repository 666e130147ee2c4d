/**
 * What times of arrival tell: `none` of a capture that was not made at the stream's own pace; `exact` of one that was; `late` of a
 * socket, where a busy machine may take packets up long after they came, and then many at once.
 */
export type Arrivals = "none" | "exact" | "late";

/** Over how long the least delay is taken before a late arrival is believed to be a pause of the stream, ns. */
const judgedOverNs = 1_000_000_000n;
/** A delay that stays by more than this is whole seconds that were lost, as a share of a second. */
const lostShare = 0.6;

/**
 * Places the samples of a stream in time. `smpCnt` counts within a second and begins anew at its top, so that the index
 * of a sample, counted from the second of the first one, is its second times the rate plus its count. A count that goes back by more
 * than half a second's worth has begun anew; where packets stay away for longer, their times of arrival tell how many seconds passed.
 */
export class SampleCounter {
  readonly #rateHz: number;
  readonly #arrivals: Arrivals;
  #last: { index: number; smpCnt: number; arrivalNs: bigint } | undefined;
  /** Least delay of arrivals behind the samples' own times, in samples: ever, and in the stretch that is judged. */
  #leastDelay = Number.POSITIVE_INFINITY;
  #stretch = { fromNs: 0n, leastDelay: Number.POSITIVE_INFINITY };

  constructor(rateHz: number, arrivals: Arrivals) {
    this.#rateHz = rateHz;
    this.#arrivals = arrivals;
  }

  /** Index of a sample, samples since the top of the first one's second; undefined when it is not newer than the last. */
  place(smpCnt: number, arrivalNs: bigint): number | undefined {
    if (smpCnt >= this.#rateHz) return undefined;
    const last = this.#last;
    let index = smpCnt;
    if (last !== undefined) {
      index = last.index + this.#step(smpCnt - last.smpCnt);
      if (this.#arrivals === "exact")
        index += this.#secondsLost(this.#samples(arrivalNs - last.arrivalNs) - (index - last.index));
      if (this.#arrivals === "late") index += this.#secondsJudgedLost(index, arrivalNs);
      if (index <= last.index) return undefined;
    }
    this.#last = { index, smpCnt, arrivalNs };
    return index;
  }

  /** How far a count has gone on. In a capture it may also have been overtaken by less than half a second. */
  #step(counted: number): number {
    const rate = this.#rateHz;
    if (counted < -rate / 2) return counted + rate;
    return counted > rate / 2 && this.#arrivals !== "late" ? counted - rate : counted;
  }

  #samples(ns: bigint): number {
    return (Number(ns) / 1e9) * this.#rateHz;
  }

  /** Samples of the whole seconds that passed unseen while `late` samples' worth of time was waited too long. */
  #secondsLost(late: number): number {
    return Math.max(0, Math.round(late / this.#rateHz)) * this.#rateHz;
  }

  /** The same, once a second has shown that the delay is not that of a machine that catches up. */
  #secondsJudgedLost(index: number, arrivalNs: bigint): number {
    const delay = this.#samples(arrivalNs % (1_000_000_000n * 86_400n)) - index;
    const stretch = this.#stretch;
    stretch.leastDelay = Math.min(stretch.leastDelay, delay);
    if (stretch.fromNs === 0n) stretch.fromNs = arrivalNs;
    if (arrivalNs - stretch.fromNs < judgedOverNs) return 0;
    const late = stretch.leastDelay - this.#leastDelay;
    const lost = late > lostShare * this.#rateHz ? this.#secondsLost(late) : 0;
    this.#leastDelay = Math.min(this.#leastDelay, stretch.leastDelay);
    this.#stretch = { fromNs: arrivalNs, leastDelay: Number.POSITIVE_INFINITY };
    return lost;
  }
}
