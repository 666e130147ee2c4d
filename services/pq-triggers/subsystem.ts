import type { PqSettings } from "#schemas/settings.ts";
import { combine, type StateOfParts } from "#runtime/parts.ts";
import type { PqInput } from "./detection.ts";
import { pqMachine } from "./machine.ts";
import { readings } from "./readings.ts";
import { settings } from "./settings.ts";
import { voltageEvents } from "./voltage-events.ts";

export type { PqInput } from "./detection.ts";

const parts = { voltageEvents };
/** Everything pq-triggers knows. */
export type PqState = StateOfParts<PqSettings, typeof parts>;

/** Dips, swells and interruptions of the watched voltages (IEC 61000-4-30 clauses 5.4 and 5.5). */
export const pqTriggers = combine<PqInput, PqSettings, typeof parts>({
  name: "pq-triggers",
  stateVersion: 2,
  follows: [],
  settings,
  machine: pqMachine,
  event: (fact, { voltageEvents: { open } }) =>
    fact.kind === "voltageEventEnded" && open.length === 0 ? "lastVoltageEventEnded" : undefined,
  parts,
  readings,
});
