import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TouSettings } from "#schemas/settings.ts";
import { canonicalJson } from "#schemas/settings.ts";
import { finishSettings } from "../../../deploy/config/meter-settings.ts";
import { ProblemsError } from "../../../deploy/config/problem.ts";
import { resolveConfig } from "../../../deploy/config/resolve-config.ts";
import { parseTouSettings } from "../../../services/tou/settings.ts";

const folder = mkdtempSync(join(tmpdir(), "fourquad-billing-"));
let count = 0;

function settingsOf(text: string): TouSettings {
  const file = join(folder, `meter-${count++}.yaml`);
  writeFileSync(file, text);
  return finishSettings(resolveConfig({ file }), {}).tou;
}

function problemOf(text: string): string {
  try {
    settingsOf(text);
    return "";
  } catch (error) {
    return error instanceof ProblemsError ? error.problems.map(({ message }) => message).join("; ") : String(error);
  }
}

describe("a configuration of clock and billing", () => {
  it("is what tou keeps, with what is left out filled in", () => {
    const settings = settingsOf(`
clock:
  source: ntp
  shiftLimitMilliseconds: 9000
  reserve: supercap
  chargeHours: 168
billing:
  lockoutSeconds: 300
  profiles:
    - capture: [clock.utc, energy.active.import.total.rate1, demand.active.import.peak]
      entries: 35
  selfRead:
    triggers: [hour, billing]
    registers: [energy.active.import.total]
`);
    expect(settings.clock).toEqual({
      source: "ntp",
      manual: true,
      shiftLimitMilliseconds: 9000,
      powerOffSeconds: 5,
      restartNs: "946684800000000000",
      reserve: { kind: "supercap", days: 7, chargeHours: 168 },
    });
    expect(settings.billing).toMatchObject({ lockoutSeconds: 300, key: true, endsWithSeason: false });
    expect(settings.billing?.selfRead?.entries).toBe(96);
    expect(canonicalJson(parseTouSettings(canonicalJson(settings)))).toBe(canonicalJson(settings));
  });

  it("says nothing where nothing is written, and has billing where a schedule ends periods", () => {
    expect(settingsOf("timeZone: UTC\n")).not.toHaveProperty("clock");
    expect(settingsOf("timeZone: UTC\n")).not.toHaveProperty("billing");
    const scheduled = settingsOf('tariff:\n  schedules:\n    - script: billing1\n      at: ["01 00:00"]\n');
    expect(scheduled.billing).toEqual({ lockoutSeconds: 0, endsWithSeason: false, key: true, profiles: [] });
  });

  it.each([
    ['clock:\n  restart: "1970-01-01T00:00:00Z"\n', "2000 to 2099"],
    ["clock:\n  reserve: hope\n", "none"],
    ["billing:\n  profiles:\n    - capture: [energy.perpetual]\n      entries: 3\n", "is no datapoint"],
    ["billing:\n  profiles:\n    - capture: [clock.utc]\n      entries: 89\n", "88"],
    [
      "billing:\n  selfRead:\n    triggers: [hour]\n    registers: [clock.utc]\n    intervalSeconds: 700\n",
      "must divide the day",
    ],
  ])("is refused when it is wrong: %o", (text, reason) => {
    expect(problemOf(text)).toContain(reason);
  });
});
