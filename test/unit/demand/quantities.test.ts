import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DemandRegisters } from "#schemas/codec.ts";
import { datapoints } from "#schemas/datapoints.ts";
import { demandQuantities, demandQuantity, demandQuantityCountMax } from "#schemas/demand-quantities.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { demandMicroW, quantityMicroW } from "../../../services/demand/demand-values.ts";
import { parseDemandSettings } from "../../../services/demand/settings.ts";
import { demand, type DemandState } from "../../../services/demand/subsystem.ts";
import { live } from "./lifetime.ts";
import { commitsOf, nsPerSecond, steady, type Second } from "./metering.ts";
import { followed } from "./tariff.ts";

const noonNs = 1_772_366_400n * nsPerSecond;
const names = demandQuantities.map(({ name }) => name);
const lastOf = (state: DemandState): bigint[] =>
  (demand.registers(state) as DemandRegisters).values.map(({ lastMicroW }) => lastMicroW);
const sumOf = (seconds: Second[], name: string): bigint =>
  seconds.reduce((sum, { energyMicroWh }) => sum + (energyMicroWh[energyAccumulatorNames.indexOf(name)] as bigint), 0n);

describe("the catalogue of quantities", () => {
  it("has watts, vars by quadrant, both volt-amperes and Q, of each phase and all, in four directions [J-D02]", () => {
    for (const place of ["", ".a", ".b", ".c"]) {
      for (const kind of ["active", "reactive", "apparent", "apparent.vector", "q60"])
        for (const direction of ["import", "export", "net", "absolute"])
          expect(names).toContain(`demand.${kind}.${direction}${place}`);
      for (const quadrant of ["q1", "q2", "q3", "q4"]) expect(names).toContain(`demand.reactive.${quadrant}${place}`);
    }
    for (const line of ["a", "b", "c", "n", "avg"]) {
      expect(names).toContain(`demand.current.${line}`);
      expect(names).toContain(`demand.current_squared.${line}`);
    }
    expect(new Set(names).size).toBe(names.length);
  });

  it("is made of accumulators that exist, of one number of decimals", () => {
    for (const { parts, decimals } of demandQuantities)
      for (const { energy } of parts) {
        expect(energyAccumulatorNames).toContain(energy);
        expect(datapoints.get(energy)?.decimals).toBe(decimals);
      }
  });

  it("holds the seven demands of one family and the nine of another, with last and peak by rate", () => {
    const seven = ["active.import", "active.export", "reactive.import", "reactive.export"];
    const rest = ["apparent.import", "apparent.export", "active.absolute"];
    const nine = ["active", "reactive", "apparent"].flatMap((kind) =>
      ["import", "export", "net"].map((direction) => `${kind}.${direction}`),
    );
    for (const name of [...seven, ...rest, ...nine].map((one) => `demand.${one}`)) {
      for (const what of ["present", "last", "last.time", "peak", "peak.time"])
        expect(datapoints.has(`${name}.${what}`)).toBe(true);
      for (let rate = 1; rate <= 8; rate++) expect(datapoints.has(`${name}.peak.rate${rate}.time`)).toBe(true);
    }
  });
});

describe("the quantities that are kept", () => {
  it("are demands of exactly the energies that they are sums of [I1-D01, I1-D03]", () => {
    const arbitraryNames = fc.uniqueArray(fc.constantFrom(...names), {
      minLength: 1,
      maxLength: demandQuantityCountMax,
    });
    fc.assert(
      fc.property(arbitraryNames, fc.nat(1000), (quantities, seed) => {
        const settings: DemandSettings = { subintervalSeconds: 10, subintervals: 1, quantities };
        const seconds = steady(noonNs, 10, seed);
        const { state } = live(demand, settings, followed("metrology", commitsOf(seconds)));
        const expected = quantities.map((name) => {
          const { parts, mean, side } = demandQuantity(name) as NonNullable<ReturnType<typeof demandQuantity>>;
          const energy = parts.reduce((sum, part) => sum + part.sign * sumOf(seconds, part.energy), 0n);
          const shown = side === "export" ? -energy : energy;
          if (side !== undefined && shown < 0n) return 0n;
          return demandMicroW(shown, mean ? 30n * nsPerSecond : 10n * nsPerSecond);
        });
        expect(lastOf(state)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("split a net demand by its sign [V-D08]", () => {
    const [imported, exported] = ["import", "export"].map((side) => demandQuantity(`demand.active.net.${side}`)) as [
      NonNullable<ReturnType<typeof demandQuantity>>,
      NonNullable<ReturnType<typeof demandQuantity>>,
    ];
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (energy) => {
        const [of, to] = [imported, exported].map((side) => quantityMicroW(side, energy, 900n * nsPerSecond)) as [
          bigint,
          bigint,
        ];
        expect(of === 0n || to === 0n).toBe(true);
        expect(of + to).toBe(demandMicroW(energy < 0n ? -energy : energy, 900n * nsPerSecond));
      }),
    );
  });

  it("stay what they were when others join them, and the interval begins anew", () => {
    const before: DemandSettings = {
      subintervalSeconds: 10,
      subintervals: 1,
      quantities: ["demand.active.import", "demand.q60.net"],
    };
    const { state } = live(demand, before, followed("metrology", commitsOf(steady(noonNs, 25, 4))));
    const after = { ...before, quantities: ["demand.current.a", "demand.q60.net", "demand.active.import"], rates: 2 };
    const adopted = demand.evolve(state, { kind: "settingsAdopted", settingsAdopted: { json: JSON.stringify(after) } });
    const [active, q60] = (demand.registers(state) as DemandRegisters).values;
    const values = (demand.registers(adopted) as DemandRegisters).values;
    expect(values.slice(1)).toEqual([q60, active]);
    expect(values[0]).toMatchObject({ lastNs: 0n, peakMicroW: 0n });
    expect(adopted).toMatchObject({ running: null, window: [], mode: "waiting" });
  });

  it("can be cleared with the settings: the last demands, or all", () => {
    const before: DemandSettings = { subintervalSeconds: 10, subintervals: 1 };
    const { state } = live(demand, before, followed("metrology", commitsOf(steady(noonNs, 25, 4))));
    const adopted = (atChange: "last" | "all"): DemandRegisters => {
      const json = JSON.stringify({ subintervalSeconds: 20, subintervals: 1, atChange });
      return demand.registers(
        demand.evolve(state, { kind: "settingsAdopted", settingsAdopted: { json } }),
      ) as DemandRegisters;
    };
    const old = (demand.registers(state) as DemandRegisters).values[0];
    expect(adopted("last").values[0]).toMatchObject({ lastNs: 0n, lastMicroW: 0n, peakMicroW: old?.peakMicroW });
    expect(adopted("all").values.every(({ lastNs, peakNs, peakMicroW }) => lastNs + peakNs + peakMicroW === 0n)).toBe(
      true,
    );
  });

  it("are refused when there are too many, two of a kind or none of the catalogue", () => {
    const parsed = (quantities: string[]): unknown =>
      parseDemandSettings(JSON.stringify({ subintervalSeconds: 60, subintervals: 1, quantities }));
    expect(parsed(names.slice(0, demandQuantityCountMax))).toBeDefined();
    expect(parsed(names.slice(0, demandQuantityCountMax + 1))).toBeUndefined();
    expect(parsed(["demand.active.import", "demand.active.import"])).toBeUndefined();
    expect(parsed(["demand.active"])).toBeUndefined();
    expect(parsed([])).toBeUndefined();
  });
});
