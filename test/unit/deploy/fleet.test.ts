import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, describe, expect, it } from "vitest";
import { samplesKeptSeconds, samplesStream } from "#schemas/streams.ts";
import { isMeterError } from "#runtime/errors.ts";
import { fleetValues } from "../../../deploy/config/fleet.ts";
import { resolveFleet, type ResolvedConfig } from "../../../deploy/config/resolve-config.ts";
import { planOf } from "../../../deploy/plan.ts";
import { commandLine } from "./terminal-double.ts";

const folder = mkdtempSync(join(tmpdir(), "fourquad-fleet-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fleet(text: string, environment: Record<string, string> = {}): ResolvedConfig[] {
  const file = join(folder, "meter.yaml");
  writeFileSync(file, text);
  return resolveFleet({ file, environment });
}

function complaint(text: string): string {
  try {
    fleet(text);
  } catch (error) {
    if (isMeterError(error)) return error.message.replace(folder, "");
    throw error;
  }
  return "";
}

const listed = `
timeZone: Europe/Berlin
modbus: { unit: 10 }
meters:
  - { meter: bay-1, nominal: { voltage: 230 } }
  - { meter: bay-2, model: series4100, modbus: { unit: 99 } }
  - { meter: bay-3, timeZone: Europe/London }
`;

describe("several meters in one file", () => {
  it("have the file's values, each with what its entry changes", () => {
    const meters = fleet(listed);
    expect(meters.map(({ meter, model, values }) => [meter, model.id, values.timeZone, values.modbus.unit])).toEqual([
      ["bay-1", "generic", "Europe/Berlin", 10],
      ["bay-2", "series4100", "Europe/Berlin", 99],
      ["bay-3", "generic", "Europe/London", 12],
    ]);
    expect(meters[0]?.values.nominal).toEqual({ voltage: 230, frequency: "auto" });
  });

  it("give way to the environment, and say where each value is from", () => {
    const meters = fleet(listed, { FOURQUAD_TIME_ZONE: "UTC" });
    expect(meters.map(({ values }) => values.timeZone)).toEqual(["UTC", "UTC", "UTC"]);
    const values = fleetValues(meters);
    expect(values.filter(({ key }) => key === "timeZone")).toMatchObject([
      { meter: undefined, value: "UTC", origin: "FOURQUAD_TIME_ZONE" },
    ]);
    expect(values.find(({ key, meter }) => key === "meter" && meter === "bay-2")?.origin).toMatch(/meter\.yaml:6:7$/);
  });

  it("are refused with line and column when one has an unknown key, or two have one name or unit", () => {
    expect(complaint("meters:\n  - { meter: a, modle: x }\n")).toMatch(
      /:2:17 meters\.0\.modle: unknown key; did you mean/,
    );
    expect(complaint("meters:\n  - { meter: a }\n  - { meter: a }\n")).toMatch(/:3:7 meter: two meters have "a"/);
    expect(
      complaint("meters:\n  - { meter: a, modbus: { unit: 2 } }\n  - { meter: b, modbus: { unit: 2 } }\n"),
    ).toContain("modbus.unit: two meters have 2");
    expect(complaint("meters: []\n")).toContain("meters");
    expect(complaint("fleet: { count: 2, name: same }\n")).toContain("fleet.name");
  });
});

describe("many meters that are alike", () => {
  it("have names, Modbus units and seeds of their own, and a rate that many can have", () => {
    const meters = fleet("fleet: { count: 300, name: 'feeder-{n}' }");
    expect(meters.map(({ meter }) => meter)).toEqual(Array.from({ length: 300 }, (_, n) => `feeder-${n + 1}`));
    expect(meters.map(({ values }) => values.synthetic?.seed)).toEqual(Array.from({ length: 300 }, (_, n) => n + 1));
    expect(new Set(meters.map(({ values }) => values.synthetic?.rateHz))).toEqual(new Set([3200]));
    // Modbus has no more than 247 units; the meters beyond are not on it.
    expect(meters.map(({ values }) => values.modbus.unit)).toEqual(
      Array.from({ length: 300 }, (_, n) => (n < 247 ? n + 1 : 0)),
    );
    expect(fleet("fleet: { count: 2 }\nsynthetic: { rateHz: 1600 }")[1]?.values.synthetic).toEqual({
      seed: 2,
      rateHz: 1600,
    });
  });

  it("come from the command line, too, and one meter stays one meter", async () => {
    const names = async (words: string[]): Promise<string[]> => {
      const { calls } = await commandLine(["run", ...words]);
      const [[, options]] = calls as unknown as [[string, { meters: ResolvedConfig[] }]];
      return options.meters.map(({ meter }) => meter);
    };
    expect(await names(["--meters", "3"])).toEqual(["meter-1", "meter-2", "meter-3"]);
    expect(await names([])).toEqual(["main"]);
  });

  it("are planned with one map for all of a model, sources of their own, and beginnings that are spread", () => {
    const options = { facesAsked: true, broker: undefined, nowNs: 5_000_000_000n, logger: pino({ level: "silent" }) };
    const { plan, lines } = planOf(fleet("fleet: { count: 100 }"), options);
    expect(new Set(plan.meters.map(({ source }) => source?.identity)).size).toBe(100);
    expect(new Set(plan.meters.map(({ source }) => source?.firstStartNs)).size).toBe(100);
    expect(plan.meters.every(({ source }) => source?.live)).toBe(true);
    expect(new Set(plan.faces.protocols[0]?.meters.map(({ map }) => map)).size).toBe(1);
    expect(lines.join("\n")).toMatch(/^meters {4}100, meter-1 to meter-100/);
    expect(lines.join("\n")).toContain("are kept for 52 s instead of 60 s");
  }, 60_000);

  it("share the memory that samples are kept in", () => {
    expect(samplesKeptSeconds(0)).toBe(samplesStream.ageSecondsMax);
    expect(samplesKeptSeconds(200 * 3200 * 32)).toBeCloseTo(samplesStream.bytesMax / 20_480_000, 6);
  });
});
