import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDifference } from "../../../deploy/first-difference.ts";

const registers = fc.record({
  state: fc.string(),
  values: fc.array(fc.record({ peakMicroW: fc.bigInt(), quality: fc.nat() }), { maxLength: 5 }),
  hash: fc.uint8Array({ maxLength: 4 }),
});

describe("the first difference", () => {
  it("of equal values is none", () => {
    fc.assert(fc.property(registers, (one) => firstDifference(one, structuredClone(one)) === undefined));
  });

  it("names the place, what was expected there and what was found", () => {
    const one = { values: [{ peakMicroW: 1n }, { peakMicroW: 2n }] };
    const other = { values: [{ peakMicroW: 1n }, { peakMicroW: 3n }] };
    expect(firstDifference(one, other)).toEqual({ at: "values[1].peakMicroW", expected: "2", found: "3" });
    expect(firstDifference([], [1], "facts")).toEqual({ at: "facts[0]", expected: "nothing", found: "1" });
    expect(firstDifference({ a: Uint8Array.of(1) }, { a: Uint8Array.of(2) })).toEqual({
      at: "a",
      expected: "01",
      found: "02",
    });
  });

  it("tells the number 0 from the number -0 and from the text", () => {
    expect(firstDifference(0, -0)).toMatchObject({ found: "-0" });
    expect(firstDifference("0", 0)).toMatchObject({ expected: '"0"', found: "0" });
  });
});
