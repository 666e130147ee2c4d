import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { datapoints } from "#schemas/datapoints.ts";
import { quantityExists } from "#schemas/quantities.ts";
import { findModel, modbusMapText, modelFolders, readModel } from "../../../deploy/config/models.ts";

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
    const rows =
      modbusMapText(findModel("series4100"))
        ?.text.split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"))
        .slice(1)
        .map((line) => line.split(",")) ?? [];
    expect(rows.length).toBe(62);
    expect(rows.every((row) => datapoints.has(row[3] as string) && row[9] === "little")).toBe(true);
    const addresses = rows.map((row) => Number(row[1]));
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
});
