import { describe, expect, it } from "vitest";
import { decodeWindow, encodeWindow } from "#schemas/codec.ts";
import { harmonicCount, type KernelSettings, type Window, windowValueCount } from "#schemas/window.ts";
import { blocksOf, meter, sample, settingsFor, type Signal, threePhase, wye } from "./synthetic.ts";

const rateHz = 10_240;

function windowsOf(signal: Signal, frequencyHz: number, settings: KernelSettings = settingsFor()): Window[] {
  const samples = sample(signal, { rateHz, frequencyHz, seconds: 0.9 });
  const windows = meter(settings, blocksOf(samples, rateHz)).map(({ window }) => window);
  return windows.filter(({ complete }) => complete);
}

/** Adds lines at multiples of the fundamental to phase a, at angles that have nothing to do with each other. */
function lines(rmsByOrder: Record<number, number>): Signal {
  const signal = threePhase(230, 5, 30);
  for (const [order, rms] of Object.entries(rmsByOrder))
    signal.va!.push({ order: Number(order), rms, degrees: 37 * Number(order) });
  return signal;
}

describe("the spectrum of the metrology kernel", () => {
  it("groups the lines of IEC 61000-4-7 as its subgroups and centred subgroups", () => {
    const signal = lines({ 4.5: 6, 4.9: 3, 5: 10, 5.1: 4, 5.2: 2, 5.5: 6 });
    for (const { harmonics, interharmonics } of windowsOf(signal, 50)) {
      expect(harmonics[5]).toBeCloseTo(Math.sqrt(125), 2);
      expect(interharmonics[5]).toBeCloseTo(Math.sqrt(40), 2);
      expect(interharmonics[4]).toBeCloseTo(6, 2);
      expect(interharmonics[6]).toBeLessThan(0.01);
      expect(harmonics[6]).toBeLessThan(0.01);
    }
  });

  it.each([
    [50, 49.6],
    [60, 60.4],
  ] as const)(
    "gives each order to 63 with its angle, and the direct component with its sign: %i Hz",
    (nominalHz, hz) => {
      const signal = threePhase(230, 5, 0);
      for (const order of [2, 23, 50, 63]) signal.ib!.push({ order, rms: 0.3, degrees: 10 * order });
      signal.ic!.push({ order: 0, rms: -0.25, degrees: 0 });
      for (const { harmonics, harmonicPhasors, phasors } of windowsOf(signal, hz, settingsFor(nominalHz))) {
        const fundamental = Math.atan2(phasors[11], phasors[10]) + (120 * Math.PI) / 180;
        for (const order of [2, 23, 50, 63]) {
          const at = 5 * harmonicCount + order;
          expect(harmonics[at]).toBeCloseTo(0.3, 4);
          expect(Math.hypot(harmonicPhasors[2 * at], harmonicPhasors[2 * at + 1])).toBeCloseTo(0.3, 4);
          const expected = order * fundamental + (10 * order * Math.PI) / 180;
          const angle = Math.atan2(harmonicPhasors[2 * at + 1], harmonicPhasors[2 * at]);
          expect(Math.cos(angle - expected)).toBeCloseTo(1, 4);
        }
        const at = 6 * harmonicCount;
        expect(harmonicPhasors[2 * at]).toBeCloseTo(-0.25, 5);
        expect(harmonicPhasors[2 * at + 1]).toBe(0);
        expect(harmonics[at]).toBeCloseTo(0.25, 5);
        expect(harmonicPhasors[2]).toBeCloseTo(phasors[0], 9);
        expect(harmonicPhasors[3]).toBeCloseTo(phasors[1], 9);
      }
    },
  );

  it("takes mains signalling from one bin, or from the four nearest where it lies between", () => {
    const signallingHz = [315, 316.667];
    const settings = { ...settingsFor(), signallingHz };
    const signal = lines({ [316.667 / 50]: 4.6 });
    for (const { signalling } of windowsOf(signal, 50, settings)) {
      expect(signalling).toHaveLength(6);
      expect(signalling[0]).toBeCloseTo(3.807, 1);
      expect(signalling[1]).toBeCloseTo(4.426, 1);
      expect(signalling[3]).toBeLessThan(1e-3);
    }
    const delta = { ...settings, declaredVoltage: 400, wiring: { ...wye, lineToNeutral: [] } };
    for (const { signalling } of windowsOf(lines({ 6.3: 4.6 }), 50, delta)) {
      expect(signalling[0]).toBeCloseTo(4.6, 3);
      expect(signalling[2]).toBeLessThan(1e-3);
      expect(signalling[4]).toBeCloseTo(4.6, 3);
    }
  });

  it("gives exact bins in a window cut short", () => {
    const samples = sample(lines({ 5: 10 }), { rateHz, frequencyHz: 50.1, seconds: 0.35 });
    const { window } = meter(settingsFor(), blocksOf(samples, rateHz)).at(-1)!;
    expect(window.complete).toBe(false);
    expect(window.cycles).toBeGreaterThan(4);
    expect(window.harmonics[5]).toBeCloseTo(10, 2);
    expect(window.interharmonics.every((rms) => rms === 0)).toBe(true);
  });

  it("gives the residual current as rms, phasor and half cycle", () => {
    const signal = threePhase(230, 5, 0);
    signal.ia = [{ order: 1, rms: 7, degrees: 0 }];
    for (const { rms, phasors, halfCycleRms } of windowsOf(signal, 50.02)) {
      expect(rms[11]).toBeCloseTo(2, 5);
      expect(Math.hypot(phasors[22], phasors[23])).toBeCloseTo(2, 5);
      expect(halfCycleRms[3 * windowValueCount + 11]).toBeCloseTo(2, 5);
    }
  });

  it("comes through the wire to 32 bits", () => {
    const [window] = windowsOf(lines({ 5: 10 }), 50);
    const round = decodeWindow(encodeWindow(window))!;
    expect(round.harmonics).toEqual(window.harmonics.map(Math.fround));
    expect(round.halfCycleRms).toEqual(window.halfCycleRms.map(Math.fround));
    expect(round.cycleFrequencyHz).toEqual(window.cycleFrequencyHz);
    expect(Object.keys(round).toSorted()).toEqual(Object.keys(window).toSorted());
  });
});
