import { describe, expect, it } from "vitest";
import type { WiringForm } from "#schemas/wiring.ts";
import { findModel } from "../../../deploy/config/models.ts";
import { meteredSignal, type MeteredSignal } from "../metrology/metered-signal.ts";
import type { Component, Signal } from "../metrology/synthetic.ts";

const { wiring, names, nominalFrequency } = findModel("series4100");
const form = (name: string): WiringForm => wiring.forms.find((one) => one.name === name) as WiringForm;
const types = wiring.forms.map(({ name }) => name);

/** Every input carries something, whether the system type uses it or not: V and A with a fifth harmonic, and their angles. */
const inputs = {
  a: { volts: 120, angle: 0, amperes: 10, lag: 20 },
  b: { volts: 118, angle: -121, amperes: 8, lag: 35 },
  c: { volts: 123, angle: 118, amperes: 6, lag: 200 },
} as const;
const share = { volts: 0.06, amperes: 0.2 };
const withFifth = (rms: number, degrees: number, part: number): Component[] => [
  { order: 1, rms, degrees },
  { order: 5, rms: rms * part, degrees: 5 * degrees },
];
const signal: Signal = Object.fromEntries(
  Object.entries(inputs).flatMap(([phase, { volts, angle, amperes, lag }]) => [
    [`v${phase}`, withFifth(volts, angle, share.volts)],
    [`i${phase}`, withFifth(amperes, angle - lag, share.amperes)],
  ]),
);

const metered = new Map(
  types.map((name): [string, MeteredSignal] => [
    name,
    meteredSignal(signal, {
      settings: { wiring: form(name), nominalFrequencyHz: nominalFrequency, declaredVoltage: 120 },
      frequencyHz: 60,
      rateHz: 7680,
    }),
  ]),
);

/** What the meter says under the name of one of its objects, W, var, VA, V or A; undefined where that is not valid. */
function object(type: string, name: string): number | undefined {
  const { value, energy } = metered.get(type) as MeteredSignal;
  const datapoint = names[name] as string;
  return datapoint.startsWith("energy.") ? energy(datapoint) : value(datapoint);
}

type Input = keyof typeof inputs;
const rmsOf = (fundamental: number, part: number): number => fundamental * Math.hypot(1, part);
const volts = (phase: Input): number => rmsOf(inputs[phase].volts, share.volts);
const amperes = (phase: Input): number => rmsOf(inputs[phase].amperes, share.amperes);
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Mean of the product of a voltage and a current whose voltage is that of `to` less that of `from`. */
function watts(current: Input, to: Input, from?: Input): number {
  const { amperes: amps, angle, lag } = inputs[current];
  const against = (voltage: Input): number => {
    const { volts: rms, angle: lead } = inputs[voltage];
    const apart = radians(lead - angle + lag);
    return rms * amps * (Math.cos(apart) + share.volts * share.amperes * Math.cos(5 * apart));
  };
  return against(to) - (from === undefined ? 0 : against(from));
}

/** RMS of the voltage between two lines, the fifth harmonic too. */
function between(one: Input, other: Input): number {
  const fundamental = [one, other].map((phase) => inputs[phase]);
  const square = (order: number, part: number): number => {
    const [x, y] = fundamental.map(({ volts: rms, angle }) => [
      rms * part * Math.cos(radians(order * angle)),
      rms * part * Math.sin(radians(order * angle)),
    ]) as [[number, number], [number, number]];
    return (x[0] - y[0]) ** 2 + (x[1] - y[1]) ** 2;
  };
  return Math.sqrt(square(1, 1) + square(5, share.volts));
}

/** Inputs that a system type uses: voltages to neutral, between lines, currents. */
const used: Record<string, { neutral: string; lines: [Input, Input, string][]; currents: string }> = {
  "type-40": {
    neutral: "abc",
    lines: [
      ["a", "b", "AB"],
      ["b", "c", "BC"],
      ["c", "a", "AC"],
    ],
    currents: "abc",
  },
  "type-31": {
    neutral: "",
    lines: [
      ["a", "b", "AB"],
      ["b", "c", "BC"],
      ["c", "a", "AC"],
    ],
    currents: "abc",
  },
  "type-12": { neutral: "ab", lines: [["a", "b", "AB"]], currents: "ab" },
  "type-11": { neutral: "", lines: [["a", "b", "AB"]], currents: "a" },
  "type-10": { neutral: "a", lines: [], currents: "a" },
};
const all = ["a", "b", "c"] as const;
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each(types)("the quantities of system type %s", (type) => {
  const { neutral, lines, currents } = used[type] as (typeof used)[string];
  const active = all.filter((phase) => currents.includes(phase));

  it("have true RMS voltages and currents, harmonics and all, of the inputs that it uses [V-M02, V-M03]", () => {
    for (const phase of all) {
      const name = `Volts_${phase.toUpperCase()}N`;
      if (neutral.includes(phase)) expect(object(type, name)).toBeCloseTo(volts(phase), 2);
      else expect(object(type, name)).toBeUndefined();
      const current = `Current_${phase.toUpperCase()}`;
      if (currents.includes(phase)) expect(object(type, current)).toBeCloseTo(amperes(phase), 3);
      else expect(object(type, current)).toBeUndefined();
    }
    for (const [one, other, pair] of lines) expect(object(type, `Volts_${pair}`)).toBeCloseTo(between(one, other), 2);
  });

  it("average over the phases that are active [V-M04]", () => {
    const expected = {
      Volts_LN_Avg: all.filter((phase) => neutral.includes(phase)).map(volts),
      Volts_LL_Avg: lines.map(([one, other]) => between(one, other)),
      "Current Average": active.map(amperes),
    };
    for (const [name, values] of Object.entries(expected))
      if (values.length === 0) expect(object(type, name)).toBeUndefined();
      else expect(object(type, name)).toBeCloseTo(mean(values), 2);
  });

  it("have the mean of voltage times current over a second as real power, negative in export, and its sum [V-M05]", () => {
    const elements = active.map((phase) => (type === "type-11" ? watts("a", "a", "b") : watts(phase, phase)));
    active.forEach((phase, n) =>
      expect(object(type, `KW_${phase.toUpperCase()}`)).toBeCloseTo(elements[n] as number, 1),
    );
    expect(object(type, "KW_Total")).toBeCloseTo(
      elements.reduce((sum, element) => sum + element, 0),
      1,
    );
    if (active.includes("c")) expect(object(type, "KW_C")).toBeLessThan(0);
  });

  it("have the power factor of each phase and of the total, with the sign of real power [V-M08]", () => {
    for (const place of [...active.map((phase) => phase.toUpperCase()), "Total"]) {
      const suffix = place === "Total" ? "_Total" : `_${place}`;
      const factor = object(type, `PF${suffix}`) as number;
      expect(factor).toBeCloseTo((object(type, `KW${suffix}`) as number) / (object(type, `KVA${suffix}`) as number), 5);
      expect(Math.abs(factor)).toBeLessThanOrEqual(1);
      expect(Math.sign(factor)).toBe(Math.sign(object(type, `KW${suffix}`) as number));
    }
  });

  it("accumulate nothing of inputs that it does not use, which have no value [V-M21, V-S04]", () => {
    for (const phase of all.filter((each) => !active.includes(each))) {
      const place = phase.toUpperCase();
      for (const name of [`KWh_Import_${place}`, `KWh_Export_${place}`, `KVARh_Q1_${place}`, `KVARh_Q3_${place}`])
        expect(object(type, name), name).toBeUndefined();
      for (const name of [`KW_${place}`, `KVAR_${place}`, `KVA_${place}`, `PF_${place}`, `Current_${place}`])
        expect(object(type, name), name).toBeUndefined();
    }
    const net = active.reduce(
      (sum, phase) => sum + (type === "type-11" ? watts("a", "a", "b") : watts(phase, phase)),
      0,
    );
    expect(object(type, "KWh_Net")).toBeCloseTo(net, 0);
    expect(object(type, "KWh_Net")).toBe(
      (object(type, "KWh_Import") as number) - (object(type, "KWh_Export") as number),
    );
  });
});
