import { localTime } from "../local-time.ts";
import { meterMarks } from "../quality-marks.ts";
import { currentTheme, toggleTheme } from "../preferences.ts";
import { formatRoute } from "../route.ts";
import { apiProblem, live, meterId, meterInfo, meters, nowMs, route, stale, zone } from "../session.ts";
import { keyMapOpen } from "../shortcuts.ts";
import { QualityChips } from "./quality.tsx";

function MeterName() {
  const id = meterId.value;
  if (meters.value.length < 2) return <strong class="meter-id">{id ?? "fourquad"}</strong>;
  const choose = (event: Event): void => {
    location.hash = formatRoute({ screen: route.value.screen, meter: (event.target as HTMLSelectElement).value });
  };
  return (
    <select class="meter-id" aria-label="Meter" value={id} onChange={choose}>
      {meters.value.map((meter) => (
        <option key={meter.id} value={meter.id}>
          {meter.id}
        </option>
      ))}
    </select>
  );
}

function MeterTime() {
  const { at } = live.value;
  const local = at === undefined ? undefined : localTime(at, zone.value);
  if (local === undefined) return null;
  return (
    <span class="meter-time">
      <span class="unseen">Meter time </span>
      {local.date} <b>{local.time}</b> {local.offset}
    </span>
  );
}

function QualityState() {
  const { readings } = live.value;
  if (readings.size === 0) return null;
  const marks = meterMarks([...readings.values()].map(({ quality }) => quality));
  return marks.length === 0 ? <span class="chip">Quality good</span> : <QualityChips marks={marks} />;
}

function ConnectionState() {
  const { connection } = live.value;
  if (stale.value) return <span class="chip bad">{connection === "open" ? "No new data" : "Not connected"}</span>;
  return <span class="chip">{connection === "open" ? "Live" : "Connecting"}</span>;
}

/** Which meter this is, its time, its quality, and whether the numbers are live. */
export function PageHeader() {
  const info = meterInfo.value;
  const nominal = [
    info?.nominalVoltage && `${info.nominalVoltage} V`,
    info?.nominalFrequency && `${info.nominalFrequency} Hz`,
  ];
  return (
    <header class="page-header">
      <span class="who">
        <MeterName />
        <span class="title">{info?.title}</span>
        <span class="nominal">{[info?.wiring, ...nominal].filter(Boolean).join(" · ")}</span>
      </span>
      <MeterTime />
      <span class="states">
        <ConnectionState />
        <QualityState />
      </span>
      <span class="tools">
        <button type="button" onClick={toggleTheme}>
          {currentTheme() === "dark" ? "Light" : "Dark"}
          <kbd aria-hidden="true">t</kbd>
        </button>
        <button type="button" onClick={() => (keyMapOpen.value = true)}>
          Keys<kbd aria-hidden="true">?</kbd>
        </button>
      </span>
    </header>
  );
}

/** What is wrong now, above the screen; nothing while all is well. */
export function PageNotices() {
  const { at, connection, retryAtMs, problem } = live.value;
  const local = at === undefined ? undefined : localTime(at, zone.value);
  const since = local === undefined ? "No data yet" : `No data since ${local.date} ${local.time} ${local.offset}`;
  const seconds = Math.max(0, Math.ceil((retryAtMs - nowMs.value) / 1000));
  const next =
    connection === "waiting" ? `Next attempt in ${seconds} s.` : connection === "connecting" ? "Connecting." : "";
  return (
    <>
      <div role="status">
        {stale.value && local !== undefined && (
          <p class="notice bad">{since}. The values below are the last ones received.</p>
        )}
      </div>
      {stale.value && next !== "" && <p class="notice">{next}</p>}
      {/* Without a connection the lines above have said it. */}
      {apiProblem.value !== undefined && (at === undefined || connection === "open") && (
        <p class="notice">{apiProblem.value}</p>
      )}
      {problem !== undefined && (
        <p class="notice">{problem}. Reload the page if this stays: it may not fit the gateway's version.</p>
      )}
    </>
  );
}
