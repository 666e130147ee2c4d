import { useState } from "preact/hooks";
import type { ReadingJson } from "#schemas/readings.ts";
import { overviewTable } from "../overview-table.ts";
import { RecentEvents } from "../parts/event-list.tsx";
import { PhasorDiagram, PhasorTable } from "../parts/phasor-diagram.tsx";
import { QualityWords } from "../parts/quality.tsx";
import { Toggle } from "../parts/toggle.tsx";
import { NumberValue, ReadingValue, shownUnit } from "../parts/value.tsx";
import { useShownFrame, WaveformPanes, WaveformState } from "../parts/waveform-panes.tsx";
import { phasorsOf } from "../phasors.ts";
import { describe } from "../register-groups.ts";
import { live } from "../session.ts";
import { toggleFreeze } from "../shortcuts.ts";

/** Large figures: the first of each line that the meter has. */
const headlines: readonly { label: string; names: readonly string[] }[] = [
  { label: "Voltage", names: ["voltage.ln.avg.rms", "voltage.ll.avg.rms"] },
  { label: "Current", names: ["current.avg.rms", "current.a.rms"] },
  { label: "Active power", names: ["power.active.total"] },
  { label: "Power factor", names: ["power_factor.total"] },
  { label: "Frequency", names: ["frequency"] },
  { label: "Active energy import", names: ["energy.active.import.total"] },
];

/** Registers below the figures by phase. */
const registers = /^(energy\.(active\.(import|export)|reactive\.q[1-4]|apparent\.(import|export))\.total|demand\.active\.import\.(present|last|peak)|tariff\.rate|voltage\.unbalance\.\w+)$/;

const held = (name: string): ReadingJson | undefined => {
  const reading = live.value.readings.get(name);
  return reading === undefined || reading.value === null ? undefined : reading;
};

function Headlines() {
  const found = headlines.flatMap(({ label, names }) => {
    const reading = names.map(held).find((reading) => reading !== undefined);
    return reading === undefined ? [] : [{ label, reading }];
  });
  return (
    <dl class="headlines">
      {found.map(({ label, reading }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd><ReadingValue reading={reading} /> <span class="unit">{shownUnit(reading.unit)}</span></dd>
        </div>
      ))}
    </dl>
  );
}

function PhaseTable() {
  const { columns, rows } = overviewTable(live.value.readings);
  return (
    <table class="by-phase">
      <thead>
        <tr><th scope="col">By phase</th><th scope="col">Unit</th>{columns.map((column) => <th scope="col" class="number" key={column}>{column}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(({ label, cells }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td class="unit">{shownUnit(cells.find((cell) => cell !== undefined)?.unit ?? "")}</td>
            {cells.map((cell, index) => (
              <td class="number" key={columns[index]}>{cell !== undefined && <NumberValue value={cell.value} unit={cell.unit} name={cell.name} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RegisterTable() {
  const found = [...live.value.readings.values()].filter(({ name, value }) => registers.test(name) && value !== null);
  return (
    <table class="overview-registers">
      <thead><tr><th scope="col">Register</th><th scope="col" class="number">Value</th><th scope="col">Unit</th><th scope="col" class="wide-cell">Quality</th></tr></thead>
      <tbody>
        {found.map((reading) => (
          <tr key={reading.name}>
            <th scope="row">{describe(reading.name)}</th>
            <td class="number"><ReadingValue reading={reading} /></td>
            <td class="unit">{shownUnit(reading.unit)}</td>
            <td class="wide-cell"><QualityWords quality={reading.quality} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Phasors() {
  const [asTable, setAsTable] = useState(false);
  const phasors = phasorsOf(live.value.readings);
  if (phasors.length === 0) return null;
  return (
    <section class="block phasor-block" aria-labelledby="phasor-title">
      <div class="block-head"><h2 id="phasor-title">Phasors</h2><Toggle on={asTable} words="Table" onToggle={() => setAsTable(!asTable)} /></div>
      {asTable ? <PhasorTable phasors={phasors} /> : <PhasorDiagram phasors={phasors} />}
    </section>
  );
}

function Waveform() {
  const frame = useShownFrame();
  if (frame === undefined) return null;
  return (
    <section class="block waveform-block" aria-labelledby="waveform-title">
      <div class="block-head">
        <h2 id="waveform-title">Waveform</h2>
        <WaveformState frame={frame} />
        <Toggle on={live.value.frozen} words="Freeze" shortcut="f" onToggle={toggleFreeze} />
      </div>
      <WaveformPanes frame={frame} />
    </section>
  );
}

function LatestEvents() {
  const { events, at } = live.value;
  return (
    <section class="block events-block" aria-labelledby="events-title">
      <div class="block-head"><h2 id="events-title">Recent events</h2></div>
      {events.length === 0 ? <p class="empty">No events recorded.</p> : <RecentEvents events={events.slice(0, 8)} day={at} />}
    </section>
  );
}

/** The front panel: registers, phasors, waveform and events at a glance. */
export function Overview() {
  return (
    <div class="overview">
      <Headlines />
      <section class="block phase-block" aria-label="Quantities by phase"><PhaseTable /></section>
      <Phasors />
      <Waveform />
      <section class="block register-block" aria-label="Registers"><RegisterTable /></section>
      <LatestEvents />
    </div>
  );
}
