import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Commit, Fact } from "#schemas/codec.ts";
import { secondQuantityNames, windowQuantityNames } from "#schemas/datapoints.ts";
import { Quality } from "#schemas/quality.ts";
import { energyAccumulatorCount } from "#schemas/window.ts";
import { registersBytes } from "#runtime/ledger.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import { mergeBoundaryNs } from "../../../deploy/merge-boundary.ts";
import { demand } from "../../../services/demand/subsystem.ts";
import { extremesThrough, nothingFound, type ExtremesState } from "../../../services/logging/extremes.ts";
import { logging } from "../../../services/logging/subsystem.ts";
import { mergeMetered } from "../../../services/metrology/merge-metered.ts";
import { metrology, type MetrologyState } from "../../../services/metrology/subsystem.ts";
import { tou } from "../../../services/tou/subsystem.ts";

const second = 1_000_000_000n;
const startNs = 1_767_225_540n * second;

/** Seconds of metering, each with an energy and, now and then, a quality or a gap before it. */
const seconds = fc.array(
  fc.record({
    energy: fc.integer({ min: 0, max: 10_000_000 }),
    quality: fc.constantFrom(0, 0, 0, 0, 4, 32),
    missed: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 90),
  }),
  { minLength: 1, maxLength: 200 },
);

function factsOf(metered: readonly { energy: number; quality: number; missed: number }[]): Fact[] {
  let atNs = startNs;
  return metered.flatMap(({ energy, quality, missed }, index): Fact[] => {
    const rest = {
      nextWindow: BigInt(index),
      nextSample: BigInt(index),
      kernel: Uint8Array.from(index % 7 === 3 ? [index] : []),
    };
    const gapNs = BigInt(missed) * second;
    const gap = { fromNs: atNs, throughNs: atNs + gapNs, count: BigInt(missed), ...rest };
    const energyMicroWh = Array.from({ length: energyAccumulatorCount }, (_, phase) => BigInt(energy + phase));
    const fromNs = atNs + gapNs;
    atNs = fromNs + second;
    const energyMetered = {
      fromNs,
      throughNs: atNs,
      energyMicroWh,
      quality,
      quantities: [index],
      testEnergyMicroWh: [],
      pulses: [1n],
      pulsesOverloaded: 0,
      ...rest,
    };
    return [
      ...(missed === 0 ? [] : [{ kind: "samplesMissed" as const, samplesMissed: gap }]),
      { kind: "energyMetered", energyMetered },
    ];
  });
}

const settings = {
  demand: { subintervalSeconds: 60, subintervals: 3 },
  logging: { profileSeconds: 120, profileChannels: ["energy.active.import.total"] },
  tou: {
    zone: "UTC",
    offsets: [{ fromNs: "-9223372036854775808", offsetSeconds: 0 }],
    rates: 2,
    week: [1, 2, 3, 4, 5, 6, 7].flatMap((day) => [
      { days: [day], at: "00:01", rate: 1 },
      { days: [day], at: "00:02", rate: 2 },
    ]),
  },
};

/** Commits of metrology, each with some of the facts. */
function commitsOf(batches: readonly Fact[][]): { state: MetrologyState; commits: Commit[] } {
  let state = metrology.initial();
  const commits = batches.map((facts, index) => {
    state = facts.reduce(metrology.evolve, state);
    const registersAfter = { subsystem: "metrology", metrology: metrology.registers(state) };
    const timeNs = facts.reduce(
      (last, fact) => (fact.kind === "energyMetered" ? fact.energyMetered.throughNs : last),
      0n,
    );
    return { meter: "m", subsystem: "metrology", number: BigInt(index + 1), timeNs, facts, registersAfter } as Commit;
  });
  return { state, commits };
}

/** What a follower makes of the commits, without the numbers of those. */
function followed(
  follower: AnySubsystem,
  adopted: unknown,
  commits: readonly Commit[],
): { facts: Fact[]; bytes: Uint8Array } {
  const all: Fact[] = [];
  const settled = { kind: "settingsAdopted", settingsAdopted: { json: JSON.stringify(adopted) } } as Fact;
  let state: unknown = follower.evolve(follower.initial(), settled);
  for (const commit of commits) {
    const facts = follower.decide(state, { from: "metrology", commit });
    state = facts.reduce<unknown>((folded, fact) => follower.evolve(folded, fact), state);
    // How far demand has read is told with whatever else it decides, and a merged fact is read in one.
    all.push(...facts.filter(({ kind }) => kind !== "eventRecorded" && kind !== "demandAttributed"));
  }
  return { facts: all, bytes: registersBytes(follower, state) };
}

const mergedInto = (facts: readonly Fact[], boundaryNs: bigint): Fact[] => {
  const merge = mergeMetered(boundaryNs);
  return facts.reduce<Fact[]>((merged, fact) => merge(merged, [fact]), []);
};

/** The fact of a second in which every quantity had that value. */
function showing(fact: Fact, value: number): Fact {
  if (fact.kind !== "energyMetered") return fact;
  const quantities = [...windowQuantityNames, ...secondQuantityNames].map(() => value);
  return { ...fact, energyMetered: { ...fact.energyMetered, quantities } };
}

/** Minima and maxima that logging finds in commits. */
const found = (commits: readonly Commit[]): ExtremesState => commits.reduce(extremesThrough, nothingFound);

describe("energies that were merged while the ledger was full", () => {
  const boundaryNs = mergeBoundaryNs({ ...settings } as unknown as Parameters<typeof mergeBoundaryNs>[0]);

  it("leave metrology where the single ones would have, to the byte", () => {
    fc.assert(
      fc.property(seconds, (metered) => {
        const facts = factsOf(metered);
        const single = facts.reduce(metrology.evolve, metrology.initial());
        expect(mergedInto(facts, boundaryNs).reduce(metrology.evolve, metrology.initial())).toEqual(single);
      }),
      { numRuns: 60 },
    );
  });

  it("make demand, tariffs and the load profile decide what the single ones would have", () => {
    fc.assert(
      fc.property(seconds, fc.integer({ min: 1, max: 50 }), (metered, batch) => {
        const facts = factsOf(metered);
        const single = commitsOf(facts.map((fact) => [fact])).commits;
        const merged = mergedInto(facts, boundaryNs);
        const batches = Array.from({ length: Math.ceil(merged.length / batch) }, (_, index) =>
          merged.slice(index * batch, (index + 1) * batch),
        );
        const inOne = commitsOf(batches).commits;
        for (const [follower, adopted] of [
          [demand, settings.demand],
          [tou, settings.tou],
          [logging, settings.logging],
        ] as const) {
          const [expected, found] = [single, inOne].map((commits) => followed(follower, adopted, commits));
          expect(found?.facts, follower.name).toEqual(expected?.facts);
          // The event log counts gaps by the commit, the rest of its registers is what the facts say.
          expect(found?.bytes, follower.name).toEqual(expected?.bytes);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("lose no minimum and no maximum of a second, nor its time", () => {
    const shown = fc.array(
      fc.tuple(fc.integer({ min: 170, max: 260 }), fc.constantFrom(0, 0, 0, 0, 0, Quality.missing)),
      {
        minLength: 1,
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(shown, fc.integer({ min: 1, max: 50 }), (volts, batch) => {
        const facts = factsOf(volts.map(([, quality]) => ({ energy: 1, quality, missed: 0 }))).map((fact, index) =>
          showing(fact, volts[index]?.[0] as number),
        );
        const merged = mergedInto(facts, boundaryNs);
        const batches = Array.from({ length: Math.ceil(merged.length / batch) }, (_, index) =>
          merged.slice(index * batch, (index + 1) * batch),
        );
        const [single, inOne] = [facts.map((fact) => [fact]), batches].map((parts) => found(commitsOf(parts).commits));
        expect(inOne).toEqual(single);
        const lowest = Math.min(...volts.filter(([, quality]) => quality === 0).map(([volt]) => volt));
        if (Number.isFinite(lowest)) expect(inOne?.minimum.values[0]).toBe(lowest);
      }),
      { numRuns: 60 },
    );
  });

  it("become a fact a minute, and fewer than a minute's only where quality changed or samples were missed", () => {
    const hour = factsOf(Array.from({ length: 3_600 }, () => ({ energy: 1, quality: 0, missed: 0 })));
    expect(mergedInto(hour, boundaryNs)).toHaveLength(60);
  });

  it("are not merged across shorter intervals than a minute where the settings have some", () => {
    const short = { ...settings, demand: { subintervalSeconds: 45, subintervals: 1 } };
    expect(mergeBoundaryNs(short as unknown as Parameters<typeof mergeBoundaryNs>[0])).toBe(15n * second);
  });
});
