import type { Commit, Fact } from "#schemas/codec.ts";
import { logSubject, type SubsystemName } from "#schemas/subjects.ts";
import { MeterError } from "#runtime/errors.ts";
import type { EventLog } from "#runtime/event-log.ts";
import { storedCommit, type StoredCommit } from "#runtime/ledger.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";

/** Position in the stream up to which a commit says that its writer had read, over all the logs it follows. */
export function readThrough({ cursors }: Commit): number {
  return cursors.reduce((newest, { sequence }) => Math.max(newest, Number(sequence)), 0);
}

/**
 * Decides again what a follower decided: reads the logs that it follows as far as each of its commits says that it had, and
 * gives the facts that today's rules see in them. Nothing is kept of what was read, so a ledger of any length fits.
 */
export class Decisions {
  readonly #subsystem: AnySubsystem;
  readonly #log: EventLog;
  readonly #subjects: readonly string[];
  readonly #inputs: AsyncIterator<StoredCommit>;
  readonly #over = new AbortController();
  #through: number;
  /** Newest entry of the followed logs, as far as it is known. */
  #newest = 0;
  /** An input that was read and is not due yet. */
  #ahead: StoredCommit | undefined;

  /** @param through position up to which the follower had read before the first commit that is decided again. */
  constructor(log: EventLog, meter: string, subsystem: AnySubsystem, through: number, signal: AbortSignal) {
    this.#log = log;
    this.#subsystem = subsystem;
    this.#through = through;
    this.#subjects = subsystem.follows.map((name) => logSubject(meter, name));
    this.#inputs = commits(log, this.#subjects, through + 1, AbortSignal.any([signal, this.#over.signal]));
  }

  /** Facts that the inputs between the commit before and this one lead to from `state`; undefined when there were none. */
  async of(commit: Commit, state: unknown): Promise<Fact[] | undefined> {
    const through = readThrough(commit);
    if (through <= this.#through) return undefined;
    await this.#checkThere(through, commit);
    const facts: Fact[] = [];
    let folded = state;
    for (let input = await this.#next(through); input !== undefined; input = await this.#next(through)) {
      const followed = { from: input.commit.subsystem as SubsystemName, commit: input.commit };
      const decided = this.#subsystem.decide(folded, followed);
      facts.push(...decided);
      folded =
        decided.length > 0
          ? decided.reduce<unknown>((before, fact) => this.#subsystem.evolve(before, fact), folded)
          : (this.#subsystem.observe?.(folded, followed) ?? folded);
    }
    this.#through = through;
    return facts;
  }

  /** A log that was cut short would be waited for without end. */
  async #checkThere(through: number, { number, subsystem }: Commit): Promise<void> {
    if (through <= this.#newest) return;
    const last = await Promise.all(this.#subjects.map((subject) => this.#log.last(subject)));
    this.#newest = Math.max(0, ...last.map((entry) => entry?.sequence ?? 0));
    if (through <= this.#newest) return;
    const what = `commit ${number} of ${subsystem} says that entry ${through} had been read, which is not there`;
    throw new MeterError("MTR_LOG_DAMAGED", what, this.#subjects.join(", "));
  }

  /** The next input up to a position. It is in the log, for a commit says that it has been read. */
  async #next(through: number): Promise<StoredCommit | undefined> {
    if (this.#through >= through) return undefined;
    this.#ahead ??= (await this.#inputs.next()).value as StoredCommit | undefined;
    const input = this.#ahead;
    if (input === undefined || input.sequence > through) return undefined;
    this.#ahead = undefined;
    // The last one is the very input that a cursor names; asking for one more could wait for ever.
    if (input.sequence === through) this.#through = through;
    return input;
  }

  /** Ends the reading. */
  close(): void {
    this.#over.abort();
  }
}

async function* commits(
  log: EventLog,
  subjects: readonly string[],
  fromSequence: number,
  signal: AbortSignal,
): AsyncGenerator<StoredCommit, undefined> {
  for await (const entry of log.follow(subjects, fromSequence, signal)) yield storedCommit(entry);
  return undefined;
}
