import { describe, expect, it } from "vitest";
import { guessDeclaredVoltage } from "../../../deploy/config/declared-voltage.ts";
import { durationNs, instantNs } from "../../../deploy/config/instant.ts";
import { daysOf } from "../../../deploy/config/tariff-schema.ts";
import { isTimeZone, zoneOffsets } from "../../../deploy/config/time-zone.ts";

describe("declared voltage", () => {
  it.each([
    [58.73, 57.735],
    [168_000, 158_771.3],
    [350, 346.41],
    [60.2, 57.735],
    [12_600, 12_701.7],
    [231, 230],
    [119, 120],
    [280, 277],
  ])("%d V belongs to %d V line to neutral", (measured, declared) => {
    expect(guessDeclaredVoltage([measured], true)).toBeCloseTo(declared, 1);
  });

  it("takes the median, and gives line to line without a neutral", () => {
    expect(guessDeclaredVoltage([0, 229, 1, 231, 232], false)).toBe(400);
    expect(guessDeclaredVoltage([0, Number.NaN], true)).toBeUndefined();
  });

  it("is the measured voltage where no system voltage is near, and nothing where there is no supply", () => {
    expect(guessDeclaredVoltage([12.04, 11.96, 12.1], true)).toBe(12);
    expect(guessDeclaredVoltage([0.03, 0.06], true)).toBeUndefined();
  });
});

describe("time zones", () => {
  it("become a sorted table that has the hour of summer time", () => {
    const offsets = zoneOffsets("Europe/Berlin");
    expect(offsets[0]).toEqual({ fromNs: "0", offsetSeconds: 3600 });
    expect(offsets).toContainEqual({ fromNs: "1774746000000000000", offsetSeconds: 7200, dst: true });
    expect(offsets.map(({ fromNs }) => BigInt(fromNs))).toEqual(
      offsets.map(({ fromNs }) => BigInt(fromNs)).sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  it("of half an hour and without rules work, and invented ones do not", () => {
    expect(zoneOffsets("Australia/Lord_Howe").map(({ offsetSeconds }) => offsetSeconds)).toContain(37_800);
    expect(zoneOffsets("UTC")).toEqual([{ fromNs: "0", offsetSeconds: 0 }]);
    expect(["Mars/Olympus", "+01:00", ""].map(isTimeZone)).toEqual([false, false, false]);
  });
});

describe("durations, instants and days", () => {
  it("are read exactly or refused", () => {
    expect([durationNs("90s"), durationNs("1h30m"), durationNs("250ms")]).toEqual([
      90_000_000_000n,
      5_400_000_000_000n,
      250_000_000n,
    ]);
    expect(["", "0s", "-1s", "1", "1w", "9999999999d"].map(durationNs)).toEqual(Array(6).fill(undefined));
    expect(instantNs("2026-03-01T00:00:00Z", "--at")).toBe(1_772_323_200_000_000_000n);
    expect(() => instantNs("2026-03-01T00:00:00", "--at")).toThrow(/is no time/);
    expect([daysOf("sat-mon"), daysOf("daily"), daysOf("mon,wed"), daysOf("funday")]).toEqual([
      [1, 6, 7],
      [1, 2, 3, 4, 5, 6, 7],
      [1, 3],
      undefined,
    ]);
  });
});
