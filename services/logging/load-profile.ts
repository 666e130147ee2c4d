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
import type { MeteredSlice } from "#runtime/metered-slices.ts";

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
export function recordsClosedBy(
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
export function recordAfter(closed: ClosedInterval, settings: LoggingSettings): RunningRecord {
  return { ...runningAfter(closed), settings };
}
