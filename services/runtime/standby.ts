import type { Cursor } from "#schemas/codec.ts";
import { logSubject } from "#schemas/subjects.ts";
import type { ActorOptions } from "#runtime/actor.ts";
import { Ledger } from "#runtime/ledger.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";

/** How far a log says that its subsystem has read. */
export interface Reached {
  cursor(input: string): Cursor | undefined;
  /** Meter time of the last commit, nanoseconds since 1970. */
  readonly timeNs: bigint;
}

/** What a subsystem would read next: its inputs after what was reached, up to the present end. */
export type UnreadInputs<Input> = (reached: Reached, signal: AbortSignal) => AsyncIterable<Input>;

/**
 * Whether whoever leads a subsystem, in whatever process, has worked off its inputs. The log alone tells: the state that it
 * adds up to, fed with what came after the last commit's cursors, must lead to no fact that is not in the log.
 */
export class Standby<State, Input> {
  readonly #options: ActorOptions<State, Input>;
  readonly #unread: UnreadInputs<Input>;
  /** Sequence of the last commit after which one more was due; -1 for none. */
  #behindAt = -1;

  constructor(options: ActorOptions<State, Input>, unread: UnreadInputs<Input>) {
    this.#options = options;
    this.#unread = unread;
  }

  async caughtUp(): Promise<boolean> {
    const { meter, subsystem, ports } = this.#options;
    const last = await ports.commits.last(logSubject(meter, subsystem.name));
    const sequence = last?.sequence ?? 0;
    // What was due is due until somebody commits it.
    if (sequence === this.#behindAt) return false;
    const caughtUp = await this.#nothingIsDue();
    this.#behindAt = caughtUp ? -1 : sequence;
    return caughtUp;
  }

  async #nothingIsDue(): Promise<boolean> {
    const { meter, subsystem, ports, program } = this.#options;
    const { commits: log, snapshots, clock, heads } = ports;
    const reading = new AbortController();
    try {
      const ledger = await Ledger.recover<State>({
        meter,
        subsystem: subsystem as AnySubsystem,
        log,
        snapshots,
        clock,
        program,
        heads,
        signal: reading.signal,
      });
      let { state } = ledger;
      for await (const input of this.#unread(ledger, reading.signal)) {
        if (subsystem.decide(state, input).length > 0) return false;
        state = subsystem.observe?.(state, input) ?? state;
      }
      return true;
    } finally {
      reading.abort();
    }
  }
}
