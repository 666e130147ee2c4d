import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { secondQuantityNames, windowQuantityNames } from "#schemas/datapoints.ts";
import { demandDistortionOf, distortionOf, kFactorOf } from "#schemas/measured/distortion.ts";
import { overASecond } from "#schemas/measured/over-a-second.ts";
import { complexPower, magnitude, type Phasor, wrapDegrees } from "#schemas/measured/phasors.ts";
import { lagSign } from "#schemas/measured/powers.ts";
import { measuredReadings } from "../../support/measured-readings.ts";
import { deviationPercent, sequencesBetweenLines, sequencesOf } from "#schemas/measured/sequences.ts";
import { datapoints } from "#schemas/datapoints.ts";
import { quantities } from "#schemas/quantities.ts";
import { harmonicCount, type Window } from "#schemas/window.ts";
import type { WiringForm } from "#schemas/wiring.ts";
import { blocksOf, type Component, meter, sample, settingsFor, type Signal, wye } from "./synthetic.ts";

const rateHz = 12_800;

/** The third window of a steady signal, where nothing of its beginning is left. */
function windowOf(signal: Signal, wiring = wye, frequencyHz = 50): Window {
  const samples = sample(signal, { rateHz, frequencyHz, seconds: 0.9 });
  return meter(settingsFor(50, wiring), blocksOf(samples, rateHz))[2]?.window as Window;
}

function valuesOf(window: Window, wiring = wye, demandCurrent?: number): Map<string, number> {
  const quantityValues = quantities(window, wiring).map((value, index): [string, number] => [
    windowQuantityNames[index] as string,
    value,
  ]);
  return new Map([...quantityValues, ...measuredReadings(window, { ...settingsFor(50, wiring), demandCurrent })]);
}

const spectrum = (orders: Record<number, number>): number[] =>
  Array.from({ length: harmonicCount }, (_, order) => orders[order] ?? 0);
const polar = (rms: number, degrees: number): Phasor => ({
  re: rms * Math.cos((degrees * Math.PI) / 180),
  im: rms * Math.sin((degrees * Math.PI) / 180),
});
const orders = (...parts: [order: number, rms: number, degrees: number][]): Component[] =>
  parts.map(([order, rms, degrees]) => ({ order, rms, degrees }));

const onePhase: WiringForm = {
  name: "1p2w",
  elements: [{ phase: "a", voltage: { va: 1 }, current: { ia: 1 } }],
  lineToNeutral: ["an"],
  lineToLine: [],
  currents: ["a"],
  phasePower: true,
};
const aron: WiringForm = {
  name: "delta-3w",
  elements: [
    { phase: "a", voltage: { va: 1, vb: -1 }, current: { ia: 1 } },
    { phase: "c", voltage: { vc: 1, vb: -1 }, current: { ic: 1 } },
  ],
  lineToNeutral: [],
  lineToLine: ["ab", "bc", "ca"],
  currents: ["a", "b", "c"],
  phasePower: false,
};

describe("powers of a window", () => {
  // The distorted single-phase example of IEEE 1459 annex B, with angles that give its powers.
  const distorted = windowOf(
    {
      va: orders([1, 100, 0], [3, 8, -70], [5, 15, 141], [7, 5, -142]),
      ia: orders([1, 100, -30], [3, 20, -165], [5, 15, 234], [7, 10, 126]),
    },
    onePhase,
  );
  const values = valuesOf(distorted, onePhase);

  it("splits a distorted apparent power as IEEE 1459 does [I2-M04]", () => {
    expect(values.get("power.apparent.a")).toBeCloseTo(10517.4926, 1);
    expect(values.get("power.active.a")).toBeCloseTo(8632.7886, 1);
    expect(values.get("power.active.fundamental.a")).toBeCloseTo(8660.254, 1);
    expect(values.get("power.reactive.a")).toBeCloseTo(5000, 1);
    expect(values.get("power.apparent.fundamental.a")).toBeCloseTo(10000, 1);
    expect(values.get("power.apparent.nonfundamental.a")).toBeCloseTo(3258.4736, 0);
    expect(values.get("power.nonactive.a")).toBeCloseTo(6007.7127, 0);
    expect(values.get("power.distortion.a")).toBeCloseTo(Math.sqrt(6007.7127 ** 2 - 5000 ** 2), 0);
    expect(values.get("power_factor.a")).toBeCloseTo(0.820803, 5);
    expect(values.get("power_factor.displacement.a")).toBeCloseTo(0.866025, 5);
  });

  it("gives the vector apparent power and the Q quantity of JEMStar II [J-M05, J-M06]", () => {
    expect(values.get("power.apparent.vector.a")).toBeCloseTo(Math.hypot(8632.7886, 5000), 1);
    expect(values.get("power_factor.vector.a")).toBeCloseTo(8632.7886 / Math.hypot(8632.7886, 5000), 5);
    expect(values.get("power.q60.a")).toBeCloseTo(8632.7886 / 2 + (5000 * Math.sqrt(3)) / 2, 1);
  });

  it("gives the active power of each order, negative where the load feeds a harmonic back", () => {
    expect(values.get("power.active.a.harmonic.1")).toBeCloseTo(8660.254, 1);
    expect(values.get("power.active.a.harmonic.3")).toBeCloseTo(-13.945, 1);
    expect(values.get("power.active.a.harmonic.5")).toBeCloseTo(-11.776, 1);
    expect(values.get("power.active.total.harmonic.7")).toBeCloseTo(-1.745, 1);
  });

  it("adds unequal phases by vectors, by amounts and by the effective values", () => {
    const unequal = valuesOf(
      windowOf({
        va: orders([1, 230, 0]),
        vb: orders([1, 230, -120]),
        vc: orders([1, 230, 120]),
        ia: orders([1, 10, -30]),
        ib: orders([1, 5, -120]),
        in: orders([1, 11.18034, 0]),
      }),
    );
    expect(unequal.get("power.apparent.vector.total")).toBeCloseTo(3345.7098, 1);
    expect(unequal.get("power.apparent.arithmetic.total")).toBeCloseTo(3450, 1);
    expect(unequal.get("power.apparent.effective.total")).toBeCloseTo(6298.8094, 1);
    expect(unequal.get("power_factor.vector.total")).toBeCloseTo(0.939071, 5);
    expect(unequal.get("power_factor.effective.total")).toBeCloseTo(0.498802, 5);
  });

  it("signs a power factor by lag or lead in every quadrant [J-M07]", () => {
    for (const [degrees, lags] of [
      [30, 1],
      [150, -1],
      [-150, 1],
      [-30, -1],
    ] as const) {
      const { active, reactive } = complexPower(polar(230, 0), polar(10, -degrees));
      expect(lagSign({ active, reactive })).toBe(lags);
      const found = valuesOf(windowOf({ va: orders([1, 230, 0]), ia: orders([1, 10, -degrees]) }, onePhase), onePhase);
      const size = Math.abs(Math.cos((degrees * Math.PI) / 180));
      expect(found.get("power_factor.lag.a")).toBeCloseTo(lags * size, 5);
      expect(found.get("power_factor.lead.a")).toBeCloseTo(-lags * size, 5);
    }
  });

  it("gives both elements of a delta the apparent power of the load", () => {
    const found = valuesOf(windowOf({ ...balanced(230, 10, 0) }, aron), aron);
    expect(found.get("power.apparent.vector.total")).toBeCloseTo(6900, 0);
    expect(found.get("power.apparent.effective.total")).toBeCloseTo(6900, 0);
    expect(found.has("power.apparent.vector.a")).toBe(false);
  });
});

describe("a form with sums of currents in its elements", () => {
  // ANSI form 6: two voltages and three currents, exact where the three voltages add up to nothing.
  const form6: WiringForm = {
    ...wye,
    name: "form-6",
    elements: [
      { phase: "a", voltage: { va: 1 }, current: { ia: 1, ib: -1 } },
      { phase: "c", voltage: { vc: 1 }, current: { ic: 1, ib: -1 } },
    ],
    lineToNeutral: ["an", "cn"],
    lineToLine: ["ca"],
    phasePower: false,
  };

  it("has the power of three elements, and the apparent power of its own sums [I1-S04]", () => {
    const signal = {
      ...balanced(230, 10, 25),
      ia: [...orders([1, 10, -25], [5, 2, 40])],
      ib: [...orders([1, 10, -145], [5, 1, 200])],
    };
    const found = valuesOf(windowOf(signal, form6), form6);
    const three = valuesOf(windowOf(signal));
    expect(found.get("power.active.total")).toBeCloseTo(three.get("power.active.total") as number, 2);
    expect(found.get("power.reactive.total")).toBeCloseTo(three.get("power.reactive.total") as number, 2);
    const between = Math.hypot(
      10 * Math.sqrt(3),
      Math.hypot(
        2 * Math.cos(radians(40)) - Math.cos(radians(200)),
        2 * Math.sin(radians(40)) - Math.sin(radians(200)),
      ),
    );
    const second = Math.hypot(10 * Math.sqrt(3), 1);
    expect(found.get("power.apparent.arithmetic.total")).toBeCloseTo(230 * (between + second), 1);
  });
});

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function balanced(volts: number, amperes: number, lag: number): Signal {
  const three = (rms: number, shift: number): Component[][] =>
    [0, -120, 120].map((degrees) => orders([1, rms, degrees - shift]));
  const [va, vb, vc] = three(volts, 0);
  const [ia, ib, ic] = three(amperes, lag);
  return { va, vb, vc, ia, ib, ic };
}

describe("symmetrical components", () => {
  it("are those of the vector of IEC 61000-4-30 with phase b and c out of place [J-M20, I2-M22]", () => {
    const found = sequencesOf(polar(230, 0), polar(225, -118), polar(220, 123));
    expect(magnitude(found.positive)).toBeCloseTo(224.94646, 4);
    expect(magnitude(found.negative)).toBeCloseTo(4.02421, 4);
    expect(magnitude(found.zero)).toBeCloseTo(4.95615, 4);
  });

  it("come back from their own phases, and between lines but for the zero sequence", () => {
    const phasor = fc.tuple(
      fc.double({ min: 1, max: 500, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
    );
    fc.assert(
      fc.property(phasor, phasor, phasor, (a, b, c) => {
        const [first, second, third] = [polar(...a), polar(...b), polar(...c)];
        const minus = (x: Phasor, y: Phasor): Phasor => ({ re: x.re - y.re, im: x.im - y.im });
        const direct = sequencesOf(first, second, third);
        const lines = sequencesBetweenLines(minus(first, second), minus(second, third), minus(third, first));
        for (const name of ["positive", "negative"] as const) {
          expect(lines[name].re).toBeCloseTo(direct[name].re, 6);
          expect(lines[name].im).toBeCloseTo(direct[name].im, 6);
        }
      }),
    );
  });

  it("tell a reversed rotation, and the angles against the first voltage", () => {
    const turned = balanced(230, 10, 20);
    const reversed = valuesOf(windowOf({ ...turned, vb: turned.vc, vc: turned.vb, ib: turned.ic, ic: turned.ib }));
    expect(reversed.get("voltage.reversal")).toBe(1);
    const straight = valuesOf(windowOf(turned));
    expect(straight.get("voltage.reversal")).toBe(0);
    expect(straight.get("voltage.sequence.positive.rms")).toBeCloseTo(230, 3);
    expect(straight.get("voltage.sequence.positive.angle")).toBeCloseTo(0, 3);
    expect(straight.get("current.sequence.positive.angle")).toBeCloseTo(-20, 3);
    const delta = valuesOf(windowOf(turned, aron), aron);
    expect(delta.get("voltage.sequence.positive.rms")).toBeCloseTo(230, 3);
    expect(delta.get("voltage.sequence.positive.angle")).toBeCloseTo(-30, 3);
    expect(delta.has("voltage.sequence.zero.rms")).toBe(false);
  });

  it("have an unbalance by deviation from the mean beside them [J-M12]", () => {
    expect(deviationPercent([390.01962, 383.43337, 395.49649])).toBeCloseTo(1.59539, 4);
    expect(deviationPercent([0, 0, 0])).toBeNaN();
  });
});

describe("distortion", () => {
  it("is told of the fundamental and of the demand current as IEEE 519 does [J-M18, I2-M18]", () => {
    const current = spectrum({ 1: 80, 5: 8, 7: 4, 11: 3 });
    expect(distortionOf(current).thd).toBeCloseTo(11.792, 3);
    expect(demandDistortionOf(current, 100).tdd).toBeCloseTo(9.434, 3);
  });

  it("parts into even and odd orders, leaves orders above 50 out, and has none without a fundamental", () => {
    const both = distortionOf(spectrum({ 0: 5, 1: 100, 2: 3, 3: 4, 51: 50 }));
    expect(both).toEqual({ content: 5, thd: 5, even: 3, odd: 4 });
    expect(distortionOf(spectrum({ 3: 1 })).thd).toBeNaN();
  });

  it("has the K-factor 1 for a sine and the weighted squares of the orders else [I2-M20]", () => {
    expect(kFactorOf(spectrum({ 1: 10 }))).toBe(1);
    expect(kFactorOf(spectrum({ 1: 100, 3: 30, 5: 20 }))).toBeCloseTo((10000 + 9 * 900 + 25 * 400) / 11300, 9);
  });

  it("gives crest factor, direct component and residual current of a real window [J-M19, I2-M19, I1-M12]", () => {
    const found = valuesOf(
      windowOf({
        ...balanced(230, 10, 0),
        ia: [...orders([1, 10, 0]), { order: 0, rms: -2, degrees: 0 }],
        ic: orders([1, 7, 120]),
      }),
    );
    expect(found.get("voltage.an.crest")).toBeCloseTo(Math.SQRT2, 4);
    expect(found.get("current.a.dc")).toBeCloseTo(-2, 3);
    expect(found.get("current.residual.rms")).toBeCloseTo(Math.hypot(3, 2), 3);
    expect(found.get("current.unbalance.zero")).toBeCloseTo((100 * 3) / 27, 2);
  });

  it("tells the angles of harmonics against the fundamental of the first voltage [I2-M15]", () => {
    const found = valuesOf(
      windowOf({ va: orders([1, 230, 40], [5, 10, 3 + 200]), ia: orders([1, 5, 10], [5, 1, 77 + 200]) }, onePhase),
      onePhase,
    );
    expect(found.get("voltage.an.harmonic.5.angle")).toBeCloseTo(3, 2);
    expect(found.get("current.a.harmonic.5.angle")).toBeCloseTo(77, 2);
    expect(found.get("current.a.harmonic.1.angle")).toBeCloseTo(-30, 3);
  });
});

describe("readings of a window", () => {
  it("are all in the catalogue, in every wiring form, and each but once", () => {
    for (const wiring of [wye, onePhase, aron]) {
      const names = [...measuredReadings(windowOf(balanced(230, 5, 10), wiring), settingsFor(50, wiring))].map(
        ([name]) => name,
      );
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => !datapoints.has(name))).toEqual([]);
    }
  });
});

describe("quantities over a second", () => {
  const at = (name: string): number => windowQuantityNames.indexOf(name);
  const second = (name: string): number => secondQuantityNames.indexOf(name);
  const row = (values: Record<string, number>): number[] =>
    Object.entries(values).reduce(
      (built, [name, value]) => built.with(at(name), value),
      windowQuantityNames.map(() => Number.NaN),
    );

  it("average RMS values as squares and powers as they are; the power factor is that of the averaged powers", () => {
    const found = overASecond([
      row({ "voltage.an.rms": 230, "power.active.total": 100, "power.apparent.total": 100, frequency: 50 }),
      row({ "voltage.an.rms": 0, "power.active.total": -20, "power.apparent.total": 60, frequency: 50.2 }),
    ]);
    expect(found[second("voltage.an.rms")]).toBeCloseTo(230 / Math.SQRT2, 9);
    expect(found[second("power.active.total")]).toBe(40);
    expect(found[second("power_factor.total")]).toBe(0.5);
    expect(found[second("frequency")]).toBeCloseTo(50.1, 9);
    expect(found[second("current.a.rms")]).toBeNaN();
  });

  it("leave intervals without a value out, and are the value itself where there is but one", () => {
    const one = row({ "voltage.an.rms": Math.fround(231.7), frequency: 49.98 });
    const found = overASecond([one, row({})]);
    expect(found[second("voltage.an.rms")]).toBe(Math.fround(231.7));
    expect(found[second("frequency")]).toBe(49.98);
  });

  it("measures angles in (-180, 180]", () => {
    expect([-540, -180, 0, 180, 190, 720 + 170].map(wrapDegrees)).toEqual([180, 180, 0, 180, -170, 170]);
  });
});
