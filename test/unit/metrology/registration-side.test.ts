import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { channelNames } from "#schemas/samples.ts";
import { ChannelMap } from "../../../services/metrology/channel-map.ts";
import { meteredSignal, type MeteredSignal } from "./metered-signal.ts";
import { blocksOf, threePhase } from "./synthetic.ts";

const lag = 30;
const signal = threePhase(60, 2, lag);
const watts = 60 * 2 * Math.cos(Math.PI / 6);

const currents = ["current.a.rms", "current.b.rms", "current.c.rms", "current.avg.rms"];
const voltages = ["an", "bn", "cn", "ab", "bc", "ca", "ln.avg", "ll.avg"].map((pair) => `voltage.${pair}.rms`);
const powers = ["active", "reactive", "apparent"].flatMap((kind) =>
  ["a", "b", "c", "total"].map((place) => `power.${kind}.${place}`),
);
const energies = ["active.import", "active.net", "reactive.q1", "reactive.import", "apparent.import"].map(
  (kind) => `energy.${kind}.total`,
);

const plain = meteredSignal(signal);

/** Every quantity and energy is the plain one times a factor, to 5 ppm; energies to the resolution of a second of them. */
function expectScaled({ value, energy }: MeteredSignal, volts: number, amperes: number): void {
  const expectTimes = (found: number | undefined, truth: number | undefined, factor: number): void =>
    expect(Math.abs((found as number) / ((truth as number) * factor) - 1)).toBeLessThan(
      5e-6 + (4 / (watts * 278)) * (1 + 1 / factor),
    );
  for (const name of voltages) expectTimes(value(name), plain.value(name), volts);
  for (const name of currents) expectTimes(value(name), plain.value(name), amperes);
  for (const name of powers) expectTimes(value(name), plain.value(name), volts * amperes);
  for (const name of energies) expectTimes(energy(name), plain.energy(name), volts * amperes);
}

describe("the side that registers show", () => {
  const ratio = (primary: number, secondary: number) => ({ primary, secondary });

  it("is the primary one, scaled by the ratio, or the secondary one, as the meter is set [K-M22, K-M28, I1-M10]", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 5 }), (primary, secondary) => {
        const ratios = { voltage: ratio(1, 1), current: ratio(primary, secondary) };
        const at = (registration: "primary" | "secondary") =>
          meteredSignal(signal, { settings: { ratios: { ...ratios, registration } } });
        expectScaled(at("primary"), 1, primary / secondary);
        expectScaled(at("secondary"), 1, 1);
      }),
      { numRuns: 5 },
    );
  });

  it("has voltages, powers and energies scaled by any ratio of the voltage transformers from 0.01 to 320 [V-M19]", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 320, noNaN: true }), (step) => {
        const ratios = { voltage: ratio(step, 1), current: ratio(1, 1), registration: "primary" as const };
        expectScaled(meteredSignal(signal, { settings: { ratios } }), step, 1);
      }),
      { numRuns: 5 },
    );
  });

  it("has ratios of their own for voltages, currents and the neutral current, each of 1 to 999999 over as much [I1-S06]", () => {
    const rated = fc.integer({ min: 1, max: 999_999 });
    const any = fc.record({ primary: rated, secondary: rated });
    const all = { ...signal, in: [{ order: 1, rms: 3, degrees: 10 }] };
    const without = meteredSignal(all).value("current.n.rms") as number;
    fc.assert(
      fc.property(any, any, any, (voltage, current, neutralCurrent) => {
        const map = new ChannelMap({ ratios: { voltage, current, neutralCurrent, registration: "primary" } });
        const samples = Float32Array.from({ length: 8 }, () => 1);
        const [block] = blocksOf(samples, 6400);
        const times = ({ primary, secondary }: typeof voltage): number => Math.fround(primary / secondary);
        expect([...map.apply(block!).samples]).toEqual(
          [voltage, voltage, voltage, voltage, current, current, current, neutralCurrent].map(times),
        );
      }),
    );
    const ratios = { voltage: ratio(1, 1), current: ratio(10, 1), neutralCurrent: ratio(40, 1) };
    const { value } = meteredSignal(all, { settings: { ratios: { ...ratios, registration: "primary" } } });
    expect(value("current.n.rms")).toBeCloseTo(40 * without, 2);
    expect(value("current.a.rms")).toBeCloseTo(20, 3);
  });

  it("takes 600 V directly and more through transformers, scaled by their ratio [I1-S02]", () => {
    const direct = meteredSignal(threePhase(600, 2, lag), { settings: { declaredVoltage: 600 } });
    expect(direct.value("voltage.an.rms")).toBeCloseTo(600, 2);
    const ratios = { voltage: ratio(20_000, 100), current: ratio(1, 1), registration: "primary" as const };
    const above = meteredSignal(threePhase(57.735, 2, lag), { settings: { ratios, declaredVoltage: 11_547 } });
    expect(above.value("voltage.an.rms")).toBeCloseTo(11_547, 0);
    expect(above.value("voltage.ab.rms")).toBeCloseTo(20_000, 0);
  });

  it("inverts any voltage or current input by itself, and one inverted of an element is export [I1-S07, V-S05]", () => {
    for (const name of channelNames.filter((each) => !each.endsWith("n"))) {
      const { value, energy } = meteredSignal(signal, { settings: { channels: { [name]: { gain: -1 } } } });
      for (const phase of ["a", "b", "c"]) {
        const inverted = name.endsWith(phase);
        expect(value(`power.active.${phase}`)).toBeCloseTo(inverted ? -watts : watts, 2);
        expect(energy(`energy.active.export.${phase}`)).toBeCloseTo(inverted ? watts : 0, 1);
        expect(energy(`energy.active.import.${phase}`)).toBeCloseTo(inverted ? 0 : watts, 1);
      }
    }
  });

  it("takes a test bench with all voltages in parallel and all currents in series from one pair of channels [I2-S07]", () => {
    const from = Object.fromEntries(
      ["a", "b", "c"].flatMap((phase) => [
        [`v${phase}`, { from: "va" as const }],
        [`i${phase}`, { from: "ia" as const }],
      ]),
    );
    const { value, energy } = meteredSignal({ va: signal.va!, ia: signal.ia! }, { settings: { channels: from } });
    for (const phase of ["a", "b", "c"]) expect(value(`power.active.${phase}`)).toBeCloseTo(watts, 2);
    expect(energy("energy.active.import.total")).toBeCloseTo(3 * watts, 1);
    expect(value("voltage.ab.rms")).toBeCloseTo(0, 6);
  });
});
