import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import { openSplitBench, scenarioOf, until, type Registers, type Running, type SplitBench } from "./split-meter.ts";

/** Processes of a meter: each falls out with the broker in its own way. */
const processes: readonly SubsystemName[][] = [
  ["sampler"],
  ["metrology"],
  ["demand", "tou", "logging", "pq-triggers", "comms-gateway"],
];

let bench: SplitBench;

beforeAll(async () => void (bench = await openSplitBench()));
afterAll(() => bench.close());

/** What a source of that length ends with when nothing happens. */
async function undisturbed(seconds: number): Promise<{ source: string; expected: Registers }> {
  const source = await scenarioOf(seconds, bench.folder);
  const whole = bench.start(`whole-${seconds}`, subsystemNames, ["--source", source, "--speed", "max"]);
  expect(await whole.exited, whole.log()).toBe(0);
  return { source, expected: await bench.registers(`whole-${seconds}`) };
}

/** Runs a meter at a speed, disturbs it once it meters, and expects the undisturbed registers in the end. */
async function ridesThrough(
  meter: string,
  { seconds, speed }: { seconds: number; speed: string },
  disturb: () => Promise<void>,
): Promise<void> {
  const { source, expected } = await undisturbed(seconds);
  const all = processes.map(
    (services): Running => bench.start(meter, services, ["--source", source, "--speed", speed, "--log-level", "warn"]),
  );
  const begun = async (): Promise<boolean> => {
    const epochs = await Promise.all(subsystemNames.map((name) => bench.epoch(meter, name)));
    return epochs.every((epoch) => epoch > 0) && (await bench.registers(meter)).atNs > 0n;
  };
  await until(begun, 30_000, `${meter} meters`);
  await disturb();
  const [sampler, ...others] = all;
  expect(await sampler?.exited, sampler?.log()).toBe(0);
  await expect
    .poll(() => bench.registers(meter), { timeout: 30_000, interval: 100 })
    .toEqual(expected)
    .catch((error: Error) => {
      throw new Error(`${all.map((one) => one.log()).join("\n")}\n${error.message}`, { cause: error });
    });
  expect(others.map((one) => one.exit())).toEqual(others.map(() => undefined));
  expect(await bench.audit(meter)).toMatchObject({ sound: true });
  for (const one of others) one.signal("SIGTERM");
  await Promise.all(others.map(({ exited }) => exited));
}

const killAndRestart = async (): Promise<void> => {
  bench.server().signal("SIGKILL");
  await bench.restartServer();
};

describe("an external broker", () => {
  it("that is killed, restarted, and then stands still for longer than the leases last costs no sample", async () => {
    await ridesThrough("disturbed", { seconds: 24, speed: "6" }, async () => {
      // Slow enough that the broker is often back before the next block is due, and nobody misses it.
      for (let count = 0; count < 2; count++) {
        await killAndRestart();
        await sleep(700 + 20 * count);
      }
      bench.server().signal("SIGSTOP");
      await sleep(2_500);
      bench.server().signal("SIGCONT");
    });
  }, 120_000);

  it("that is killed while the source waits for metrology stops neither for good", async () => {
    await ridesThrough("waiting", { seconds: 120, speed: "max" }, killAndRestart);
  }, 120_000);
});
