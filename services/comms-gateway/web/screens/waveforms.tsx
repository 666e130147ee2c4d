import { useEffect, useRef } from "preact/hooks";
import { NumberValue } from "../parts/value.tsx";
import { Toggle } from "../parts/toggle.tsx";
import { cursorSample, moveCursor } from "../parts/waveform-pane.tsx";
import { hasNeutral, useShownFrame, WaveformPanes, WaveformState } from "../parts/waveform-panes.tsx";
import { channelLabel, channelPhase } from "../phase.ts";
import { keysOn } from "../preferences.ts";
import { live } from "../session.ts";
import { toggleFreeze } from "../shortcuts.ts";
import type { WaveformFrame } from "../waveform-frame.ts";
import { figures } from "../waveform-view.ts";

/** ← and → move the cursor by a sample, with Shift by ten. */
function useCursorKeys(frame: WaveformFrame | undefined): void {
  const latest = useRef(frame);
  latest.current = frame;
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const way = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
      if (way === 0 || latest.current === undefined || !keysOn.value) return;
      event.preventDefault();
      const from = cursorSample.value ?? (way > 0 ? -1 : latest.current.length);
      moveCursor(latest.current, from + way * (event.shiftKey ? 10 : 1));
    }
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

function FigureTable({ frame }: { frame: WaveformFrame }) {
  const cursor = cursorSample.value;
  const toNeutral = hasNeutral();
  return (
    <table class="figures">
      <caption>
        {cursor === null
          ? "Point at a line, or press ← →, to read samples."
          : `Cursor at ${((cursor / frame.rateHz) * 1000).toFixed(2)} ms`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Channel</th>
          <th scope="col" class="number">
            Cursor
          </th>
          <th scope="col" class="number">
            RMS
          </th>
          <th scope="col" class="number">
            Highest
          </th>
          <th scope="col" class="number">
            Lowest
          </th>
          <th scope="col" class="unit">
            Unit
          </th>
          <th scope="col" class="number">
            Crest
          </th>
        </tr>
      </thead>
      <tbody>
        {frame.channels.map(({ name, samples }) => {
          const unit = name.startsWith("v") ? "V" : "A";
          const { rms, maximum, minimum, crest } = figures(samples);
          const sample = cursor === null ? null : (samples[cursor] ?? null);
          return (
            <tr key={name}>
              <th scope="row">
                <span class={`swatch phase-${channelPhase(name)}`} />
                <span class="wide-only">{unit === "V" ? "Voltage" : "Current"} </span>
                {channelLabel(name, toNeutral)}
              </th>
              {[sample, rms, maximum, minimum].map((value, index) => (
                <td class="number" key={index}>
                  <NumberValue value={value} unit={unit} />
                </td>
              ))}
              <td class="unit">{unit}</td>
              <td class="number">{Number.isFinite(crest) ? crest.toFixed(2) : "–"}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The inputs as they are: voltages over currents. */
export function Waveforms() {
  const frame = useShownFrame();
  useCursorKeys(frame);
  if (frame === undefined) return <p class="empty">No waveform received yet.</p>;
  return (
    <section class="screen waveforms" aria-label="Voltages and currents">
      <div class="screen-head">
        <Toggle on={live.value.frozen} words="Freeze" shortcut="f" onToggle={toggleFreeze} />
        <WaveformState frame={frame} />
        <span class="count">{(frame.rateHz / 1000).toFixed(3)} kHz</span>
      </div>
      <WaveformPanes frame={frame} />
      <FigureTable frame={frame} />
    </section>
  );
}
