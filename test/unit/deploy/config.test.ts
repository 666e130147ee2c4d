import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MeterError } from "#runtime/errors.ts";
import { configDefaults, configJsonSchema, configKeys, environmentName } from "../../../deploy/config/config-schema.ts";
import { finishSettings } from "../../../deploy/config/meter-settings.ts";
import { ProblemsError, problemLine } from "../../../deploy/config/problem.ts";
import { readSecret, resolveConfig, type ConfigInputs } from "../../../deploy/config/resolve-config.ts";

const folder = mkdtempSync(join(tmpdir(), "fourquad-config-"));
let count = 0;

function fileOf(text: string | Uint8Array): string {
  const path = join(folder, `meter-${count++}.yaml`);
  writeFileSync(path, text);
  return path;
}

function problemsOf(inputs: ConfigInputs): string[] {
  try {
    resolveConfig(inputs);
    return [];
  } catch (error) {
    if (error instanceof ProblemsError)
      return error.problems.map((problem) => problemLine(problem).replace(inputs.file ?? "no file", "meter.yaml"));
    if (error instanceof MeterError) return [error.line()];
    throw error;
  }
}

describe("problems of a configuration file", () => {
  it("names place, key and the key that was meant, all at once", () => {
    const file = fileOf(
      "meter: m\nmodell: generic\nnominal: { hertz: 50 }\ndemand:\n  subintervals: 16\ntimeZone: Mars/Olympus\n",
    );
    expect(problemsOf({ file })).toEqual(
      expect.arrayContaining([
        "meter.yaml:2:1 modell: unknown key; did you mean model",
        "meter.yaml:3:12 nominal.hertz: unknown key; did you mean nominal.frequency",
        expect.stringMatching(/^meter.yaml:5:3 demand.subintervals: 16 is not allowed/),
        expect.stringMatching(/^meter.yaml:6:1 timeZone: is no IANA time zone/),
      ]),
    );
  });

  it("says the value and what is allowed", () => {
    expect(problemsOf({ file: fileOf("http: { port: 70000 }") })[0]).toMatch(
      /^meter.yaml:1:9 http.port: 70000 is not allowed .*0 to 65535/,
    );
    expect(problemsOf({ file: fileOf("nominal: { voltage: many }") })[0]).toMatch(/"many" is not allowed .*or auto/);
  });

  it("refuses a missing, a huge, a broken and a bomb of a file with a line each", () => {
    expect(problemsOf({ file: join(folder, "none.yaml") })[0]).toMatch(/MTR_CONFIG_MISSING/);
    expect(problemsOf({ file: folder })[0]).toMatch(/MTR_CONFIG/);
    expect(problemsOf({ file: fileOf("#".repeat((1 << 20) + 1)) })[0]).toMatch(/longer than 1048576 bytes/);
    expect(problemsOf({ file: fileOf("a: [1,\nb: }") })[0]).toMatch(/^meter.yaml:\d+:\d+: not YAML/);
    expect(problemsOf({ file: fileOf("[".repeat(1 << 20)) })[0]).toMatch(/MTR_CONFIG_INVALID|not (usable )?YAML/);
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x,x]",
      ...[..."bcdefgh"].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${"abcdefg"[index]}`).join(",")}]`),
    ].join("\n");
    expect(problemsOf({ file: fileOf(bomb) })[0]).toMatch(/alias/i);
  });

  it("throws nothing but a MeterError for any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.uint8Array({ maxLength: 200 })), (text) => {
        problemsOf({ file: fileOf(text) });
      }),
      { numRuns: 100 },
    );
  });

  it("checks rates against the rates in use and the wiring against the model's forms", () => {
    expect(
      problemsOf({ file: fileOf('tariff: { rates: 1, week: [{ days: sat-mon, at: "06:00", rate: 2 }] }') })[0],
    ).toMatch(/tariff.week.0.rate: rate 2 is not in use/);
    expect(problemsOf({ file: fileOf("wiring: wye4w") })[0]).toMatch(/meter.yaml:1:1 wiring: .*did you mean wye-4w/);
    expect(problemsOf({ file: fileOf("model: genric") })[0]).toMatch(/MTR_MODEL_UNKNOWN.*did you mean generic/);
  });
});

describe("layers", () => {
  it("lets defaults, model, file, environment and flags win in that order, and tells the origin", () => {
    const file = fileOf("model: series4100\nhttp: { port: 1000 }\nspeed: 2\nmeter: from-file\n");
    const config = resolveConfig({
      file,
      environment: { FOURQUAD_SPEED: "3", FOURQUAD_METER: "42" },
      flags: { speed: { value: "max", flag: "--speed" } },
    });
    const origin = (key: string): unknown =>
      config.effective.find((entry) => entry.key === key)?.origin.replace(file, "meter.yaml");
    expect([
      config.meter,
      config.values.speed,
      config.values.http.port,
      config.values.powerQuality.swellPercent,
    ]).toEqual(["42", "max", 1000, 120]);
    expect(["meter", "speed", "http.port", "http.host", "powerQuality.swellPercent"].map(origin)).toEqual([
      "FOURQUAD_METER",
      "--speed",
      "meter.yaml:2:9",
      "default",
      "model series4100",
    ]);
  });

  it("names the variable or flag that is wrong", () => {
    expect(problemsOf({ environment: { FOURQUAD_HTTP_PORT: "x" } })[0]).toMatch(
      /^FOURQUAD_HTTP_PORT http.port: "x" is not allowed/,
    );
    expect(problemsOf({ flags: { for: { value: "soon", flag: "--for" } } })[0]).toMatch(/^--for for: is no duration/);
  });

  it("has a description, a variable of its own and a valid default for every key", () => {
    expect(new Set(configKeys.map(environmentName)).size).toBe(configKeys.length);
    expect(JSON.stringify(configJsonSchema())).toContain("draft/2020-12");
    expect(problemsOf({ file: fileOf(JSON.stringify(configDefaults)) })).toEqual([]);
  });

  it("takes secrets by reference only", () => {
    expect(problemsOf({ file: fileOf("broker: { token: hunter2 }") })[0]).toMatch(/env:NAME or file:PATH/);
    expect(readSecret("env:TOKEN", { TOKEN: "t" })).toBe("t");
    expect(readSecret(`file:${fileOf("s\n")}`, {})).toBe("s");
    expect(() => readSecret("env:TOKEN", {})).toThrow(MeterError);
  });
});

describe("settings", () => {
  it("decides auto by the source, else by the model's wiring form", () => {
    const config = resolveConfig({ environment: { FOURQUAD_MODEL: "series4100" } });
    expect(finishSettings(config, {}).metrology).toMatchObject({ declaredVoltage: 347, nominalFrequencyHz: 60 });
    const settings = finishSettings(config, { nominalFrequencyHz: 50, firstVoltages: [231, 229, 230] });
    expect(settings.metrology).toMatchObject({
      declaredVoltage: 230,
      nominalFrequencyHz: 50,
      wiring: { name: "type-40" },
    });
    expect(settings["pq-triggers"]).toMatchObject({
      declaredVoltage: 230,
      voltages: ["an", "bn", "cn"],
      dipPercent: 90,
    });
    expect(JSON.parse(JSON.stringify(settings))).toEqual(settings);
  });
});
