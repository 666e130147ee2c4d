/**
 * Places the samples of a stream in time. `smpCnt` counts within a second and begins anew at its top, so that the index
 * of a sample, counted from the second of the first one, is its second times the rate plus its count. A count that goes back by more
 * than half a second's worth has begun anew; where packets stay away for longer, their time of arrival tells how many seconds passed.
 */
export class SampleCounter {
  readonly #rateHz: number;
  /** True when times of arrival can be believed: the stream was captured at its own pace. */
  readonly #arrivalsCount: boolean;
  #last: { index: number; smpCnt: number; arrivalNs: bigint } | undefined;

  constructor(rateHz: number, arrivalsCount: boolean) {
    this.#rateHz = rateHz;
    this.#arrivalsCount = arrivalsCount;
  }

  /** Index of a sample, samples since the top of the first one's second; undefined when it is not newer than the last. */
  place(smpCnt: number, arrivalNs: bigint): number | undefined {
    const rate = this.#rateHz;
    if (smpCnt >= rate) return undefined;
    const last = this.#last;
    let index = smpCnt;
    if (last !== undefined) {
      const step = smpCnt - last.smpCnt;
      index = last.index + (step < -rate / 2 ? step + rate : step > rate / 2 ? step - rate : step);
      if (this.#arrivalsCount) {
        const waited = (Number(arrivalNs - last.arrivalNs) / 1e9) * rate;
        index += Math.max(0, Math.round((waited - (index - last.index)) / rate)) * rate;
      }
      if (index <= last.index) return undefined;
    }
    this.#last = { index, smpCnt, arrivalNs };
    return index;
  }
}
