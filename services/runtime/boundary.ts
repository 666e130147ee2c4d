import type { Entry, EventLog } from "#runtime/event-log.ts";

/** Where a key is reached in a subject: the last entry before it, and the first whose key is at least that. */
export interface Boundary {
  before: Entry | undefined;
  after: Entry | undefined;
}

interface Known {
  entry: Entry;
  key: bigint;
}

/** Probes per halving of the log before the search stops to guess, so that it never takes more than three times a bisection. */
const guessesPerHalving = 2;

/**
 * Finds where a key that grows along a subject (time, number, a register) is reached. The two entries follow each other.
 *
 * What a broker has to fetch from its disk costs milliseconds, and what stands beside it nothing, so a bisection is dear: it
 * looks all over the log. Here sequences are guessed in proportion to the keys and then closed in on from both sides, which
 * takes about ten probes close together in a year of commits; where keys grow unevenly, it becomes a bisection.
 */
export async function boundary(
  log: EventLog,
  subject: string,
  keyOf: (entry: Entry) => bigint,
  key: bigint,
): Promise<Boundary> {
  const last = await log.last(subject);
  if (last === undefined || keyOf(last) < key) return { before: last, after: undefined };
  const search = new Search({ entry: last, key: keyOf(last) }, key);
  while (search.low < search.high) {
    const probe = search.next();
    const entry = await log.next(subject, probe);
    search.found(probe, entry === undefined ? undefined : { entry, key: keyOf(entry) });
  }
  return { before: search.before?.entry, after: search.after.entry };
}

/** What a search has come to know, and where it looks next. */
class Search {
  /** Nothing before `low` has reached the key; everything from `high` on has. */
  low = 1;
  high: number;
  before: Known | undefined;
  after: Known;
  /** The entry that was `after` before that one: the two say how fast keys grow. */
  #beyond: Known | undefined;
  /** How far beyond the last probe the next one is, towards the key; 0 to guess anew. */
  #reach = 0;
  #fromAfter = false;
  #guessesLeft: number;
  readonly #key: bigint;

  constructor(last: Known, key: bigint) {
    this.after = last;
    this.high = last.entry.sequence;
    this.#key = key;
    this.#guessesLeft = guessesPerHalving * Math.ceil(Math.log2(this.high + 1));
  }

  /** Sequence to look at, from `low` to `high - 1`. */
  next(): number {
    const wanted =
      this.#reach === 0 ? this.#guess() : this.#fromAfter ? this.high - this.#reach : this.low + this.#reach;
    return Math.min(this.high - 1, Math.max(this.low, wanted));
  }

  #guess(): number {
    const [from, to] = this.before === undefined ? [this.after, this.#beyond] : [this.before, this.after];
    if (to === undefined || to.key <= from.key || this.#guessesLeft-- <= 0)
      return Math.floor((this.low + this.high) / 2);
    const share = Number(this.#key - from.key) / Number(to.key - from.key);
    return from.entry.sequence + Math.round(share * (to.entry.sequence - from.entry.sequence));
  }

  /** Takes in what stands at `probe` or after it. */
  found(probe: number, known: Known | undefined): void {
    const reached = known === undefined || known.key >= this.#key;
    const between = this.before !== undefined || this.#beyond !== undefined;
    const nothingNew = known === undefined || known.entry.sequence >= this.after.entry.sequence;
    if (!reached) {
      this.before = known;
      this.low = known.entry.sequence + 1;
    } else {
      this.high = probe;
      if (!nothingNew) [this.#beyond, this.after] = [this.after, known];
    }
    const width = this.high - this.low;
    const crossed = this.#reach > 0 && reached !== this.#fromAfter;
    if (this.#guessesLeft <= 0 || !between || crossed) this.#reach = 0;
    // The subject has no entry from the probe to the one that is known: most likely the next one is that very entry.
    else if (reached && nothingNew) this.#reach = width;
    else this.#reach = this.#reach === 0 ? Math.ceil(Math.sqrt(width)) : 2 * this.#reach;
    this.#fromAfter = reached;
  }
}
