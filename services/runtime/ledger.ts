import { commitCodec, commitFormat, type Commit, type Cursor, type Fact } from "#schemas/codec.ts";
import { canonicalJson } from "#schemas/settings.ts";
import { logSubject } from "#schemas/subjects.ts";
import type { Clock } from "#runtime/clock.ts";
import { isMeterError, MeterError } from "#runtime/errors.ts";
import { checkHead, type Heads } from "#runtime/heads.ts";
import { commitHash, headOf, settingsAt, storedCommit, type StoredCommit } from "#runtime/stored-commit.ts";
import { recoveredState, type RecoveryOptions } from "#runtime/recovery.ts";

export * from "#runtime/stored-commit.ts";

/** Commits between two snapshots of the state. */
export const snapshotEvery = 256n;

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
}

/**
 * The log of one subsystem, as its single writer sees it: recovers the state, opens an epoch, appends commits.
 *
 * The fence is the log itself: every append states the sequence it expects, so of two writers one is refused and stops.
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
    for (const cursor of last?.commit.cursors ?? []) this.#cursors.set(cursor.input, cursor);
  }

  /** Reads the state back: the newest snapshot that the log confirms, then the commits after it, or all of them. */
  static async recover<State>(options: LedgerOptions): Promise<Ledger<State>> {
    const { meter, subsystem, log } = options;
    const subject = logSubject(meter, subsystem.name);
    const lastEntry = await log.last(subject);
    const last = lastEntry === undefined ? undefined : storedCommit(lastEntry);
    checkHead(subject, options.heads?.of(subject), last === undefined ? undefined : headOf(last));
    if (last === undefined) return new Ledger<State>(options, subsystem.initial() as State, undefined);
    const { state, snapshotNumber } = await recoveredState(options, last);
    const ledger = new Ledger<State>(options, state as State, last);
    ledger.#snapshotNumber = snapshotNumber;
    return ledger;
  }

  get number(): bigint {
    return this.#last?.commit.number ?? 0n;
  }

  get epoch(): bigint {
    return this.#epoch;
  }

  /** Meter time of the last commit, nanoseconds since 1970; 0 before the first sample. */
  get timeNs(): bigint {
    return this.#last?.commit.timeNs ?? 0n;
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

  /** Takes the log over: fences older writers, and adopts the settings if they are not those in force. */
  async open(settings: unknown, adopted: string | undefined, signal: AbortSignal): Promise<void> {
    const json = canonicalJson(settings);
    const facts: Fact[] = [{ kind: "epochOpened", epochOpened: { program: this.#options.program } }];
    if (adopted !== json) facts.push({ kind: "settingsAdopted", settingsAdopted: { json } });
    this.#epoch += 1n;
    await this.append(facts, { timeNs: this.timeNs, signal });
  }

  /** The settings in force, as canonical JSON; undefined when none were adopted. */
  async adoptedSettings(): Promise<string | undefined> {
    return settingsAt(this.#options.log, this.#subject, this.#settingsNumber);
  }

  /**
   * Commits facts and moves the state. Resolves once the commit is in the log; waits as long as the log is away.
   *
   * `cursor` is that of the input that led to the facts. Facts without one (a command, the host) leave the cursors where the
   * last commit had them, because what was read since may have left something in the state that is in no fact.
   * After a failure nobody knows whether the commit is in the log, so the ledger appends nothing more.
   */
  async append(
    facts: Fact[],
    { timeNs, signal, cursor }: { timeNs: bigint; signal: AbortSignal; cursor?: Cursor },
  ): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    const { meter, subsystem } = this.#options;
    const state = facts.reduce<unknown>((folded, fact) => subsystem.evolve(folded, fact), this.state) as State;
    const number = this.number + 1n;
    const commit: Commit = {
      format: commitFormat,
      meter,
      subsystem: subsystem.name,
      number,
      epoch: this.#epoch,
      previousHash: this.#last === undefined ? new Uint8Array() : commitHash(this.#last.bytes),
      cursors:
        cursor === undefined
          ? (this.#last?.commit.cursors ?? [])
          : [...new Map(this.#cursors).set(cursor.input, cursor).values()],
      timeNs,
      facts,
      registersAfter: {
        subsystem: subsystem.field,
        [subsystem.field]: subsystem.registers(state),
      } as Commit["registersAfter"],
      settingsNumber: facts.some((fact) => fact.kind === "settingsAdopted") ? number : this.#settingsNumber,
    };
    const bytes = commitCodec.encode(commit);
    const sequence = await this.#store(bytes, commit, signal).catch((error: unknown) => {
      this.#failure = error;
      throw error;
    });
    this.state = state;
    this.#last = { commit, bytes, sequence };
    this.#options.heads?.note(this.#subject, headOf(this.#last));
    this.#settingsNumber = commit.settingsNumber;
    if (cursor !== undefined) {
      this.#cursors.set(cursor.input, cursor);
      this.#readAhead = false;
    }
    await this.#keepSnapshot(commit.number, sequence, bytes);
  }

  async #keepSnapshot(number: bigint, sequence: number, bytes: Uint8Array): Promise<void> {
    const { subsystem, snapshots, snapshotEvery: every = snapshotEvery } = this.#options;
    if (this.#readAhead || number / every === this.#snapshotNumber / every) return;
    this.#snapshotNumber = number;
    await snapshots.save(this.#subject, {
      stateVersion: subsystem.stateVersion,
      sequence,
      hash: commitHash(bytes),
      state: this.state,
    });
  }

  async #store(bytes: Uint8Array, commit: Commit, signal: AbortSignal): Promise<number> {
    // Two writers may open the same epoch at the same time, so the id tells their commits apart by content: where the broker
    // looks at the id before the sequence, it must not take the one for a repetition of the other.
    const content = Buffer.from(commitHash(bytes)).toString("hex", 0, 8);
    const options = {
      id: `${this.#subject}/${commit.epoch}/${commit.number}/${content}`,
      expectedLastSequence: this.#last?.sequence ?? 0,
    };
    for (let pauseMs = 50; ; pauseMs = Math.min(2 * pauseMs, 2_000)) {
      try {
        return await this.#options.log.append(this.#subject, bytes, options);
      } catch (error) {
        if (isMeterError(error, "MTR_LOG_CONFLICT")) return this.#settle(bytes, commit, error);
        if (!isMeterError(error, "MTR_LOG_UNAVAILABLE") && !isMeterError(error, "MTR_LOG_FULL")) throw error;
        if (signal.aborted) throw error;
        await this.#options.clock.sleep(pauseMs, signal);
      }
    }
  }

  /** A refused append is ours if our own bytes are the last entry: its answer was lost and the retry came second. */
  async #settle(bytes: Uint8Array, commit: Commit, cause: MeterError): Promise<number> {
    const last = await this.#options.log.last(this.#subject);
    if (last !== undefined && Buffer.compare(last.bytes, bytes) === 0) return last.sequence;
    throw new MeterError(
      "MTR_LOG_FENCED",
      `commit ${commit.number} of epoch ${commit.epoch} was refused`,
      this.#subject,
      undefined,
      { cause },
    );
  }
}
