import { describe, expect, it } from "vitest";
import { canMeter } from "../../../services/metrology/kernel/sampling-limits.ts";
import { meteredSegments } from "../../../services/sampler/sources/segment.ts";

describe("the segments of a record", () => {
  it("are metered or left out with the reason, at just the rates that metrology takes", () => {
    for (const rateHz of [50, 399, 400, 12_800, 150_000, 150_001, 1_000_000]) {
      const { metered, notMetered } = meteredSegments([{ first: 0, count: 10, startNs: 0n, rateHz }], 50);
      expect([rateHz, metered.length === 1]).toEqual([rateHz, canMeter(rateHz, 50)]);
      expect(metered.length + notMetered.length).toBe(1);
    }
    const [{ reason }] = meteredSegments([{ first: 0, count: 10, startNs: 0n, rateHz: 200_000 }], 50).notMetered;
    expect(reason).toBe("Samples 1 to 10: 200000 Hz has 4000 to a cycle; metering takes at most 3000");
  });
});
