import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatNumber,
  formatPlain,
  groupDigits,
  shiftDecimal,
} from "../../../services/comms-gateway/web/number-format.ts";

const thin = "\u2009";
const plain = (text: string): string => text.replaceAll(thin, "").replace("\u2212", "-");

describe("numbers on the page", () => {
  it("groups digits in threes and loses none of them", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (value) => {
        const grouped = groupDigits(String(value));
        expect(grouped.replaceAll(thin, "")).toBe(String(value));
        expect(
          grouped
            .split(thin)
            .slice(1)
            .every((group) => group.length === 3),
        ).toBe(true);
        expect(grouped.split(thin)[0]?.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it("shifts the decimal sign exactly, whatever the number of digits", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 35n), max: 10n ** 35n }),
        fc.integer({ min: 0, max: 9 }),
        (value, places) => {
          const [whole = "", fraction = ""] = shiftDecimal(String(value), places).split(".");
          expect(fraction.length).toBe(places);
          expect(BigInt(`${whole}${fraction}`)).toBe(value);
        },
      ),
    );
  });

  it("shows energy in kilowatt-hours with three decimals, cut and never rounded up", () => {
    expect(formatNumber(18_204_337.999999, "Wh")).toEqual({ whole: `18${thin}204`, fraction: ".337", unit: "kWh" });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 28n }), (microWh) => {
        const text = `${microWh / 1_000_000n}.${String(microWh % 1_000_000n).padStart(6, "0")}`;
        const shown = formatNumber(text, "Wh");
        expect(BigInt(plain(`${shown?.whole}${shown?.fraction}`).replace(".", ""))).toBe(microWh / 1_000_000n);
      }),
    );
  });

  it("gives every value of a unit the same number of decimals, so that columns are in line", () => {
    const decimals: Record<string, number> = { V: 2, A: 3, W: 3, var: 3, VA: 3, Hz: 3, deg: 1, "%": 2 };
    for (const [unit, count] of Object.entries(decimals)) {
      fc.assert(
        fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
          expect(formatNumber(value, unit)?.fraction).toMatch(new RegExp(`^\\.\\d{${count}}$`));
        }),
      );
    }
  });

  it("shows a negative angle with a true minus and never a negative zero", () => {
    expect(formatPlain(-119.83, "deg")).toBe("\u2212119.8°");
    expect(formatPlain(-0.04, "deg")).toBe("0.0°");
  });

  it("shows counts whole and the power factor with three decimals", () => {
    expect(formatNumber(12_345, "", "event.count")).toEqual({ whole: `12${thin}345`, fraction: "", unit: "" });
    expect(formatNumber(1, "", "power_factor.total")).toEqual({ whole: "1", fraction: ".000", unit: "" });
    expect(formatPlain("9007199254740993", "", "sample.next.count")).toBe(
      `9${thin}007${thin}199${thin}254${thin}740${thin}993`,
    );
  });

  it("takes text and absent values for no number and throws for nothing", () => {
    expect(formatNumber("running", "")).toBeUndefined();
    expect(formatNumber(null, "V")).toBeUndefined();
    expect(formatPlain(null, "V")).toBe("no value");
    const anything = fc.oneof(fc.double(), fc.string(), fc.constant(null));
    fc.assert(
      fc.property(anything, fc.constantFrom("V", "Wh", "", "deg", "furlong"), fc.string(), (value, unit, name) => {
        expect(typeof formatPlain(value, unit, name)).toBe("string");
      }),
    );
  });
});
