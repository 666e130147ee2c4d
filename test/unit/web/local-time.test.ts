import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOfSeconds, isBeforeTime, localTime } from "../../../services/comms-gateway/web/local-time.ts";

describe("meter time on the page", () => {
  it("tells the two hours of the night in which summer time ends apart by their offsets", () => {
    expect(localTime("2026-10-25T00:30:00Z", "Europe/Berlin")).toEqual({
      date: "2026-10-25",
      time: "02:30:00",
      offset: "+02:00",
    });
    expect(localTime("2026-10-25T01:30:00Z", "Europe/Berlin")).toEqual({
      date: "2026-10-25",
      time: "02:30:00",
      offset: "+01:00",
    });
  });

  it("cuts the decimals of a second", () => {
    expect(localTime("2026-03-01T00:00:00.299999999Z", "UTC", 3)?.time).toBe("00:00:00.299");
    expect(localTime("2026-03-01T00:00:00Z", "UTC", 1)?.time).toBe("00:00:00.0");
  });

  it("knows what happened before the meter had a time", () => {
    expect(isBeforeTime("1970-01-01T00:00:00Z")).toBe(true);
    expect(isBeforeTime("1970-01-01T00:00:01Z")).toBe(false);
  });

  it("shows UTC for a zone that the browser does not know", () => {
    expect(localTime("2026-03-01T12:00:00Z", "Moon/Tranquility")).toEqual({
      date: "2026-03-01",
      time: "12:00:00",
      offset: "+00:00",
    });
  });

  it("refuses everything that is not an instant, without throwing", () => {
    expect(localTime("2026-13-41T00:00:00Z", "UTC")).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, zone) => {
        expect(localTime(`x${text}`, zone)).toBeUndefined();
      }),
    );
  });

  it("turns seconds into an instant and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        expect(Date.parse(instantOfSeconds(seconds) ?? "")).toBe(seconds * 1000);
      }),
    );
    expect(instantOfSeconds(1e300)).toBeUndefined();
  });
});
