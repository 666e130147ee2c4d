import type { Commit, FactOf, LoggingRegisters } from "#schemas/codec.ts";
import { canonicalJson, type LoggingSettings } from "#schemas/settings.ts";
import { Quality } from "#schemas/quality.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import {
  closedBy,
  closing,
  runningAfter,
  type ClosedInterval,
  type RunningInterval,
  type Selection,
} from "#runtime/intervals.ts";
import { meteredSlices, type MeteredSlice } from "#runtime/metered-slices.ts";
import type { Part } from "#runtime/parts.ts";
import type { FollowedCommit } from "#runtime/subsystem.ts";

/** The record that is being filled, with the settings that it began under. */
export interface RunningRecord extends RunningInterval {
  settings: LoggingSettings;
}

/** Energies of the channels, in their order, from all energies of metrology. */
export function channelSelection({ profileChannels }: LoggingSettings): Selection {
  const indices = profileChannels.map((name) => energyAccumulatorNames.indexOf(name));
  return (energyMicroWh) => indices.map((index) => energyMicroWh[index] ?? 0n);
}

/** Length of a record, ns. */
const profileNs = ({ profileSeconds }: LoggingSettings): bigint => BigInt(profileSeconds) * 1_000_000_000n;

/**
 * Records that close with a slice. Other settings close the running record at once, as partial and with the channels
 * that it began with, so that no energy is left out between the old records and the new ones.
 */
function recordsClosedBy(
  slice: MeteredSlice,
  running: RunningRecord | null,
  settings: LoggingSettings,
): ClosedInterval[] {
  if (running === null || canonicalJson(running.settings) === canonicalJson(settings)) {
    return closedBy(slice, running, profileNs(settings), channelSelection(settings));
  }
  const last = closing(running, slice.fromNs, slice.before, channelSelection(running.settings), Quality.partial);
  const anew = closedBy(slice, null, profileNs(settings), channelSelection(settings));
  return last.fromNs === last.throughNs ? anew : [last, ...anew];
}

/** The record that runs once one has closed. Where settings changed, an opening under the new ones follows at once. */
function recordAfter(closed: ClosedInterval, settings: LoggingSettings): RunningRecord {
  return { ...runningAfter(closed), settings };
}

/** What is known of the load profile; the records themselves stay in the log. */
export interface LoadProfileState {
  running: RunningRecord | null;
  /** Records that closed. */
  records: bigint;
}

/** The records that a commit of metrology closes. An opening has number 0 and is not counted. */
function closedRecords(
  { running: first, records }: LoadProfileState,
  settings: LoggingSettings,
  commit: Commit,
): FactOf<"profileRecordClosed">[] {
  let running = first;
  let number = records;
  const facts: FactOf<"profileRecordClosed">[] = [];
  for (const slice of meteredSlices(commit)) {
    for (const closed of recordsClosedBy(slice, running, settings)) {
      const opens = closed.fromNs === closed.throughNs;
      if (!opens) number += 1n;
      facts.push({ kind: "profileRecordClosed", profileRecordClosed: { number: opens ? 0n : number, ...closed } });
      running = recordAfter(closed, settings);
    }
  }
  return facts;
}

type ProfileRegisters = Pick<
  LoggingRegisters,
  "profileRecords" | "profileStartNs" | "profileStartMicroWh" | "profileStartQualityNs"
>;

/** Energies by interval: each record is the difference of two registers of metrology. */
export const loadProfile: Part<LoadProfileState, FollowedCommit, LoggingSettings, "profileRecordClosed"> = {
  initial: { running: null, records: 0n },
  decide: (state, { from, commit }, settings) => (from === "metrology" ? closedRecords(state, settings, commit) : []),
  evolve: (state, fact, settings) => {
    if (fact.kind !== "profileRecordClosed" || settings === null) return state;
    const { number, ...closed } = fact.profileRecordClosed;
    return { running: recordAfter(closed, settings), records: number === 0n ? state.records : number };
  },
  registers: ({ running, records }): ProfileRegisters => ({
    profileRecords: records,
    profileStartNs: running?.startNs ?? 0n,
    profileStartMicroWh: running?.startMicroWh ?? [],
    profileStartQualityNs: running?.startQualityNs ?? [],
  }),
};
