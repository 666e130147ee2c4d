import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Quality } from "#schemas/quality.ts";
import { reading, type Snapshot, type Value } from "#schemas/readings.ts";
import { compileMap } from "../../../services/comms-gateway/modbus/compiled-map.ts";
import { describeMap, describeMapCsv, referenceOf } from "../../../services/comms-gateway/modbus/describe-map.ts";
import { parseMapCsv } from "../../../services/comms-gateway/modbus/map-csv.ts";
import { ModbusMapError, type ModbusRow } from "../../../services/comms-gateway/modbus/map-schema.ts";

const timeNs = 1_772_323_200_500_000_000n;

function snapshotOf(values: Record<string, Value>, quality = 0): Snapshot {
  const readings = Object.entries(values).map(
    ([name, value]) => [name, reading(name, value, timeNs, quality)] as const,
  );
  return { meter: "m1", atNs: timeNs, readings: new Map(readings) };
}

/** The registers of one row, read alone. */
function registers(row: Omit<ModbusRow, "space" | "address">, snapshot = snapshotOf({})): number[] {
  const map = compileMap([{ space: "input", address: 10, ...row }]);
  const count = map.points[0].registers;
  const result = map.readRegisters(snapshot, "input", 10, count);
  if (!result.ok) throw new Error(`exception ${result.exception}`);
  return result.values;
}

function problems(rows: ModbusRow[]): readonly string[] {
  try {
    compileMap(rows);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ModbusMapError);
    return (error as ModbusMapError).lines;
  }
}

const view = (words: readonly number[]): DataView => {
  const octets = new DataView(new ArrayBuffer(words.length * 2));
  for (const [index, value] of words.entries()) octets.setUint16(index * 2, value);
  return octets;
};

describe("values in registers", () => {
  it("puts the most significant word first, and the other way round where a row says so", () => {
    expect(registers({ type: "float32", constant: 1234.5 })).toEqual([0x449a, 0x5000]);
    expect(registers({ type: "float32", constant: 1234.5, wordOrder: "little" })).toEqual([0x5000, 0x449a]);
    expect(registers({ type: "int32", constant: "0x12345678" })).toEqual([0x1234, 0x5678]);
    expect(registers({ type: "int64", constant: -2, wordOrder: "little" })).toEqual([0xfffe, 0xffff, 0xffff, 0xffff]);
  });

  it("puts a text two characters to a register, padded with zeros, whatever the word order", () => {
    expect(registers({ type: "string(5)", constant: "ABC", wordOrder: "little" })).toEqual([0x4142, 0x4300, 0]);
    expect(
      registers({ type: "string(4)", datapoint: "sample.source" }, snapshotOf({ "sample.source": "synthetic" })),
    ).toEqual([0x7379, 0x6e74]);
  });

  it("shows any double as a float64 without loss", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const words = registers({ type: "float64", datapoint: "frequency" }, snapshotOf({ frequency: value }));
        expect(view(words).getFloat64(0)).toBe(value);
      }),
    );
  });

  it("shows energy as an integer cut at the register's step, exact beyond 2^53", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: (1n << 63n) - 1n }),
        fc.constantFrom(1, 10, 1000, 0.001),
        (microWh, scale) => {
          const snapshot = snapshotOf({ "energy.active.import.total": microWh });
          const words = registers({ type: "int64", datapoint: "energy.active.import.total", scale }, snapshot);
          expect(view(words).getBigInt64(0)).toBe((microWh * BigInt(scale * 1000)) / 1_000_000_000n);
        },
      ),
    );
  });

  it("rounds a double to the nearest step of an integer register", () => {
    const shown = (value: number): number =>
      view(
        registers({ type: "int16", datapoint: "voltage.an.rms", scale: 10 }, snapshotOf({ "voltage.an.rms": value })),
      ).getInt16(0);
    expect([230.04, 230.05, -230.05, 0.04].map(shown)).toEqual([2300, 2301, -2301, 0]);
  });

  it("turns the sign with a negative scale", () => {
    const snapshot = snapshotOf({ "power.active.total": 1500 });
    expect(view(registers({ type: "int32", datapoint: "power.active.total", scale: -1 }, snapshot)).getInt32(0)).toBe(
      -1500,
    );
  });

  it("shows instants in seconds, and milliseconds with a scale", () => {
    const snapshot = snapshotOf({ "clock.utc": timeNs });
    expect(view(registers({ type: "uint32", datapoint: "clock.utc" }, snapshot)).getUint32(0)).toBe(1_772_323_200);
    expect(view(registers({ type: "uint64", datapoint: "clock.utc", scale: 1000 }, snapshot)).getBigUint64(0)).toBe(
      1_772_323_200_500n,
    );
    expect(
      registers({ type: "uint32", datapoint: "demand.reset.time" }, snapshotOf({ "demand.reset.time": 0n })),
    ).toEqual([0xffff, 0xffff]);
  });

  it("shows quality bits and the instant of a value", () => {
    const snapshot = snapshotOf({ frequency: 50 }, Quality.estimated);
    expect(registers({ type: "uint16", datapoint: "frequency", field: "quality" }, snapshot)).toEqual([64]);
    expect(registers({ type: "uint16", datapoint: "frequency", field: "quality" })).toEqual([Quality.noValue]);
    expect(view(registers({ type: "uint32", datapoint: "frequency", field: "time" }, snapshot)).getUint32(0)).toBe(
      1_772_323_200,
    );
  });

  it.each([
    ["int16", [0x8000]],
    ["uint16", [0xffff]],
    ["int32", [0x8000, 0]],
    ["uint32", [0xffff, 0xffff]],
    ["int64", [0x8000, 0, 0, 0]],
    ["uint64", [0xffff, 0xffff, 0xffff, 0xffff]],
    ["float32", [0x7fc0, 0]],
    ["float64", [0x7ff8, 0, 0, 0]],
  ])("fills %s where there is no value", (type, words) => {
    expect(registers({ type, datapoint: "frequency" })).toEqual(words);
    expect(registers({ type, datapoint: "frequency" }, snapshotOf({ frequency: null }))).toEqual(words);
  });

  it("fills with what a row says instead", () => {
    expect(registers({ type: "int16", datapoint: "frequency", fill: -1 })).toEqual([0xffff]);
    expect(registers({ type: "float32", datapoint: "frequency", fill: 0 })).toEqual([0, 0]);
  });

  it("fills rather than show a value that the type cannot hold", () => {
    const snapshot = snapshotOf({ "voltage.an.rms": 40_000, frequency: -1, "power.active.total": 1e39 });
    expect(registers({ type: "int16", datapoint: "voltage.an.rms" }, snapshot)).toEqual([0x8000]);
    expect(registers({ type: "uint16", datapoint: "frequency" }, snapshot)).toEqual([0xffff]);
    expect(registers({ type: "float32", datapoint: "power.active.total" }, snapshot)).toEqual([0x7fc0, 0]);
  });

  it("never throws, whatever the value", () => {
    const type = fc.constantFrom("int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64");
    const value = fc.oneof(fc.double(), fc.bigInt(), fc.string(), fc.constant(null));
    fc.assert(
      fc.property(type, value, fc.double({ noNaN: true, noDefaultInfinity: true }), (name, held, factor) => {
        const row = { type: name, datapoint: "frequency", scale: factor === 0 ? 1 : factor };
        for (const word of registers(row, snapshotOf({ frequency: held }))) expect(word).toBeLessThanOrEqual(0xffff);
      }),
      { numRuns: 500 },
    );
  });
});

describe("block reads", () => {
  const map = compileMap([
    { space: "input+holding", address: 100, type: "float32", datapoint: "voltage.an.rms" },
    { space: "input+holding", address: 102, type: "int64", datapoint: "energy.active.import.total" },
    { space: "input", address: 106, type: "uint16", constant: 7 },
    { space: "holding", address: 200, type: "uint16", command: "reset_demand", key: 9 },
    { space: "discrete", address: 0, type: "bool", datapoint: "event.voltage.open.count" },
    { space: "discrete", address: 1, type: "bool", constant: 1 },
    { space: "discrete", address: 2, type: "bool", datapoint: "frequency", field: "quality" },
    { space: "input", address: 65_535, type: "uint16", constant: 1 },
  ]);
  const snapshot = snapshotOf({
    "voltage.an.rms": 230,
    "energy.active.import.total": 5_000_000n,
    "event.voltage.open.count": 0n,
    frequency: 50,
  });
  const whole = [0x4366, 0, 0, 0, 0, 5, 7];

  it("shows a row of both register tables to function codes 3 and 4, and a row of one to one", () => {
    expect(map.readRegisters(snapshot, "input", 100, 7)).toEqual({ ok: true, values: whole });
    expect(map.readRegisters(snapshot, "holding", 100, 6)).toEqual({ ok: true, values: whole.slice(0, 6) });
    expect(map.readRegisters(snapshot, "holding", 100, 7)).toEqual({ ok: false, exception: 2 });
  });

  it("gives every part of a block the words that the whole block has there", () => {
    fc.assert(
      fc.property(fc.nat(6), fc.integer({ min: 1, max: 7 }), (from, count) => {
        const expected =
          from + count > 7 ? { ok: false, exception: 2 } : { ok: true, values: whole.slice(from, from + count) };
        expect(map.readRegisters(snapshot, "input", 100 + from, count)).toEqual(expected);
      }),
    );
  });

  it("refuses addresses without a row with exception 2 and counts out of range with exception 3", () => {
    expect(map.readRegisters(snapshot, "input", 99, 2)).toEqual({ ok: false, exception: 2 });
    expect(map.readRegisters(snapshot, "input", 65_535, 2)).toEqual({ ok: false, exception: 2 });
    expect(map.readRegisters(snapshot, "input", 65_535, 1)).toEqual({ ok: true, values: [1] });
    for (const count of [0, 126])
      expect(map.readRegisters(snapshot, "input", 100, count)).toEqual({ ok: false, exception: 3 });
    for (const count of [0, 2001])
      expect(map.readBits(snapshot, "discrete", 0, count)).toEqual({ ok: false, exception: 3 });
    expect(map.readBits(snapshot, "coil", 0, 1)).toEqual({ ok: false, exception: 2 });
  });

  it("sets a bit when its value is there and not 0", () => {
    expect(map.readBits(snapshot, "discrete", 0, 3)).toEqual({ ok: true, values: [false, true, false] });
    const later = snapshotOf({ "event.voltage.open.count": 2n });
    expect(map.readBits(later, "discrete", 0, 3)).toEqual({ ok: true, values: [true, true, true] });
  });

  it("reads a command register as 0 and knows its command", () => {
    expect(map.readRegisters(snapshot, "holding", 200, 1)).toEqual({ ok: true, values: [0] });
    expect(map.command("holding", 200)).toEqual({ name: "reset_demand", key: 9 });
    expect(map.command("holding", 100)).toBeUndefined();
  });
});

describe("a map's rows", () => {
  const good: ModbusRow = { space: "input", address: 0, type: "float32", datapoint: "frequency" };

  it.each<[string, Partial<ModbusRow>, string]>([
    ["an unknown datapoint", { datapoint: "voltage.an" }, "row 1: no datapoint is called voltage.an"],
    ["no source", { datapoint: undefined }, "row 1: needs one of datapoint, constant and command, and has none"],
    ["two sources", { constant: 1 }, "row 1: needs one of datapoint, constant and command, and has 2"],
    ["an address out of range", { address: 65_536 }, "row 1: address: Too big: expected number to be <=65535"],
    ["a value beyond the last address", { address: 65_535 }, "row 1: ends at address 65536, beyond 65535"],
    ["an unknown property", { unit: "V" } as Partial<ModbusRow>, 'row 1: Unrecognized key: "unit"'],
    ["a scale of 0", { scale: 0 }, "row 1: scale: must not be 0"],
    ["a text in a number", { datapoint: "clock.local" }, "row 1: clock.local is a text and needs type string"],
    ["a number in a text", { type: "string(4)" }, "row 1: frequency is a number and cannot have type string"],
    ["a bit in a register", { type: "bool" }, "row 1: type bool needs space coil or discrete"],
    ["a register in a coil", { space: "coil" }, "row 1: a coil must have type bool"],
    [
      "a constant out of range",
      { datapoint: undefined, type: "uint16", constant: "0x10000" },
      "row 1: the constant 0x10000 is not between 0 and 65535",
    ],
    [
      "a constant that is no number",
      { datapoint: undefined, constant: "ten" },
      "row 1: the constant ten is no number that the type holds",
    ],
    [
      "a command in an input register",
      { datapoint: undefined, type: "uint16", command: "reset_demand" },
      "row 1: a command needs space holding or coil",
    ],
    ["a fill out of range", { type: "int16", fill: 40_000 }, "row 1: the fill 40000 is not an integer of the type"],
    [
      "an unknown command",
      { space: "holding", datapoint: undefined, type: "uint16", command: "reset" },
      "row 1: no command is called reset",
    ],
  ])("are refused with their number for %s", (_what, change, problem) => {
    expect(problems([{ ...good, ...change }])).toEqual([problem]);
  });

  it("are refused where two values share an address of a table", () => {
    const rows: ModbusRow[] = [
      good,
      { ...good, address: 1 },
      { ...good, space: "holding" },
      { ...good, space: "input+holding", address: 0 },
    ];
    expect(problems(rows)).toEqual([
      "row 2: address 1 (input) overlaps row 1, which starts at 0",
      "row 4: address 0 (input+holding) overlaps row 1, which starts at 0",
    ]);
    expect(problems([])).toEqual(["row 1: the map has no rows"]);
  });

  it("come out of a CSV file with the line they stood in", () => {
    const file = parseMapCsv(
      "# a comment\naddress,space,type,datapoint,description\n\n" +
        '0x10,input,float32,frequency,"a, ""b"""\n18,input,float32,nonsense,\n',
    );
    expect(file.rows[0]).toEqual({
      space: "input",
      address: 16,
      type: "float32",
      datapoint: "frequency",
      description: 'a, "b"',
    });
    expect(() => compileMap(file.rows, file.places)).toThrow(
      "the Modbus map has a problem: row 5: no datapoint is called nonsense",
    );
  });

  it.each([
    ["space,address,type,colour\n", "no column is called"],
    ["space,address\n", "row 1: the column type is missing"],
    ["space,address,type,type\n", "row 1: the column type is there twice"],
    ["space,address,type\ninput,1\n", "row 2: 2 cells instead of 3"],
    ['space,address,type\ninput,1,"x\n', "row 2: a quote is not closed or stands inside a cell"],
  ])("are refused in the file %j", (text, message) => {
    expect(() => parseMapCsv(text)).toThrow(message);
  });

  it("survive any file: rows or a list of problems", () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom("input", "coil", "float32", "bool", "0", '"', ""),
    );
    const text = fc
      .array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 })
      .map((lines) => lines.map((cells) => cells.join(",")).join("\n"));
    fc.assert(
      fc.property(text, (body) => {
        try {
          const { rows, places } = parseMapCsv(`space,address,type,constant,scale\n${body}`);
          compileMap(rows, places);
        } catch (error) {
          expect(error).toBeInstanceOf(ModbusMapError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("may be integer registers with the low word first, as some meters have them", () => {
    const map = compileMap([
      { space: "input", address: 0, type: "uint16", datapoint: "voltage.an.rms", scale: 10 },
      {
        space: "input",
        address: 1,
        type: "uint32",
        datapoint: "energy.active.import.total",
        scale: 0.01,
        wordOrder: "little",
      },
    ]);
    const snapshot = snapshotOf({ "voltage.an.rms": 230.14, "energy.active.import.total": 7_654_321_999_999n });
    expect(map.readRegisters(snapshot, "input", 0, 3)).toEqual({
      ok: true,
      values: [2301, 76_543 & 0xffff, 76_543 >> 16],
    });
    expect(describeMap(map).map(({ unit }) => unit)).toEqual(["0.1 V", "100 Wh"]);
  });

  it("are described with reference number, unit and source", () => {
    expect(referenceOf("input+holding", 0)).toBe("30001/40001");
    expect(referenceOf("holding", 9_998)).toBe("49999");
    expect(referenceOf("holding", 9_999)).toBe("410000");
    expect(referenceOf("input", 65_535)).toBe("365536");
    const map = compileMap([
      { ...good, address: 4, scale: 1000 },
      { space: "holding", address: 0, type: "uint16", command: "reset_demand" },
    ]);
    expect(describeMapCsv(map)).toBe(
      "space,address,reference,registers,type,wordOrder,unit,access,source,description\r\n" +
        'holding,0,40001,1,uint16,,,"read, write",command reset_demand (write 1),\r\n' +
        "input,4,30005,2,float32,big,0.001 Hz,read,frequency,frequency of the reference voltage\r\n",
    );
  });
});
