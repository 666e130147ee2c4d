import { formatPlain } from "../number-format.ts";
import type { MeterInfo } from "../meter-answers.ts";
import { Moment } from "../parts/value.tsx";
import { live, meterInfo } from "../session.ts";

function Facts({ info }: { info: MeterInfo }) {
  const { at } = live.value;
  const facts: [string, string][] = [
    ["Meter", info.id],
    ["Title", info.title],
    ["Model", info.model],
    ["Source of samples", info.source],
    ["Wiring form", info.wiring],
    ["Voltages", [...info.lineToNeutral, ...info.lineToLine].join(" ")],
    ["Currents", info.currents.join(" ")],
    ["Declared voltage", info.nominalVoltage === undefined ? "" : formatPlain(info.nominalVoltage, "V")],
    ["Nominal frequency", info.nominalFrequency === undefined ? "" : `${info.nominalFrequency} Hz`],
    ["Time zone", info.zone],
    ["Broker", info.broker],
    ["Version", info.version],
  ];
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== "")
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {at !== undefined && (
        <div>
          <dt>Newest data</dt>
          <dd>
            <Moment instant={at} decimals={3} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Services({ info }: { info: MeterInfo }) {
  const names = [...new Set([...info.modes.keys(), ...info.epochs.keys(), ...info.commits.keys()])];
  if (names.length === 0) return null;
  return (
    <table class="services">
      <thead>
        <tr>
          <th scope="col">Service</th>
          <th scope="col">Mode</th>
          <th scope="col" class="number">
            Epoch
          </th>
          <th scope="col" class="number">
            Newest commit
          </th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{info.modes.get(name) ?? "–"}</td>
            <td class="number">{info.epochs.get(name) ?? "–"}</td>
            <td class="number">
              {info.commits.get(name) === undefined ? "–" : formatPlain(Number(info.commits.get(name)), "")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The truth about the running program. */
export function System() {
  const info = meterInfo.value;
  if (info === undefined) return <p class="empty">Asking the gateway about the meter.</p>;
  return (
    <section class="screen system" aria-label="Meter and services">
      <div>
        <h2>Meter</h2>
        <Facts info={info} />
      </div>
      <div>
        <h2>Services</h2>
        <Services info={info} />
      </div>
      <p class="more">
        Raw answers: <a href="api/v1/meters">meters</a>, <a href="metrics">metrics</a>, <a href="healthz">health</a>.
      </p>
    </section>
  );
}
