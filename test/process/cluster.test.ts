import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meterStream, samplesStream } from "#schemas/streams.ts";
import { subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import { openSplitBench, scenarioOf, until, type Registers, type Running, type SplitBench } from "./split-meter.ts";

const meter = "cluster";
/** Meter time of the run, s, and meter seconds per second: slow enough to be metering when the last broker falls out. */
const runSeconds = 240;
const speed = "1.5";
/** Longest wait for anything, ms: elections take 4 to 9 s, and a busy machine is no defect of the meter. */
const waitMsMax = 60_000;
/** A broker that was killed reads the samples from the others again, which may take it a minute. */
const inSyncMsMax = 150_000;
/** How long a broker stands still, ms: longer than an election. */
const stopMs = 10_000;

/** Sampler and metrology alone, because each loses its broker in its own way. */
const others: readonly SubsystemName[][] = [
  ["metrology"],
  ["demand", "tou", "logging", "pq-triggers", "comms-gateway"],
];

let bench: SplitBench;
let source: string;
let expected: Registers;

beforeAll(async () => {
  bench = await openSplitBench({ servers: 3, replicas: 3 });
  source = await scenarioOf(runSeconds, bench.folder);
  const single = await openSplitBench();
  const undisturbed = single.start("undisturbed", subsystemNames, ["--source", source, "--speed", "max"]);
  expect(await undisturbed.exited, undisturbed.log()).toBe(0);
  expected = await single.registers("undisturbed");
  await single.close();
}, 180_000);
afterAll(() => bench.close());

const start = (services: readonly SubsystemName[], atSpeed: string): Running =>
  bench.start(meter, services, ["--source", source, "--speed", atSpeed, "--log-level", "warn"]);

const timeNs = async (): Promise<bigint> => (await bench.last(meter, "metrology").catch(() => undefined))?.timeNs ?? 0n;

const inSync = (): Promise<boolean> => bench.inSync().catch(() => false);

/** Lets the broker that leads a stream fall out, waits until metering goes on, and tells how long that took. */
async function leaderFallsOut(stream: string, signal: NodeJS.Signals): Promise<number> {
  let leader: number | undefined;
  const led = async (): Promise<boolean> =>
    (leader = await bench.leaderOf(stream).catch(() => undefined)) !== undefined;
  await until(led, waitMsMax, `${stream} has a leader`);
  expect(await timeNs(), "a broker falls out in the middle of the run").toBeLessThan(expected.atNs);
  const startedMs = performance.now();
  bench.server(leader).signal(signal);
  // What was on its way when the broker fell out may still arrive.
  await sleep(1_000);
  const stoodNs = await timeNs();
  await until(async () => (await timeNs()) > stoodNs, waitMsMax, `metering goes on after ${signal}`);
  const tookS = (performance.now() - startedMs) / 1000;
  console.log(`${signal} to the broker that leads ${stream}: metering went on after ${tookS.toFixed(1)} s`);
  return leader as number;
}

describe("a meter on a cluster of three brokers", () => {
  it("loses nothing when any one of them is killed or stands still: registers are the same to the bit", async () => {
    const sampler = start(["sampler"], speed);
    const rest = others.map((services) => start(services, speed));
    await until(async () => (await timeNs()) > 0n, waitMsMax, "the meter meters");

    const stopped = await leaderFallsOut(meterStream.name, "SIGSTOP");
    await sleep(stopMs);
    bench.server(stopped).signal("SIGCONT");
    await until(inSync, inSyncMsMax, "the broker that stood still has caught up");
    const killed = await leaderFallsOut(meterStream.name, "SIGKILL");
    await bench.restartServer(killed);
    await until(inSync, inSyncMsMax, "the killed broker has caught up");
    await leaderFallsOut(samplesStream.name, "SIGKILL");

    expect(sampler.exit(), sampler.log()).toBeUndefined();
    expect(rest.map((one) => one.exit())).toEqual(rest.map(() => undefined));
    // The rest of the source at full speed, so that the test comes to its end.
    sampler.signal("SIGKILL");
    const last = start(["sampler"], "max");
    expect(await last.exited, last.log()).toBe(0);
    await expect
      .poll(() => bench.registers(meter), { timeout: waitMsMax, interval: 200 })
      .toEqual(expected)
      .catch((error: Error) => {
        throw new Error(`${rest.map((one) => one.log()).join("\n")}\n${error.message}`, { cause: error });
      });
    expect((await bench.last(meter, "metrology"))?.registersAfter.metrology?.samplesMissed).toBe(0n);
    expect(await bench.audit(meter)).toMatchObject({ sound: true });
    for (const one of rest) one.signal("SIGTERM");
    expect(await Promise.all(rest.map(({ exited }) => exited))).toEqual(rest.map(() => 130));
  }, 600_000);
});
