import { coincidentPowerFactor, keptDemandQuantities } from "#schemas/demand-quantities.ts";
import type { DemandPeak } from "#schemas/codec.ts";
import type { DemandSettings } from "#schemas/settings.ts";

/** Peaks of one rate, or of all together; each list has an entry per quantity, or none where the settings do not keep it. */
export interface Peaks {
  running: DemandPeak[];
  previousPeriod: DemandPeak[];
  season: DemandPeak[];
  cumulativeMicroW: bigint[];
}

/** What intervals have led to, in the order of time. */
export interface Attributed {
  /** Rate in force, from 1; 0 before the first. */
  rate: number;
  /** Demands of the interval that closed last, one per quantity. */
  lastMicroW: bigint[];
  lastNs: bigint;
  lastQuality: number;
  /** All rates together, then rate 1 and so on. */
  scopes: Peaks[];
}

/** Something that bears on peaks, at the instant of it. */
export type Pending =
  | { what: "interval"; atNs: bigint; microW: bigint[]; quality: number }
  | { what: "rate"; atNs: bigint; rate: number }
  | { what: "season" | "period" | "reset"; atNs: bigint }
  | { what: "preset"; atNs: bigint; quantity: number; rate: number; kept: "peak" | "cumulative"; microW: bigint };

/** An interval belongs to what ends with it; a season is noted before the period that it ends. */
const ranks = { interval: 0, rate: 1, season: 2, period: 3, reset: 4, preset: 5 } as const;

/** Most that may wait for tou: a day of quarters of a minute. When there is more, the oldest is taken as far as tou is known. */
export const pendingMax = 5760;

export const noPeak: DemandPeak = { microW: 0n, ns: 0n, quality: 0, coincidentMicroW: [] };

const keeps = ({ stored }: DemandSettings, what: "previous_period" | "season" | "cumulative"): boolean =>
  stored?.includes(what) === true;

/** Before the first interval. */
export function nothingAttributed(settings: DemandSettings): Attributed {
  const quantities = keptDemandQuantities(settings);
  const none = (): DemandPeak[] => quantities.map(() => noPeak);
  const scopes = Array.from({ length: 1 + (settings.rates ?? 0) }, () => ({
    running: none(),
    previousPeriod: keeps(settings, "previous_period") ? none() : [],
    season: keeps(settings, "season") ? none() : [],
    cumulativeMicroW: keeps(settings, "cumulative") ? quantities.map(() => 0n) : [],
  }));
  return { rate: 0, lastMicroW: quantities.map(() => 0n), lastNs: 0n, lastQuality: 0, scopes };
}

/**
 * Whether nothing that is still to come can stand before it. tou may say more of the very instant up to which it has decided, and
 * whatever it says stands behind the intervals that end there.
 */
export const isDecided = ({ what, atNs }: Pending, meteredNs: bigint, decidedNs: bigint): boolean =>
  atNs <= meteredNs && (what === "interval" ? atNs <= decidedNs : atNs < decidedNs);

/** `items` with one more, in the order in which they are to be attributed. */
export function withPending(items: readonly Pending[], item: Pending): Pending[] {
  const after = items.findIndex(
    ({ what, atNs }) => atNs > item.atNs || (atNs === item.atNs && ranks[what] > ranks[item.what]),
  );
  return after < 0 ? [...items, item] : [...items.slice(0, after), item, ...items.slice(after)];
}

/** Millionths: active over apparent power of the interval, in the direction of the peak. */
function powerFactor(names: readonly string[], microW: readonly bigint[], peak: string): bigint {
  const way = peak.includes("export") ? "export" : "import";
  const of = (kind: string): bigint => microW[names.indexOf(`demand.${kind}.${way}`)] ?? 0n;
  const apparent = of("apparent");
  return apparent === 0n ? 0n : (of("active") * 1_000_000n) / apparent;
}

/** What was coincident with the demand of a quantity in an interval. */
function coincidentOf(settings: DemandSettings, names: readonly string[], microW: bigint[], peak: string): bigint[] {
  const values = settings.coincident?.find((entry) => entry.peak === peak)?.values ?? [];
  return values.map((value) =>
    value === coincidentPowerFactor ? powerFactor(names, microW, peak) : (microW[names.indexOf(value)] ?? 0n),
  );
}

/** The first of equal demands keeps its time. */
function withInterval(
  peaks: Peaks,
  { atNs, microW, quality }: Pending & { what: "interval" },
  settings: DemandSettings,
): Peaks {
  const names = keptDemandQuantities(settings).map(({ name }) => name);
  const running = peaks.running.map((peak, index) => {
    const value = microW[index] ?? 0n;
    if (value <= peak.microW) return peak;
    const coincidentMicroW = coincidentOf(settings, names, microW, names[index] as string);
    return { microW: value, ns: atNs, quality, coincidentMicroW };
  });
  return { ...peaks, running };
}

/** The period ended: its peaks are stored, and others begin. */
function withPeriod(peaks: Peaks, settings: DemandSettings, attributed: Attributed): Peaks {
  const { lastMicroW, lastNs, lastQuality } = attributed;
  return {
    ...peaks,
    previousPeriod: peaks.previousPeriod.length > 0 ? peaks.running : [],
    cumulativeMicroW: peaks.cumulativeMicroW.map((sum, index) => sum + (peaks.running[index] as DemandPeak).microW),
    running: peaks.running.map((_, index) =>
      settings.reset?.to === "last" && lastNs > 0n
        ? { microW: lastMicroW[index] ?? 0n, ns: lastNs, quality: lastQuality, coincidentMicroW: [] }
        : noPeak,
    ),
  };
}

function withPreset(peaks: Peaks, { quantity, kept, microW, atNs }: Pending & { what: "preset" }): Peaks {
  const set = <T>(list: T[], value: T): T[] => list.map((old, index) => (index === quantity ? value : old));
  if (kept === "cumulative") return { ...peaks, cumulativeMicroW: set(peaks.cumulativeMicroW, microW) };
  return { ...peaks, running: set(peaks.running, { microW, ns: atNs, quality: 0, coincidentMicroW: [] }) };
}

/** What is attributed after one thing more. */
export function attribute(attributed: Attributed, item: Pending, settings: DemandSettings): Attributed {
  const { scopes } = attributed;
  const all = (change: (peaks: Peaks) => Peaks): Attributed => ({ ...attributed, scopes: scopes.map(change) });
  switch (item.what) {
    case "interval":
      return {
        ...attributed,
        lastMicroW: item.microW,
        lastNs: item.atNs,
        lastQuality: item.quality,
        scopes: scopes.map((peaks, rate) =>
          rate === 0 || rate === attributed.rate ? withInterval(peaks, item, settings) : peaks,
        ),
      };
    case "rate":
      return { ...attributed, rate: item.rate };
    case "season":
      return all((peaks) => ({ ...peaks, season: peaks.season.length > 0 ? peaks.running : [] }));
    case "preset":
      return {
        ...attributed,
        scopes: scopes.map((peaks, rate) => (rate === item.rate ? withPreset(peaks, item) : peaks)),
      };
    default:
      return all((peaks) => withPeriod(peaks, settings, attributed));
  }
}

/** What is attributed once everything that waits is, by what is known. */
export function attributeAll(attributed: Attributed, items: readonly Pending[], settings: DemandSettings): Attributed {
  return items.reduce((before, item) => attribute(before, item, settings), attributed);
}

/** The same under other settings: what both keep stays, by name. */
export function reshaped(attributed: Attributed, before: DemandSettings, after: DemandSettings): Attributed {
  const names = keptDemandQuantities(before).map(({ name }) => name);
  const from = keptDemandQuantities(after).map(({ name }) => names.indexOf(name));
  const empty = nothingAttributed(after);
  const pick = <T>(old: readonly T[] | undefined, fresh: readonly T[]): T[] =>
    fresh.map((value, index) => old?.[from[index] as number] ?? value);
  return {
    ...attributed,
    lastMicroW: pick(attributed.lastMicroW, empty.lastMicroW),
    scopes: empty.scopes.map((fresh, rate) => {
      const old = attributed.scopes[rate];
      return {
        running: pick(old?.running, fresh.running),
        previousPeriod: pick(old?.previousPeriod, fresh.previousPeriod),
        season: pick(old?.season, fresh.season),
        cumulativeMicroW: pick(old?.cumulativeMicroW, fresh.cumulativeMicroW),
      };
    }),
  };
}
