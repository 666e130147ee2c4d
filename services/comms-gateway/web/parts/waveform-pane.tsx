import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import UPlot from "uplot";
import { currentTheme } from "../preferences.ts";
import { channelLabel, channelPhase } from "../phase.ts";
import type { WaveformFrame } from "../waveform-frame.ts";
import { figures, paneChannels, timesMs } from "../waveform-view.ts";
import { useMeasuredSize } from "./measured-size.ts";

import { waveformOptions } from "./waveform-options.ts";

/** Sample under the cursor of the waveform panes; `null` without a cursor. */
export const cursorSample = signal<number | null>(null);

// The panes of the page hear each other under this name.
const syncKey = "waveform";

interface PaneProps {
  kind: "voltage" | "current";
  frame: WaveformFrame;
  /** Voltages are taken to a neutral, which their labels say. */
  toNeutral: boolean;
  /** The pane carries the time axis. */
  timeAxis: boolean;
}

function sentence({ kind, frame, toNeutral }: PaneProps): string {
  const unit = kind === "voltage" ? "V" : "A";
  const parts = paneChannels(frame, kind).map(
    ({ name, samples }) => `${channelLabel(name, toNeutral)} ${figures(samples).rms.toFixed(1)} ${unit} RMS`,
  );
  return `Waveform of the ${kind}s over ${((frame.length / frame.rateHz) * 1000).toFixed(0)} ms: ${parts.join(", ")}.`;
}

function plotData({ kind, frame }: PaneProps): UPlot.AlignedData {
  const lines = paneChannels(frame, kind).map(({ samples }) =>
    Array.from(samples, (sample) => (Number.isFinite(sample) ? sample : null)),
  );
  return [timesMs(frame), ...lines] as UPlot.AlignedData;
}

/** One pane of waveforms: the voltages or the currents. */
export function WaveformPane(props: PaneProps) {
  const { kind, frame, toNeutral, timeAxis } = props;
  const [box, { width, height }] = useMeasuredSize<HTMLDivElement>();
  const plot = useRef<UPlot | undefined>(undefined);
  const names = paneChannels(frame, kind).map(({ name }) => name);
  const shown = width > 0 && height > 0;
  const theme = currentTheme();

  useEffect(() => {
    const element = box.current;
    if (element === null || !shown) return undefined;
    const lines = names.map((name) => ({ label: channelLabel(name, toNeutral), phase: channelPhase(name) }));
    const probe = element.appendChild(document.createElement("i"));
    probe.hidden = true;
    const onCursor = (index: number | null): void => {
      cursorSample.value = index;
    };
    const options = waveformOptions(lines, probe, { syncKey, timeAxis, onCursor });
    const made = new UPlot({ ...options, width, height }, plotData(props), element);
    plot.current = made;
    return () => {
      made.destroy();
      probe.remove();
      plot.current = undefined;
    };
  }, [shown, names.join(), toNeutral, timeAxis]);

  useEffect(() => {
    if (shown) plot.current?.setSize({ width, height });
  }, [width, height]);
  useEffect(() => plot.current?.setData(plotData(props)), [frame]);
  useEffect(() => plot.current?.redraw(false), [theme]);

  return (
    <div class={timeAxis ? "pane-frame with-axis" : "pane-frame"}>
      <span class="pane-name" aria-hidden="true">
        {kind === "voltage" ? "V" : "A"}
      </span>
      <div ref={box} class="pane" role="img" aria-label={sentence(props)} />
    </div>
  );
}

/** Moves the cursor of all panes to a sample of the frame. */
export function moveCursor(frame: WaveformFrame, sample: number): void {
  const at = Math.max(0, Math.min(frame.length - 1, sample));
  for (const plot of UPlot.sync(syncKey).plots) {
    plot.setCursor({ left: plot.valToPos((at / frame.rateHz) * 1000, "x"), top: plot.over.clientHeight / 2 }, true);
  }
}
