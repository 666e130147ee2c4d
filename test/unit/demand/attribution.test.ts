import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DemandPeaks, DemandRegisters, Fact } from "#schemas/codec.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { pendingMax } from "../../../services/demand/attribution.ts";
import { demandMicroW } from "../../../services/demand/demand-values.ts";
import { demand, type DemandState } from "../../../services/demand/subsystem.ts";
import { live } from "./lifetime.ts";
import { arbitrarySeconds, commitsOf, nsPerSecond, steady, type Second } from "./metering.ts";
import { followed, interleaved, periodEnd, rateSwitch, seasonChange, touCommit } from "./tariff.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";

const noonNs = 1_772_366_400n * nsPerSecond;
const at = (seconds: number): bigint => noonNs + BigInt(seconds) * nsPerSecond;
const settings: DemandSettings = {
  subintervalSeconds: 10,
  subintervals: 1,
  quantities: ["demand.active.import", "demand.apparent.import", "demand.reactive.import"],
  rates: 3,
  stored: ["previous_period", "season", "cumulative"],
  coincident: [{ peak: "demand.active.import", values: ["demand.reactive.import", "demand.power_factor"] }],
};
const registersOf = (state: DemandState): DemandRegisters => demand.registers(state) as DemandRegisters;
const peaksOf = (state: DemandState, rate = 0): DemandPeaks => registersOf(state).peaks[rate] as DemandPeaks;

/** What happens in tou at an instant. */
interface Event {
  atNs: bigint;
  what: "period" | "season" | "rate";
  rate: number;
}

/** Events at instants on and off the ends of intervals, in the order of time. */
const arbitraryEvents = fc
  .array(
    fc.record({
      second: fc.oneof(
        fc.integer({ min: 0, max: 40 }).map((tens) => tens * 10),
        fc.integer({ min: 0, max: 400 }),
      ),
      what: fc.constantFrom("period" as const, "season" as const, "rate" as const),
      rate: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 8 },
  )
  .map((events) =>
    events
      .map(({ second, what, rate }): Event => ({ atNs: at(second), what, rate }))
      .sort((a, b) => Number(a.atNs - b.atNs)),
  );

function factsOf(events: readonly Event[]): { atNs: bigint; fact: Fact }[] {
  let [rate, number] = [0, 0n];
  return events.map((event) => {
    if (event.what === "season") return { atNs: event.atNs, fact: seasonChange(event.atNs) };
    if (event.what === "period") return { atNs: event.atNs, fact: periodEnd(event.atNs, ++number) };
    const fact = rateSwitch(event.atNs, rate, event.rate);
    rate = event.rate;
    return { atNs: event.atNs, fact };
  });
}

/** The log of tou: a commit for each fact, and one without facts right after the end of what is metered. */
function touLog(events: readonly Event[], throughNs: bigint): ReturnType<typeof touCommit>[] {
  const facts = factsOf(events.filter(({ atNs }) => atNs <= throughNs));
  const commits = facts.map(({ atNs, fact }, index) => touCommit(BigInt(index + 1), atNs, [fact]));
  return [...commits, touCommit(BigInt(commits.length + 1), throughNs + 1n, [])];
}

interface Expected {
  running: bigint;
  runningNs: bigint;
  previous: bigint;
  season: bigint;
  cumulative: bigint;
}

const importAt = energyAccumulatorNames.indexOf("energy.active.import.total");

/** Peaks of a rate (0 for all) straight from the seconds: periods are cut out of a list of intervals, and looked through. */
function expectedPeaks(
  seconds: readonly Second[],
  events: readonly Event[],
  throughNs: bigint,
  rate: number,
): Expected {
  const sums = new Map<bigint, bigint>();
  for (const { fromNs, energyMicroWh } of seconds) {
    const end = fromNs - (fromNs % (10n * nsPerSecond)) + 10n * nsPerSecond;
    sums.set(end, (sums.get(end) ?? 0n) + (energyMicroWh[importAt] as bigint));
  }
  const reached = events.filter(({ atNs }) => atNs <= throughNs);
  const rateAt = (endNs: bigint): number =>
    reached.findLast((event) => event.what === "rate" && event.atNs < endNs)?.rate ?? 0;
  const intervals = [...sums]
    .filter(([end]) => end <= throughNs)
    .filter(([end]) => rate === 0 || rateAt(end) === rate)
    .map(([end, energy]) => ({ end, microW: demandMicroW(energy, 10n * nsPerSecond) }));
  const highest = (afterNs: bigint, untilNs: bigint): { microW: bigint; end: bigint } =>
    intervals
      .filter(({ end }) => end > afterNs && end <= untilNs)
      .reduce((best, one) => (one.microW > best.microW ? one : best), { microW: 0n, end: 0n });
  const ends = reached.filter(({ what }) => what === "period").map(({ atNs }) => atNs);
  const bounds = [0n, ...ends];
  const periods = ends.map((end, index) => highest(bounds[index] as bigint, end).microW);
  const now = highest(ends.at(-1) ?? 0n, throughNs);
  const seasonNs = reached.findLast(({ what }) => what === "season")?.atNs;
  // A season that changes with the end of a period is noted before it.
  const periodOfSeason = seasonNs === undefined ? 0n : (ends.findLast((end) => end < seasonNs) ?? 0n);
  return {
    running: now.microW,
    runningNs: now.end,
    previous: periods.at(-1) ?? 0n,
    season: seasonNs === undefined ? 0n : highest(periodOfSeason, seasonNs).microW,
    cumulative: periods.reduce((sum, peak) => sum + peak, 0n),
  };
}

const arbitraryTakes = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
const arbitraryMetering = fc
  .tuple(
    fc.integer({ min: 20, max: 180 }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 1, max: 150 }),
    fc.nat(1000),
  )
  .map(([first, gap, second, seed]) => [...steady(noonNs, first, seed), ...steady(at(first + gap), second, seed + 7)]);

describe("attribution", () => {
  it("gives each rate and each period its peaks, as reckoned from the seconds alone [K-D02, J-D04]", () => {
    fc.assert(
      fc.property(arbitraryMetering, arbitraryEvents, arbitraryTakes, (seconds, events, takes) => {
        const throughNs = (seconds.at(-1) as Second).throughNs;
        const log = interleaved(
          followed("metrology", commitsOf(seconds)),
          followed("tou", touLog(events, throughNs)),
          takes,
        );
        const { state } = live(demand, settings, log);
        for (const rate of [0, 1, 2, 3]) {
          const { running, previousPeriod, season, cumulativeMicroW } = peaksOf(state, rate);
          const expected = expectedPeaks(seconds, events, throughNs, rate);
          expect({
            running: running[0]?.microW,
            runningNs: running[0]?.ns,
            previous: previousPeriod[0]?.microW,
            season: season[0]?.microW,
            cumulative: cumulativeMicroW[0],
          }).toEqual(expected);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("does not depend on the order in which the logs of metrology and tou come", () => {
    fc.assert(
      fc.property(arbitraryMetering, arbitraryEvents, arbitraryTakes, arbitraryTakes, (seconds, events, one, other) => {
        const throughNs = (seconds.at(-1) as Second).throughNs;
        const metrology = followed("metrology", commitsOf(seconds));
        const tou = followed("tou", touLog(events, throughNs));
        const { state } = live(demand, settings, interleaved(metrology, tou, one));
        expect(live(demand, settings, interleaved(metrology, tou, other)).state).toEqual(state);
        expect(state.pending.filter(({ atNs }) => atNs <= throughNs)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("is the same after any number of restarts", () => {
    fc.assert(
      fc.property(
        arbitraryMetering,
        arbitraryEvents,
        arbitraryTakes,
        fc.uniqueArray(fc.nat(300), { maxLength: 12 }),
        (seconds, events, takes, kills) => {
          const throughNs = (seconds.at(-1) as Second).throughNs;
          const log = interleaved(
            followed("metrology", commitsOf(seconds)),
            followed("tou", touLog(events, throughNs)),
            takes,
          );
          expect(live(demand, settings, log, new Set(kills))).toEqual(live(demand, settings, log));
        },
      ),
      { numRuns: 20 },
    );
  });

  it("shows a peak at once, and takes it to the old period when the end of that comes later [K-D15]", () => {
    const metering = followed("metrology", commitsOf(steady(noonNs, 41, 3)));
    const alone = live(demand, settings, metering).state;
    expect(alone.pending).toHaveLength(4);
    const peak = peaksOf(alone).running[0]?.microW;
    expect(registersOf(alone).values[0]?.peakMicroW).toBe(peak);
    const ended = live(demand, settings, [
      ...metering,
      ...followed("tou", [touCommit(1n, at(45), [periodEnd(at(40), 1n)])]),
    ]);
    expect(peaksOf(ended.state).previousPeriod[0]?.microW).toBe(peak);
    expect(peaksOf(ended.state).running[0]?.microW).toBe(0n);
    // A period that ends within an interval does not wait for its end: the interval is the next period's.
    const within = live(demand, settings, [
      ...metering,
      ...followed("tou", [touCommit(1n, at(45), [periodEnd(at(35), 1n)])]),
    ]);
    expect(peaksOf(within.state).running[0]?.ns).toBe(at(40));
    expect(peaksOf(within.state).previousPeriod[0]?.ns).toBeLessThanOrEqual(at(30));
  });

  it("follows the rate of demand where that is another one than that of energy [K-D09]", () => {
    const apart = { ...rateSwitch(at(20), 1, 2) };
    if (apart.kind === "tariffSwitched") Object.assign(apart.tariffSwitched, { fromDemandRate: 1, toDemandRate: 3 });
    const log = [
      ...followed("tou", [
        touCommit(1n, at(0), [rateSwitch(at(0), 0, 1)]),
        touCommit(2n, at(20), [apart]),
        touCommit(3n, at(99), []),
      ]),
      ...followed("metrology", commitsOf(steady(noonNs, 40, 3))),
    ];
    const { state } = live(demand, settings, log);
    expect([1, 2, 3].map((rate) => (peaksOf(state, rate).running[0]?.ns ?? 0n) > 0n)).toEqual([true, false, true]);
  });

  it("notes what was coincident with a peak, and the power factor of its interval [J-D06, J-D07, I2-D07]", () => {
    const { state } = live(demand, settings, followed("metrology", commitsOf(steady(noonNs, 60, 11))));
    const peak = peaksOf(state).running[0];
    const seconds = steady(noonNs, 60, 11).filter(
      ({ throughNs }) => throughNs <= (peak?.ns ?? 0n) && throughNs > (peak?.ns ?? 0n) - 10n * nsPerSecond,
    );
    const sum = (...names: string[]): bigint =>
      seconds.reduce(
        (total, { energyMicroWh }) =>
          names.reduce((part, name) => part + (energyMicroWh[energyAccumulatorNames.indexOf(name)] as bigint), total),
        0n,
      );
    const [active, apparent] = [sum("energy.active.import.total"), sum("energy.apparent.import.total")].map((energy) =>
      demandMicroW(energy, 10n * nsPerSecond),
    ) as [bigint, bigint];
    expect(peak?.coincidentMicroW).toEqual([
      demandMicroW(sum("energy.reactive.q1.total", "energy.reactive.q2.total"), 10n * nsPerSecond),
      (active * 1_000_000n) / apparent,
    ]);
  });

  it("sums the peaks of a year of periods in the cumulative demand, and the continuous one shows the running peak, too", () => {
    const seconds = steady(noonNs, 200, 5);
    const ends = [3, 7, 12, 19].map((tens, index) =>
      touCommit(BigInt(index + 1), at(tens * 10), [periodEnd(at(tens * 10), 1n)]),
    );
    const { state } = live(demand, settings, [...followed("metrology", commitsOf(seconds)), ...followed("tou", ends)]);
    const context = { others: {}, atNs: at(200) };
    const read = new Map(
      demand.readings(registersOf(state) as never, settings, context).map((one) => [one.name, one.value]),
    );
    expect(read.get("demand.active.import.continuous_cumulative")).toBe(
      (read.get("demand.active.import.cumulative") as bigint) + (read.get("demand.active.import.peak") as bigint),
    );
    expect(read.get("demand.active.import.peak")).toBeGreaterThan(0n);
  });

  it("keeps every interval waiting while tou is away", () => {
    fc.assert(
      fc.property(arbitrarySeconds(noonNs), (seconds) => {
        const { state, facts } = live(demand, settings, followed("metrology", commitsOf(seconds)));
        const closed = facts.filter(
          (fact) =>
            fact.kind === "demandSubintervalClosed" &&
            fact.demandSubintervalClosed.fromNs < fact.demandSubintervalClosed.throughNs,
        );
        expect(state.pending).toHaveLength(closed.length);
      }),
      { numRuns: 30 },
    );
  });

  it("attributes the oldest by what is known when more waits than may, so that no peak is lost", () => {
    const json = JSON.stringify({ subintervalSeconds: 1, subintervals: 1, quantities: ["demand.active.import"] });
    let state = demand.evolve(demand.initial(), { kind: "settingsAdopted", settingsAdopted: { json } });
    let highest = 0n;
    for (let index = 0; index < pendingMax + 50; index++) {
      const energy = BigInt((index * 7919) % 1009) + (index === 3 ? 5000n : 0n);
      highest = energy > highest ? energy : highest;
      const demandSubintervalClosed = {
        fromNs: at(index),
        throughNs: at(index + 1),
        energyMicroWh: [energy],
        registerMicroWh: [0n],
        quality: 0,
        qualityNs: [],
        cause: "",
        anchorNs: 0n,
      };
      state = demand.evolve(state, { kind: "demandSubintervalClosed", demandSubintervalClosed });
    }
    expect(state.pending).toHaveLength(pendingMax);
    expect(registersOf(state).values[0]).toMatchObject({ peakMicroW: highest * 3600n, peakNs: at(4) });
  });
});
