import type { Commit } from "#schemas/codec.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import type { Checker } from "./history.ts";
import type { Participant } from "./participant.ts";
import type { Random } from "./random.ts";
import type { StrikeName } from "./strikes.ts";

/** Samples that the world itself gives out, where no sampler takes part. */
export interface Feed {
  everyMs: number;
  /** The bytes of the next sample. */
  next(timeNs: bigint, random: Random): Uint8Array;
}

/** Who takes part in a world, what may happen to them, and what must hold in the end. */
export interface Cast {
  participants: readonly Participant[];
  /** Beside those that hold for every log. */
  checkers: Readonly<Record<string, Checker>>;
  /** Virtual time during which faults strike. */
  activeMs: number;
  /** What may strike. */
  strikes: readonly StrikeName[];
  /** What strikes for sure, and when. */
  certain?: { strike: StrikeName; atMs: number };
  /** Probability that a commit is read, and a block of samples kept, with another byte in it. */
  damaged: { commits: number; samples: number };
  feed?: Feed;
  /** Sends a command of some kind; resolves when it is answered. */
  command(random: Random, send: (subsystem: SubsystemName, name: string) => Promise<unknown>): Promise<unknown>;
  /** Whether everything was worked off, given the last commits. */
  isCaughtUp(last: (name: SubsystemName) => Commit | undefined): boolean;
}
