import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subsystemNames } from "#schemas/subjects.ts";
import { openSplitBench, scenarioOf, until, type Registers, type Running, type SplitBench } from "./split-meter.ts";

const takeovers = Number(process.env["FOURQUAD_TAKEOVERS"] ?? 1);
/** Meter seconds per second: slow enough that there is something to take over. */
const speed = 20;
/** Meter time of the run, s: an instance works for less than three seconds before it is killed. */
const runSeconds = Math.max(90, takeovers * 60);
/** After this an instance waits for its leases, ms. */
const standbyStartsMs = 1_200;

let bench: SplitBench;
let source: string;
let expected: Registers;

beforeAll(async () => {
  bench = await openSplitBench();
  source = await scenarioOf(runSeconds, bench.folder);
  const undisturbed = bench.start("undisturbed", subsystemNames, ["--source", source, "--speed", "max"]);
  expect(await undisturbed.exited, undisturbed.log()).toBe(0);
  expected = await bench.registers("undisturbed");
});
afterAll(() => bench.close());

const instance = (meter: string): Running =>
  bench.start(meter, subsystemNames, ["--source", source, "--speed", String(speed), "--log-level", "warn"]);

const epochs = (meter: string): Promise<number[]> =>
  Promise.all(subsystemNames.map((name) => bench.epoch(meter, name)));

/** Waits until every service has opened a later epoch than it had; gives the milliseconds. */
async function takenOver(meter: string, before: readonly number[]): Promise<number> {
  const startedMs = performance.now();
  const later = async (): Promise<boolean> =>
    (await epochs(meter)).every((epoch, index) => epoch > (before[index] as number));
  await until(later, 15_000, `${meter} is taken over`);
  return performance.now() - startedMs;
}

async function endsLike(meter: string, instances: readonly Running[], wanted: Registers): Promise<void> {
  await Promise.race(instances.map(({ exited }) => exited));
  await expect.poll(() => bench.registers(meter), { timeout: 10_000, interval: 100 }).toEqual(wanted);
  expect(await bench.audit(meter)).toMatchObject({ sound: true });
}

describe("two instances of a meter", () => {
  it(
    "go on with each other's work when the leader is killed, to the same registers",
    async () => {
      let leader = instance("pair");
      await until(async () => (await epochs("pair")).every((epoch) => epoch > 0), 10_000, "the first instance leads");
      const tookMs: number[] = [];
      for (let count = 0; count < takeovers; count++) {
        const standby = instance("pair");
        await sleep(standbyStartsMs);
        const before = await epochs("pair");
        leader.signal("SIGKILL");
        tookMs.push(await takenOver("pair", before));
        leader = standby;
      }
      const sorted = tookMs.toSorted((a, b) => a - b).map(Math.round);
      console.log(`takeovers: ${sorted.join(", ")} ms`);
      // How long it took is told, not asserted: a busy machine is no defect of the meter.
      expect(sorted).toHaveLength(takeovers);
      await endsLike("pair", [leader], expected);
    },
    40_000 + takeovers * 8_000,
  );

  it("stand by and write nothing after they were paused for longer than their lease", async () => {
    const paused = instance("zombie");
    await until(async () => (await epochs("zombie")).every((epoch) => epoch > 0), 10_000, "the first instance leads");
    const other = instance("zombie");
    await sleep(standbyStartsMs);
    const before = await epochs("zombie");
    paused.signal("SIGSTOP");
    await takenOver("zombie", before);
    const after = await epochs("zombie");
    paused.signal("SIGCONT");
    await sleep(1_000);
    expect(paused.exit(), paused.log()).toBeUndefined();
    // A zombie that came to write would have opened an epoch or broken the chain.
    expect(await epochs("zombie")).toEqual(after);
    console.log(`of the paused instance ${paused.log().match(/MTR_LOG_FENCED/g)?.length ?? 0} services were fenced`);
    other.signal("SIGKILL");
    await takenOver("zombie", after);
    await endsLike("zombie", [paused], expected);
  }, 40_000);
});
