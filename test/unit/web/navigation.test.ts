import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pressKey } from "../../../services/comms-gateway/web/keys.ts";
import { formatRoute, parseRoute, screens } from "../../../services/comms-gateway/web/route.ts";

describe("addresses and keys", () => {
  it("restore each screen of each meter from its address", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...screens.map(({ id }) => id)),
        fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
        (screen, meter) => {
          expect(parseRoute(formatRoute({ screen, meter }))).toEqual({ screen, meter });
        },
      ),
    );
    expect(parseRoute("#nothing/%E0%A4%A")).toEqual({ screen: "overview", meter: undefined });
  });

  it("reach each screen by g and its letter, and nothing by a letter alone", () => {
    for (const { id, key } of screens) {
      expect(pressKey(pressKey("", "g").pending, key)).toEqual({ pending: "", action: { type: "screen", screen: id } });
      expect(pressKey("", key).action).toBeUndefined();
    }
    expect(pressKey("g", "x")).toEqual({ pending: "" });
    expect(pressKey("", "constructor").action).toBeUndefined();
    expect(pressKey("", "f").action).toEqual({ type: "freeze" });
  });
});
