/** A run of samples with evenly spaced time stamps. */
export interface TimeSegment {
  /** Index of the first sample of the run, counted from the meter's first sample. */
  firstSample: number;
  /** UTC time of that sample, ns since 1970. */
  startNs: bigint;
  /** Samples per second. */
  rateHz: number;
}

/**
 * Stamps closer than this to the time expected of them are taken as expected, ns. A source rounds each stamp to a
 * nanosecond, so without this a different division into blocks would give different times.
 */
const stampDeadBandNs = 1000n;

/** Time, ns, `fraction` samples after the whole sample `sample`, extrapolated beyond the ends of the run. */
function timeInSegment(segment: TimeSegment, sample: number, fraction: number): bigint {
  const samples = sample - segment.firstSample + fraction;
  return segment.startNs + BigInt(Math.round((samples / segment.rateHz) * 1e9));
}

/** The time of every sample of a stream whose rate may change a little: consecutive runs, the oldest first. */
export class Timeline {
  #segments: TimeSegment[];

  constructor(first: TimeSegment) {
    this.#segments = [first];
  }

  /** The run at the end of what is known. */
  get last(): TimeSegment {
    return this.#segments[this.#segments.length - 1];
  }

  /** Tells the stamp and the rate of a sample after all samples before; keeps the run where they agree with it. */
  stamp(sample: number, startNs: bigint, rateHz: number): void {
    const expectedNs = timeInSegment(this.last, sample, 0);
    const deviationNs = startNs > expectedNs ? startNs - expectedNs : expectedNs - startNs;
    if (rateHz === this.last.rateHz && deviationNs <= stampDeadBandNs) return;
    this.#segments.push({ firstSample: sample, startNs, rateHz });
  }

  /** UTC time, ns, of the position `offset` samples after the whole sample `origin`. */
  timeNs(origin: number, offset: number): bigint {
    return timeInSegment(this.#at(origin + Math.floor(offset)), origin, offset);
  }

  /** Nanoseconds from one position to a later one. */
  nsBetween(origin: number, from: number, to: number): number {
    if (this.#segments.length > 1) return Number(this.timeNs(origin, to) - this.timeNs(origin, from));
    const samples = origin - this.last.firstSample;
    const nsAt = (offset: number): number => Math.round(((samples + offset) / this.last.rateHz) * 1e9);
    return nsAt(to) - nsAt(from);
  }

  /** Forgets the runs that ended before a sample, and gives the run in force there. */
  forgetBefore(sample: number): TimeSegment {
    const segment = this.#at(sample);
    this.#segments = this.#segments.slice(this.#segments.indexOf(segment));
    return segment;
  }

  #at(sample: number): TimeSegment {
    let index = this.#segments.length - 1;
    while (index > 0 && this.#segments[index].firstSample > sample) index--;
    return this.#segments[index];
  }
}
