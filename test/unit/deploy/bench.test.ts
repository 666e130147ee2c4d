import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MeterError } from "#runtime/errors.ts";
import { figure, inTurns, type Bench } from "../../../deploy/bench/bench.ts";
import { benches } from "../../../deploy/bench/benches.ts";
import { chosenBenches, resultLines, runBenches } from "../../../deploy/bench/run-benches.ts";
import { distributionOf, quantile, seededRandom } from "../../../deploy/bench/statistics.ts";

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });

describe("quantiles", () => {
  it("are values at their place, and lie between their neighbours elsewhere", () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile([5, 1, 4, 2, 3], share))).toEqual([1, 2, 3, 4, 5]);
    expect(quantile([1, 2], 0.5)).toBe(1.5);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it("grow with the share and stay between the least and the greatest value", () => {
    fc.assert(
      fc.property(values, (some) => {
        const { min, median, p99, max, count } = distributionOf(some);
        expect(count).toBe(some.length);
        // Zero has two signs, which stand in no order.
        expect(min === Math.min(...some) && max === Math.max(...some)).toBe(true);
        expect(min <= median && median <= p99 && p99 <= max).toBe(true);
      }),
    );
  });

  it("of random numbers of one seed are those of the next run too", () => {
    const [one, other] = [seededRandom(7), seededRandom(7)];
    const numbers = Array.from({ length: 1_000 }, () => one());
    expect(numbers).toEqual(Array.from({ length: 1_000 }, () => other()));
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(Math.abs(quantile(numbers, 0.5) - 0.5)).toBeLessThan(0.06);
  });
});

describe("benches", () => {
  it("have names of their own, and say what they measure in a sentence", () => {
    const names = benches.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, describes } of benches) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(describes).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("are chosen by name, in their own order, and an unknown name is wrong usage with the nearest one", () => {
    expect(chosenBenches(benches, []).length).toBe(benches.length);
    expect(chosenBenches(benches, ["time-travel", "commit"]).map(({ name }) => name)).toEqual([
      "commit",
      "time-travel",
    ]);
    const failure = (): unknown => chosenBenches(benches, ["comit"]);
    expect(failure).toThrow(MeterError);
    expect(failure).toThrow(expect.objectContaining({ code: "MTR_USAGE", fix: "did you mean commit" }));
  });

  it("measure cases in turns", async () => {
    const order: string[] = [];
    const found = await inTurns(["a", "b"], 3, (one, round) => {
      order.push(`${one}${round}`);
      return Promise.resolve(round);
    });
    expect(order).toEqual(["a0", "b0", "a1", "b1", "a2", "b2"]);
    expect(found.get("a")).toEqual([0, 1, 2]);
  });

  it("are told one by one, as a table and as one report", async () => {
    const one: Bench = {
      name: "one",
      describes: "Something.",
      run: (_options, progress) => {
        progress("working");
        return Promise.resolve([figure("a thing", "ms", [1, 2, 3])]);
      },
    };
    const told: string[] = [];
    const options = { quick: true, signal: new AbortController().signal };
    const report = await runBenches(
      [one],
      options,
      (doing) => told.push(doing),
      (result) => told.push(...resultLines(result)),
    );
    expect(told[0]).toBe("one: working");
    expect(told.at(-1)).toMatch(/a thing +1\.00 +2\.00 +2\.98 +3\.00 ms +3$/);
    expect(report).toMatchObject({
      quick: true,
      benches: [{ name: "one", figures: [{ what: "a thing", median: 2 }] }],
    });
    expect(report.cores).toBeGreaterThan(0);
  });
});
