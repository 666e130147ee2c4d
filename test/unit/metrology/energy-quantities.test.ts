import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import type { WiringForm } from "#schemas/wiring.ts";
import { meteredSignal } from "./metered-signal.ts";
import { type Signal, threePhase, wye } from "./synthetic.ts";

const single: WiringForm = {
  name: "1p2w",
  elements: [{ phase: "a", voltage: { va: 1 }, current: { ia: 1 } }],
  lineToNeutral: ["an"],
  lineToLine: [],
  currents: ["a"],
  phasePower: true,
};

const degrees = (angle: number): number => (angle * Math.PI) / 180;

/** A single phase, or three. */
const variants: [WiringForm, (lag: number) => Signal][] = [
  [wye, (lag) => threePhase(230, 5, lag)],
  [single, (lag) => ({ va: [{ order: 1, rms: 230, degrees: 0 }], ia: [{ order: 1, rms: 5, degrees: -lag }] })],
];

describe("energies of a meter", () => {
  it.each(variants)(
    "are twelve sums of all phases in either connection: import, export, quadrants, net and absolute [K-M01, K-M02]",
    (wiring, signal) => {
      const apparent = 1150 * wiring.elements.length;
      for (const [quadrant, lag] of [
        [1, 30],
        [2, 150],
        [3, 210],
        [4, 330],
      ] as const) {
        const { energy, value } = meteredSignal(signal(lag), { settings: { wiring } });
        const active = apparent * Math.cos(degrees(lag));
        const reactive = apparent * Math.sin(degrees(lag));
        const expected = {
          "active.import": Math.max(0, active),
          "active.export": Math.max(0, -active),
          "active.net": active,
          "active.absolute": Math.abs(active),
          "reactive.import": Math.max(0, reactive),
          "reactive.export": Math.max(0, -reactive),
          ...Object.fromEntries([1, 2, 3, 4].map((q) => [`reactive.q${q}`, q === quadrant ? Math.abs(reactive) : 0])),
          "apparent.import": active >= 0 ? apparent : 0,
          "apparent.export": active >= 0 ? 0 : apparent,
        };
        expect(Object.keys(expected)).toHaveLength(12);
        for (const [kind, joules] of Object.entries(expected))
          expect(energy(`energy.${kind}.total`), kind).toBeCloseTo(joules, 0);
        // Power has a sign where energy has a register: Q+ in the first two quadrants.
        expect(value("power.reactive.total")).toBeCloseTo(reactive, 0);
        expect(Math.sign(value("power.reactive.total") as number)).toBe(quadrant <= 2 ? 1 : -1);
      }
    },
  );

  it("take reactive from the fundamental, and active and apparent from the whole signal [I2-M05]", () => {
    const signal = threePhase(230, 5, 40);
    for (const [v, i] of [
      ["va", "ia"],
      ["vb", "ib"],
      ["vc", "ic"],
    ] as const) {
      signal[v]!.push({ order: 5, rms: 23, degrees: 10 });
      signal[i]!.push({ order: 5, rms: 2, degrees: 70 });
    }
    const { energy } = meteredSignal(signal);
    expect(energy("energy.reactive.import.total")).toBeCloseTo(3 * 1150 * Math.sin(degrees(40)), 0);
    expect(energy("energy.active.import.total")).toBeCloseTo(3 * (1150 * Math.cos(degrees(40)) + 46 * 0.5), 0);
    expect(energy("energy.apparent.import.total")).toBeCloseTo(3 * Math.hypot(230, 23) * Math.hypot(5, 2), 0);
  });

  it("are positive from source to load; inductive loads consume reactive power, capacitive ones generate it [I2-M03]", () => {
    fc.assert(
      fc.property(fc.integer({ min: -179, max: 180 }), (lag) => {
        const { value } = meteredSignal(threePhase(230, 5, lag));
        for (const place of ["a", "b", "c", "total"]) {
          const share = place === "total" ? 3 : 1;
          expect(value(`power.active.${place}`)).toBeCloseTo(share * 1150 * Math.cos(degrees(lag)), 1);
          expect(value(`power.reactive.${place}`)).toBeCloseTo(share * 1150 * Math.sin(degrees(lag)), 1);
          expect(value(`power.apparent.${place}`)).toBeCloseTo(share * 1150, 1);
        }
        const behind = value("current.a.angle") as number;
        expect(Math.cos(degrees(behind + lag))).toBeCloseTo(1, 6);
      }),
      { numRuns: 12 },
    );
  });
});
