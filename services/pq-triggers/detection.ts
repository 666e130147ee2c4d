import type { FactOf } from "#schemas/codec.ts";
import { Quality } from "#schemas/quality.ts";
import type { PqSettings } from "#schemas/settings.ts";
import type { Window } from "#schemas/window.ts";
import { criteria, eventKindNumbers, type Criterion } from "./event-kinds.ts";
import { halfCycles, type HalfCycle } from "./half-cycles.ts";
import { channelsBeyond, endedFact, extended, withWindowQuality, type OpenEvent } from "./open-event.ts";
import { evolve, nextNumber, type VoltageEventsState } from "./voltage-events-state.ts";

/** What pq-triggers reads. */
export interface PqInput {
  kind: "window";
  window: Window;
}

type FoundFact = FactOf<"voltageEventStarted"> | FactOf<"voltageEventEnded">;

const eventOf = (state: VoltageEventsState, { name }: Criterion): OpenEvent | undefined =>
  state.seen.find(({ kind }) => kind === eventKindNumbers[name]);

function replaced(state: VoltageEventsState, event: OpenEvent): VoltageEventsState {
  return { ...state, seen: state.seen.map((one) => (one.number === event.number ? event : one)) };
}

function started(state: VoltageEventsState, criterion: Criterion, halfCycle: HalfCycle): FactOf<"voltageEventStarted"> {
  const kind = eventKindNumbers[criterion.name];
  const channels = channelsBeyond(halfCycle, criterion);
  const voltageEventStarted = { number: nextNumber(state), kind, startNs: halfCycle.endNs, channels };
  return { kind: "voltageEventStarted", voltageEventStarted };
}

/** The fact that one kind of event has at a half cycle, if any, and the state after both. */
function step(
  before: VoltageEventsState,
  settings: PqSettings,
  criterion: Criterion,
  halfCycle: HalfCycle,
  window: Window,
): [VoltageEventsState, FoundFact[]] {
  const open = eventOf(before, criterion);
  if (open !== undefined && criterion.ends(halfCycle.volts)) {
    const fact = endedFact(open, halfCycle.endNs, settings);
    return [evolve(before, fact), [fact]];
  }
  if (open !== undefined) return [replaced(before, extended(open, halfCycle, criterion, settings.voltages)), []];
  // An event that began with the very end of the samples would have no length.
  const cut = !window.complete && halfCycle.endNs >= window.endNs;
  if (cut || !criterion.begins(halfCycle.volts)) return [before, []];
  const fact = started(before, criterion, halfCycle);
  const after = evolve(before, fact);
  const event = withWindowQuality(eventOf(after, criterion) as OpenEvent, window.quality);
  return [replaced(after, extended(event, halfCycle, criterion, settings.voltages)), [fact]];
}

/**
 * Beginnings and ends of events in a window, in the order of time. Start and end are stamped with the same edge of
 * Urms(1/2), the end of the half cycle, so that durations are not shifted by the length of the RMS window.
 */
export function decide(before: VoltageEventsState, { window }: PqInput, settings: PqSettings): FoundFact[] {
  const kinds = criteria(settings);
  let state = { ...before, seen: before.seen.map((event) => withWindowQuality(event, window.quality)) };
  const facts: FoundFact[] = [];
  for (const halfCycle of halfCycles(window, settings.voltages)) {
    for (const criterion of kinds) {
      const [after, found] = step(state, settings, criterion, halfCycle, window);
      state = after;
      facts.push(...found);
    }
  }
  if (window.complete) return facts;
  return [...facts, ...state.seen.map((event) => endedFact(event, window.endNs, settings, Quality.partial))];
}

/** Folds a window into the events that go on after its facts; doing it again changes nothing. */
export function observe(state: VoltageEventsState, { window }: PqInput, settings: PqSettings): VoltageEventsState {
  const { seen } = state;
  if (seen.length === 0) return state;
  const kinds = criteria(settings);
  const cycles = halfCycles(window, settings.voltages);
  const folded = seen.map((event) => {
    const criterion = kinds[event.kind - 1] as Criterion;
    const within = cycles.filter(({ endNs }) => endNs >= event.startNs);
    const shown = within.reduce((so, halfCycle) => extended(so, halfCycle, criterion, settings.voltages), event);
    return withWindowQuality(shown, window.quality);
  });
  return { ...state, seen: folded };
}
