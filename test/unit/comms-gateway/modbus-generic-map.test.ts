import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { datapoints, quantityNames } from "#schemas/datapoints.ts";
import { usualDemandQuantities } from "#schemas/demand-quantities.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { compileMap } from "../../../services/comms-gateway/modbus/compiled-map.ts";
import { parseMapCsv } from "../../../services/comms-gateway/modbus/map-csv.ts";

const file = new URL("../../../deploy/models/generic/modbus.csv", import.meta.url);
const { rows, places } = parseMapCsv(readFileSync(file, "utf8"));
const map = compileMap(rows, places);
const isUsualDemand = (name: string): boolean =>
  /\.(present|last|peak)(\.time)?$/.test(name) &&
  usualDemandQuantities.includes(name.replace(/\.(present|last|peak)(\.time)?$/, ""));
const nothing = { meter: "m1", atNs: 0n, readings: new Map() };

describe("the map of the generic meter", () => {
  it("has every quantity, energy and demand, and all that is a number", () => {
    const mapped = new Set(rows.map(({ datapoint }) => datapoint));
    for (const name of [...quantityNames, ...energyAccumulatorNames]) expect(mapped).toContain(name);
    const numbers = [...datapoints.values()].filter(({ type }) => type !== "text").map(({ name }) => name);
    // Orders of the phase voltages and currents are there; their angles, powers and what lies between them are not.
    const orders =
      /\.(harmonic\.\d+\.angle|interharmonic\.\d+)$|^(power|voltage\.(ab|bc|ca)|current\.n)\..*harmonic\.\d+$/;
    // Of demand there is what a meter keeps unless its settings say otherwise.
    const others = (name: string): boolean => /^demand\.(?!reset)/.test(name) && !isUsualDemand(name);
    expect(numbers.filter((name) => !mapped.has(name) && !orders.test(name) && !others(name))).toEqual([]);
  });

  it("can be read in blocks without a hole", () => {
    for (const [address, count] of [
      [0, 12],
      [20, 24],
      [100, 64],
      [200, 32],
      [300, 54],
      [400, 104],
      [600, 104],
      [800, 32],
      [1024, 32],
      [1100, 35],
      [1200, 11],
      [2000, 100],
      [2500, 100],
      [2600, 104],
      [4000, 60],
      [4200, 82],
      [4400, 94],
      [4600, 38],
      [4700, 100],
      [4800, 48],
      [6000, 120],
      [6120, 122],
      [3000, 120],
      [3400, 120],
      [3800, 114],
      [6300, 40],
      [10000, 120],
      [10240, 48],
      [11200, 120],
      [11500, 40],
      [11600, 19],
    ]) {
      expect(map.readRegisters(nothing, "input", address, count)).toMatchObject({ ok: true });
      expect(map.readRegisters(nothing, "holding", address, count)).toMatchObject({ ok: true });
    }
  });

  it("begins with its name and version", () => {
    const head = map.readRegisters(nothing, "input", 0, 6);
    expect(head).toEqual({ ok: true, values: [0x666f, 0x7572, 0x7175, 0x6164, 1, 1] });
  });

  it("shows a test pattern for word order", () => {
    expect(map.readRegisters(nothing, "holding", 20, 8)).toEqual({
      ok: true,
      values: [0x1234, 0xcfc7, 0x1234, 0x5678, 0x89ab, 0xcdef, 0x449a, 0x5000],
    });
  });
});
