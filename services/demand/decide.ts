import type { Commit, Fact } from "#schemas/codec.ts";
import { Quality } from "#schemas/quality.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { closing, opening, type ClosedInterval } from "#runtime/intervals.ts";
import { meteredSlices, type MeteredSlice } from "#runtime/metered-slices.ts";
import type { FollowedCommit } from "#runtime/subsystem.ts";
import { isDecided } from "./attribution.ts";
import { demandSelection, nsPerSecond } from "./demand-values.ts";
import { clockAnchorNs, evolve } from "./evolve.ts";
import {
  beginsWhole,
  cutsInterval,
  endAfter,
  endNearest,
  intervalRules,
  type IntervalRules,
} from "./interval-rules.ts";
import { carried, observed, supervisionFacts } from "./limiter/supervision.ts";
import type { DemandState, IntervalChange } from "./state.ts";
import { thermalSteps } from "./thermal.ts";
import { followedTariff } from "./tariff.ts";

type Cause = "" | "synchronised" | "rate" | "clock" | "outage";

/** One slice of metered time on its way through the rules: each fact is folded at once, so that the next rule sees it. */
class Slice {
  state: DemandState;
  readonly facts: Fact[] = [];
  readonly #slice: MeteredSlice;
  readonly #settings: DemandSettings;
  readonly #rules: IntervalRules;
  /** Through where metering had come before this slice. */
  readonly #reachedNs: bigint;

  constructor(state: DemandState, settings: DemandSettings, slice: MeteredSlice) {
    this.state = state;
    this.#settings = settings;
    this.#slice = slice;
    this.#rules = intervalRules(settings);
    this.#reachedNs = state.meteredNs;
  }

  /** Everything that the slice leads to. */
  run(): void {
    if (this.#reachedNs > 0n) {
      this.#synchronise();
      this.#change();
      if (this.#reachedNs < this.#slice.fromNs) this.#gap();
    }
    if (this.state.running === null) this.#open();
    this.#close();
    for (const thermalDemandStepped of thermalSteps(this.state.thermal, this.#slice, this.#settings))
      this.#tell({ kind: "thermalDemandStepped", thermalDemandStepped });
  }

  #tell(fact: Fact): void {
    this.facts.push(fact);
    this.state = evolve(this.state, fact);
  }

  #interval(closed: ClosedInterval, cause: Cause, anchorNs: bigint): void {
    this.#tell({ kind: "demandSubintervalClosed", demandSubintervalClosed: { ...closed, cause, anchorNs } });
  }

  #align(anchorNs: bigint, shifts = 0): void {
    this.#tell({ kind: "demandAligned", demandAligned: { atNs: this.#reachedNs, anchorNs, shifts } });
  }

  /** Ends the subinterval that runs where metering had come; later ones are counted from `anchorNs`. */
  #cut(cause: Cause, anchorNs: bigint, quality: number): void {
    const { running } = this.state;
    if (running === null || running.startNs >= this.#reachedNs) return this.#align(anchorNs);
    const select = demandSelection(this.#settings);
    this.#interval(closing(running, this.#reachedNs, this.#slice.before, select, quality), cause, anchorNs);
  }

  #synchronise(): void {
    if (!this.state.synchronising || this.#reachedNs <= this.state.synchronisedNs) return;
    const whole = this.#rules.onlySynchronised || this.#reachedNs === this.#end();
    this.#cut("synchronised", wholeSecond(this.#reachedNs), whole ? this.#late() : Quality.partial);
  }

  /** What tou said of the clock and the rate, up to where metering had come. */
  #change(): void {
    for (;;) {
      const change = this.state.changes.at(0);
      if (change === undefined || change.atNs > this.#reachedNs) return;
      if (change.what === "rate") this.#changeRate(change);
      else this.#changeClock(change);
    }
  }

  #changeRate({ atNs }: IntervalChange): void {
    const { running, anchorNs } = this.state;
    if (running === null || atNs <= running.startNs) this.#align(anchorNs ?? 0n);
    else this.#cut("rate", anchorNs ?? 0n, Quality.partial);
  }

  #changeClock({ atNs, what, movedNs, offsetNs }: IntervalChange): void {
    const { running, shifts } = this.state;
    const anchor = clockAnchorNs(offsetNs);
    const begunNs = running?.startNs ?? this.#reachedNs;
    const { clockShift } = this.#settings;
    // Of several shifts in one interval every second one counts as if the clock had been set.
    const repeated = clockShift !== undefined && shifts % 2 === 1;
    if (what === "clock" || repeated || cutsInterval(this.#settings, this.#rules, movedNs)) {
      if (atNs <= begunNs) this.#align(anchor);
      else this.#cut("clock", anchor, Quality.partial);
      return;
    }
    const end = this.#end();
    const passed = end !== undefined && endNearest(end, anchor, this.#rules) <= this.#reachedNs;
    // A shift over the end that is due ends the subinterval where metering has come.
    if (passed) this.#cut("clock", anchor, this.#late());
    else this.#align(anchor, shifts + 1);
  }

  #gap(): void {
    const { running } = this.state;
    const { fromNs, before } = this.#slice;
    const { deferral, afterOutage } = this.#settings;
    const defers =
      deferral !== undefined &&
      deferral.seconds > 0 &&
      fromNs - this.#reachedNs >= BigInt(deferral.afterSeconds) * nsPerSecond;
    if (defers || afterOutage === "restart") {
      const anchorNs = this.#rules.byClock ? this.state.anchorNs : null;
      if (running !== null && running.startNs < this.#reachedNs) this.#cut("outage", anchorNs ?? 0n, Quality.partial);
      this.state = { ...this.state, running: null, anchorNs };
      if (defers) {
        const untilNs = fromNs + BigInt(deferral.seconds) * nsPerSecond;
        this.#tell({ kind: "demandDeferred", demandDeferred: { fromNs, untilNs } });
      }
      return;
    }
    const end = this.#end();
    if (running === null || end === undefined || fromNs < end) return;
    const select = demandSelection(this.#settings);
    this.#interval(
      closing(running, end, before, select, Quality.missing | Quality.partial),
      "",
      this.state.anchorNs ?? 0n,
    );
    // What begins where nothing was metered begins with the slice.
    if (end < fromNs) this.#open();
  }

  #open(): void {
    const { deferredUntilNs } = this.state;
    const { fromNs, throughNs, before, after } = this.#slice;
    if (throughNs < deferredUntilNs) return;
    const [atNs, registers] = deferredUntilNs > fromNs ? ([throughNs, after] as const) : ([fromNs, before] as const);
    const anchorNs = this.#rules.byClock ? clockAnchorNs(this.state.clockOffsetNs) : wholeSecond(atNs);
    this.#interval(opening(atNs, registers, demandSelection(this.#settings)), "", this.state.anchorNs ?? anchorNs);
  }

  /** The time of the subinterval that runs is over. */
  #close(): void {
    const { running, anchorNs } = this.state;
    const { throughNs, after } = this.#slice;
    const end = this.#end();
    if (running === null || end === undefined || throughNs < end) return;
    const select = demandSelection(this.#settings);
    this.#interval(closing(running, end, after, select, this.#late()), "", anchorNs ?? 0n);
  }

  /** End of the subinterval that runs; undefined where only a synchronisation ends it. */
  #end(): bigint | undefined {
    const { running, anchorNs, endsAfterNs } = this.state;
    if (running === null || this.#rules.onlySynchronised) return undefined;
    return endAfter(endsAfterNs, anchorNs ?? 0n, this.#rules);
  }

  /** A subinterval that begins away from where one ends is partial. */
  #late(): number {
    const { running, anchorNs } = this.state;
    if (running === null || this.#rules.onlySynchronised) return 0;
    return beginsWhole(running.startNs, anchorNs ?? 0n, this.#rules) ? 0 : Quality.partial;
  }
}

const wholeSecond = (ns: bigint): bigint => ns - (ns % nsPerSecond);

/** State after what was read, apart from facts. */
export function observe(state: DemandState, { from, commit }: FollowedCommit): DemandState {
  if (from === "tou") return commit.timeNs > state.decidedNs ? { ...state, decidedNs: commit.timeNs } : state;
  const slice = commit.facts.findLast((fact) => fact.kind === "energyMetered");
  const throughNs = slice?.kind === "energyMetered" ? slice.energyMetered.throughNs : 0n;
  const reached = throughNs > state.meteredNs ? { ...state, meteredNs: throughNs } : state;
  if (state.settings?.limiters === undefined) return reached;
  return { ...reached, supervision: observed(reached.supervision, state.settings, commit) };
}

/** What follows from the slices of a commit of metrology, and the state with it. */
function metered(state: DemandState, settings: DemandSettings, commit: Commit): { facts: Fact[]; state: DemandState } {
  const facts: Fact[] = [];
  let now = state;
  for (const slice of meteredSlices(commit)) {
    if (slice.throughNs <= now.meteredNs) continue;
    const step = new Slice(now, settings, slice);
    step.run();
    facts.push(...step.facts);
    now = { ...step.state, meteredNs: slice.throughNs };
  }
  const watched = supervisionFacts(now, settings, commit);
  return { facts: [...facts, ...watched], state: watched.reduce(evolve, now) };
}

/** What follows from a commit of metrology or of tou. Facts carry how far both have been read, and what was observed. */
export function decide(state: DemandState, input: FollowedCommit): Fact[] {
  const { settings } = state;
  if (settings === null) return [];
  let facts: Fact[];
  let now = state;
  if (input.from === "tou") {
    facts = followedTariff(state, input.commit);
    now = facts.reduce(evolve, state);
  } else ({ facts, state: now } = metered(state, settings, input.commit));
  const { meteredNs, decidedNs, pending, supervision } = observe(now, input);
  const first = pending.at(0);
  const decided = first !== undefined && isDecided(first, meteredNs, decidedNs);
  if (facts.length === 0 && !decided) return [];
  const attributed: Fact = { kind: "demandAttributed", demandAttributed: { meteredNs, decidedNs } };
  return [...facts, attributed, ...carried(supervision, settings)];
}
