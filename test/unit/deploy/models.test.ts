import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { datapoints } from "#schemas/datapoints.ts";
import { quantityExists } from "#schemas/quantities.ts";
import { commandLine } from "./terminal-double.ts";
import { findModel, modelFolders, readModel } from "../../../deploy/config/models.ts";
import { mapOf } from "../../../deploy/protocols.ts";
import { modbus } from "../../../services/comms-gateway/modbus/protocol.ts";

describe("models", () => {
  it.each([...modelFolders().keys()])(
    "%s fits the schema, and its elements use voltages and currents that exist",
    (id) => {
      const model = findModel(id);
      for (const form of model.wiring.forms) {
        for (const { phase, current } of form.elements) {
          expect(form.currents).toContain(phase);
          expect(Object.keys(current)).toEqual([`i${phase}`]);
        }
        expect(quantityExists(form, "power.active.total")).toBe(true);
      }
    },
  );

  it("generic starts at 0.1 percent of its rated current, as class 0.2 S asks", () => {
    const { metering, ranges } = findModel("generic");
    expect(metering?.startingCurrent).toBeCloseTo(0.001 * Math.min(...ranges.currentClasses), 9);
  });

  it("series4100 has the five system types, wye by default, and the names of its BACnet objects [V-X05]", () => {
    const { wiring, names } = findModel("series4100");
    expect(wiring.default).toBe("type-40");
    expect(
      wiring.forms.map(({ name, lineToNeutral, lineToLine, currents }) => [
        name,
        lineToNeutral.length,
        lineToLine.length,
        currents.length,
      ]),
    ).toEqual([
      ["type-40", 3, 3, 3],
      ["type-31", 0, 3, 3],
      ["type-12", 2, 1, 2],
      ["type-11", 0, 1, 1],
      ["type-10", 1, 0, 1],
    ]);
    expect(names.KWh_Import).toBe("energy.active.import.total");
    expect(names.Volts_AC).toBe("voltage.ca.rms.second");
  });

  it("series4100 maps registers of known datapoints that do not overlap", () => {
    const rows = mapOf(modbus, findModel("series4100"))?.points.map(({ row }) => row) ?? [];
    expect(rows.length).toBe(65);
    expect(rows.every(({ datapoint, wordOrder }) => datapoints.has(datapoint ?? "") && wordOrder === "little")).toBe(
      true,
    );
    const addresses = rows.map(({ address }) => address);
    expect(addresses.every((address, index) => index === 0 || address >= (addresses[index - 1] as number) + 2)).toBe(
      true,
    );
  });

  it("may stand in a user's folder, and a broken one is told with place and key", () => {
    const parent = mkdtempSync(join(tmpdir(), "fourquad-models-"));
    cpSync(findModel("generic").folder, join(parent, "mine"), { recursive: true });
    const file = join(parent, "mine", "model.yaml");
    const text = readFileSync(file, "utf8").replace("id: generic", "id: mine");
    writeFileSync(file, text);
    expect(findModel("mine", parent).id).toBe("mine");
    writeFileSync(file, text.replace("va: 1 }", "ia: 1 }").replace("Import: energy", "Import: enrgy"));
    expect(() => readModel(join(parent, "mine"))).toThrow(/2 problems/);
  });

  it("is refused by models show, config check and run with line and column of every bad row of its map", async () => {
    const parent = mkdtempSync(join(tmpdir(), "fourquad-models-"));
    cpSync(findModel("generic").folder, join(parent, "mine"), { recursive: true });
    const yaml = join(parent, "mine", "model.yaml");
    writeFileSync(yaml, readFileSync(yaml, "utf8").replace("id: generic", "id: mine"));
    const csv = join(parent, "mine", "modbus.csv");
    writeFileSync(csv, "# mine\nspace,address,type,datapoint\ninput,0,float32,nonsense\ninput,x,float32,frequency\n");
    const words = ["--models", parent];
    for (const line of [
      ["models", "show", "mine", ...words],
      ["models", "list", ...words],
      ["config", "check", "--model", "mine", ...words],
      ["run", "--model", "mine", ...words],
    ]) {
      const { exit, err, calls } = await commandLine(line);
      expect([exit, calls.length], line.join(" ")).toEqual([4, 0]);
      expect(err).toContain(`${csv}:3:17: no datapoint is called nonsense`);
      expect(err).toContain(`${csv}:4:7: address: `);
      expect(err).toContain("MTR_MODEL_INVALID");
    }
  });
});
