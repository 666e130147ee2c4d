import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadingJson } from "#schemas/readings.ts";
import { phasorArrows, phasorSentence, phasorsOf, type Phasor } from "../../../services/comms-gateway/web/phasors.ts";

function readings(values: Record<string, number | null>): ReadonlyMap<string, ReadingJson> {
  return new Map(
    Object.entries(values).map(([name, value]) => [name, { name, value, unit: "", time: null, quality: "good" }]),
  );
}

const wye = readings({
  "voltage.an.rms": 230,
  "voltage.an.angle": 0,
  "voltage.bn.rms": 230,
  "voltage.bn.angle": -120,
  "voltage.ab.rms": 400,
  "voltage.ab.angle": 30,
  "current.a.rms": 20,
  "current.a.angle": -90,
});

describe("the phasor diagram", () => {
  it("takes voltages to neutral where they exist and voltages between lines where they do not", () => {
    expect(phasorsOf(wye).map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      "voltage AN",
      "voltage BN",
      "current A",
    ]);
    const delta = readings({
      "voltage.ab.rms": 400,
      "voltage.ab.angle": 0,
      "voltage.an.rms": null,
      "voltage.an.angle": null,
    });
    expect(phasorsOf(delta).map(({ label }) => label)).toEqual(["AB"]);
  });

  it("draws angles counter-clockwise from the right, with y downwards on the screen", () => {
    const [a, b, current] = phasorArrows(phasorsOf(wye));
    expect(a?.tip.x).toBeCloseTo(1);
    expect(a?.tip.y).toBeCloseTo(0);
    expect(b?.tip.x).toBeCloseTo(-0.5);
    expect(b?.tip.y).toBeCloseTo(Math.sqrt(3) / 2);
    expect(current?.tip.x).toBeCloseTo(0);
    expect(current?.tip.y).toBeCloseTo(0.7);
  });

  it("keeps every arrow inside the circle and every number finite", () => {
    const phasor = fc.record({
      kind: fc.constantFrom<Phasor["kind"]>("voltage", "current"),
      label: fc.string(),
      phase: fc.constantFrom<Phasor["phase"]>("a", "n"),
      magnitude: fc.double({ min: 0, max: 1e300, noNaN: true }),
      angleDeg: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(phasor, { maxLength: 7 }), (phasors) => {
        for (const { tip, phasor } of phasorArrows(phasors)) {
          expect(Math.hypot(tip.x, tip.y)).toBeLessThanOrEqual((phasor.kind === "voltage" ? 1 : 0.7) + 1e-9);
        }
      }),
    );
  });

  it("draws nothing for phasors without length", () => {
    expect(phasorArrows([{ kind: "current", label: "A", phase: "a", magnitude: 0, angleDeg: 0 }])).toEqual([]);
  });

  it("says what it shows in one sentence", () => {
    expect(phasorSentence(phasorsOf(wye))).toBe(
      "Phasor diagram: voltage AN 230.00 V at 0.0°, voltage BN 230.00 V at −120.0°, current A 20.000 A at −90.0°.",
    );
    expect(phasorSentence([])).toContain("no angles");
  });
});
