import { useMemo } from "preact/hooks";
import { instantOfSeconds } from "../local-time.ts";
import { live, waveformStale } from "../session.ts";
import type { WaveformFrame } from "../waveform-frame.ts";
import { paneChannels, triggered } from "../waveform-view.ts";
import { Moment } from "./value.tsx";
import { WaveformPane } from "./waveform-pane.tsx";

/** The waveform on screen, cut at its trigger; `undefined` before the first. */
export function useShownFrame(): WaveformFrame | undefined {
  const frame = live.value.shownWaveform;
  return useMemo(() => (frame === undefined ? undefined : triggered(frame)), [frame]);
}

/** Voltages are taken to a neutral when the meter knows such voltages. */
export function hasNeutral(): boolean {
  const { readings } = live.value;
  return ["an", "bn", "cn"].some((pair) => (readings.get(`voltage.${pair}.rms`)?.value ?? null) !== null);
}

/** Start of the waveform on screen, and whether it is live, held or old. */
export function WaveformState({ frame }: { frame: WaveformFrame }) {
  const instant = instantOfSeconds(frame.startSeconds) ?? "";
  const { frozen } = live.value;
  return (
    <span class="waveform-state">
      <Moment instant={instant} decimals={3} />
      {frozen && <span class="chip warn">Frozen</span>}
      {!frozen && waveformStale.value && <span class="chip bad">No newer waveform</span>}
    </span>
  );
}

/** Voltages over currents, with one time axis. */
export function WaveformPanes({ frame }: { frame: WaveformFrame }) {
  const currents = paneChannels(frame, "current").length > 0;
  const voltages = paneChannels(frame, "voltage").length > 0;
  const toNeutral = hasNeutral();
  return (
    <div class="panes">
      {voltages && <WaveformPane kind="voltage" frame={frame} toNeutral={toNeutral} timeAxis={!currents} />}
      {currents && <WaveformPane kind="current" frame={frame} toNeutral={toNeutral} timeAxis />}
    </div>
  );
}
