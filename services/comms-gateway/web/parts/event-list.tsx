import type { EventJson } from "../message-shape.ts";
import { Moment, TimeOfDay } from "./value.tsx";

/** Shape by the last word of the code: what goes down points down. */
const shapes: readonly [RegExp, string][] = [
  [/\.dip\b/, "M0 1h10L5 9.500z"],
  [/\.swell\b/, "M0 9h10L5 .5z"],
  [/\.interruption\b/, "M1 1h8v8H1z"],
];
const dot = "M5 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6";

function EventGlyph({ code }: { code: string }) {
  const shape = shapes.find(([pattern]) => pattern.test(code))?.[1];
  return (
    <svg class={shape === undefined ? "glyph quiet" : "glyph event"} viewBox="0 0 10 10" aria-hidden="true">
      <path d={shape ?? dot} />
    </svg>
  );
}

/** The newest events in short: time and words. */
export function RecentEvents({ events, day }: { events: readonly EventJson[]; day: string | undefined }) {
  return (
    <ol class="recent" reversed>
      {events.map((event) => (
        <li key={event.number}>
          <TimeOfDay instant={event.time} day={day} />
          <EventGlyph code={event.code} />
          <span>{event.text === "" ? event.code : event.text}</span>
        </li>
      ))}
    </ol>
  );
}

/** The event log as a table, newest first. */
export function EventTable({ events }: { events: readonly EventJson[] }) {
  return (
    <table class="events">
      <thead>
        <tr>
          <th scope="col" class="number">
            No.
          </th>
          <th scope="col">Time</th>
          <th scope="col">Event</th>
          <th scope="col" class="wide-cell">
            Code
          </th>
          <th scope="col" class="wide-cell">
            Reported by
          </th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ number, time, code, text, source }) => (
          <tr key={number}>
            <td class="number">{number}</td>
            <td>
              <Moment instant={time} decimals={3} />
            </td>
            <td>
              <EventGlyph code={code} />
              {text === "" ? code : text}
            </td>
            <td class="code wide-cell">{code}</td>
            <td class="wide-cell">{source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
