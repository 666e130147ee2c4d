import { useState } from "preact/hooks";
import { spectraOf, type Spectrum } from "../harmonics.ts";
import { HarmonicChart } from "../parts/harmonic-chart.tsx";
import { Toggle } from "../parts/toggle.tsx";
import { NumberValue } from "../parts/value.tsx";
import { formatPlain } from "../number-format.ts";
import { live } from "../session.ts";

type Kind = "voltage" | "current";
const units = { voltage: "V", current: "A" } as const;

function Legend({ kind, spectra }: { kind: Kind; spectra: readonly Spectrum[] }) {
  return (
    <ul class="legend" aria-label="Bars from left to right">
      {spectra.map(({ label, phase, fundamental, thd }) => (
        <li key={label}>
          <span class={`swatch square phase-${phase}`} />
          <b>{label}</b>
          <span>100 % = {formatPlain(fundamental, units[kind])}</span>
          {thd !== undefined && <span>THD {formatPlain(thd, "%")}</span>}
        </li>
      ))}
    </ul>
  );
}

function HarmonicTable({ kind, spectra }: { kind: Kind; spectra: readonly Spectrum[] }) {
  return (
    <table class="harmonic-table">
      <caption>Percent of the fundamental, and RMS in {units[kind]}</caption>
      <thead>
        <tr>
          <th scope="col" class="number">
            Order
          </th>
          {spectra.map(({ label }) => (
            <th scope="col" class="number" key={label}>
              {label} %
            </th>
          ))}
          {spectra.map(({ label }) => (
            <th scope="col" class="number wide-cell" key={label}>
              {label} {units[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(spectra[0]?.percent ?? []).map((_, index) => (
          <tr key={index}>
            <th scope="row" class="number">
              {index + 1}
            </th>
            {spectra.map(({ label, percent }) => (
              <td class="number" key={label}>
                <NumberValue value={percent[index] ?? null} unit="%" />
              </td>
            ))}
            {spectra.map(({ label, percent, fundamental }) => {
              const value = percent[index];
              const rms = value === undefined ? null : (value * fundamental) / 100;
              return (
                <td class="number wide-cell" key={label}>
                  <NumberValue value={rms} unit={units[kind]} name=".harmonic." />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pane({ kind, asTable }: { kind: Kind; asTable: boolean }) {
  const spectra = spectraOf(live.value.readings, kind);
  if (spectra.length === 0) return null;
  return (
    <section class="harmonic-pane" aria-labelledby={`harmonics-${kind}`}>
      <div class="block-head">
        <h2 id={`harmonics-${kind}`}>{kind === "voltage" ? "Voltage" : "Current"}</h2>
        <Legend kind={kind} spectra={spectra} />
      </div>
      {asTable ? <HarmonicTable kind={kind} spectra={spectra} /> : <HarmonicChart kind={kind} spectra={spectra} />}
    </section>
  );
}

/** Harmonics of voltages and currents, orders 1 to 50. */
export function Harmonics() {
  const [asTable, setAsTable] = useState(false);
  const { readings } = live.value;
  const none = spectraOf(readings, "voltage").length + spectraOf(readings, "current").length === 0;
  if (none) return <p class="empty">The meter reports no harmonics.</p>;
  return (
    <section
      class={asTable ? "screen harmonics as-table" : "screen harmonics"}
      aria-label="Percent of the fundamental by order"
    >
      <div class="screen-head">
        <Toggle on={asTable} words="Table" onToggle={() => setAsTable(!asTable)} />
        <span class="count">Percent of the fundamental by order. Bars stand in the order of the legend.</span>
      </div>
      <Pane kind="voltage" asTable={asTable} />
      <Pane kind="current" asTable={asTable} />
    </section>
  );
}
