import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { energyAccumulatorNames } from "#schemas/energy-accumulators.ts";
import type { PulseOutput } from "#schemas/metering-settings.ts";
import { countedEnergy, pulseEdges, pulsesMax, tally } from "../../../services/metrology/pulses.ts";

const secondNs = 1_000_000_000n;
const output: PulseOutput = {
  quantity: "active",
  compensated: false,
  mode: "forward",
  pulseMicroWh: "1800000",
  form: "pulse",
  widthMs: 50,
  testOnly: false,
};

const energy = fc.bigInt({ min: 0n, max: 3_000_000n });

describe("pulse outputs", () => {
  it("give as many pulses as the energy makes, whatever the slices, and lose none of it [J-M46]", () => {
    fc.assert(
      fc.property(
        fc.array(energy, { maxLength: 60 }),
        fc.bigInt({ min: 200_000n, max: 5_000_000n }),
        (slices, weight) => {
          const one = { ...output, pulseMicroWh: String(weight), widthMs: 1 };
          let waiting = 0n;
          let pulses = 0n;
          for (const each of slices) {
            const found = tally(one, waiting, each, secondNs);
            waiting = found.waitingMicroWh;
            pulses += found.pulses;
            expect(found.overloaded).toBe(false);
            expect(waiting >= 0n && waiting < weight).toBe(true);
          }
          const total = slices.reduce((sum, each) => sum + each, 0n);
          expect(pulses).toBe(total / weight);
          expect(pulses * weight + waiting).toBe(total);
        },
      ),
    );
  });

  it("flag an overload at more than 10 pulses a second of 50 ms, and give what waited later", () => {
    expect(pulsesMax(output, secondNs)).toBe(10n);
    const first = tally(output, 0n, 25n * 1_800_000n, secondNs);
    expect(first).toEqual({ pulses: 10n, waitingMicroWh: 15n * 1_800_000n, overloaded: true });
    const second = tally(output, first.waitingMicroWh, 0n, secondNs);
    const third = tally(output, second.waitingMicroWh, 0n, secondNs);
    expect(second).toMatchObject({ pulses: 10n, overloaded: true });
    expect(third).toEqual({ pulses: 5n, waitingMicroWh: 0n, overloaded: false });
  });

  it("count import, export, both, or the difference", () => {
    const energies = energyAccumulatorNames.map(() => 0n);
    energies[energyAccumulatorNames.indexOf("energy.active.import.total")] = 10n;
    energies[energyAccumulatorNames.indexOf("energy.active.export.total")] = 4n;
    energies[energyAccumulatorNames.indexOf("energy.reactive.q2.total")] = 3n;
    energies[energyAccumulatorNames.indexOf("energy.reactive.q4.total")] = 5n;
    const counted = (changes: Partial<PulseOutput>, composition: "q1+q2" | "q1+q4" = "q1+q2") =>
      countedEnergy({ ...output, ...changes }, composition, energies);
    expect(counted({})).toBe(10n);
    expect(counted({ mode: "reverse" })).toBe(4n);
    expect(counted({ mode: "absolute" })).toBe(14n);
    expect(counted({ mode: "net" })).toBe(6n);
    expect(counted({ quantity: "reactive" })).toBe(3n);
    expect(counted({ quantity: "reactive" }, "q1+q4")).toBe(5n);
    const falling = tally({ ...output, mode: "net" }, 0n, -5n, secondNs);
    expect(falling).toEqual({ pulses: 0n, waitingMicroWh: -5n, overloaded: false });
  });

  it("have two transitions a pulse, one for KYZ, in order, never closer than the width", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("pulse" as const, "kyz" as const),
        fc.nat(20),
        fc.boolean(),
        (form, share, closed) => {
          const one = { ...output, form };
          const pulses = (pulsesMax(one, secondNs) * BigInt(share)) / 20n;
          const edges = pulseEdges(one, pulses, 0n, secondNs, closed);
          expect(BigInt(edges.length)).toBe(form === "kyz" ? pulses : 2n * pulses);
          let before = { atNs: -secondNs, closed: form === "kyz" && closed };
          for (const edge of edges) {
            expect(edge.atNs - before.atNs >= 50_000_000n).toBe(true);
            expect(edge.closed).toBe(!before.closed);
            before = edge;
          }
          expect(before.atNs < secondNs).toBe(true);
        },
      ),
    );
  });

  it("keep up with the highest power where their weight is that power over the pulse rate, half of it for KYZ [I1-M15]", () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 4, 5), fc.integer({ min: 10, max: 100_000 }), (rate, kilowatts) => {
        const secondMicroWh = Math.round((kilowatts * 1e9) / 3600);
        const weight = Math.round(secondMicroWh / rate);
        // Two transitions a pulse, at the highest rate that the output allows.
        const widthMs = Math.floor(1000 / (2 * rate));
        for (const [form, share] of [
          ["pulse", 1],
          ["kyz", 2],
        ] as const) {
          const one = { ...output, form, widthMs, pulseMicroWh: String(Math.round(weight / share)) };
          const minute = { pulses: 0n, waiting: 0n };
          for (let second = 0; second < 60; second++) {
            const found = tally(one, minute.waiting, BigInt(secondMicroWh), secondNs);
            expect(found.overloaded).toBe(false);
            minute.waiting = found.waitingMicroWh;
            minute.pulses += found.pulses;
          }
          expect(Math.abs(Number(minute.pulses) - 60 * rate * share)).toBeLessThanOrEqual(1);
          // Twice that power asks for more than the output gives.
          expect(tally(one, 0n, BigInt(2 * secondMicroWh + weight), secondNs).overloaded).toBe(true);
        }
      }),
    );
    // 1600 kW at two pulses a second: 0.222 kWh a pulse, 0.111 a transition.
    const microWh = BigInt(Math.round((1600e9 * 60) / 3600));
    const weighted = (form: "pulse" | "kyz", kiloWh: number) => ({
      ...output,
      form,
      pulseMicroWh: String(kiloWh * 1e9),
    });
    expect(tally(weighted("pulse", 0.222), 0n, microWh, 60n * secondNs).pulses).toBe(120n);
    expect(tally(weighted("kyz", 0.111), 0n, microWh, 60n * secondNs).pulses).toBe(240n);
  });

  it("need for an accuracy test what the number of pulses says [I2-M29]", () => {
    // 3 elements of 120 V and 5 A at power factor 0.5 for 60 s, 1.8 Wh a pulse: 8.3 pulses, so the ninth ends the test.
    const microWh = BigInt(Math.round((3 * 120 * 5 * 0.5 * 60 * 1e6) / 3600));
    expect(tally(output, 0n, microWh, 60n * secondNs).pulses + 1n).toBe(9n);
  });
});
