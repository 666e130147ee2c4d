import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subsystemNames } from "#schemas/subjects.ts";
import { openSplitBench, scenarioOf, type SplitBench } from "./split-meter.ts";

let bench: SplitBench;
beforeAll(async () => void (bench = await openSplitBench()));
afterAll(() => bench.close());

describe("a meter on an external broker", () => {
  it("has the same registers, to the bit, as seven processes as it has as one", async () => {
    const args = ["--source", await scenarioOf(30, bench.folder), "--speed", "max"];
    const whole = bench.start("whole", subsystemNames, args);
    expect(await whole.exited, whole.log()).toBe(0);
    const expected = await bench.registers("whole");
    expect(Object.keys(expected.values).length).toBeGreaterThan(100);

    const processes = subsystemNames.toReversed().map((name) => bench.start("split", [name], args));
    const sampler = processes.at(-1);
    expect(await sampler?.exited, sampler?.log()).toBe(0);
    // Who has no sampler does not know of an end, and works until it is stopped.
    await expect.poll(() => bench.registers("split"), { timeout: 10_000, interval: 100 }).toEqual(expected);
    for (const one of processes.slice(0, -1)) {
      expect(one.exit(), one.log()).toBeUndefined();
      one.signal("SIGTERM");
    }
    expect(await Promise.all(processes.slice(0, -1).map(({ exited }) => exited))).toEqual(Array(6).fill(130));
    expect(await bench.audit("split")).toMatchObject({ sound: true });
  }, 40_000);
});
