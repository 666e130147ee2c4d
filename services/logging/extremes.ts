import type { Commit, FactOf, LoggingRegisters } from "#schemas/codec.ts";
import { secondQuantityNames } from "#schemas/datapoints.ts";
import {
  extended,
  extremesOfSecond,
  highestBefore,
  lowestBefore,
  noExtremes,
  type Extremes,
} from "#schemas/measured/extremes.ts";
import { Quality } from "#schemas/quality.ts";
import { reading, type Reading } from "#schemas/readings.ts";

/** Meter time between two commits of new extremes, ns. They are found every second; a log of every one would be mostly that. */
const committedEveryNs = 10_000_000_000n;

/** Minima and maxima of values over a second, with the ends of their seconds. */
export interface ExtremesState {
  minimum: Extremes;
  maximum: Extremes;
  /** Last commit of extremes, meter time; 0 before the first. */
  committedNs: bigint;
  resetNs: bigint;
}

export const nothingFound: ExtremesState = { minimum: noExtremes, maximum: noExtremes, committedNs: 0n, resetNs: 0n };

/** Extremes after a commit of metrology. Seconds with missing samples make none: their values are not of the network alone. */
export function extremesThrough(state: ExtremesState, commit: Commit): ExtremesState {
  const metered = commit.facts.flatMap((fact) => (fact.kind === "energyMetered" ? [fact.energyMetered] : []));
  // Slices of one window tell the same quantities, and the last of them tells when.
  const seconds = metered.filter(({ nextWindow }, index) => nextWindow !== metered[index + 1]?.nextWindow);
  const { minimum, maximum } = seconds.reduce(extremesWith, state);
  return minimum === state.minimum && maximum === state.maximum ? state : { ...state, minimum, maximum };
}

function extremesWith(state: ExtremesState, metered: FactOf<"energyMetered">["energyMetered"]): ExtremesState {
  const { quality, throughNs, quantities } = metered;
  if ((quality & (Quality.missing | Quality.partial)) !== 0 || throughNs <= state.resetNs) return state;
  const second = extremesOfSecond(quantities, throughNs);
  const through = (sign: 1 | -1, known: Extremes, parts: (Extremes | undefined)[]): Extremes =>
    parts.reduce<Extremes>(
      (before, part) => (part === undefined ? before : extended(before, since(part, state.resetNs), sign)),
      known,
    );
  return {
    ...state,
    minimum: through(-1, state.minimum, [lowestBefore(metered), second]),
    maximum: through(1, state.maximum, [highestBefore(metered), second]),
  };
}

/** Only what a reset has not cleared. */
function since(found: Extremes, resetNs: bigint): Extremes {
  if (found.timesNs.every((ns) => ns > resetNs)) return found;
  return {
    ...found,
    values: found.values.map((value, at) => ((found.timesNs[at] as bigint) > resetNs ? value : Number.NaN)),
  };
}

type Reached = FactOf<"extremesReached">["extremesReached"];

/** Whether so much time has passed since the last commit of extremes that there may be another. */
export function extremesDue({ committedNs }: ExtremesState, nowNs: bigint): boolean {
  return nowNs - committedNs >= committedEveryNs;
}

/** What was found since `committed`; undefined for nothing. */
export function extremesReached(committed: ExtremesState, found: ExtremesState): Reached | undefined {
  const places = secondQuantityNames.map((_, index) => index);
  const moved = (kind: "minimum" | "maximum"): number[] =>
    places.filter((index) => found[kind].timesNs[index] !== committed[kind].timesNs[index]);
  const [minimum, maximum] = [moved("minimum"), moved("maximum")];
  if (minimum.length + maximum.length === 0) return undefined;
  return {
    minimum,
    minimumValue: minimum.map((index) => found.minimum.values[index] as number),
    minimumNs: minimum.map((index) => found.minimum.timesNs[index] as bigint),
    maximum,
    maximumValue: maximum.map((index) => found.maximum.values[index] as number),
    maximumNs: maximum.map((index) => found.maximum.timesNs[index] as bigint),
  };
}

/** Extremes after they were committed. */
export function extremesAfter(state: ExtremesState, reached: Reached): ExtremesState {
  const set = (known: Extremes, places: number[], values: number[], timesNs: bigint[]): Extremes => {
    const next = { values: [...known.values], timesNs: [...known.timesNs] };
    places.forEach((place, index) => {
      next.values[place] = values[index] as number;
      next.timesNs[place] = timesNs[index] as bigint;
    });
    return next;
  };
  const { minimum, minimumValue, minimumNs, maximum, maximumValue, maximumNs } = reached;
  return {
    ...state,
    minimum: set(state.minimum, minimum, minimumValue, minimumNs),
    maximum: set(state.maximum, maximum, maximumValue, maximumNs),
    committedNs: [...minimumNs, ...maximumNs].reduce((last, ns) => (ns > last ? ns : last), state.committedNs),
  };
}

/** Registers of the extremes; empty until there is one, as in the commits of 0.1.0, which knew none. */
export function extremeRegisters({
  minimum,
  maximum,
}: ExtremesState): Pick<LoggingRegisters, "minimum" | "minimumNs" | "maximum" | "maximumNs"> {
  if (!minimum.timesNs.some((ns) => ns !== 0n)) return { minimum: [], minimumNs: [], maximum: [], maximumNs: [] };
  return {
    minimum: [...minimum.values],
    minimumNs: [...minimum.timesNs],
    maximum: [...maximum.values],
    maximumNs: [...maximum.timesNs],
  };
}

/** Readings of the extremes as of a commit of logging; a quantity that has none yet, or does not exist in the wiring form, has no reading. */
export function extremeReadings(
  { minimum, minimumNs, maximum, maximumNs, extremesResetNs }: LoggingRegisters,
  atNs: bigint,
): Reading[] {
  const readings = [reading("extremes.reset.time", extremesResetNs === 0n ? null : extremesResetNs, atNs, 0)];
  const add = (name: string, value: number | undefined, timeNs = 0n): void => {
    if (timeNs !== 0n) readings.push(reading(name, value ?? null, timeNs, 0), reading(`${name}.time`, timeNs, atNs, 0));
  };
  secondQuantityNames.forEach((name, index) => {
    add(`${name}.minimum`, minimum[index], minimumNs[index]);
    add(`${name}.maximum`, maximum[index], maximumNs[index]);
  });
  return readings;
}
