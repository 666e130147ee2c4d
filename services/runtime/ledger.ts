import { commitCodec, commitFormat, type Commit, type Cursor, type Fact } from "#schemas/codec.ts";
import { canonicalJson } from "#schemas/settings.ts";
import { logSubject } from "#schemas/subjects.ts";
import type { Clock } from "#runtime/clock.ts";
import { isMeterError, MeterError } from "#runtime/errors.ts";
import { checkHead, type Heads } from "#runtime/heads.ts";
import type { HeldCommits, HeldFacts, Holding } from "#runtime/held-commits.ts";
import { commitHash, headOf, settingsAt, storedCommit, type StoredCommit } from "#runtime/stored-commit.ts";
import { recoveredState, type RecoveryOptions } from "#runtime/recovery.ts";

export * from "#runtime/stored-commit.ts";

/** Commits between two snapshots of the state. */
const snapshotEvery = 256n;
/** Pauses between two offers of a commit, ms. */
const pauseMsMin = 50;
const pauseMsMax = 2_000;

export interface LedgerOptions extends RecoveryOptions {
  /** For the pauses between tries while the log is away. */
  clock: Clock;
  /**
   * Program, version and process, for the epoch's fact. Two incarnations that live at the same time must differ in it, or
   * both could take one fact for their own.
   */
  program: string;
  /** Commits between two snapshots; `snapshotEvery` when absent. */
  snapshotEvery?: bigint;
  /** Newest commits, kept outside the broker; absent where there is no place for them. */
  heads?: Heads;
  /** Where facts may wait while the log has no room, and how; absent for a writer that waits itself. */
  holding?: Holding & { held: HeldCommits };
}

/** When facts happened, and what led to them. */
export interface Moment {
  timeNs: bigint;
  signal: AbortSignal;
  /** The input that led to the facts; absent for facts of the host or of a command. */
  cursor?: Cursor;
}

/** A commit that is on its way into the log, and the state after it. */
interface NextCommit<State> {
  commit: Commit;
  bytes: Uint8Array;
  state: State;
}

/**
 * The log of one subsystem, as its single writer sees it: recovers the state, opens an epoch, appends commits.
 *
 * The fence is the log itself: every append states the sequence it expects, so of two writers one is refused and stops.
 *
 * Where it may hold facts, a commit that the log does not take is offered again in the same bytes until it is answered, and
 * what comes meanwhile is merged behind it, to be the commit after it. The state moves on; cursors move with the commits.
 */
export class Ledger<State> {
  state: State;
  #last: StoredCommit | undefined;
  #epoch: bigint;
  #settingsNumber: bigint;
  #failure: unknown;
  #snapshotNumber = 0n;
  /** Something was read after the cursors of the last commit, so the state may hold what a restart will read again. */
  #readAhead = false;
  /** Meter time and cursors of what was appended last, stored or held. */
  #timeNs: bigint;
  #appended: Cursor[];
  /** What this writer holds; undefined while the log takes every commit. */
  #held: HeldFacts | undefined;
  readonly #cursors = new Map<string, Cursor>();
  readonly #options: LedgerOptions;
  readonly #subject: string;

  private constructor(options: LedgerOptions, state: State, last: StoredCommit | undefined) {
    this.#options = options;
    this.#subject = logSubject(options.meter, options.subsystem.name);
    this.state = state;
    this.#last = last;
    this.#epoch = last?.commit.epoch ?? 0n;
    this.#settingsNumber = last?.commit.settingsNumber ?? 0n;
    this.#timeNs = last?.commit.timeNs ?? 0n;
    this.#appended = last?.commit.cursors ?? [];
    for (const cursor of this.#appended) this.#cursors.set(cursor.input, cursor);
  }

  /** Reads the state back: the newest snapshot that the log confirms, then the commits after it, or all of them. */
  static async recover<State>(options: LedgerOptions): Promise<Ledger<State>> {
    const { meter, subsystem, log } = options;
    const subject = logSubject(meter, subsystem.name);
    // An offer of the incarnation before this one may still be answered.
    await options.holding?.held.of(subject)?.offering.catch(() => {});
    const lastEntry = await log.last(subject);
    const last = lastEntry === undefined ? undefined : storedCommit(lastEntry);
    checkHead(subject, options.heads?.of(subject), last === undefined ? undefined : headOf(last));
    if (last === undefined) return new Ledger<State>(options, subsystem.initial() as State, undefined);
    const { state, snapshotNumber } = await recoveredState(options, last);
    const ledger = new Ledger<State>(options, state as State, last);
    ledger.#snapshotNumber = snapshotNumber;
    return ledger;
  }

  /** Number of the last commit that is stored. */
  get number(): bigint {
    return this.#last?.commit.number ?? 0n;
  }

  get epoch(): bigint {
    return this.#epoch;
  }

  /** Meter time of what was appended last, nanoseconds since 1970; 0 before the first sample. */
  get timeNs(): bigint {
    return this.#timeNs;
  }

  /** How far an input has been read: after recovery, what the last commit says. */
  cursor(input: string): Cursor | undefined {
    return this.#cursors.get(input);
  }

  /** Notes how far an input has been read that left no fact; the next commit that an input leads to carries it. */
  advance(cursor: Cursor): void {
    this.#cursors.set(cursor.input, cursor);
    this.#readAhead = true;
  }

  /**
   * Takes the log over: fences older writers, and adopts the settings if they are not those in force. What an earlier
   * incarnation of this process held goes in with it, if nobody else has written since.
   */
  async open(settings: unknown, adopted: string | undefined, signal: AbortSignal): Promise<void> {
    const json = canonicalJson(settings);
    const facts: Fact[] = [{ kind: "epochOpened", epochOpened: { program: this.#options.program } }];
    if (adopted !== json) facts.push({ kind: "settingsAdopted", settingsAdopted: { json } });
    this.#epoch += 1n;
    const inherited = this.#inherited();
    if (inherited !== undefined) {
      facts.push(...inherited.facts);
      this.#timeNs = inherited.timeNs;
      this.#appended = inherited.cursors;
      for (const cursor of inherited.cursors) this.#cursors.set(cursor.input, cursor);
    }
    // A log that does not answer is waited for: nobody knows yet whether it has another writer.
    const full = (error: MeterError): boolean => isMeterError(error, "MTR_LOG_FULL");
    if (await this.#append(facts, { timeNs: this.timeNs, signal }, full))
      this.#options.holding?.held.over(this.#subject);
  }

  /** What waited when an earlier incarnation ended, as far as it is not in the log. */
  #inherited(): { facts: Fact[]; cursors: Cursor[]; timeNs: bigint } | undefined {
    const { holding } = this.#options;
    const held = holding?.held.of(this.#subject);
    if (holding === undefined || held === undefined) return undefined;
    const last = this.#last === undefined ? "" : headOf(this.#last).hash;
    const { offered, waiting, cursors, timeNs } = held;
    if (last !== held.after && last !== offered?.hash) {
      holding.held.discard(this.#subject);
      return undefined;
    }
    const facts = last === offered?.hash ? waiting : holding.merge(offered?.facts ?? [], waiting);
    // The epoch that they opened never was; this one opens in its place.
    const own = facts.filter(({ kind }) => kind !== "epochOpened" && kind !== "settingsAdopted");
    return { facts: held.full ? [...own, fullFact({ ...held, waiting: own })] : own, cursors, timeNs };
  }

  /** The settings in force, as canonical JSON; undefined when none were adopted. */
  async adoptedSettings(): Promise<string | undefined> {
    return settingsAt(this.#options.log, this.#subject, this.#settingsNumber);
  }

  /**
   * Commits facts and moves the state. Resolves with true once the commit is in the log, and with false once its facts are
   * held to be stored later, where they may be. Waits as long as the log is away, or the facts that may wait are too many.
   *
   * `cursor` is that of the input that led to the facts. Facts without one (a command, the host) leave the cursors where the
   * last commit had them, because what was read since may have left something in the state that is in no fact.
   * After a failure nobody knows whether the commit is in the log, so the ledger appends nothing more.
   */
  append(facts: Fact[], moment: Moment): Promise<boolean> {
    return this.#append(facts, moment, () => true);
  }

  async #append(facts: Fact[], moment: Moment, mayWait: (error: MeterError) => boolean): Promise<boolean> {
    const { subsystem, holding } = this.#options;
    await this.#roomToWait(facts, moment.signal);
    if (this.#failure !== undefined) throw this.#failure;
    const { cursor, timeNs, signal } = moment;
    const state = facts.reduce<unknown>((folded, fact) => subsystem.evolve(folded, fact), this.state) as State;
    const cursors =
      cursor === undefined ? this.#appended : [...new Map(this.#cursors).set(cursor.input, cursor).values()];
    if (this.#held !== undefined) {
      this.#held.waiting = holding?.merge(this.#held.waiting, facts) ?? [];
      this.#held.cursors = cursors;
      this.#held.timeNs = timeNs;
      this.#moveTo(state, cursors, moment);
      return false;
    }
    const next = this.#next(facts, state, cursors, timeNs);
    let why: MeterError | undefined;
    const sequence = await this.#store(next, signal, (error) => {
      if (holding !== undefined && mayWait(error)) why = error;
      return why !== undefined;
    });
    this.#moveTo(state, cursors, moment);
    if (sequence !== undefined) await this.#stored(next, sequence);
    else if (why !== undefined) this.#hold(next, why, signal);
    return sequence !== undefined;
  }

  #moveTo(state: State, cursors: Cursor[], { cursor, timeNs }: Moment): void {
    this.state = state;
    this.#timeNs = timeNs;
    this.#appended = cursors;
    if (cursor === undefined) return;
    this.#cursors.set(cursor.input, cursor);
    this.#readAhead = false;
  }

  /** The commit after the last one. */
  #next(facts: Fact[], state: State, cursors: Cursor[], timeNs: bigint): NextCommit<State> {
    const { meter, subsystem } = this.#options;
    const number = this.number + 1n;
    const commit: Commit = {
      format: commitFormat,
      meter,
      subsystem: subsystem.name,
      number,
      epoch: this.#epoch,
      previousHash: this.#last === undefined ? new Uint8Array() : commitHash(this.#last.bytes),
      cursors,
      timeNs,
      facts,
      registersAfter: {
        subsystem: subsystem.field,
        [subsystem.field]: subsystem.registers(state),
      } as Commit["registersAfter"],
      settingsNumber: facts.some((fact) => fact.kind === "settingsAdopted") ? number : this.#settingsNumber,
    };
    return { commit, bytes: commitCodec.encode(commit), state };
  }

  /** Offers a commit to the log until it is taken; gives its sequence, or undefined once its facts may as well wait. */
  async #store(
    { commit, bytes }: NextCommit<State>,
    signal: AbortSignal,
    mayWait: (error: MeterError) => boolean,
  ): Promise<number | undefined> {
    const { log, clock, holding } = this.#options;
    // No id: a commit that is offered again is told by the sequence that it expects, and by its bytes.
    const options = { expectedLastSequence: this.#last?.sequence ?? 0 };
    for (let pauseMs = pauseMsMin; ; pauseMs = Math.min(2 * pauseMs, pauseMsMax)) {
      try {
        const answer = await log.append(this.#subject, bytes, options).then(
          (sequence) => ({ sequence }),
          (cause: unknown) => this.#settle(bytes, commit, cause),
        );
        if ("sequence" in answer) return answer.sequence;
        if (signal.aborted) throw answer.notStored;
        if (mayWait(answer.notStored)) return undefined;
        if (this.#held !== undefined) holding?.held.goesOn(this.#subject, answer.notStored);
        await clock.sleep(pauseMs, signal);
      } catch (error) {
        this.#failure = error;
        throw error;
      }
    }
  }

  /**
   * What a refusal means: that the commit is not stored yet, or, of a conflict, that it is if our own bytes are the last
   * entry: its answer was lost and the retry came second.
   */
  async #settle(
    bytes: Uint8Array,
    commit: Commit,
    cause: unknown,
  ): Promise<{ sequence: number } | { notStored: MeterError }> {
    if (isNotStored(cause)) return { notStored: cause };
    if (!isMeterError(cause, "MTR_LOG_CONFLICT")) throw cause;
    const last = await this.#options.log.last(this.#subject);
    if (last !== undefined && Buffer.compare(last.bytes, bytes) === 0) return { sequence: last.sequence };
    const what = `commit ${commit.number} of epoch ${commit.epoch} was refused`;
    throw new MeterError("MTR_LOG_FENCED", what, this.#subject, undefined, { cause });
  }

  async #stored({ commit, bytes, state }: NextCommit<State>, sequence: number): Promise<void> {
    this.#last = { commit, bytes, sequence };
    this.#options.heads?.note(this.#subject, headOf(this.#last));
    this.#settingsNumber = commit.settingsNumber;
    const { subsystem, snapshots, snapshotEvery: every = snapshotEvery } = this.#options;
    // The state may have gone on while the commit was under way.
    if (this.#readAhead || this.state !== state || commit.number / every === this.#snapshotNumber / every) return;
    this.#snapshotNumber = commit.number;
    const hash = commitHash(bytes);
    await snapshots.save(this.#subject, { stateVersion: subsystem.stateVersion, sequence, hash, state });
  }

  /** Waits until there is room for facts to wait in. */
  async #roomToWait(facts: Fact[], signal: AbortSignal): Promise<void> {
    const { holding, clock } = this.#options;
    const tooMany = (held: HeldFacts, { merge, factsMax }: Holding): boolean =>
      merge(held.waiting, facts).length > factsMax;
    if (holding === undefined) return;
    while (this.#held !== undefined && tooMany(this.#held, holding)) {
      if (this.#failure !== undefined) throw this.#failure;
      if (signal.aborted) throw new MeterError("MTR_LOG_FULL", "too many facts wait to be stored", this.#subject);
      await clock.sleep(pauseMsMin, signal);
    }
  }

  /** Begins to hold facts: the commit that was not taken, and what comes behind it. */
  #hold(next: NextCommit<State>, why: MeterError, signal: AbortSignal): void {
    const { holding, clock } = this.#options;
    const before = holding?.held.of(this.#subject);
    this.#held = {
      after: this.#lastHash(),
      offered: offerOf(next),
      waiting: [],
      cursors: next.commit.cursors,
      fromNs: before?.fromNs ?? this.#last?.commit.timeNs ?? 0n,
      timeNs: next.commit.timeNs,
      sinceNs: before?.sinceNs ?? clock.nowNs(),
      full: isMeterError(why, "MTR_LOG_FULL"),
      offering: Promise.resolve(),
    };
    holding?.held.begin(this.#subject, this.#held);
    this.#held.offering = this.#workOff(this.#held, next, signal);
  }

  /** Stores the commit on offer, then what has waited behind it, until nothing waits or the signal aborts. */
  async #workOff(held: HeldFacts, first: NextCommit<State>, signal: AbortSignal): Promise<void> {
    const { holding } = this.#options;
    try {
      for (let next: NextCommit<State> | undefined = first; next !== undefined; next = this.#nextOfHeld(held)) {
        const sequence = await this.#store(next, signal, () => false);
        if (sequence === undefined) return;
        await this.#stored(next, sequence);
        Object.assign(held, { after: this.#lastHash(), offered: undefined });
        holding?.held.stored(this.#subject);
      }
      this.#held = undefined;
      holding?.held.over(this.#subject);
    } catch {
      // Whoever appends next is told. With the signal the writer ends, and its successor takes over what waits.
      if (!signal.aborted) holding?.held.discard(this.#subject);
    }
  }

  /** One commit of everything that waits; undefined when nothing does. */
  #nextOfHeld(held: HeldFacts): NextCommit<State> | undefined {
    if (held.waiting.length === 0) return undefined;
    const facts = held.full ? [...held.waiting, fullFact(held)] : held.waiting;
    const next = this.#next(facts, this.state, held.cursors, held.timeNs);
    Object.assign(held, { offered: offerOf(next), waiting: [], fromNs: held.timeNs, full: false });
    return next;
  }

  #lastHash(): string {
    return this.#last === undefined ? "" : headOf(this.#last).hash;
  }
}

/** True of errors after which the same commit may be offered again. */
function isNotStored(error: unknown): error is MeterError {
  return isMeterError(error, "MTR_LOG_UNAVAILABLE") || isMeterError(error, "MTR_LOG_FULL");
}

/** A commit on offer, as whoever takes over what waits must know it. */
function offerOf({ commit, bytes }: { commit: Commit; bytes: Uint8Array }): HeldFacts["offered"] {
  return { hash: headOf({ commit, bytes, sequence: 0 }).hash, facts: commit.facts };
}

/** What the log itself says about the wait; no subsystem's state depends on it. */
function fullFact({ fromNs, timeNs, waiting }: HeldFacts): Fact {
  return { kind: "ledgerFull", ledgerFull: { fromNs, throughNs: timeNs, facts: waiting.length } };
}
