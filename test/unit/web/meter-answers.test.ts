import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
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
      { id: "main", title: "A meter", model: "", wiring: "" },
    ]);
  });

  it("give every record of the load profile a value for each channel", () => {
    const profile = profileOf({
      channels: ["energy.active.import.total", "energy.active.export.total"],
      records: [{ number: 1, from: "f", through: "t", values: [5] }, 7, null],
    });
    expect(profile.records).toEqual([{ number: 1, from: "f", through: "t", values: [5, null], quality: "" }]);
  });
});
