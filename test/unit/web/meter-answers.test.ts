import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fleetSums, inNaturalOrder } from "../../../services/comms-gateway/web/fleet-sums.ts";
import { meterInfoOf, metersOf, profileOf } from "../../../services/comms-gateway/web/meter-answers.ts";

describe("answers of the gateway", () => {
  it("are read without trust in their shape", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("meters", "wiring", "nominal", "state", "epoch", "commits", "channels", "records", "zone"),
          fc.anything(),
        ),
        (body) => {
          expect(Array.isArray(metersOf(body))).toBe(true);
          expect(meterInfoOf(body).modes).toBeInstanceOf(Map);
          expect(Array.isArray(profileOf(body).records)).toBe(true);
        },
      ),
    );
    expect(metersOf({ meters: [{ id: "main", title: "A meter" }, { id: "" }, 3] })).toEqual([
      {
        id: "main",
        title: "A meter",
        model: "",
        wiring: "",
        at: undefined,
        activePower: null,
        energyImport: null,
        energyExport: null,
        quality: "",
      },
    ]);
  });

  it("list many meters in the order of people, with what they make together", () => {
    const meter = (id: string, watts: number | null): unknown => ({
      id,
      quality: watts === null ? null : "good",
      values: { "power.active.total": watts, "energy.active.import.total": 2 },
    });
    const meters = inNaturalOrder(metersOf({ meters: [meter("m-10", 5), meter("m-9", 7), meter("m-1", null)] }));
    expect(meters.map(({ id }) => id)).toEqual(["m-1", "m-9", "m-10"]);
    expect(fleetSums(meters)).toEqual({ activePower: 12, energyImport: 6, energyExport: 0, good: 2 });
  });

  it("give every record of the load profile a value for each channel", () => {
    const profile = profileOf({
      channels: ["energy.active.import.total", "energy.active.export.total"],
      records: [{ number: 1, from: "f", through: "t", values: [5] }, 7, null],
    });
    expect(profile.records).toEqual([{ number: 1, from: "f", through: "t", values: [5, null], quality: "" }]);
  });
});
