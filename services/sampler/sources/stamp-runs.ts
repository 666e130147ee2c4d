/** Samples that follow each other at one rate, as their time stamps tell. */
export interface StampRun {
  /** 0-based index of the first sample. */
  first: number;
  count: number;
  firstStamp: number;
  lastStamp: number;
}

/** Most runs; a record with more has time stamps that mean nothing. */
export const stampRunMax = 10_000;

/** Share of the mean interval beyond which samples are missing. */
const jump = 1.5;

/**
 * Cuts a sequence of time stamps into runs: a new one starts where the interval is more than 1.5 times (or less than
 * 1/1.5 of) the mean of the run so far. `quantum` is the resolution of the stamps, in their unit: intervals may differ
 * by that much without a meaning.
 */
export class StampRuns {
  readonly runs: StampRun[] = [];
  /** False once there are more than `stampRunMax` runs. */
  usable = true;
  private readonly quantum: number;
  private index = 0;

  constructor(quantum: number) {
    this.quantum = quantum;
  }

  add(stamp: number): void {
    const run = this.runs.at(-1);
    if (!this.usable) return;
    if (run && this.continues(run, stamp)) {
      run.count++;
      run.lastStamp = stamp;
    } else if (this.runs.length === stampRunMax) {
      this.usable = false;
    } else {
      this.runs.push({ first: this.index, count: 1, firstStamp: stamp, lastStamp: stamp });
    }
    this.index++;
  }

  private continues(run: StampRun, stamp: number): boolean {
    const interval = stamp - run.lastStamp;
    if (run.count === 1) return interval >= 0;
    const mean = (run.lastStamp - run.firstStamp) / (run.count - 1);
    return interval <= mean * jump + this.quantum && interval >= mean / jump - this.quantum && interval >= 0;
  }
}
