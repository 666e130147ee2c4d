import { useState } from "preact/hooks";
import type { ReadingJson } from "#schemas/readings.ts";
import { QualityWords } from "../parts/quality.tsx";
import { ReadingValue, shownUnit, TimeOfDay } from "../parts/value.tsx";
import { describe, registerGroups, type RegisterGroup } from "../register-groups.ts";
import { live } from "../session.ts";
import { filterId } from "../shortcuts.ts";

function Row({ reading, day }: { reading: ReadingJson; day: string | undefined }) {
  return (
    <tr>
      <th scope="row">{describe(reading.name)}</th>
      <td class="code wide-cell">{reading.name}</td>
      <td class="number">
        <ReadingValue reading={reading} />
      </td>
      <td class="unit">{shownUnit(reading.unit)}</td>
      <td>
        <QualityWords quality={reading.quality} />
      </td>
      <td class="wide-cell">{reading.time !== null && <TimeOfDay instant={reading.time} day={day} />}</td>
    </tr>
  );
}

function Group({ group, day, filtered }: { group: RegisterGroup; day: string | undefined; filtered: boolean }) {
  const [open, setOpen] = useState(!group.closed);
  const shown = open || filtered;
  return (
    <details class="group" open={shown} onToggle={(event) => !filtered && setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{group.title}</h2>
        <span class="count">{group.readings.length}</span>
      </summary>
      {shown && (
        <table class="registers">
          <thead>
            <tr>
              <th scope="col">Register</th>
              <th scope="col" class="wide-cell">
                Datapoint
              </th>
              <th scope="col" class="number">
                Value
              </th>
              <th scope="col" class="unit">
                Unit
              </th>
              <th scope="col">Quality</th>
              <th scope="col" class="wide-cell">
                Time
              </th>
            </tr>
          </thead>
          <tbody>
            {group.readings.map((reading) => (
              <Row key={reading.name} reading={reading} day={day} />
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

/** Everything the meter knows, by quantity. */
export function Registers() {
  const [filter, setFilter] = useState("");
  const { readings, at } = live.value;
  const groups = registerGroups(readings.values(), filter);
  const count = groups.reduce((sum, { readings }) => sum + readings.length, 0);
  return (
    <section class="screen" aria-label="All registers">
      <div class="screen-head">
        <label for={filterId}>Filter</label>
        <input
          id={filterId}
          type="search"
          value={filter}
          placeholder="name, words or unit"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setFilter(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
        />
        <kbd aria-hidden="true" class="wide-only">
          /
        </kbd>
        <span class="count" role="status">
          {count} of {readings.size}
        </span>
      </div>
      {groups.map((group) => (
        <Group key={group.title} group={group} day={at} filtered={filter.trim() !== ""} />
      ))}
      {groups.length === 0 && <p class="empty">No register matches “{filter}”.</p>}
    </section>
  );
}
