import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subsystemNames } from "#schemas/subjects.ts";
import { ProblemsError, problemLine } from "../../../deploy/config/problem.ts";
import { parseScenario, readScenario } from "../../../deploy/chaos/scenario.ts";
import { scheduleOf } from "../../../deploy/chaos/schedule.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../../deploy/chaos");
const scenarios = readdirSync(folder).filter((name) => name.endsWith(".yaml") && name !== "network.yaml");
const head = "title: t\nsource: synthetic:n.yaml\nduration: 1m\n";

function problems(text: string): string[] {
  try {
    parseScenario(text, "s.yaml");
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    expect(error).toMatchObject({ code: "MTR_CHAOS_SCENARIO", exitCode: 4 });
    return error.problems.map(problemLine);
  }
}

describe("a scenario of faults", () => {
  it.each(scenarios)("%s is valid, and says what it shows", (name) => {
    const scenario = readScenario(join(folder, name));
    expect(scenario.title.length).toBeGreaterThan(5);
    expect(scheduleOf(scenario).length).toBeGreaterThan(0);
    expect(scenario.expect).toMatchObject({ lostMicroWhMax: 0n, duplicatedMicroWhMax: 0n, unflaggedMax: 0 });
  });

  it("is there at least ten times, the soak with a thousand kills", () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(10);
    const planned = scheduleOf(readScenario(join(folder, "soak.yaml")));
    expect(planned.filter(({ kind }) => kind === "kill")).toHaveLength(1_000);
    const struck = new Set(planned.flatMap(({ targets }) => targets));
    expect(struck).toEqual(new Set([...subsystemNames, "broker"]));
  });

  it.each([
    ["steps:\n  - { at: 1s, fault: kil, on: broker }", /s\.yaml:5:\d+ steps\.0\.fault: .*kill/],
    ["steps:\n  - { at: 1s, fault: kill, on: metrolgy }", /there is no metrolgy; did you mean metrology/],
    ["steps:\n  - { at: 1s, fault: pause, on: tou }", /pause needs for/],
    ["steps:\n  - { at: 1s, fault: latency, on: tou, for: 1s }", /latency needs delay/],
    ["steps:\n  - { at: 1s, fault: kill, on: tou, by: 3s }", /kill takes no by/],
    ["steps:\n  - { at: 1s, fault: clock-step, on: broker, by: 3s }", /clock of the broker/],
    ["steps:\n  - { at: soon, fault: kill, on: tou }", /s\.yaml:5:7 steps\.0\.at: .*write a duration/],
    ["steps:\n  - { at: 1s, fault: restart, on: any }", /ends the source; kill/],
    ["stepps: []", /unknown key; did you mean steps/],
    ["", /nothing happens/],
    ["topology: { processes: [[sampler]] }\nsteps: []", /metrology is there 0 times/],
  ])("names what is wrong in %j, with its place", (text, said) => {
    expect(problems(head + text).join("\n")).toMatch(said);
    expect(problems(head + text)[0]).toMatch(/^s\.yaml:\d+:\d+ /);
  });

  it("never throws anything but what is wrong with it", () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void problems(head + text)));
  });

  it("gives the same faults for the same seed, in order, and others for another", () => {
    const of = "{ fault: kill, on: any }, { fault: pause, on: broker, for: 1s }";
    const random = (seed: number): string =>
      `${head}random: { seed: ${seed}, count: 50, every: 1s, patience: 2s, of: [${of}] }`;
    const planned = (seed: number) => scheduleOf(parseScenario(random(seed), "s.yaml"));
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(planned(seed)).toEqual(planned(seed));
        const times = planned(seed).map(({ atMs }) => atMs);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(times.at(-1)).toBeLessThan(75_000);
      }),
    );
    expect(planned(1)).not.toEqual(planned(2));
  });

  it("names the processes of its topology and finds a service in them", () => {
    const topology = "topology: { processes: one, instances: 2 }";
    const text = `${head}${topology}\nsteps:\n  - { at: 1s, fault: kill, on: metrology }`;
    const scenario = parseScenario(text, "s.yaml");
    expect(scenario.processes.map(({ name }) => name)).toEqual(["meter.1", "meter.2"]);
    expect(scheduleOf(scenario)[0]?.targets).toEqual(["meter.1", "meter.2"]);
  });
});
