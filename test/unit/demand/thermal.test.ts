import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DemandRegisters } from "#schemas/codec.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { demand, type DemandState } from "../../../services/demand/subsystem.ts";
import { thermalMicroW } from "../../../services/demand/thermal.ts";
import { live } from "./lifetime.ts";
import { arbitrarySeconds, commitsOf, nsPerSecond, steady, type Second } from "./metering.ts";
import { followed } from "./tariff.ts";

const noonNs = 1_772_366_400n * nsPerSecond;
const settings: DemandSettings = {
  subintervalSeconds: 900,
  subintervals: 1,
  thermal: { quantities: ["demand.active.import", "demand.current.a"], seconds: 900, stepSeconds: 60 },
};
const registersOf = (state: DemandState): DemandRegisters => demand.registers(state) as DemandRegisters;
const importAt = energyAccumulatorNames.indexOf("energy.active.import.total");
const at = (second: number): bigint => noonNs + BigInt(second) * nsPerSecond;

/** Seconds of the same power, 1 kW: 1/3.6 Wh each, so nine of every ten of 277778 µWh. */
const steadily = (count: number, microWh: bigint): Second[] =>
  steady(noonNs, count, 1).map((second) => ({
    ...second,
    energyMicroWh: second.energyMicroWh.map((_, index) => (index === importAt ? microWh : 0n)),
  }));

describe("thermal demand", () => {
  it("takes 90 percent of a step of the power in its time, and 99 in twice that", () => {
    const at90 = live(demand, settings, followed("metrology", commitsOf(steadily(900, 1_000_000n), 60))).state;
    const power = 3_600_000_000n;
    expect(Number(registersOf(at90).thermal[0]?.microW) / Number(power)).toBeCloseTo(0.9, 8);
    const at99 = live(demand, settings, followed("metrology", commitsOf(steadily(1800, 1_000_000n), 60))).state;
    expect(Number(registersOf(at99).thermal[0]?.microW) / Number(power)).toBeCloseTo(0.99, 8);
  });

  it("is for a steady power the same in steps of any length", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 3600n }),
        fc.bigInt({ min: 1n, max: 3600n }),
        (from, power, one, other) => {
          const once = thermalMicroW(from, power, (one + other) * nsPerSecond, 900);
          const twice = thermalMicroW(
            thermalMicroW(from, power, one * nsPerSecond, 900),
            power,
            other * nsPerSecond,
            900,
          );
          expect(once - twice >= -2n && once - twice <= 2n).toBe(true);
        },
      ),
    );
  });

  it("has a peak with its time, which a reset begins anew where it stands", () => {
    const seconds = [
      ...steadily(600, 1_000_000n),
      ...steadily(900, 0n).map((second, index) => ({ ...second, fromNs: at(600 + index), throughNs: at(601 + index) })),
    ];
    const { state } = live(demand, settings, followed("metrology", commitsOf(seconds, 60)));
    const [active] = registersOf(state).thermal;
    expect(active?.peak.ns).toBe(at(600));
    expect(active?.microW).toBeLessThan(active?.peak.microW ?? 0n);
    const reset = demand.evolve(state, {
      kind: "demandReset",
      demandReset: { atNs: at(1500), by: "x", cause: "command" },
    });
    expect(registersOf(reset).thermal[0]?.peak).toMatchObject({ microW: active?.microW, ns: at(1500) });
  });

  it("agrees with the filter in floating point over any metering, gaps included, and after restarts", () => {
    fc.assert(
      fc.property(arbitrarySeconds(noonNs), fc.uniqueArray(fc.nat(60)), (seconds, kills) => {
        const log = followed("metrology", commitsOf(seconds));
        const { state, facts } = live(demand, settings, log, new Set(kills));
        expect(live(demand, settings, log).state).toEqual(state);
        let value = 0;
        for (const fact of facts) {
          if (fact.kind !== "thermalDemandStepped") continue;
          const { fromNs, throughNs, thermalMicroW: reached } = fact.thermalDemandStepped;
          if (fromNs === throughNs) continue;
          const hours = Number(throughNs - fromNs) / 3.6e12;
          const energy = seconds
            .filter((second) => second.fromNs >= fromNs && second.throughNs <= throughNs)
            .reduce((sum, { energyMicroWh }) => sum + Number(energyMicroWh[importAt]), 0);
          value += (energy / hours - value) * (1 - 10 ** (-hours / 0.25));
          expect(Math.abs(Number(reached[0]) - value)).toBeLessThan(1 + 1e-6 * Math.abs(value));
        }
      }),
      { numRuns: 40 },
    );
  });
});
