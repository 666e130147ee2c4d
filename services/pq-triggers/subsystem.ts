import type { PqSettings } from "#schemas/settings.ts";
import type { Subsystem } from "#runtime/subsystem.ts";
import { decide, observe, type PqInput } from "./detection.ts";
import { readings } from "./readings.ts";
import { evolve, initialState, registers, type PqState } from "./state.ts";

export type { PqInput } from "./detection.ts";
export type { PqState } from "./state.ts";

/** Dips, swells and interruptions of the watched voltages (IEC 61000-4-30 clauses 5.4 and 5.5). */
export const pqTriggers: Subsystem<PqState, PqInput, PqSettings> = {
  name: "pq-triggers",
  stateVersion: 1,
  follows: [],
  initial: initialState,
  decide,
  evolve,
  observe,
  registers,
  readings,
};
