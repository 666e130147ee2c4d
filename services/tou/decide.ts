import type { Fact } from "#schemas/codec.ts";
import type { FollowedCommit } from "#runtime/subsystem.ts";
import { stretchAt } from "./calendar/rate-at.ts";
import { wallSeconds } from "./calendar/local-time.ts";
import { batteryEndNs } from "./clock-reserve.ts";
import { clockAt, zoneOf } from "./clock-time.ts";
import { edgesOf, type Edge } from "./edges.ts";
import { schedules, schedulesAfterOutage, seasonEnd } from "./rules/billing.ts";
import { daylight, power, sourceLossNs, supervision } from "./rules/clock.ts";
import { countsHours, hours } from "./rules/hours.ts";
import { requested } from "./rules/requests.ts";
import { selfRead } from "./rules/self-read.ts";
import { activation, outputs, season, switching } from "./rules/tariff.ts";
import { evolve, type TouState } from "./state.ts";

/** What a rule decides at an edge; `before` is the state in which the edge was reached. */
type Rule = (state: TouState, edge: Edge, before: TouState) => Fact[];

/** In order: each sees the state that the ones before it have led to. */
const rules: readonly Rule[] = [
  power,
  again(schedulesAfterOutage),
  again(requestedAndDue),
  supervision,
  activation,
  switching,
  season,
  (state, edge, before) => seasonEnd(before, state, edge),
  hours,
  daylight,
  again(schedules),
  outputs,
  (state, edge, before) => selfRead(before, state, edge),
];

/** Most that one rule decides at one edge, a guard against settings nobody thought of. */
const roundsMax = 64;

/** A rule that is asked until it decides nothing more. */
function again(rule: Rule): Rule {
  return (state, edge, before) => {
    const facts: Fact[] = [];
    let current = state;
    for (let round = 0; round < roundsMax; round++) {
      const more = rule(current, edge, before);
      if (more.length === 0) break;
      facts.push(...more);
      current = more.reduce(evolve, current);
    }
    return facts;
  };
}

/** A request, and what a clock comes to that it sets: the next one may set it back again at the same edge. */
function requestedAndDue(state: TouState, edge: Edge, before: TouState): Fact[] {
  const facts = requested(state, edge);
  if (facts[0]?.kind !== "clockSet") return facts;
  return [...facts, ...again(schedules)(facts.reduce(evolve, state), edge, before)];
}

/** The facts that follow from a commit of metrology. */
export function decide(state: TouState, { from, commit }: FollowedCommit): Fact[] {
  if (from !== "metrology" || state.settings === null || state.calendars === null) return [];
  if (isQuietThrough(state, commit.facts)) return [];
  const facts: Fact[] = [];
  let current = state;
  for (const edge of edgesOf(commit)) {
    if (edge.gap !== undefined && !seesGaps(current)) continue;
    if (isQuiet(current, edge)) continue;
    const before = current;
    for (const rule of rules) {
      const decided = rule(current, edge, before);
      if (decided.length === 0) continue;
      facts.push(...decided);
      current = decided.reduce(evolve, current);
    }
    if (current === before) quiet.set(current, { fromNs: edge.atNs, untilNs: quietUntilNs(current, edge.atNs) });
  }
  return facts;
}

/** A meter that has metered nothing yet, or has nothing but a week of rates, decides at the first slice after a gap. */
function seesGaps(state: TouState): boolean {
  if (state.mode !== "metering") return false;
  return countsHours(state) || state.settings?.clock?.reserve !== undefined;
}

/** Stretches of time in which a state decides nothing: most edges lie in one, and there are two of them each second. */
const quiet = new WeakMap<TouState, { fromNs: bigint; untilNs: bigint }>();

function isQuiet(state: TouState, { atNs, gap }: Edge): boolean {
  const known = quiet.get(state);
  return gap === undefined && known !== undefined && known.fromNs <= atNs && atNs < known.untilNs;
}

/** Most commits hold a second in which nothing is decided: their registers need not be walked through. */
function isQuietThrough(state: TouState, facts: readonly Fact[]): boolean {
  const known = quiet.get(state);
  if (known === undefined) return false;
  return facts.every((fact) => {
    if (fact.kind !== "energyMetered") return fact.kind !== "samplesMissed";
    const { fromNs, throughNs } = fact.energyMetered;
    return known.fromNs <= fromNs && throughNs < known.untilNs;
  });
}

/** First instant of the sample clock, after one at which a state decides nothing, at which it may decide something. */
function quietUntilNs(state: TouState, atNs: bigint): bigint {
  const { calendars, clock, settings } = state;
  if (calendars === null || state.requests.length > 0) return atNs;
  const clockNs = clockAt(state, atNs);
  const byClock = [
    stretchAt(calendars.active, clockNs).untilNs,
    calendars.activateAtNs,
    countsHours(state) ? state.hourDueNs : null,
    ...state.dueNs,
    intervalEndNs(settings?.billing?.selfRead?.intervalSeconds, state, clockNs),
  ];
  const due = [
    ...byClock.map((ns) => (ns === null ? null : ns - clock.correctionNs)),
    sourceLossNs(state),
    clock.batteryExhausted ? null : batteryEndNs(state),
  ].filter((ns) => ns !== null);
  return due.reduce((first, ns) => (ns < first ? ns : first));
}

function intervalEndNs(seconds: number | undefined, state: TouState, clockNs: bigint): bigint | null {
  if (seconds === undefined) return null;
  const wall = wallSeconds(zoneOf(state), clockNs);
  return clockNs + BigInt(seconds - (((wall % seconds) + seconds) % seconds) - 1) * 1_000_000_000n;
}
