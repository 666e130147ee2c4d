import { useEffect } from "preact/hooks";
import { localTime } from "../local-time.ts";
import { fleetSums } from "../fleet-sums.ts";
import { QualityWords } from "../parts/quality.tsx";
import { NumberValue } from "../parts/value.tsx";
import { formatRoute } from "../route.ts";
import type { MeterSummary } from "../meter-answers.ts";
import { askMeters, meters, zone } from "../session.ts";

/** How often the list is asked for while it is on screen, ms. */
const askEveryMs = 2_000;

function Row({ meter }: { meter: MeterSummary }) {
  const time = meter.at === undefined ? undefined : localTime(meter.at, zone.value)?.time;
  return (
    <tr>
      <th scope="row">
        <a href={formatRoute({ screen: "overview", meter: meter.id })}>{meter.id}</a>
      </th>
      <td class="wide-cell">{meter.title}</td>
      <td class="number">
        <NumberValue value={meter.activePower} unit="W" />
      </td>
      <td class="number">
        <NumberValue value={meter.energyImport} unit="Wh" />
      </td>
      <td class="number wide-cell">
        <NumberValue value={meter.energyExport} unit="Wh" />
      </td>
      <td>{meter.quality === "" ? "no data yet" : <QualityWords quality={meter.quality} />}</td>
      <td class="wide-cell">{time}</td>
    </tr>
  );
}

/** All meters of the gateway, a line each, and what they make together. */
export function Meters() {
  useEffect(() => {
    void askMeters();
    const timer = setInterval(() => void askMeters(), askEveryMs);
    return () => clearInterval(timer);
  }, []);
  const sums = fleetSums(meters.value);
  return (
    <section class="screen" aria-label="All meters">
      <div class="screen-head">
        <span class="count" role="status">
          {meters.value.length} {meters.value.length === 1 ? "meter" : "meters"}, {sums.good} of them good
        </span>
      </div>
      <div class="scroll">
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">Meter</th>
              <th scope="col" class="wide-cell">
                Model
              </th>
              <th scope="col" class="number">
                Active power, kW
              </th>
              <th scope="col" class="number">
                Import, kWh
              </th>
              <th scope="col" class="number wide-cell">
                Export, kWh
              </th>
              <th scope="col">Quality</th>
              <th scope="col" class="wide-cell">
                Time
              </th>
            </tr>
          </thead>
          <tbody>
            {meters.value.map((meter) => (
              <Row key={meter.id} meter={meter} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All</th>
              <td class="wide-cell" />
              <td class="number">
                <NumberValue value={sums.activePower} unit="W" />
              </td>
              <td class="number">
                <NumberValue value={sums.energyImport} unit="Wh" />
              </td>
              <td class="number wide-cell">
                <NumberValue value={sums.energyExport} unit="Wh" />
              </td>
              <td />
              <td class="wide-cell" />
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}
