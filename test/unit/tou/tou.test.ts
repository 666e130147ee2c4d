import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Commit, MetrologyRegisters } from "#schemas/codec.ts";
import { datapoints, rateQuantityNames } from "#schemas/datapoints.ts";
import { Quality } from "#schemas/quality.ts";
import type { Reading } from "#schemas/readings.ts";
import type { TouSettings } from "#schemas/settings.ts";
import type { FollowedCommit } from "#runtime/subsystem.ts";
import { rateEnergies } from "../../../services/tou/energies.ts";
import { tou, type TouState } from "../../../services/tou/subsystem.ts";
import { live } from "../demand/lifetime.ts";
import { arbitrarySeconds, commitsOf, nsPerSecond, steady } from "../demand/metering.ts";

/** A Sunday, 12:00 UTC. */
const noonNs = 1_772_366_400n * nsPerSecond;
const follow = (commits: Commit[]): FollowedCommit[] => commits.map((commit) => ({ from: "metrology", commit }));
const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** Calendars with many switches, and offsets that change by whole seconds within the day that is metered. */
const arbitrarySettings: fc.Arbitrary<TouSettings> = fc.record({
  zone: fc.constant("Test/Zone"),
  rates: fc.constant(8),
  week: fc.array(
    fc.record({
      days: fc.subarray(everyDay, { minLength: 1 }),
      at: fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":")),
      rate: fc.integer({ min: 1, max: 8 }),
    }),
    { maxLength: 40 },
  ),
  offsets: fc
    .tuple(
      fc.integer({ min: -50_000, max: 50_000 }),
      fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: -50_000, max: 50_000 })), {
        maxLength: 4,
        selector: ([second]) => second,
      }),
    )
    .map(([first, later]) => {
      const changes = later
        .sort(([a], [b]) => a - b)
        .map(([second, offsetSeconds]) => {
          return { fromNs: String(noonNs + BigInt(second) * nsPerSecond), offsetSeconds };
        });
      return [{ fromNs: "0", offsetSeconds: first }].concat(changes);
    }),
});

function read(
  state: TouState,
  settings: TouSettings,
  metrology: MetrologyRegisters,
  atNs: bigint,
): Map<string, Reading> {
  const all = tou.readings(tou.registers(state) as never, settings, { others: { metrology }, atNs });
  return new Map(all.map((one) => [one.name, one]));
}

function sums(readings: Map<string, Reading>): bigint[] {
  return rateQuantityNames.map((name) =>
    [...readings].reduce(
      (sum, [key, { value }]) => (key.startsWith(`${name}.rate`) ? sum + (value as bigint) : sum),
      0n,
    ),
  );
}

describe("rate registers", () => {
  it("flags what depends on the rate in force as a guess once tou has not been heard of for two minutes", () => {
    const settings: TouSettings = { zone: "UTC", rates: 1, week: [], offsets: [{ fromNs: "0", offsetSeconds: 0 }] };
    const commits = commitsOf(steady(noonNs, 10, 1));
    const { state } = live(tou, settings, follow(commits));
    const metrology = commits.at(-1)?.registersAfter.metrology as MetrologyRegisters;
    const qualityAfter = (seconds: bigint): (number | undefined)[] => {
      const context = { others: { metrology }, atNs: noonNs + seconds * nsPerSecond, committedNs: noonNs };
      const readings = tou.readings(tou.registers(state) as never, settings, context);
      return ["energy.active.import.total.rate1", "tariff.rate"].map(
        (name) => readings.find((one) => one.name === name)?.quality,
      );
    };
    expect(qualityAfter(120n)).toEqual([0, 0]);
    expect(qualityAfter(121n)).toEqual([Quality.estimated, Quality.estimated]);
  });

  it("add up to what was metered, to the microwatt-hour, at every commit", () => {
    const perCommit = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(
        arbitrarySeconds(noonNs),
        arbitrarySettings,
        perCommit,
        fc.uniqueArray(fc.nat(60)),
        (seconds, settings, group, kills) => {
          const commits = commitsOf(seconds, group);
          const { states } = live(tou, settings, follow(commits), new Set(kills));
          // What metrology showed before the first sample of tou belongs to no rate.
          const first = rateEnergies((commits[0] as Commit).registersAfter.metrology?.energyMicroWh ?? []);
          const delta = rateQuantityNames.map((_, at) =>
            seconds
              .slice(0, group)
              .reduce((sum, { energyMicroWh }) => sum + (rateEnergies(energyMicroWh)[at] as bigint), 0n),
          );
          commits.forEach((commit, index) => {
            const metrology = commit.registersAfter.metrology as MetrologyRegisters;
            const metered = rateEnergies(metrology.energyMicroWh).map(
              (total, at) => total - (first[at] as bigint) + (delta[at] as bigint),
            );
            expect(sums(read(states[index] as TouState, settings, metrology, commit.timeNs))).toEqual(metered);
          });
        },
      ),
    );
  });

  it("are the same after any number of restarts", () => {
    fc.assert(
      fc.property(
        arbitrarySeconds(noonNs),
        arbitrarySettings,
        fc.uniqueArray(fc.nat(60)),
        (seconds, settings, kills) => {
          const inputs = follow(commitsOf(seconds));
          expect(live(tou, settings, inputs, new Set(kills))).toEqual(live(tou, settings, inputs));
        },
      ),
    );
  });
});

describe("switching", () => {
  const settings: TouSettings = {
    zone: "Test/Zone",
    rates: 2,
    offsets: [{ fromNs: "0", offsetSeconds: 3600 }],
    week: [
      { days: everyDay, at: "06:00", rate: 1 },
      { days: everyDay, at: "13:01", rate: 2 },
    ],
  };
  const startNs = noonNs + 50n * nsPerSecond;
  const switchNs = noonNs + 60n * nsPerSecond;

  it("happens at the second of the switch, with the registers of that second", () => {
    const commits = commitsOf(steady(startNs, 20, 1));
    const { facts, state } = live(tou, settings, follow(commits));
    const at = (commits[9] as Commit).registersAfter.metrology as MetrologyRegisters;
    expect(facts.slice(1).map((fact) => fact.kind === "tariffSwitched" && fact.tariffSwitched)).toMatchObject([
      { atNs: startNs, fromRate: 0, toRate: 1 },
      { atNs: switchNs, fromRate: 1, toRate: 2, registerMicroWh: rateEnergies(at.energyMicroWh) },
    ]);
    expect(state.switches).toBe(1n);
  });

  it("that fell into a gap happens before the energy after the gap", () => {
    const seconds = [...steady(startNs, 5, 1), ...steady(noonNs + 3600n * nsPerSecond + 1n, 5, 2)];
    const commits = commitsOf(seconds);
    const { facts } = live(tou, settings, follow(commits));
    const before = (commits[4] as Commit).registersAfter.metrology as MetrologyRegisters;
    expect(facts.at(-1)).toMatchObject({
      tariffSwitched: {
        atNs: noonNs + 3600n * nsPerSecond + 1n,
        toRate: 2,
        registerMicroWh: rateEnergies(before.energyMicroWh),
      },
    });
  });

  it("waits for settings", () => {
    expect(tou.decide(tou.initial(), follow(commitsOf(steady(startNs, 1, 1)))[0] as FollowedCommit)).toEqual([]);
    for (const json of [
      "",
      "[]",
      "{}",
      JSON.stringify({ ...settings, offsets: [] }),
      JSON.stringify({ ...settings, rates: 1 }),
    ]) {
      expect(tou.evolve(tou.initial(), { kind: "settingsAdopted", settingsAdopted: { json } })).toEqual(tou.initial());
    }
  });

  it("keeps the energies of a rate that new settings no longer use", () => {
    const commits = commitsOf(steady(startNs, 20, 1));
    const { state } = live(tou, settings, follow(commits));
    const single = { ...settings, rates: 1, week: [] };
    const changed = tou.evolve(state, { kind: "settingsAdopted", settingsAdopted: { json: JSON.stringify(single) } });
    const metrology = (commits.at(-1) as Commit).registersAfter.metrology as MetrologyRegisters;
    expect(sums(read(changed, single, metrology, 1n))).toEqual(sums(read(state, settings, metrology, 1n)));
  });
});

describe("readings of tou", () => {
  const billing = { lockoutSeconds: 0, endsWithSeason: false, key: true, profiles: [] };
  const settings = { zone: "Test/Zone", rates: 8, offsets: [{ fromNs: "0", offsetSeconds: 3600 }], week: [], billing };
  const commits = commitsOf(steady(noonNs, 3, 1));
  const { state } = live(tou, settings, follow(commits));
  const metrology = (commits.at(-1) as Commit).registersAfter.metrology as MetrologyRegisters;

  it("are exactly the datapoints of tou when it keeps all that it can", () => {
    const names = [...datapoints.values()].filter(({ source }) => source === "tou").map(({ name }) => name);
    expect([...read(state, settings, metrology, noonNs).keys()].sort()).toEqual(names.sort());
  });

  it("tell the time in UTC and in the zone of the meter", () => {
    const readings = read(state, settings, metrology, noonNs + 500_000_000n);
    expect(readings.get("clock.utc")?.value).toBe(noonNs + 500_000_000n);
    expect(readings.get("clock.local")?.value).toBe("2026-03-01T13:00:00.5+01:00");
  });

  it("have no time before the first sample, and no live energy without metrology", () => {
    expect(read(state, settings, metrology, 0n).get("clock.local")?.value).toBeNull();
    const alone = tou.readings(tou.registers(state) as never, settings, { others: {}, atNs: noonNs });
    expect(alone.find(({ name }) => name === "energy.active.import.total.rate1")?.value).toBeNull();
    expect(alone.find(({ name }) => name === "energy.active.import.total.rate2")?.value).toBe(0n);
  });
});
