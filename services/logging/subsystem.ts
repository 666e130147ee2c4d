import type { LoggingRegisters } from "#schemas/codec.ts";
import { reading } from "#schemas/readings.ts";
import type { LoggingSettings } from "#schemas/settings.ts";
import { combine, type StateOfParts } from "#runtime/parts.ts";
import type { FollowedCommit, Subsystem } from "#runtime/subsystem.ts";
import { eventLog } from "./event-log.ts";
import { extremeReadings, extremes } from "./extremes.ts";
import { loadProfile } from "./load-profile.ts";
import { loggingMachine } from "./machine.ts";
import { settings } from "./settings.ts";

const parts = { eventLog, loadProfile, extremes };
/** Everything logging knows; all of it but what `observe` found comes from its own facts. */
export type LoggingState = StateOfParts<LoggingSettings, typeof parts>;

/** Event log, load profile, minima and maxima. */
export const logging: Subsystem<LoggingState, FollowedCommit, LoggingSettings> = combine<
  FollowedCommit,
  LoggingSettings,
  typeof parts
>({
  name: "logging",
  stateVersion: 3,
  follows: ["sampler", "metrology", "demand", "tou", "pq-triggers"],
  settings,
  machine: loggingMachine,
  parts,
  readings: (registers: LoggingRegisters, _settings, { atNs }) => [
    reading("profile.record.count", registers.profileRecords, atNs, 0),
    reading("event.count", registers.events, atNs, 0),
    ...extremeReadings(registers, atNs),
  ],
});
