import type { Commit } from "#schemas/codec.ts";
import type { Actor, followerService } from "#runtime/actor.ts";
import type { Service, ServicePorts } from "#runtime/service.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";

/** The runtime under test: the real one, or a copy with a planted bug. */
export interface Runtime {
  Actor: typeof Actor;
  followerService: typeof followerService;
}

/** What a participant's service is made of in one simulated process. */
export interface Surroundings {
  meter: string;
  ports: ServicePorts;
  /** Names the process and its incarnation. */
  program: string;
  runtime: Runtime;
}

/** A subsystem that takes part in a simulation, with what the checkers need to know of it. */
export interface Participant {
  subsystem: AnySubsystem;
  service(surroundings: Surroundings): Service;
  /** Inputs that it may have read without a commit of its own. */
  inputsBehindMax: number;
  /** A state that this one could have had, had the history been another: what a snapshot of a lost history holds. */
  otherHistory?(state: unknown): unknown;
  /** Energy that the registers of a commit show. */
  shownMicroWh?(commit: Commit): bigint;
  /** Energy that a commit adds to its followers. */
  givenMicroWh?(commit: Commit): bigint;
}
