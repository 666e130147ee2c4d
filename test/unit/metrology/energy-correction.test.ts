import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import type { LossCompensation, TransformerError } from "#schemas/metering-settings.ts";
import { ChannelMap } from "../../../services/metrology/channel-map.ts";
import { percentsOf } from "../../../services/metrology/energy/nameplate-losses.ts";
import { ErrorCurve } from "../../../services/metrology/energy/transformer-errors.ts";
import { energiesOf, slicesOf, type Load } from "./metered-energy.ts";
import { blocksOf, meter, sample, settingsFor, threePhase } from "./synthetic.ts";

const none = { ironWatts: 0, ironVars: 0, copperWatts: 0, copperVars: 0 };

/** What a meter sees of a load through transformers with these errors. */
function seen([volts, amperes, degrees]: Load, voltage: TransformerError, current: TransformerError): Load {
  return [
    volts * (1 + voltage.ratioPercent / 100),
    amperes * (1 + current.ratioPercent / 100),
    degrees + (voltage.phaseMinutes - current.phaseMinutes) / 60,
  ];
}

describe("corrections of energy", () => {
  it("takes ratio and phase errors of the transformers off every power, exactly [J-M31, I2-M23]", () => {
    const error = fc.record({
      at: fc.constant(0),
      ratioPercent: fc.double({ min: -2, max: 2, noNaN: true }),
      phaseMinutes: fc.double({ min: -90, max: 90, noNaN: true }),
    });
    fc.assert(
      fc.property(error, error, fc.double({ min: 5, max: 85, noNaN: true }), (voltage, current, degrees) => {
        const truth: Load = [230, 5, degrees];
        const settings = { voltageErrors: { a: [voltage] }, currentErrors: { a: [current] } };
        const found = energiesOf(slicesOf(settings, [seen(truth, voltage, current)]));
        const expected = energiesOf(slicesOf({}, [truth]));
        for (const name of [
          "energy.active.import.a",
          "energy.apparent.import.a",
          "energy.active.import.total",
          "ampere_hours.a",
        ])
          expect(found(name)).toBeCloseTo(expected(name), 1);
        const reactive = (of: (name: string) => number) => of("energy.reactive.q1.a") - of("energy.reactive.q4.a");
        expect(reactive(found)).toBeCloseTo(reactive(expected), 1);
      }),
    );
  });

  it("runs straight between the points of a table, and on as a constant outside", () => {
    const curve = new ErrorCurve([
      { at: 1, ratioPercent: 1, phaseMinutes: 60 },
      { at: 5, ratioPercent: 0, phaseMinutes: 20 },
    ]);
    const at = (rms: number) => {
      curve.look(rms);
      return [1 / curve.factor - 1, (curve.lead * 180) / Math.PI];
    };
    expect(at(0.1)[0]).toBeCloseTo(0.01, 9);
    expect(at(3)[0]).toBeCloseTo(0.005, 9);
    expect(at(3)[1]).toBeCloseTo(40 / 60, 9);
    expect(at(100)[1]).toBeCloseTo(20 / 60, 9);
  });

  it("turns the power by the phase calibration of voltage and current", () => {
    const of = energiesOf(slicesOf({ phaseDegrees: { va: 1, ia: -2 } }, [[230, 5, 33]]));
    expect(of("energy.active.import.a")).toBeCloseTo(1150 * Math.cos(Math.PI / 6), 1);
    expect(of("energy.reactive.q1.a")).toBeCloseTo(575, 1);
  });

  it("registers nothing below the starting current or power, everything from there on [J-M36]", () => {
    const below = slicesOf({ startingCurrent: 0.002 }, [[230, 0.0019, 0]], 500);
    const from = slicesOf({ startingCurrent: 0.002 }, [[230, 0.002, 0]], 500);
    expect(energiesOf(below)("energy.active.import.total")).toBe(0);
    expect(energiesOf(below)("ampere_hours.a")).toBe(0);
    expect(energiesOf(from)("energy.active.import.total")).toBeCloseTo(4.6, 1);
    const power = slicesOf({ startingPower: 10 }, [
      [230, 0.05, 0],
      [230, 0.04, 0],
    ]);
    expect(energiesOf(power)("energy.active.import.a")).toBeCloseTo(11.5, 1);
    expect(energiesOf(power)("energy.active.import.b")).toBe(0);
  });

  it("gives the percentages of a transformer that reproduce its losses", () => {
    // 1000 kVA, no-load 1750 W, load loss 11000 W, 1 % exciting current, 5.75 % impedance; at 105 % voltage, 60 % current.
    const plate = {
      ratedVoltAmperes: 1e6,
      ratedVoltage: 120,
      ratedCurrent: 5,
      noLoadLoss: 1750,
      loadLoss: 11_000,
      excitingCurrentPercent: 1,
      impedancePercent: 5.75,
    };
    const percents = percentsOf(plate, 120, 5, 3);
    const settings: LossCompensation = {
      testVoltage: 120,
      testCurrent: 5,
      import: percents,
      export: percents,
      line: { resistance: 0, reactance: 0 },
      billing: "source",
    };
    const load: Load = [126, 3, 0];
    const of = energiesOf(slicesOf({ lossCompensation: settings }, [load, load, load]));
    expect(of("energy.iron_loss.active.total")).toBeCloseTo(1929.375, 1);
    expect(of("energy.copper_loss.active.total")).toBeCloseTo(3960, 1);
    expect(of("energy.iron_loss.reactive.total")).toBeCloseTo(11_967.491, 1);
    expect(of("energy.copper_loss.reactive.total")).toBeCloseTo(20_317.687, 1);
  });

  it("adds losses to import and takes them off export, beside the uncompensated registers", () => {
    const percents = { ironWatts: 0.5, ironVars: 1, copperWatts: 1, copperVars: 4 };
    const lossCompensation: LossCompensation = {
      testVoltage: 230,
      testCurrent: 5,
      import: percents,
      export: { ...percents, copperWatts: 2 },
      line: { resistance: 0.1, reactance: 0.2 },
      billing: "source",
    };
    const imported = energiesOf(slicesOf({ lossCompensation }, [[230, 5, 0]]));
    expect(imported("energy.active.import.total")).toBeCloseTo(1150, 1);
    expect(imported("energy.compensated.active.import.total")).toBeCloseTo(1150 * 1.015 + 2.5, 1);
    expect(imported("energy.compensated.reactive.q1.total")).toBeCloseTo(1150 * 0.05 + 5, 1);
    const exported = energiesOf(slicesOf({ lossCompensation }, [[230, 5, 180]]));
    expect(exported("energy.active.export.total")).toBeCloseTo(1150, 1);
    expect(exported("energy.compensated.active.export.total")).toBeCloseTo(1150 * 0.975 - 2.5, 1);
    const load = energiesOf(slicesOf({ lossCompensation: { ...lossCompensation, billing: "load" } }, [[230, 5, 0]]));
    expect(load("energy.compensated.active.import.total")).toBeCloseTo(1150 * 0.985 - 2.5, 1);
    const idle = { ...lossCompensation, import: none, export: none, line: { resistance: 0, reactance: 0 } };
    const same = energiesOf(slicesOf({ lossCompensation: idle }, [[230, 5, 40]]));
    for (const kind of ["active.import", "reactive.q1", "apparent.import", "q60.import"])
      expect(same(`energy.compensated.${kind}.total`)).toBeCloseTo(same(`energy.${kind}.total`), 6);
  });

  it("brings primary values, swapped terminals and another phase order in front of the kernel", () => {
    const samples = sample(threePhase(57.7, 1, 30), { rateHz: 1600, frequencyHz: 50, seconds: 1 });
    const ratios = {
      voltage: { primary: 20_000, secondary: 100 },
      current: { primary: 200, secondary: 1 },
      registration: "primary" as const,
    };
    const map = new ChannelMap({
      ratios,
      channels: { va: { from: "vb" }, vb: { from: "va" }, ia: { from: "ib", gain: -1 }, ib: { from: "ia" } },
    });
    const blocks = blocksOf(samples, 1600).map((block) => map.apply(block));
    const of = energiesOf(meter(settingsFor(), blocks).flatMap(({ slices }) => slices));
    const expected = 57.7 * 200 * 200 * Math.cos(Math.PI / 6);
    expect(of("energy.active.export.a") / expected).toBeCloseTo(1, 4);
    expect(of("energy.active.import.b") / expected).toBeCloseTo(1, 4);
    const [block] = blocksOf(samples, 1600);
    expect(new ChannelMap({ ratios: { ...ratios, registration: "secondary" } }).apply(block!)).toBe(block);
  });
});
