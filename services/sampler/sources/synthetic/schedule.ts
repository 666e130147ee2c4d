/** Which entry of a list is in force, and until when. */
export interface InForce {
  /** -1 before the first entry. */
  index: number;
  /** First sample at which another entry may be in force; Infinity when none will be. */
  until: number;
}

/** Entries that start at given samples and hold until the next; the list may start over every so many samples. */
export class Schedule {
  private readonly starts: number[];
  private readonly every: number;

  constructor(startSeconds: readonly number[], everySeconds: number | undefined, rateHz: number) {
    this.starts = startSeconds.map((start) => Math.round(start * rateHz));
    this.every = everySeconds === undefined ? Infinity : Math.max(1, Math.round(everySeconds * rateHz));
  }

  /** First sample of the round that sample `n` is in. */
  round(n: number): number {
    return this.every === Infinity ? 0 : Math.floor(n / this.every) * this.every;
  }

  at(n: number): InForce {
    const round = this.round(n);
    let index = -1;
    while (index + 1 < this.starts.length && round + this.starts[index + 1] <= n) index++;
    const next = index + 1 < this.starts.length ? round + this.starts[index + 1] : round + this.every;
    // From the second round on, what held at the end of the round before goes on until the first entry.
    const carried = index < 0 && round > 0 ? this.starts.length - 1 : index;
    return { index: carried, until: next };
  }
}

/** An occurrence that lasts some samples and may come again every so many. */
export class Occurrence {
  private readonly first: number;
  private readonly length: number;
  private readonly every: number;

  constructor(atSeconds: number, durationSeconds: number, everySeconds: number | undefined, rateHz: number) {
    this.first = Math.round(atSeconds * rateHz);
    this.length = Math.max(1, Math.round(durationSeconds * rateHz));
    this.every = everySeconds === undefined ? Infinity : Math.max(this.length + 1, Math.round(everySeconds * rateHz));
  }

  active(n: number): boolean {
    return n >= this.first && this.since(n) < this.length;
  }

  /** First sample after `n` at which it begins or ends. */
  nextChange(n: number): number {
    if (n < this.first) return this.first;
    const since = this.since(n);
    return n - since + (since < this.length ? this.length : this.every);
  }

  private since(n: number): number {
    return this.every === Infinity ? n - this.first : (n - this.first) % this.every;
  }
}
