import type { SampledValues } from "./pdu.ts";

/** Sampling rates of 9-2LE and IEC 61869-9, samples per second, with the nominal frequency where they tell it. */
const profiles: readonly { rateHz: number; nominalFrequencyHz: 50 | 60 | undefined }[] = [
  { rateHz: 4000, nominalFrequencyHz: 50 },
  { rateHz: 4800, nominalFrequencyHz: undefined },
  { rateHz: 5760, nominalFrequencyHz: 60 },
  { rateHz: 12_800, nominalFrequencyHz: 50 },
  { rateHz: 14_400, nominalFrequencyHz: undefined },
  { rateHz: 15_360, nominalFrequencyHz: 60 },
  { rateHz: 96_000, nominalFrequencyHz: undefined },
];

/** A rate estimated from arrivals may be off by this share and still be that of a profile. */
const arrivalTolerance = 0.03;

/** After a longer pause of the packets the counter may have gone round, so it tells no pace. */
const pauseNsMax = 500_000_000n;
/** Share of a second whose samples may have been lost right before the counter began anew. */
const lostAtTheEnd = 0.05;

/** What has been seen of a stream so far. */
export class RateEvidence {
  /** Samples between units of one second, and the time that lay between their arrivals. */
  #counted = 0;
  #countedNs = 0n;
  #lastCnt = -1;
  #lastNs = 0n;
  #highest = 0;
  #highestBeforeWrap = 0;
  #declared: number | undefined;

  add({ smpCnt, smpRate, smpMod }: SampledValues, arrivalNs: bigint): void {
    // A packet that was overtaken goes back a little, a new second goes back to its beginning.
    if (smpCnt < this.#lastCnt / 2) this.#highestBeforeWrap = Math.max(this.#highestBeforeWrap, this.#lastCnt);
    const pausedNs = arrivalNs - this.#lastNs;
    if (smpCnt > this.#lastCnt && this.#lastCnt >= 0 && pausedNs < pauseNsMax) {
      this.#counted += smpCnt - this.#lastCnt;
      this.#countedNs += pausedNs;
    }
    this.#highest = Math.max(this.#highest, smpCnt);
    this.#lastCnt = smpCnt;
    this.#lastNs = arrivalNs;
    if (smpRate !== undefined && smpRate > 0 && smpMod === 1) this.#declared = smpRate;
  }

  /** Whether the counter has begun anew. */
  get wrapped(): boolean {
    return this.#highestBeforeWrap > 0;
  }

  /** Samples per second; undefined while nothing tells it. */
  get rateHz(): number | undefined {
    if (this.#declared !== undefined) return this.#declared;
    const arrived = this.#arrivalRateHz;
    const near = profiles.find(
      ({ rateHz }) => Math.abs(arrived / rateHz - 1) < arrivalTolerance && rateHz > this.#highest,
    );
    if (near !== undefined) return near.rateHz;
    if (this.#highestBeforeWrap > 0) return nearestAbove(this.#highestBeforeWrap + 1);
    return known(this.#highest + 1);
  }

  /** Whether the arrivals keep pace with the counter, so that they tell how long a pause was. */
  get arrivalsCount(): boolean {
    return this.rateHz !== undefined && Math.abs(this.#arrivalRateHz / this.rateHz - 1) < arrivalTolerance;
  }

  get #arrivalRateHz(): number {
    return this.#countedNs > 0n ? (this.#counted / Number(this.#countedNs)) * 1e9 : 0;
  }
}

/** The rate of a profile that a second with a few lost samples at its end would have shown, else the number itself. */
function nearestAbove(count: number): number {
  const near = profiles.find(({ rateHz }) => rateHz >= count && rateHz * (1 - lostAtTheEnd) <= count);
  return near?.rateHz ?? count;
}

function known(rateHz: number): number | undefined {
  return profiles.some((profile) => profile.rateHz === rateHz) ? rateHz : undefined;
}

/** Nominal frequency that a rate of 9-2LE tells; undefined for the others. */
export function nominalOfRate(rateHz: number): 50 | 60 | undefined {
  return profiles.find((profile) => profile.rateHz === rateHz)?.nominalFrequencyHz;
}
