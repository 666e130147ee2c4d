import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { registerDatapoint, registerProblems, type RegisterDefinition } from "#schemas/registers/definition.ts";
import { parseRegisters, registerColumns } from "#schemas/registers/register-csv.ts";
import { reinitialised, type Configuration } from "#schemas/registers/reinitialisation.ts";
import { presetOffset, shownValue } from "#schemas/registers/shown-value.ts";
import { meterSettings } from "../../simulation/whole-meter.ts";

const header = registerColumns.join(",");
const defaults = `${header}
# what a meter shows when nobody has said otherwise
0,normal,clock.local,working,0,0,0,,none,no,"Time, date"
2,normal,energy.active.import.total,working,0,8,0,k,primary,yes,kWh delivered
3,normal,energy.active.export.total,working,2,8,0,k,primary,yes,kWh received at rate 2
100,alternate,energy.active.import.total,previous_period,0,8,0,k,primary,no,kWh delivered BPR
104,alternate,billing.period.start,working,0,0,0,,none,no,last BPR
200,test,energy.test.active.import.total,working,0,6,2,,primary,no,Wh delivered
`;

const register: RegisterDefinition = {
  id: 2,
  list: "normal",
  datapoint: "energy.active.import.total",
  storage: "working",
  rate: 0,
  digits: 6,
  decimals: 2,
  units: "k",
  scaling: "primary",
  selfRead: false,
  label: "kWh",
};

describe("register definitions", () => {
  it("come from a file of the model and name datapoints with their rate and storage", () => {
    const { definitions, problems } = parseRegisters(defaults);
    expect(problems).toEqual([]);
    expect(definitions.map(registerDatapoint)).toEqual([
      "clock.local",
      "energy.active.import.total",
      "energy.active.export.total.rate2",
      "energy.active.import.total.previous_period",
      "billing.period.start",
      "energy.test.active.import.total",
    ]);
    expect(definitions[0]?.label).toBe('"Time, date"');
  });

  it.each([
    ["", "the header must be"],
    [`${header}\n2,normal\n`, "line 2: has 2 cells"],
    [`${header}\n2,secret,clock.utc,working,0,0,0,,none,no,x\n`, 'list is "secret"'],
    [`${header}\n2,normal,clock.utc,working,0,x,0,,none,no,x\n`, "digits is no number"],
    [`${header}\n2,normal,energy.perpetual,working,0,8,0,,none,no,x\n`, "energy.perpetual is no datapoint"],
    [`${header}\n102,normal,energy.active.import.total,working,0,8,0,,none,no,x\n`, "have the numbers 0 to 49"],
    [`${header}\n2,normal,energy.active.import.total,working,0,8,9,,none,no,x\n`, "has 9 decimals of 8 digits"],
    [`${header}\n2,normal,clock.local,working,0,8,0,,none,no,x\n`, "is no number and has no digits"],
  ])("are refused with the line and the reason: %o", (text, reason) => {
    const { definitions, problems } = parseRegisters(text);
    expect(definitions).toEqual([]);
    expect(problems.join("; ")).toContain(reason);
  });

  it("are at most fifty in a list, each with a number of its own", () => {
    const many = Array.from({ length: 51 }, (_, id) => ({ ...register, id }));
    expect(registerProblems(many).join("; ")).toContain("list normal has more than 50 registers");
    expect(registerProblems([register, register])).toEqual(["register 2: is there already, give it another number"]);
    expect(registerProblems(many.slice(0, 50))).toEqual([]);
  });
});

describe("what a register shows", () => {
  it("is the value in its unit, cut to its digits, and rolls over", () => {
    expect(shownValue(register, 1_234_567_890_123n)).toBe("1234.56");
    expect(shownValue(register, 12_345_678_901_234_567n)).toBe("5678.90");
    expect(shownValue(register, 9_999_999n)).toBe("0000.00");
    expect(shownValue(register, -1_500_000_000n)).toBe("-0001.50");
    expect(shownValue(register, null)).toBeUndefined();
  });

  it("never loses a part of the value: all digits together are the value, exactly", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (value) => {
        const wide = { ...register, digits: 12, decimals: 6, units: "" as const };
        const shown = BigInt((shownValue(wide, value) as string).replace(".", ""));
        expect(shown).toBe(value % 10n ** 12n);
      }),
    );
  });

  it("is of the other side of the transformers where it is defined so, and goes on from a preset", () => {
    const ratio = { primary: 20_000n, secondary: 100n };
    expect(shownValue(register, 1_000_000_000n, { ratio })).toBe("0200.00");
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 0n, max: 999_999n }), (value, wanted) => {
        const offset = presetOffset(register, value, wanted);
        const shown = shownValue(register, value, { presetOffset: offset }) as string;
        expect(BigInt(shown.replace(".", ""))).toBe(wanted);
        const later = shownValue(register, value + 10_000_000n, { presetOffset: offset }) as string;
        expect(BigInt(later.replace(".", ""))).toBe((wanted + 1n) % 1_000_000n);
      }),
    );
  });
});

describe("a change of configuration", () => {
  const before: Configuration = { settings: meterSettings, registers: [register] };
  const changed = (change: Partial<Configuration["settings"]>): string[] =>
    [...reinitialised(before, { ...before, settings: { ...meterSettings, ...change } })].sort();
  const { demand, logging, metrology, tou } = meterSettings;
  const voltage = { primary: 20_000, secondary: 100 };
  const ratios = { registration: "primary" as const, voltage, current: { primary: 100, secondary: 5 } };

  it.each<[string, string[], string[]]>([
    ["demand timing", changed({ demand: { ...demand, subintervals: 3 } }), ["load_profile", "registers"]],
    ["load profile timing", changed({ logging: { ...logging, profileSeconds: 900 } }), ["load_profile", "registers"]],
    ["load profile channels", changed({ logging: { ...logging, profileChannels: [] } }), ["load_profile"]],
    ["transformer ratios", changed({ metrology: { ...metrology, ratios } as never }), ["load_profile", "registers"]],
    ["billing schedules", changed({ tou: { ...tou, schedules: [] } }), ["cumulative"]],
    ["registers", [...reinitialised(before, { ...before, registers: [] })], ["registers"]],
    [
      "time zone, tariffs and clock",
      changed({ tou: { ...tou, zone: "X", rates: 8, week: [], clock: undefined } as never }),
      [],
    ],
    ["power quality", changed({ "pq-triggers": { ...meterSettings["pq-triggers"], dipPercent: 80 } }), []],
    ["nothing", changed({}), []],
  ])("of %s resets what it must and nothing else", (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});
