import { describe, expect, it } from "vitest";
import { errorTable, exitCodes, isMeterError, MeterError, type ErrorCode } from "#runtime/errors.ts";

describe("an error", () => {
  it("is one line of code, what, where and what to do, whatever its text holds", () => {
    const error = new MeterError("MTR_CONFIG_INVALID", "not a\n  number", "meter.yaml:3:7");
    expect(error.line()).toBe("fourquad: MTR_CONFIG_INVALID: not a number, meter.yaml:3:7, correct the lines named");
    expect(new MeterError("MTR_USAGE", "what", "", "").line()).toBe("fourquad: MTR_USAGE: what");
  });

  it("has an exit code of the table, a meaning that is a sentence and a way out", () => {
    for (const code of Object.keys(errorTable) as ErrorCode[]) {
      const { meaning, fix, exit } = errorTable[code];
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(fix).toMatch(/^[a-z].*[^.]$/);
      expect(new MeterError(code, "", "").exitCode).toBe(exitCodes[exit]);
    }
  });

  it("is told from others by its code", () => {
    const error = new MeterError("MTR_LOG_FULL", "", "");
    expect([isMeterError(error), isMeterError(error, "MTR_LOG_FULL"), isMeterError(error, "MTR_USAGE")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isMeterError(new Error("MTR_LOG_FULL"))).toBe(false);
  });
});
