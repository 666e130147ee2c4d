import { describe, expect, it } from "vitest";
import type { FactOf } from "#schemas/codec.ts";
import { Quality } from "#schemas/quality.ts";
import { windowValueCount } from "#schemas/window.ts";
import { pqTriggers, type PqInput } from "../../../services/pq-triggers/subsystem.ts";
import { live } from "../demand/lifetime.ts";
import { halfCycleNs, halfCycleRmsOf, inTenCycles, settings, startNs, threePhase, windowsOf } from "./waves.ts";

type Ended = FactOf<"voltageEventEnded">["voltageEventEnded"];

const dip = 1;
const swell = 2;
const interruption = 3;

function ended(inputs: PqInput[], chosen: object = settings): Ended[] {
  return live(pqTriggers, chosen, inputs).facts.flatMap((fact) =>
    fact.kind === "voltageEventEnded" ? [fact.voltageEventEnded] : [],
  );
}

const milliseconds = ({ startNs: from, endNs }: Ended): number => Number(endNs - from) / 1e6;
const after = (halfCycles: number): bigint => startNs + BigInt(halfCycles) * halfCycleNs;
const healthy = (count: number): number[] => Array.from({ length: count }, () => 100);
const at = (percent: number, count: number): number[] => Array.from({ length: count }, () => percent);

describe("an ideal rectangular dip", () => {
  it.each([
    { residual: 70, halfCycles: 10, expectedMs: 110 },
    { residual: 40, halfCycles: 2, expectedMs: 30 },
    { residual: 0, halfCycles: 20, expectedMs: 210 },
    { residual: 85, halfCycles: 5, expectedMs: 40 },
  ])("to $residual % over $halfCycles half cycles measures $expectedMs ms", ({ residual, halfCycles, expectedMs }) => {
    const amplitudes = [...healthy(13), ...at(residual, halfCycles), ...healthy(17)];
    const events = ended(inTenCycles(threePhase(halfCycleRmsOf(amplitudes)))).filter(({ kind }) => kind === dip);
    expect(events.map(milliseconds)).toEqual([expectedMs]);
    expect(events[0]?.extremeVolts).toBeCloseTo(2.3 * residual, 4);
    expect(events[0]?.extremePercent).toBeCloseTo(residual, 4);
  });
});

describe("voltage events", () => {
  it("name the voltage with the extreme and all that were beyond the threshold", () => {
    const rows = [...threePhase(healthy(5)), [80, 100, 100], [80, 100, 70], [100, 100, 85], ...threePhase(healthy(12))];
    expect(ended(inTenCycles(rows))).toMatchObject([
      { number: 1n, kind: dip, startNs: after(6), endNs: after(9), extremeChannel: "cn", channels: 0b101, quality: 0 },
    ]);
  });

  it("swell from the first voltage above to the last one back", () => {
    const rows = [
      ...threePhase(healthy(5)),
      [111, 100, 100],
      [109, 120, 100],
      [100, 109, 100],
      [100, 108, 107],
      ...threePhase(healthy(11)),
    ];
    expect(ended(inTenCycles(rows))).toMatchObject([
      { kind: swell, startNs: after(6), endNs: after(9), extremeChannel: "bn", channels: 0b011 },
    ]);
  });

  it("are an interruption only while all voltages are down, and a dip around it", () => {
    const rows = [
      ...threePhase(healthy(5)),
      [0, 100, 100],
      [0, 3, 100],
      [0, 3, 4],
      [2, 3, 6],
      [2, 8, 6],
      ...threePhase(healthy(10)),
    ];
    expect(ended(inTenCycles(rows))).toMatchObject([
      { number: 2n, kind: interruption, startNs: after(8), endNs: after(10), extremeChannel: "an", channels: 0b111 },
      { number: 1n, kind: dip, startNs: after(6), endNs: after(11), channels: 0b111 },
    ]);
  });

  it("do not chatter within the hysteresis", () => {
    const chatter = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 89.9 : 91.9));
    const rows = threePhase([...healthy(7), ...chatter, ...healthy(13)]);
    expect(ended(inTenCycles(rows)).map(milliseconds)).toEqual([400]);
  });

  it("begin below and end at the threshold with hysteresis, not on it", () => {
    const exact = { ...settings, declaredVoltage: 100 };
    const scaled = (percents: number[]): PqInput[] => inTenCycles(threePhase(percents.map((percent) => percent / 2.3)));
    expect(ended(scaled([100, 90, 90, 100]), exact)).toEqual([]);
    expect(ended(scaled([100, 89, 91, 92, 100]), exact).map(milliseconds)).toEqual([20]);
  });

  it("watch line to line where the form has no neutral", () => {
    const [input] = inTenCycles(threePhase(healthy(20))) as [PqInput];
    const window = {
      ...input.window,
      halfCycleRms: input.window.halfCycleRms.map((_, index) =>
        index % windowValueCount < 8
          ? 0
          : Math.floor(index / windowValueCount) === 5 && index % windowValueCount === 9
            ? 150
            : 230,
      ),
    };
    const events = ended([{ kind: "window", window }], { ...settings, voltages: ["ab", "bc", "ca"] });
    expect(events).toMatchObject([{ kind: dip, extremeChannel: "bc", channels: 0b010, extremeVolts: 150 }]);
  });
});

describe("the ends of samples", () => {
  it("cut an open event, which is then partial", () => {
    const inputs = windowsOf([
      { percents: threePhase([...healthy(10), ...at(50, 10)]), complete: true },
      { percents: threePhase(at(40, 6)), complete: false },
      { percents: threePhase(healthy(20)), complete: true, gap: 1000 },
    ]);
    expect(ended(inputs)).toMatchObject([
      { kind: dip, startNs: after(11), endNs: after(26), quality: Quality.partial },
    ]);
    expect(ended(inputs)[0]?.extremePercent).toBeCloseTo(40, 4);
  });

  it("begin no event that would have no length", () => {
    expect(
      live(pqTriggers, settings, windowsOf([{ percents: threePhase([...healthy(5), 20]), complete: false }])).facts,
    ).toHaveLength(1);
  });

  it("leave a voltage that is dead from the start an interruption and a dip", () => {
    const inputs = windowsOf([{ percents: threePhase(at(0, 20)), complete: true }]);
    const { state } = live(pqTriggers, settings, inputs);
    expect(state.voltageEvents.open.map(({ kind, startNs: from }) => [kind, from])).toEqual([
      [dip, after(1)],
      [interruption, after(1)],
    ]);
  });
});

describe("quality", () => {
  it("of the windows reaches the event, but not that of a window alone", () => {
    const inputs = windowsOf([
      { percents: threePhase([...healthy(10), ...at(50, 10)]), complete: true, quality: Quality.flagged },
      {
        percents: threePhase([...at(50, 10), ...healthy(10)]),
        complete: true,
        quality: Quality.overrange | Quality.partial,
      },
    ]);
    expect(ended(inputs).map((event) => event.quality)).toEqual([Quality.overrange]);
  });
});
