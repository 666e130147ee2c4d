import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { energyAccumulatorNames, firstAccumulatorCount, plainAccumulatorCount } from "#schemas/energy-accumulators.ts";
import type { Netting } from "#schemas/metering-settings.ts";
import { energiesOf, slicesOf, type Load } from "./metered-energy.ts";
import { blocksOf, meter, sample, settingsFor, threePhase, wye } from "./synthetic.ts";

const load = fc.tuple(
  fc.double({ min: 50, max: 300 }),
  fc.double({ min: 0.1, max: 10 }),
  fc.double({ min: 0, max: 360 }),
);
const loads = fc.array(load, { minLength: 3, maxLength: 3 }) as fc.Arbitrary<Load[]>;
const watts = ([volts, amperes, degrees]: Load) => volts * amperes * Math.cos((degrees * Math.PI) / 180);
const vars = ([volts, amperes, degrees]: Load) => volts * amperes * Math.sin((degrees * Math.PI) / 180);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const clear = (all: Load[]) =>
  fc.pre(all.every((each) => Math.abs(watts(each)) > 1) && Math.abs(sum(all.map(watts))) > 1);

function total(netting: Netting, all: Load[]): { imported: number; exported: number; reactive: number[] } {
  const of = energiesOf(slicesOf({ netting }, all));
  return {
    imported: of("energy.active.import.total"),
    exported: of("energy.active.export.total"),
    reactive: ["q1", "q2", "q3", "q4"].map((quadrant) => of(`energy.reactive.${quadrant}.total`)),
  };
}

describe("registration of energy", () => {
  it("adds the phases before it judges the direction, where the netting is their sum", () => {
    fc.assert(
      fc.property(loads, (all) => {
        clear(all);
        const { imported, exported } = total("sum", all);
        const power = sum(all.map(watts));
        expect(Math.abs(imported - Math.max(0, power))).toBeLessThan(0.02);
        expect(Math.abs(exported - Math.max(0, -power))).toBeLessThan(0.02);
      }),
    );
  });

  it("adds import and export of each phase by itself, quadrants too, where the netting is by phases", () => {
    fc.assert(
      fc.property(loads, (all) => {
        clear(all);
        const { imported, exported, reactive } = total("phases", all);
        expect(Math.abs(imported - sum(all.map((each) => Math.max(0, watts(each)))))).toBeLessThan(0.02);
        expect(Math.abs(exported - sum(all.map((each) => Math.max(0, -watts(each)))))).toBeLessThan(0.02);
        const lagging = sum(all.map((each) => Math.max(0, vars(each))));
        expect(Math.abs((reactive[0] as number) + (reactive[1] as number) - lagging)).toBeLessThan(0.02);
      }),
    );
  });

  it("stops while the sum runs backwards, and counts magnitudes, in the one-way modes [K-M07]", () => {
    fc.assert(
      fc.property(loads, (all) => {
        clear(all);
        const forward = total("forward", all);
        expect(Math.abs(forward.imported - Math.max(0, sum(all.map(watts))))).toBeLessThan(0.02);
        expect(forward.exported).toBe(0);
        const absolute = total("absolute", all);
        expect(Math.abs(absolute.imported - sum(all.map((each) => Math.abs(watts(each)))))).toBeLessThan(0.02);
        expect(absolute.exported).toBe(0);
        expect((absolute.reactive[1] as number) + (absolute.reactive[2] as number)).toBe(0);
        const both = total("sum", all);
        expect(both.imported > 0).toBe(both.exported === 0);
      }),
    );
  });

  it("registers both directions of one phase, one of them, or their magnitude [K-M06]", () => {
    const export230: Load[] = [[230, 5, 180]];
    expect(total("sum", export230)).toMatchObject({ imported: 0, exported: expect.closeTo(1150, 1) });
    expect(total("forward", export230)).toMatchObject({ imported: 0, exported: 0 });
    expect(total("absolute", export230)).toMatchObject({ imported: expect.closeTo(1150, 1), exported: 0 });
  });

  it("puts both apparent powers and Q with the direction of their phase and sum", () => {
    fc.assert(
      fc.property(loads, (all) => {
        clear(all);
        const of = energiesOf(slicesOf({}, all));
        const [power, reactive] = [sum(all.map(watts)), sum(all.map(vars))];
        const direction = power > 0 ? "import" : "export";
        const arithmetic = sum(all.map(([volts, amperes]) => volts * amperes));
        expect(of(`energy.apparent.${direction}.total`)).toBeCloseTo(arithmetic, 1);
        expect(of(`energy.apparent.vector.${direction}.total`)).toBeCloseTo(Math.hypot(power, reactive), 1);
        const q60 = power / 2 + (reactive * Math.sqrt(3)) / 2;
        expect(of("energy.q60.import.total") - of("energy.q60.export.total")).toBeCloseTo(q60, 1);
        const first = all[0] as Load;
        expect(of(`energy.apparent.${watts(first) > 0 ? "import" : "export"}.a`)).toBeCloseTo(first[0] * first[1], 1);
      }),
    );
  });

  it("takes the apparent power of two elements that are no phases from the sums", () => {
    const of = energiesOf(
      slicesOf(
        {},
        [
          [400, 5, 60],
          [0, 0, 0],
          [400, 5, 0],
        ],
        50,
        false,
      ),
    );
    const [power, reactive] = [400 * 5 * 1.5, 400 * 5 * Math.sin(Math.PI / 3)];
    expect(of("energy.apparent.import.total")).toBeCloseTo(Math.hypot(power, reactive), 1);
  });

  it("integrates currents, their squares and the squares of all voltages from samples [I2-M07]", () => {
    const samples = sample(threePhase(23_000, 500, 30), { rateHz: 3200, frequencyHz: 50.1, seconds: 3 });
    const settings = settingsFor(50, wye, 23_000);
    const of = energiesOf(meter(settings, blocksOf(samples, 3200)).flatMap(({ slices }) => slices));
    for (const line of ["a", "b", "c"]) {
      expect(of(`ampere_hours.${line}`) / 1500).toBeCloseTo(1, 4);
      expect(of(`ampere_squared_hours.${line}`) / 750_000).toBeCloseTo(1, 4);
    }
    for (const pair of ["an", "bn", "cn"])
      expect(of(`volt_squared_hours.${pair}`) / (3 * 23_000 ** 2)).toBeCloseTo(1, 4);
    for (const pair of ["ab", "bc", "ca"])
      expect(of(`volt_squared_hours.${pair}`) / (9 * 23_000 ** 2)).toBeCloseTo(1, 4);
    expect(of("ampere_hours.n")).toBe(0);
  });

  it("only ever appends to the accumulators, and leaves out those that are not in use", () => {
    expect(energyAccumulatorNames.slice(0, 2)).toEqual(["energy.active.import.a", "energy.active.export.a"]);
    expect(energyAccumulatorNames[firstAccumulatorCount - 1]).toBe("energy.apparent.export.total");
    expect(energyAccumulatorNames[plainAccumulatorCount]).toBe("energy.compensated.active.import.a");
    expect(new Set(energyAccumulatorNames).size).toBe(energyAccumulatorNames.length);
    const [slice] = slicesOf({}, [[230, 5, 0]]);
    expect(slice?.energyMicroWh).toHaveLength(plainAccumulatorCount);
  });
});
