import { EventTable } from "../parts/event-list.tsx";
import { live } from "../session.ts";

/** The event log, newest first. */
export function Events() {
  const { events, readings } = live.value;
  if (events.length === 0) return <p class="empty">No events recorded.</p>;
  const total = readings.get("event.count")?.value;
  return (
    <section class="screen" aria-label="Event log">
      <div class="screen-head">
        <span class="count">
          {typeof total === "number"
            ? `Newest ${events.length} of ${Math.max(total, events.length)} events`
            : `${events.length} events`}
        </span>
      </div>
      <EventTable events={events} />
    </section>
  );
}
