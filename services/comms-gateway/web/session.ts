import { computed, effect, signal, untracked } from "@preact/signals";
import { getJson, meterPath } from "./api.ts";
import { inNaturalOrder } from "./fleet-sums.ts";
import { openLiveConnection } from "./live-connection.ts";
import { emptyLiveState, isStale, isWaveformStale, reduceLive, retryDelayMs, type LiveInput } from "./live.ts";
import { eventsOf, meterInfoOf, metersOf, type MeterInfo, type MeterSummary } from "./meter-answers.ts";
import { parseRoute } from "./route.ts";

/** How often the system screen and the header ask for what does not come with the stream, ms. */
const infoEveryMs = 5_000;

// A person who asked for less motion begins with a waveform that is held.
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

/** What the page shows, and of which meter. */
export const route = signal(parseRoute(location.hash));
export const meters = signal<readonly MeterSummary[]>([]);
export const meterInfo = signal<MeterInfo | undefined>(undefined);
export const live = signal(emptyLiveState(calm));
/** Why the last question to the gateway had no answer; `undefined` while all is well. */
export const apiProblem = signal<string | undefined>(undefined);

/** Steps of half a second, ms since the page began. */
export const nowMs = signal(performance.now());
export const stale = computed(() => isStale(live.value, nowMs.value));
export const waveformStale = computed(() => isWaveformStale(live.value, nowMs.value));

/** The meter on screen; `undefined` until the gateway has told which there are. */
export const meterId = computed(() => {
  const known = meters.value;
  return (known.find(({ id }) => id === route.value.meter) ?? known[0])?.id;
});
export const zone = computed(() => meterInfo.value?.zone ?? "UTC");

/** Takes an input into the live state. */
export function takeLive(input: LiveInput): void {
  live.value = reduceLive(live.value, input, performance.now());
}

async function askInfo(meter: string): Promise<void> {
  const answer = await getJson(meterPath(meter));
  if (meterId.peek() !== meter) return;
  if (answer.ok) meterInfo.value = meterInfoOf(answer.body);
  apiProblem.value = answer.ok ? undefined : answer.problem;
}

async function askEvents(meter: string): Promise<void> {
  const answer = await getJson(meterPath(meter, "/events?last=100"));
  if (answer.ok && meterId.peek() === meter) takeLive({ type: "events", events: eventsOf(answer.body) });
}

/** Asks which meters there are, and how they stand; false when there was no answer or no meter. */
export async function askMeters(): Promise<boolean> {
  const answer = await getJson("api/v1/meters");
  const found = answer.ok ? metersOf(answer.body) : [];
  if (found.length > 0) {
    meters.value = inNaturalOrder(found);
    apiProblem.value = undefined;
    return true;
  }
  apiProblem.value = answer.ok ? "api/v1/meters: the gateway has no meter; check its configuration" : answer.problem;
  return false;
}

/** Asks for the meters until there is one. */
async function findMeters(attempt = 0): Promise<void> {
  if (await askMeters()) return;
  setTimeout(() => void findMeters(attempt + 1), retryDelayMs(attempt, Math.random()));
}

/** Follows one meter until the function that is returned is called. */
function follow(meter: string): () => void {
  live.value = emptyLiveState(calm);
  meterInfo.value = undefined;
  void askInfo(meter);
  const timer = setInterval(() => void askInfo(meter), infoEveryMs);
  const close = openLiveConnection(meter, (input) => {
    takeLive(input);
    // Events that happened while the connection was down come with the history.
    if (input.type === "opened") void askEvents(meter);
  });
  return () => {
    clearInterval(timer);
    close();
  };
}

/** Starts the page's traffic; it runs as long as the page. */
export function startSession(): void {
  addEventListener("hashchange", () => (route.value = parseRoute(location.hash)));
  setInterval(() => (nowMs.value = performance.now()), 500);
  effect(() => {
    const meter = meterId.value;
    return meter === undefined ? undefined : untracked(() => follow(meter));
  });
  void findMeters();
}
