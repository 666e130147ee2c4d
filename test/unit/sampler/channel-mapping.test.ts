import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceError } from "../../../services/sampler/source-error.ts";
import { type ChannelChoice, type Signal, mapChannels } from "../../../services/sampler/sources/channel-mapping.ts";
import { parseUnit } from "../../../services/sampler/sources/unit.ts";

/** `name|phase|unit` for each signal. */
function signals(...texts: string[]): Signal[] {
  return texts.map((text, i) => {
    const [name, phase = "", unit = ""] = text.split("|");
    return { number: i + 1, name, phase, unit };
  });
}

function map(all: Signal[], choice: ChannelChoice = {}) {
  return mapChannels(all, choice, "rec.cfg", "MTR_COMTRADE_NO_CHANNEL");
}

/** Numbers of the signals for va vb vc vn ia ib ic in; 0 where there is none. */
function numbers(all: Signal[], choice: ChannelChoice = {}): number[] {
  const found = map(all, choice).inputs;
  return ["va", "vb", "vc", "vn", "ia", "ib", "ic", "in"].map(
    (name) => (found.find((one) => one.channel === name)?.signal ?? -1) + 1,
  );
}

describe("the choice of channels", () => {
  it("knows the names that recorders of several countries write", () => {
    const groups = [
      ["UA||V", "UB||V", "UC||V", "IA||A", "IB||A", "IC||A"],
      ["Va||kV", "Vb||kV", "Vc||kV", "Ia||kA", "Ib||kA", "Ic||kA"],
      ["LINE ULA||V", "LINE ULB||V", "LINE ULC||V", "LINE ILA||A", "LINE ILB||A", "LINE ILC||A"],
      ["U1||volt", "U2||volt", "U3||volt", "I1||ampere", "I2||ampere", "I3||ampere"],
      ["UL1||V", "UL2||V", "UL3||V", "IL1||A", "IL2||A", "IL3||A"],
      ["V_R||V", "V_S||V", "V_T||V", "IR||A", "IS||A", "IT||A"],
      ["VAN||Volts", "VBN||Volts", "VCN||Volts", "IA1||Amps", "IB1||Amps", "IC1||Amps"],
      [
        "母线电压 A相||V",
        "母线电压 B相||V",
        "母线电压 C相||V",
        "线路电流 A相||A",
        "线路电流 B相||A",
        "线路电流 C相||A",
      ],
      ["220kV母线I_Ua||V", "220kV母线I_Ub||V", "220kV母线I_Uc||V", "213开关_Ia||A", "213开关_Ib||A", "213开关_Ic||A"],
      ["Uа||В", "Uв||В", "Uс||В", "Iа||А", "Iв||А", "Iс||А"],
      ["Напряжение фаза A||кВ", "Напряжение фаза B||кВ", "Напряжение фаза C||кВ", "Ток A||А", "Ток B||А", "Ток C||А"],
      ["va", "vb", "vc", "ia", "ib", "ic"],
      ["MODAQ_Va_V", "MODAQ_Vb_V", "MODAQ_Vc_V", "MODAQ_Ia_I", "MODAQ_Ib_I", "MODAQ_Ic_I"],
      ["ch1|A|V", "ch2|B|V", "ch3|C|V", "ch4|L1|A", "ch5|L2|A", "ch6|L3|A"],
      ["F5-VA|A|V", "F6-VB|B|V", "F7-VC|C|V", "F1-IA|A|A", "F2-IB|B|A", "F3-IC|C|A"],
    ];
    for (const group of groups)
      expect([group[0], ...numbers(signals(...group))]).toEqual([group[0], 1, 2, 3, 0, 4, 5, 6, 0]);
  });

  it("does not take the neutral of another group for that of the first", () => {
    const all = signals("UA||V", "UB||V", "UC||V", "DC1|A|V", "DC2|B|V", "DC3|C|V", "DC4|N|V");
    expect(numbers(all)).toEqual([1, 2, 3, 0, 0, 0, 0, 0]);
  });

  it("takes the first complete group and says that there are others", () => {
    const all = signals(
      "Bus1 UA||V",
      "Bus1 UB||V",
      "Bus2 UA||V",
      "Bus2 UB||V",
      "Bus2 UC||V",
      "Bus3 UA||V",
      "Bus3 UB||V",
      "Bus3 UC||V",
    );
    expect(numbers(all).slice(0, 3)).toEqual([3, 4, 5]);
    expect(map(all).warnings.join()).toContain("2 three-phase voltage groups");
  });

  it("never takes phasors, differences, restraints or sums of phases for a wave", () => {
    const all = signals(
      "SRC Vag Mag||kV",
      "SRC Vbg Mag||kV",
      "SRC Vcg Mag||kV",
      "I DIFF LA||A",
      "I DIFF LB||A",
      "I DIFF LC||A",
      "I BIAS||A",
      "差动电流 A相||A",
      "UA||V",
      "UB||V",
      "UC||V",
      "3U0||V",
      "UAB||V",
      "THD A||%",
    );
    expect(numbers(all)).toEqual([9, 10, 11, 0, 0, 0, 0, 0]);
  });

  it("takes the neutral that follows the group, and none where several could be it", () => {
    const near = signals("IA||A", "IB||A", "IC||A", "IN||A", "T2 IA||A", "T2 IB||A", "T2 IC||A", "T2 IN||A");
    expect(numbers(near)).toEqual([0, 0, 0, 0, 1, 2, 3, 4]);
    const earth = signals("Ia||A", "Ib||A", "Ic||A", "Ie||A", "In||A");
    expect(numbers(earth)[7]).toBe(5);
    const unclear = signals("Ia||A", "Ib||A", "Ic||A", "Ie||A", "Ig||A");
    expect(numbers(unclear)[7]).toBe(0);
    expect(map(unclear).warnings.join()).toContain("neutral");
  });

  it("follows the user, by number and by name, and leaves the other quantity to itself", () => {
    const all = signals(
      "T1 UA||V",
      "T1 UB||V",
      "T1 UC||V",
      "T1 IA||A",
      "T1 IB||A",
      "T1 IC||A",
      "L IA||A",
      "L IB||kA",
      "L IC||A",
    );
    expect(numbers(all, { ia: 7, ib: "l ib", ic: "9" })).toEqual([1, 2, 3, 0, 7, 8, 9, 0]);
    expect(map(all, { ib: 8 }).inputs.find((one) => one.channel === "ib")?.scale).toBe(1000);
    expect(() => map(all, { va: "L UA" })).toThrow(SourceError);
    expect(() => map(all, { va: 10 })).toThrow(
      expect.objectContaining({ fix: expect.stringMatching(/choose one of 1 "T1 UA"/) }),
    );
  });

  it("meters what there is of an incomplete group and says so", () => {
    expect(numbers(signals("UA||V", "UB||V"))).toEqual([1, 2, 0, 0, 0, 0, 0, 0]);
    const single = map(signals("CH1||V"));
    expect(single.channels).toEqual({ va: "1 CH1 (V)" });
    expect(single.warnings.join()).toContain("no complete three-phase voltage group");
  });

  it("never fails with anything but a SourceError, and never takes a signal twice", () => {
    const part = fc.constantFrom(
      "U",
      "I",
      "V",
      "A",
      "B",
      "C",
      "N",
      "L1",
      "3",
      "0",
      " ",
      "_",
      "相",
      "电压",
      "ток",
      "MAG",
      "kV",
      "mA",
      "A",
      "V",
    );
    const text = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(""));
    const signal = fc.record({ name: text, phase: text, unit: text });
    fc.assert(
      fc.property(fc.array(signal, { maxLength: 12 }), (list) => {
        try {
          const { inputs } = map(list.map((one, i) => ({ ...one, number: i + 1 })));
          expect(new Set(inputs.map((one) => one.signal)).size).toBe(inputs.length);
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
    );
  });
});

describe("units", () => {
  it("are volts and amperes in any case, with their prefixes", () => {
    const known = {
      V: 1,
      kV: 1e3,
      KV: 1e3,
      mV: 1e-3,
      volt: 1,
      Volts: 1,
      "[kV]": 1e3,
      кВ: 1e3,
      MV: 1e6,
      kilovolt: 1e3,
      伏: 1,
    };
    for (const [text, scale] of Object.entries(known))
      expect([text, parseUnit(text)]).toEqual([text, { kind: "voltage", scale }]);
    const currents = { A: 1, kA: 1e3, ka: 1e3, mA: 1e-3, Ampere: 1, amps: 1, "(A)": 1, А: 1 };
    for (const [text, scale] of Object.entries(currents))
      expect([text, parseUnit(text)]).toEqual([text, { kind: "current", scale }]);
    for (const text of ["", "deg", "°", "%", "one", "VA", "kVA", "W", "var", "Hz", "toString", "k"])
      expect(parseUnit(text)).toBeUndefined();
  });
});
