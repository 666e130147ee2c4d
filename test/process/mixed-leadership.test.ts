import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import { openSplitBench, scenarioOf, until, type Registers, type Running, type SplitBench } from "./split-meter.ts";

const followers: readonly SubsystemName[] = ["demand", "tou", "logging", "pq-triggers", "comms-gateway"];

let bench: SplitBench;
let source: string;
let expected: Registers;

beforeAll(async () => {
  bench = await openSplitBench();
  source = await scenarioOf(30, bench.folder);
  const undisturbed = bench.start("undisturbed", subsystemNames, ["--source", source, "--speed", "max"]);
  expect(await undisturbed.exited, undisturbed.log()).toBe(0);
  expected = await bench.registers("undisturbed");
}, 120_000);
afterAll(() => bench.close());

const epochs = (meter: string, services: readonly SubsystemName[]): Promise<number[]> =>
  Promise.all(services.map((name) => bench.epoch(meter, name)));

/** Starts services and waits until they lead. */
async function leading(meter: string, services: readonly SubsystemName[], speed: string): Promise<Running> {
  const started = bench.start(meter, services, ["--source", source, "--speed", speed, "--log-level", "warn"]);
  const all = async (): Promise<boolean> => (await epochs(meter, services)).every((epoch) => epoch > 0);
  await until(all, 60_000, `${services.join(", ")} of ${meter} are led`);
  return started;
}

/** An end later than this after the last commit of metrology waited in vain for a standby, which takes 60 s. */
const endMsMax = 45_000;

async function ends(meter: string, whole: Running): Promise<void> {
  const metered = async (): Promise<boolean> => (await bench.last(meter, "metrology"))?.timeNs === expected.atNs;
  await until(metered, 60_000, `${meter} is metered to its end`);
  await until(() => whole.exit() !== undefined, endMsMax, `${meter} ends`);
  expect(whole.exit(), whole.log()).toBe(0);
}

describe("an instance that leads only a part of a meter", () => {
  it("ends with its source, and not before those who lead the rest have worked it off", async () => {
    const other = await leading("followers", followers, "max");
    const whole = bench.start("followers", subsystemNames, ["--source", source, "--speed", "max"]);
    await ends("followers", whole);
    expect(await bench.registers("followers")).toEqual(expected);
    expect(await epochs("followers", followers)).toEqual(followers.map(() => 1));
    other.signal("SIGTERM");
    expect(await other.exited).toBe(130);
  }, 180_000);

  it("ends with its source where another one leads metrology", async () => {
    const other = await leading("metrology", ["metrology"], "max");
    const whole = bench.start("metrology", subsystemNames, ["--source", source, "--speed", "max"]);
    await ends("metrology", whole);
    expect(await bench.registers("metrology")).toEqual(expected);
    expect(await epochs("metrology", ["metrology"])).toEqual([1]);
    other.signal("SIGTERM");
    expect(await other.exited).toBe(130);
  }, 180_000);
});
