import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Commit, DemandRegisters, DemandValue, Fact, FactOf } from "#schemas/codec.ts";
import { demandQuantity, usualDemandQuantities } from "#schemas/demand-quantities.ts";
import { Quality } from "#schemas/quality.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import type { FollowedCommit } from "#runtime/subsystem.ts";
import { demandMicroW, demandSelection } from "../../../services/demand/demand-values.ts";
import { demand, type DemandState } from "../../../services/demand/subsystem.ts";
import { live, type Lifetime } from "./lifetime.ts";
import { arbitrarySeconds, commitsOf, nsPerSecond, steady, type Second } from "./metering.ts";

const noonNs = 1_772_366_400n * nsPerSecond;
const follow = (commits: Commit[]): FollowedCommit[] => commits.map((commit) => ({ from: "metrology", commit }));
type Closed = FactOf<"demandSubintervalClosed">["demandSubintervalClosed"];
const closings = (facts: Fact[]): Closed[] =>
  facts
    .flatMap((fact) => (fact.kind === "demandSubintervalClosed" ? [fact.demandSubintervalClosed] : []))
    .filter(({ fromNs, throughNs }) => throughNs > fromNs);
const floor = (ns: bigint, lengthNs: bigint): bigint => ns - (ns % lengthNs);
const settingsOf = (subintervalSeconds: number, subintervals: number): DemandSettings => ({
  subintervalSeconds,
  subintervals,
});
const reset: Fact = { kind: "demandReset", demandReset: { atNs: noonNs, by: "test", cause: "command" } };
const demandEnergies = demandSelection(settingsOf(60, 1));
const intervalNs = ({ subintervalSeconds, subintervals }: DemandSettings): bigint =>
  BigInt(subintervalSeconds * subintervals) * nsPerSecond;
const valueOf = (state: DemandState, index = 0): DemandValue =>
  (demand.registers(state) as DemandRegisters).values[index] as DemandValue;
const arbitrarySettings = fc.record({
  subintervalSeconds: fc.constantFrom(1, 4, 10, 60),
  subintervals: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 15 })),
});

/** Energy of each subinterval that was metered, straight from the seconds. */
function energyByEnd(seconds: Second[], lengthNs: bigint): Map<bigint, bigint[]> {
  const sums = new Map<bigint, bigint[]>();
  for (const { fromNs, energyMicroWh } of seconds) {
    const end = floor(fromNs, lengthNs) + lengthNs;
    const sum = sums.get(end) ?? usualDemandQuantities.map(() => 0n);
    sums.set(
      end,
      demandEnergies(energyMicroWh).map((energy, index) => energy + (sum[index] as bigint)),
    );
  }
  return sums;
}

describe("demand", () => {
  it("closes every subinterval that was metered once, with exactly the energy metered in it [J-D11]", () => {
    fc.assert(
      fc.property(
        arbitrarySeconds(noonNs),
        arbitrarySettings,
        fc.integer({ min: 1, max: 3 }),
        (seconds, settings, perCommit) => {
          const lengthNs = BigInt(settings.subintervalSeconds) * nsPerSecond;
          const closed = closings(live(demand, settings, follow(commitsOf(seconds, perCommit))).facts);
          const expected = energyByEnd(seconds, lengthNs);
          const reachedNs = (seconds.at(-1) as Second).throughNs;
          const lastBegunNs = (seconds.at(-1) as Second).fromNs;
          for (const { throughNs, energyMicroWh } of closed) {
            expect(throughNs % lengthNs).toBe(0n);
            expect(energyMicroWh).toEqual(expected.get(throughNs) ?? usualDemandQuantities.map(() => 0n));
          }
          const ends = closed.map(({ throughNs }) => throughNs);
          expect(new Set(ends).size).toBe(ends.length);
          for (const end of expected.keys()) expect(ends.includes(end)).toBe(end <= reachedNs || end <= lastBegunNs);
        },
      ),
    );
  });

  it("is after each closing the energy of the last subintervals over the interval [I2-D03, K-D03, V-D03]", () => {
    fc.assert(
      fc.property(arbitrarySeconds(noonNs), arbitrarySettings, (seconds, settings) => {
        const lengthNs = BigInt(settings.subintervalSeconds) * nsPerSecond;
        const expected = energyByEnd(seconds, lengthNs);
        let state = demand.initial();
        let highest = 0n;
        for (const fact of live(demand, settings, follow(commitsOf(seconds))).facts) {
          state = demand.evolve(state, fact);
          if (
            fact.kind !== "demandSubintervalClosed" ||
            fact.demandSubintervalClosed.fromNs === fact.demandSubintervalClosed.throughNs
          )
            continue;
          const end = fact.demandSubintervalClosed.throughNs;
          let energy = 0n;
          for (let back = 0; back < settings.subintervals; back++)
            energy += expected.get(end - BigInt(back) * lengthNs)?.[0] ?? 0n;
          const value = valueOf(state);
          highest = value.lastMicroW > highest ? value.lastMicroW : highest;
          expect(value).toMatchObject({
            lastMicroW: demandMicroW(energy, intervalNs(settings)),
            lastNs: end,
            peakMicroW: highest,
          });
        }
      }),
    );
  });

  it("is the same at the end of a block, whether it is one or slides, and slides higher or as high [K-D01, I2-D04]", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 240 }), fc.nat(1000), (count, seed) => {
        const seconds = steady(noonNs, count, seed);
        const lived = (settings: DemandSettings): Lifetime<DemandState> =>
          live(demand, settings, follow(commitsOf(seconds)));
        const [block, sliding] = [lived(settingsOf(30, 1)), lived(settingsOf(10, 3))];
        for (let end = 30; end <= count; end += 30) {
          const energy = seconds
            .slice(end - 30, end)
            .reduce((sum, second) => sum + (demandEnergies(second.energyMicroWh)[0] as bigint), 0n);
          const { lastMicroW, lastNs } = valueOf(block.states[end - 1] as DemandState);
          expect(lastMicroW).toBe(demandMicroW(energy, 30n * nsPerSecond));
          expect(lastNs).toBe(noonNs + BigInt(end) * nsPerSecond);
          expect(valueOf(sliding.states[end - 1] as DemandState).lastMicroW).toBe(lastMicroW);
        }
        expect(valueOf(sliding.state).peakMicroW).toBeGreaterThanOrEqual(valueOf(block.state).peakMicroW);
      }),
      { numRuns: 30 },
    );
  });

  it("is the same after any number of restarts, resets included", () => {
    fc.assert(
      fc.property(
        arbitrarySeconds(noonNs),
        arbitrarySettings,
        fc.uniqueArray(fc.nat(60)),
        fc.nat(60),
        (seconds, settings, kills, resetAt) => {
          const inputs = follow(commitsOf(seconds));
          const commands = new Map([[resetAt, [reset]]]);
          const whole = live(demand, settings, inputs, new Set(), commands);
          expect(live(demand, settings, inputs, new Set(kills), commands)).toEqual(whole);
        },
      ),
    );
  });

  it("rounds to the nearest microwatt, a half upwards", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), arbitrarySettings, (energy, settings) => {
        const seconds = BigInt(settings.subintervalSeconds * settings.subintervals);
        const distance = 2n * (demandMicroW(energy, intervalNs(settings)) * seconds - energy * 3600n);
        expect(distance > -seconds && distance <= seconds).toBe(true);
      }),
    );
    expect(demandMicroW(1n, intervalNs(settingsOf(3600, 2)))).toBe(1n);
    expect(demandMicroW(-1n, intervalNs(settingsOf(3600, 2)))).toBe(0n);
  });

  it("takes each energy from the register of its name", () => {
    const energyMicroWh = energyAccumulatorNames.map((_, index) => 10n ** BigInt(index));
    const sums = usualDemandQuantities.map((name) =>
      (demandQuantity(name)?.parts ?? []).map(({ energy }) => 10n ** BigInt(energyAccumulatorNames.indexOf(energy))),
    );
    expect(demandEnergies(energyMicroWh)).toEqual(sums.map((parts) => parts.reduce((sum, part) => sum + part, 0n)));
  });
});

describe("gaps", () => {
  const settings = settingsOf(10, 3);

  it("closes the running subinterval as partial with samples missing and leaves the empty ones out", () => {
    const seconds = [...steady(noonNs, 14, 1), ...steady(noonNs + 3603n * nsPerSecond, 8, 2)];
    const { facts } = live(demand, settings, follow(commitsOf(seconds)));
    expect(
      closings(facts).map(({ fromNs, throughNs, quality }) => [
        fromNs - noonNs,
        throughNs - noonNs,
        quality & 3,
        quality & Quality.partial,
      ]),
    ).toEqual([
      [0n, 10n * nsPerSecond, 0, 0],
      [10n * nsPerSecond, 20n * nsPerSecond, Quality.missing, Quality.partial],
      [3603n * nsPerSecond, 3610n * nsPerSecond, 0, Quality.partial],
    ]);
  });

  it("drops subintervals from the sliding window that the gap moved out of it", () => {
    const seconds = [...steady(noonNs, 30, 1), ...steady(noonNs + 50n * nsPerSecond, 10, 2)];
    const { state } = live(demand, settings, follow(commitsOf(seconds)));
    const energy = seconds
      .filter(({ fromNs }) => fromNs >= noonNs + 50n * nsPerSecond)
      .reduce((sum, second) => sum + (demandEnergies(second.energyMicroWh)[0] as bigint), 0n);
    expect(valueOf(state).lastMicroW).toBe(demandMicroW(energy, intervalNs(settings)));
    expect(valueOf(state).lastQuality & (Quality.missing | Quality.partial)).toBe(Quality.missing | Quality.partial);
  });

  it("flags sliding demand as partial until the window has all its subintervals", () => {
    const qualities: number[] = [];
    for (const state of live(demand, settings, follow(commitsOf(steady(noonNs, 40, 1)))).states)
      qualities.push(valueOf(state).lastQuality & Quality.partial);
    expect(qualities[9]).toBe(Quality.partial);
    expect(qualities[19]).toBe(Quality.partial);
    expect(qualities[29]).toBe(0);
  });

  it("keeps the running subinterval open when metering stops", () => {
    const inputs = follow(commitsOf(steady(noonNs, 14, 1)));
    const { state } = live(demand, settings, inputs);
    const stopped: FollowedCommit = {
      from: "metrology",
      commit: {
        ...(inputs.at(-1) as FollowedCommit).commit,
        facts: [
          {
            kind: "meteringStopped",
            meteringStopped: { atNs: noonNs, nextSample: 1n, nextWindow: 0n, kernel: new Uint8Array() },
          },
        ],
      },
    };
    expect(demand.decide(state, stopped)).toEqual([]);
  });
});

describe("test mode", () => {
  it("is time without energy for demand: intervals go on as ever, and so does demand after it [J-D15]", () => {
    const settings = settingsOf(10, 1);
    // In test mode metrology counts the time with its bit, and leaves the registers as they are.
    const seconds = steady(noonNs, 60, 1).map((second, index) =>
      index >= 15 && index < 45
        ? { ...second, energyMicroWh: second.energyMicroWh.map(() => 0n), quality: Quality.test }
        : second,
    );
    const { states, facts } = live(demand, settings, follow(commitsOf(seconds)));
    expect(closings(facts).map(({ throughNs }) => throughNs - noonNs)).toEqual(
      [10n, 20n, 30n, 40n, 50n, 60n].map((end) => end * nsPerSecond),
    );
    const lasts = [9, 19, 29, 39, 49, 59].map((index) => valueOf(states[index] as DemandState).lastMicroW);
    expect(lasts.map((microW) => microW > 0n)).toEqual([true, true, false, false, true, true]);
    expect(closings(facts).map(({ quality }) => (quality & Quality.test) > 0)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});
