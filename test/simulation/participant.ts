import type { Commit } from "#schemas/codec.ts";
import type { Service, ServicePorts } from "#runtime/service.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";

/** What a participant's service is made of in one simulated process. */
export interface Surroundings {
  meter: string;
  ports: ServicePorts;
  /** Names the process and its incarnation. */
  program: string;
}

/** A subsystem that takes part in a simulation, with what the checkers need to know of it. */
export interface Participant {
  subsystem: AnySubsystem;
  service(surroundings: Surroundings): Service;
  /** A state that this one could have had, had the history been another: what a snapshot of a lost history holds. */
  otherHistory?(state: unknown): unknown;
  /** Energy that the registers of a commit show. */
  shownMicroWh?(commit: Commit): bigint;
}
