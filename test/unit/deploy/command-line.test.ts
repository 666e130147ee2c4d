import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { MeterError } from "#runtime/errors.ts";
import { examplesOf } from "../../../deploy/cli/command-tree.ts";
import { createProgram } from "../../../deploy/cli/main.ts";
import { commandLine } from "./terminal-double.ts";

const folder = mkdtempSync(join(tmpdir(), "fourquad-cli-"));
const doubtful = join(folder, "doubtful.yaml");
writeFileSync(doubtful, "source: no-such-file.cfg\n");
const invalid = join(folder, "invalid.yaml");
writeFileSync(invalid, "sped: 1\nhttp: { prt: 1 }\n");

function commands(parent: Command): Command[] {
  return parent.commands.flatMap((command) =>
    command.name() === "complete" ? [] : [command].concat(commands(command)),
  );
}

describe("the command tree", () => {
  const signal = new AbortController().signal;
  const never = (): Promise<number> => Promise.reject(new Error("not called"));
  const { program } = createProgram(
    { run: never, read: never, why: never, verify: never, replay: never, rehearse: never, chaos: never, bench: never },
    { out: () => undefined, err: () => undefined, environment: {}, colour: false, signal },
  );

  it.each(commands(program).map((command) => [`${command.parent?.name()} ${command.name()}`, command] as const))(
    "%s has two examples, --json and a variable for every flag",
    (_, command) => {
      expect(examplesOf(command)).toHaveLength(2);
      if (command.commands.length === 0) expect(command.options.map(({ long }) => long)).toContain("--json");
      for (const option of command.options)
        expect(`${option.envVar ?? ""} ${option.description}`).toContain("FOURQUAD_");
    },
  );

  it.each([
    ["models list"],
    ["models show series4100"],
    ["models map series4100"],
    ["config schema"],
    ["config show --effective"],
    ["config show --diff"],
    ["config check"],
    ["config explain nominal.voltage"],
    ["errors list"],
    ["errors show MTR_USAGE"],
    ["completion bash"],
    [`models export generic ${folder}/models`],
  ])("%s --json prints JSON and nothing else", async (line) => {
    const { exit, out, err } = await commandLine([...line.split(" "), "--json"]);
    expect([exit, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toBeTypeOf("object");
  });
});

describe("exit codes", () => {
  it.each([
    [0, ["--help"]],
    [0, ["--version"]],
    [0, ["config", "show", "--help"]],
    [2, []],
    [2, ["runn"]],
    [2, ["run", "--sorce", "x"]],
    [2, ["models", "show"]],
    [2, ["config", "explain", "nominal.volt"]],
    [2, ["read", "--at", "yesterday"]],
    [2, ["replay", "--from", "yesterday"]],
    [2, ["replay", "--from", "2026-03-02T00:00:00Z", "--to", "2026-03-01T00:00:00Z"]],
    [3, ["config", "check", doubtful]],
    [4, ["config", "check", invalid]],
    [4, ["run", "no-such.yaml"]],
    [2, ["run", "--speed", "fast"]],
    [5, ["models", "export", "generic", "/dev/null"]],
    [6, ["models", "show", "none"]],
    [6, ["errors", "show", "MTR_NONE"]],
    [6, ["why", "energy.activ.import.total"]],
  ])("%d for %j, with one line or none on standard error, and as JSON", async (expected, words) => {
    const text = await commandLine(words);
    expect(text.exit).toBe(expected);
    if (expected > 3) expect(text.err.trimEnd().split("\n").at(-1)).toMatch(/^fourquad: MTR_[A-Z_]+: /);
    const json = await commandLine([...words, "--json"]);
    expect([json.exit, json.err]).toEqual([expected, ""]);
    if (expected > 3)
      expect(JSON.parse(json.out).error).toMatchObject({
        code: expect.stringMatching(/^MTR_/),
        message: expect.any(String),
        at: expect.any(String),
        fix: expect.any(String),
      });
  });

  it.each([
    ["run", ["run"]],
    ["read", ["read"]],
    ["why", ["why", "frequency"]],
    ["verify", ["verify"]],
    ["replay", ["replay"]],
    ["bench", ["bench"]],
  ] as const)("of %s are those of its action and its errors", async (name, words) => {
    expect((await commandLine([...words], {}, { [name]: () => Promise.resolve(99) })).exit).toBe(99);
    expect(
      (
        await commandLine(
          [...words],
          {},
          { [name]: () => Promise.reject(new MeterError("MTR_LOG_DAMAGED", "gap", "here")) },
        )
      ).exit,
    ).toBe(8);
  });

  it("1 for a bug, with one line that names a report", async () => {
    const { exit, err } = await commandLine(["verify"], {}, { verify: () => Promise.reject(new TypeError("boom")) });
    expect([exit, err.trim().split("\n").length]).toEqual([1, 1]);
    expect(readFileSync(/file (\S+)\n/.exec(err)?.[1] as string, "utf8")).toContain("boom");
  });

  it("suggests the command and the option that were meant", async () => {
    expect((await commandLine(["runn"])).err).toContain("Did you mean run?");
    expect((await commandLine(["run", "--sorce", "x"])).err).toContain("Did you mean --source?");
  });
});

describe("options of commands", () => {
  it("reach the action parsed, with flags before the environment", async () => {
    const { calls, exit } = await commandLine(
      [
        "run",
        "--services",
        "sampler,metrology",
        "--speed",
        "max",
        "--for",
        "10m",
        "--channel",
        "va=1",
        "--channel",
        "ia=I L1",
        "--http",
        "0",
      ],
      { FOURQUAD_SPEED: "5", FOURQUAD_QUIET: "1" },
    );
    expect([exit, calls[0]?.[0]]).toEqual([0, "run"]);
    expect(calls[0]?.[1]).toMatchObject({
      services: ["sampler", "metrology"],
      quiet: true,
      json: false,
      meters: [
        { forNs: 600_000_000_000n, values: { speed: "max", http: { port: 0 }, channels: { va: 1, ia: "I L1" } } },
      ],
    });
  });

  it("of read take groups of datapoints, a time and a meter", async () => {
    const { calls } = await commandLine(
      ["read", "energy.active", "frequency", "--at", "2026-03-01T00:00:00Z", "--data", "d"],
      { FOURQUAD_METER: "bay-1" },
    );
    expect(calls[0]?.[1]).toMatchObject({
      datapoints: ["energy.active", "frequency"],
      atNs: 1_772_323_200_000_000_000n,
      data: "d",
      meter: "bay-1",
    });
  });

  it("completes words", async () => {
    expect((await commandLine(["complete", "--", "mod"])).out).toContain("models");
    expect((await commandLine(["completion", "bash"])).out).toContain("fourquad");
  });
});
