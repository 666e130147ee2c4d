import type { PqSettings } from "#schemas/settings.ts";
import type { Part } from "#runtime/parts.ts";
import { decide, observe, type PqInput } from "./detection.ts";
import { evolve, noEvents, registers, type VoltageEventsState } from "./voltage-events-state.ts";
import { progressedFact } from "./open-event.ts";

type VoltageEventFact = "voltageEventStarted" | "voltageEventProgressed" | "voltageEventEnded";

/** Dips, swells and interruptions. Events that go on are carried by a `voltageEventProgressed` with what they showed so far. */
export const voltageEvents: Part<VoltageEventsState, PqInput, PqSettings, VoltageEventFact> = {
  initial: noEvents,
  decide,
  evolve,
  observe,
  carry: ({ seen }) => seen.map(progressedFact),
  registers,
};
