import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Commit, Fact, FactOf } from "#schemas/codec.ts";
import { Quality } from "#schemas/quality.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import type { FollowedCommit } from "#runtime/subsystem.ts";
import { channelSelection } from "../../../services/logging/load-profile.ts";
import { logging } from "../../../services/logging/subsystem.ts";
import { live } from "../demand/lifetime.ts";
import { arbitrarySeconds, commitsOf, nsPerSecond, steady, type Second } from "../demand/metering.ts";

type Closed = FactOf<"profileRecordClosed">["profileRecordClosed"];
const noonNs = 1_772_366_400n * nsPerSecond;
const follow = (commits: Commit[]): FollowedCommit[] => commits.map((commit) => ({ from: "metrology", commit }));
const all = (facts: Fact[]): Closed[] =>
  facts.flatMap((fact) => (fact.kind === "profileRecordClosed" ? [fact.profileRecordClosed] : []));
const records = (facts: Fact[]): Closed[] => all(facts).filter(({ number }) => number > 0n);
const settings = { profileSeconds: 10, profileChannels: ["energy.active.import.total", "energy.reactive.q1.total"] };
const arbitrarySettings = fc.record({
  profileSeconds: fc.constantFrom(1, 5, 60, 900),
  profileChannels: fc.subarray([...energyAccumulatorNames], { minLength: 1, maxLength: 4 }),
});
const adopted = (chosen: object): Fact => ({
  kind: "settingsAdopted",
  settingsAdopted: { json: JSON.stringify(chosen) },
});

describe("load profile", () => {
  it("has records whose energies add up to the difference of the registers, to the microwatt-hour", () => {
    fc.assert(
      fc.property(arbitrarySeconds(noonNs), arbitrarySettings, (seconds, chosen) => {
        const commits = commitsOf(seconds);
        const { facts, state } = live(logging, chosen, follow(commits));
        const select = channelSelection(chosen);
        const now = select((commits.at(-1) as Commit).registersAfter.metrology?.energyMicroWh ?? []);
        const begin = (all(facts)[0] as Closed).registerMicroWh;
        const sums = records(facts).reduce(
          (sum, { energyMicroWh }) => sum.map((one, at) => one + (energyMicroWh[at] as bigint)),
          begin.map(() => 0n),
        );
        const running = now.map((one, at) => one - (state.loadProfile.running?.startMicroWh[at] as bigint));
        expect(sums.map((sum, at) => sum + (running[at] as bigint))).toEqual(
          now.map((one, at) => one - (begin[at] as bigint)),
        );
        for (const { energyMicroWh } of records(facts))
          expect(energyMicroWh.every((energy) => energy >= 0n)).toBe(true);
      }),
    );
  });

  it("has records that end at UTC multiples of their length, follow each other and are numbered without gaps", () => {
    fc.assert(
      fc.property(arbitrarySeconds(noonNs), arbitrarySettings, (seconds, chosen) => {
        const lengthNs = BigInt(chosen.profileSeconds) * nsPerSecond;
        const closed = records(live(logging, chosen, follow(commitsOf(seconds))).facts);
        closed.forEach(({ number, fromNs, throughNs, quality }, index) => {
          expect(number).toBe(BigInt(index + 1));
          expect(throughNs % lengthNs).toBe(0n);
          expect(throughNs - fromNs <= lengthNs && fromNs < throughNs).toBe(true);
          if (throughNs - fromNs < lengthNs) expect(quality & Quality.partial).toBe(Quality.partial);
          if (index > 0) expect(fromNs >= (closed[index - 1] as Closed).throughNs).toBe(true);
        });
      }),
    );
  });

  it("flags a record exactly with what metrology flagged in it, where nothing is missing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 60 }), fc.nat(1000), (count, seed) => {
        const seconds = steady(noonNs, count, seed);
        for (const { fromNs, throughNs, quality } of records(
          live(logging, settings, follow(commitsOf(seconds))).facts,
        )) {
          const inside = seconds.filter((second) => second.fromNs >= fromNs && second.throughNs <= throughNs);
          expect(quality).toBe(inside.reduce((bits, second) => bits | second.quality, 0));
        }
      }),
    );
  });

  it("is the same after any number of restarts, with events in between", () => {
    fc.assert(
      fc.property(
        arbitrarySeconds(noonNs),
        arbitrarySettings,
        fc.uniqueArray(fc.nat(60)),
        fc.uniqueArray(fc.nat(40)),
        (seconds, chosen, kills, resets) => {
          const reset: Fact = { kind: "demandReset", demandReset: { atNs: noonNs, by: "test", cause: "command" } };
          const inputs = follow(commitsOf(seconds));
          for (const at of resets)
            inputs.splice(at, 0, {
              from: "demand",
              commit: { ...(inputs[0] as FollowedCommit).commit, facts: [reset] },
            });
          expect(live(logging, chosen, inputs, new Set(kills))).toEqual(live(logging, chosen, inputs));
        },
      ),
    );
  });
});

describe("the running record", () => {
  const seconds = steady(noonNs + 3n * nsPerSecond, 21, 1);
  const commits = commitsOf(seconds);
  const { state, facts } = live(logging, settings, follow(commits));

  it("begins with the first sample, and is partial then", () => {
    expect(all(facts)[0]).toMatchObject({
      number: 0n,
      fromNs: noonNs + 3n * nsPerSecond,
      throughNs: noonNs + 3n * nsPerSecond,
    });
    expect(records(facts)[0]).toMatchObject({
      fromNs: noonNs + 3n * nsPerSecond,
      throughNs: noonNs + 10n * nsPerSecond,
    });
    expect(records(facts).map(({ quality }) => quality & Quality.partial)).toEqual([Quality.partial, 0]);
  });

  it("stays open when metering stops", () => {
    const stopped: Fact = {
      kind: "meteringStopped",
      meteringStopped: { atNs: noonNs, nextSample: 5n, nextWindow: 0n, kernel: new Uint8Array() },
    };
    const decided = logging.decide(state, {
      from: "metrology",
      commit: { ...(commits.at(-1) as Commit), facts: [stopped] },
    });
    expect(decided.map(({ kind }) => kind)).toEqual(["eventRecorded"]);
  });

  it("closes with its own channels when the settings change, and loses no energy", () => {
    const chosen = { profileSeconds: 60, profileChannels: ["energy.active.export.total"] };
    const changed = logging.evolve(state, adopted(chosen));
    const next = commitsOf([...seconds, ...steady((seconds.at(-1) as Second).throughNs, 1, 7)]).slice(-1);
    const decided = all(logging.decide(changed, follow(next)[0] as FollowedCommit));
    expect(
      decided.map(({ number, quality, registerMicroWh }) => [
        number,
        quality & Quality.partial,
        registerMicroWh.length,
      ]),
    ).toEqual([
      [3n, Quality.partial, 2],
      [0n, 0, 1],
    ]);
    const registers = (commits.at(-1) as Commit).registersAfter.metrology?.energyMicroWh ?? [];
    expect(decided[0]?.registerMicroWh).toEqual(channelSelection(settings)(registers));
    expect(decided[1]?.registerMicroWh).toEqual(channelSelection(chosen)(registers));
    const after = decided.reduce(
      (so, profileRecordClosed) => logging.evolve(so, { kind: "profileRecordClosed", profileRecordClosed }),
      changed,
    );
    expect(after.loadProfile.running?.settings).toEqual(chosen);
  });

  it("closes at its boundary when a gap leads over it, and empty records are left out", () => {
    const later = steady(noonNs + 7205n * nsPerSecond, 6, 2);
    const closed = records(live(logging, settings, follow(commitsOf([...seconds, ...later]))).facts);
    expect(
      closed.slice(2).map(({ fromNs, throughNs, quality }) => [fromNs - noonNs, throughNs - noonNs, quality & 33]),
    ).toEqual([
      [20n * nsPerSecond, 30n * nsPerSecond, Quality.missing | Quality.partial],
      [7205n * nsPerSecond, 7210n * nsPerSecond, Quality.partial],
    ]);
  });

  it("waits for settings that can be logged", () => {
    for (const json of [
      "",
      "{}",
      JSON.stringify({ ...settings, profileSeconds: 7 }),
      JSON.stringify({ ...settings, profileChannels: ["frequency"] }),
    ]) {
      const unconfigured = logging.evolve(logging.initial(), { kind: "settingsAdopted", settingsAdopted: { json } });
      expect(unconfigured).toEqual(logging.initial());
      expect(logging.decide(unconfigured, follow(commits)[0] as FollowedCommit)).toEqual([]);
    }
  });
});
