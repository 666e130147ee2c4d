import type { Command, Commit, Fact, RegistersByField, RegistersField } from "#schemas/codec.ts";
import type { Reading } from "#schemas/readings.ts";
import type { SubsystemName } from "#schemas/subjects.ts";

/** A commit of another subsystem's log, as a follower sees it. */
export interface FollowedCommit {
  from: SubsystemName;
  commit: Commit;
}

/** What a subsystem answers to a command: facts to commit, or a refusal with an error code and a sentence. */
export type CommandOutcome = { facts: Fact[] } | { error: string; message: string };

/** Registers of all subsystems of a meter as of one instant, for readings that need more than one of them. */
export type RegistersOfMeter = Partial<RegistersByField>;

/** What `readings` may look at besides its own registers. */
export interface ReadingContext {
  /** Registers of the other subsystems at the same instant. */
  others: RegistersOfMeter;
  /** Meter time, nanoseconds since 1970. */
  atNs: bigint;
  /** Meter time of the commit that the registers are of, ns; absent where nobody knows it. */
  committedNs?: bigint;
}

/**
 * A subsystem: three pure functions over its state, and a face.
 *
 * `decide` says what happened, `evolve` folds it into the state. Facts go to the log; a replay runs `evolve` alone, so a
 * changed rule never decides history again. State that is not in a fact must be derivable from the inputs after the last
 * commit's cursors: `observe` folds it from the inputs that left no fact, and a restart feeds those inputs again. So the
 * facts of an input must carry what was observed until then, and `registers` must show nothing that was only observed.
 *
 * State is plain data (numbers, bigints, strings, arrays, objects, Uint8Array), because it is packed into snapshots.
 */
export interface Subsystem<State, Input = FollowedCommit, Settings = unknown> {
  readonly name: SubsystemName;
  /** Grows whenever the shape of `State` or the meaning of `evolve` changes; snapshots of other versions are ignored. */
  readonly stateVersion: number;
  /** Logs it follows. */
  readonly follows: readonly SubsystemName[];
  /**
   * Meter time after which the log gets a commit without facts when it has nothing to say, ns; without it that of the host. Who
   * follows the log then knows that everything up to the commit's time is decided.
   */
  readonly silenceNs?: bigint;
  /** State before the first fact; settings arrive by the fact `settingsAdopted`. */
  initial(): State;
  /** Facts that follow from an input. Pure. */
  decide(state: State, input: Input): Fact[];
  /** State after a fact. Pure; uses the machine for the mode. */
  evolve(state: State, fact: Fact): State;
  /** State after an input that left no fact, where that matters. Pure. */
  observe?(state: State, input: Input): State;
  /**
   * State after a commit, from what that commit and the settings in force (canonical JSON) say; undefined where they do not
   * say all. It must be the state that folding the whole log leads to. A log without it is folded from its beginning when
   * its snapshot is lost, which takes as long as the log is; so a log that grows every second needs it. Pure.
   */
  restore?(commit: Commit, settings: string): State | undefined;
  /** Facts that follow from a command, at meter time `atNs`. Pure. */
  command?(state: State, command: Command, atNs: bigint): CommandOutcome;
  /** What the registers show. */
  registers(state: State): RegistersByField[RegistersField];
  /** Datapoints that the registers stand for. Pure, and needs no state, so any past commit can be read. */
  readings(registers: never, settings: Settings, context: ReadingContext): Reading[];
}

// The host handles subsystems of every state and input; variance makes `unknown` unusable here.
// oxlint-disable-next-line typescript/no-explicit-any
export type AnySubsystem = Subsystem<any, any, any>;
