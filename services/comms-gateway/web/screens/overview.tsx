import { useState } from "preact/hooks";
import type { ReadingJson } from "#schemas/readings.ts";
import { overviewTable, type OverviewRow } from "../overview-table.ts";
import { RecentEvents } from "../parts/event-list.tsx";
import { PhasorDiagram, PhasorTable } from "../parts/phasor-diagram.tsx";
import { QualityWords } from "../parts/quality.tsx";
import { Toggle } from "../parts/toggle.tsx";
import { NumberValue, ReadingValue, shownUnit } from "../parts/value.tsx";
import { useShownFrame, WaveformPanes, WaveformState } from "../parts/waveform-panes.tsx";
import { phasorsOf } from "../phasors.ts";
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

/** Registers below the figures by phase, as far as the meter has them, with names short enough for a line. */
const registers: readonly { name: string; label: string }[] = [
  { name: "energy.active.import.total", label: "Active energy import" },
  { name: "energy.active.export.total", label: "Active energy export" },
  ...[1, 2, 3, 4].map((quadrant) => ({
    name: `energy.reactive.q${quadrant}.total`,
    label: `Reactive energy, quadrant ${quadrant}`,
  })),
  { name: "energy.apparent.import.total", label: "Apparent energy import" },
  { name: "energy.apparent.export.total", label: "Apparent energy export" },
  { name: "demand.active.import.present", label: "Active import demand, present" },
  { name: "demand.active.import.last", label: "Active import demand, last" },
  { name: "demand.active.import.peak", label: "Active import demand, peak" },
  { name: "tariff.rate", label: "Rate in force" },
  { name: "voltage.unbalance.negative", label: "Voltage unbalance u2" },
  { name: "voltage.unbalance.zero", label: "Voltage unbalance u0" },
];

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
          <dd>
            <ReadingValue reading={reading} /> <span class="unit">{shownUnit(reading.unit)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function PhaseRow({ row: { label, cells }, columns }: { row: OverviewRow; columns: readonly string[] }) {
  const unit = shownUnit(cells.find((cell) => cell !== undefined)?.unit ?? "");
  return (
    <tbody>
      <tr class="narrow-row">
        <th scope="rowgroup" colSpan={columns.length}>
          {label} <span class="unit">{unit}</span>
        </th>
      </tr>
      <tr>
        <th scope="row" class="wide-cell">
          {label}
        </th>
        <td class="unit wide-cell">{unit}</td>
        {cells.map((cell, index) => (
          <td class="number" key={columns[index]}>
            {cell !== undefined && <NumberValue value={cell.value} unit={cell.unit} name={cell.name} />}
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function PhaseTable() {
  const { columns, rows } = overviewTable(live.value.readings);
  return (
    <table class="by-phase">
      <thead>
        <tr>
          <th scope="col" class="wide-cell">
            By phase
          </th>
          <th scope="col" class="unit wide-cell">
            Unit
          </th>
          {columns.map((column) => (
            <th scope="col" class="number" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <PhaseRow key={row.label} row={row} columns={columns} />
      ))}
    </table>
  );
}

function RegisterTable() {
  const found = registers.flatMap(({ name, label }) => {
    const reading = held(name);
    return reading === undefined ? [] : [{ label, reading }];
  });
  return (
    <table class="overview-registers">
      <thead>
        <tr>
          <th scope="col">Register</th>
          <th scope="col" class="number">
            Value
          </th>
          <th scope="col" class="unit">
            Unit
          </th>
          <th scope="col" class="wide-cell">
            Quality
          </th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ label, reading }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td class="number">
              <ReadingValue reading={reading} />
            </td>
            <td class="unit">{shownUnit(reading.unit)}</td>
            <td class="wide-cell">
              <QualityWords quality={reading.quality} />
            </td>
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
      <div class="block-head">
        <h2 id="phasor-title">Phasors</h2>
        <Toggle on={asTable} words="Table" onToggle={() => setAsTable(!asTable)} />
      </div>
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
      <div class="block-head">
        <h2 id="events-title">Recent events</h2>
      </div>
      {events.length === 0 ? (
        <p class="empty">No events recorded.</p>
      ) : (
        <RecentEvents events={events.slice(0, 13)} day={at} />
      )}
    </section>
  );
}

/** The front panel: registers, phasors, waveform and events at a glance. */
export function Overview() {
  return (
    <div class="overview">
      <Headlines />
      <section class="block phase-block" aria-label="Quantities by phase">
        <PhaseTable />
      </section>
      <Phasors />
      <Waveform />
      <section class="block register-block" aria-label="Registers">
        <RegisterTable />
      </section>
      <LatestEvents />
    </div>
  );
}
