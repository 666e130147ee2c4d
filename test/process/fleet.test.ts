import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectBroker, type Broker } from "#runtime/nats/connect.ts";
import { leaseHolder } from "../../deploy/nats/lease-holder.ts";
import { openSplitBench, scenarioOf, until, type SplitBench } from "./split-meter.ts";

const program = fileURLToPath(new URL("../../dist/deploy/main.js", import.meta.url));
const meters = 4;
const seconds = 45;
const numbers = Array.from({ length: meters }, (_, index) => index + 1);

let bench: SplitBench;
let broker: Broker;
const started: ChildProcess[] = [];
beforeAll(async () => {
  bench = await openSplitBench();
  broker = await connectBroker({ url: bench.url }, "test");
});
afterAll(async () => {
  for (const child of started) child.kill("SIGKILL");
  await broker.connection.close();
  await bench.close();
});

/** Starts a process with all services of a fleet. */
function startFleet(name: string, args: readonly string[]): ChildProcess {
  const child = spawn(
    process.execPath,
    [program, "run", "--meters", String(meters), "--http", "0", "--modbus", "0", "--quiet", ...args],
    {
      cwd: bench.folder,
      stdio: "ignore",
      env: { ...process.env, NATS_URL: bench.url, NO_COLOR: "1", FOURQUAD_FLEET_NAME: `${name}-{n}` },
    },
  );
  started.push(child);
  return child;
}

/** How many of the fleet's metrology services a process runs. */
async function held(name: string, child: ChildProcess): Promise<number> {
  const holders = await Promise.all(numbers.map((n) => leaseHolder(broker, `${name}-${n}`, "metrology")));
  return holders.filter((holder) => holder?.includes(`process ${child.pid}`)).length;
}

describe("a fleet of meters on an external broker", () => {
  it("is shared fairly by two processes, and loses nothing when one of them is killed", async () => {
    const source = ["--source", await scenarioOf(seconds, bench.folder)];
    const whole = startFleet("whole", [...source, "--speed", "max"]);
    expect(await once(whole, "exit")).toEqual([0, null]);

    const [one, other] = [1, 2].map(() => startFleet("split", [...source, "--speed", "3"])) as [
      ChildProcess,
      ChildProcess,
    ];
    const ended = once(other, "exit");
    const half = async (): Promise<boolean> =>
      (await held("split", one)) === meters / 2 && (await held("split", other)) === meters / 2;
    await until(half, 60_000, "each process runs half of the fleet");
    one.kill("SIGKILL");
    await until(async () => (await held("split", other)) === meters, 60_000, "the other process runs all of it");
    expect(await ended).toEqual([0, null]);

    for (const n of numbers) {
      const expected = await bench.registers(`whole-${n}`);
      expect(expected.values["sample.missed.count"]).toEqual([0n, 0]);
      expect(await bench.registers(`split-${n}`), `meter ${n}`).toEqual(expected);
      expect(await bench.audit(`split-${n}`)).toMatchObject({ sound: true });
    }
    const [first, second] = await Promise.all([1, 2].map((n) => bench.registers(`whole-${n}`)));
    expect(first?.values["energy.active.import.total"]).not.toEqual(second?.values["energy.active.import.total"]);
  }, 240_000);
});
