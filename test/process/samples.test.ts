import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { nanos } from "@nats-io/transport-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Quality } from "#schemas/quality.ts";
import { samplesStream } from "#schemas/streams.ts";
import { subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import { connectBroker } from "#runtime/nats/connect.ts";
import { freePort } from "../support/program.ts";
import { timeless } from "./registers.ts";
import { openSplitBench, until, type SplitBench } from "./split-meter.ts";

/** Meter time of a run, s. */
const runSeconds = 45;
const followers: SubsystemName[] = ["demand", "tou", "logging", "pq-triggers", "comms-gateway"];

let bench: SplitBench;
let source: string;

beforeAll(async () => {
  bench = await openSplitBench();
  const events = await readFile(fileURLToPath(new URL("../../deploy/scenarios/events.yaml", import.meta.url)), "utf8");
  await writeFile(join(bench.folder, "live.yaml"), events);
  source = `synthetic:${join(bench.folder, "live.yaml")}`;
  // Short enough that records close while the meter runs.
  const short = "loadProfile:\n  seconds: 12\ndemand:\n  subintervalSeconds: 12\n";
  await writeFile(join(bench.folder, "meter.yaml"), short);
});
afterAll(() => bench.close());

const brief = (...more: string[]): string[] => [
  join(bench.folder, "meter.yaml"),
  "--source",
  source,
  "--for",
  `${runSeconds}s`,
  "--log-level",
  "warn",
  ...more,
];

/** How long samples are kept, s, whatever the machine's speed; the broker looks once a second. */
async function keepSamples(seconds: number): Promise<void> {
  const { connection, manager } = await connectBroker({ url: bench.url }, "test");
  const { config } = await manager.streams.info(samplesStream.name);
  // A stream remembers ids for no longer than it keeps entries.
  const duplicate_window = nanos(Math.min(10, seconds) * 1_000);
  await manager.streams.update(samplesStream.name, { ...config, max_age: nanos(seconds * 1_000), duplicate_window });
  await connection.close();
}

/** Runs a live meter whose metrology is killed, away while something happens, and started again. */
async function withMetrologyAway(
  meter: string,
  whileAway: () => Promise<void>,
  over: (http: number, modbus: number) => Promise<void>,
): Promise<void> {
  const [http, modbus] = [await freePort(), await freePort()];
  const others = bench.start(meter, followers, brief("--http", String(http), "--modbus", String(modbus)));
  const first = bench.start(meter, ["metrology"], brief());
  const sampler = bench.start(meter, ["sampler"], brief());
  await until(async () => (await bench.registers(meter)).atNs > 0n, 120_000, "metrology meters");
  first.signal("SIGKILL");
  await first.exited;
  await whileAway();
  const second = bench.start(meter, ["metrology"], brief());
  expect(await sampler.exited, sampler.log() + second.log()).toBe(0);
  await over(http, modbus);
  expect(await bench.audit(meter)).toMatchObject({ sound: true });
  for (const one of [others, second]) one.signal("SIGTERM");
  await Promise.all([others.exited, second.exited]);
}

/** One input register of unit 1, by Modbus TCP. */
async function inputRegister(port: number, address: number): Promise<number> {
  const socket = connect(port, "127.0.0.1");
  const request = Buffer.from([0, 1, 0, 0, 0, 6, 1, 4, address >> 8, address & 255, 0, 1]);
  socket.write(request);
  const [answer] = (await once(socket, "data")) as [Buffer];
  socket.destroy();
  return answer.readUInt16BE(9);
}

describe("metrology that was killed", () => {
  it("reads the samples that were kept again, and ends with the registers of an uninterrupted run", async () => {
    const whole = bench.start("calm", subsystemNames, brief("--speed", "max"));
    expect(await whole.exited, whole.log()).toBe(0);
    const calm = timeless(await bench.registers("calm"));
    await keepSamples(600);
    await withMetrologyAway(
      "kept",
      () => sleep(6_000),
      async () => {
        const now = async (): Promise<unknown> => timeless(await bench.registers("kept"));
        await expect.poll(now, { timeout: 60_000, interval: 200 }).toEqual(calm);
      },
    );
  }, 240_000);

  it("counts what was not kept, tells of it, and every register, record and protocol carries it", async () => {
    const whileGone = async (): Promise<void> => {
      await keepSamples(1);
      await sleep(6_000);
      await keepSamples(600);
    };
    await withMetrologyAway("gone", whileGone, async (http, modbus) => {
      const get = async (path: string): Promise<Record<string, unknown>> =>
        (await fetch(`http://127.0.0.1:${http}/api/v1/meters/gone${path}`)).json() as Promise<Record<string, unknown>>;
      const reading = async (name: string): Promise<{ value: number; quality: string }> =>
        ((await get(`/datapoints?name=${name}`))["datapoints"] as { value: number; quality: string }[])[0] as never;
      const events = async (): Promise<{ code: string; text: string }[]> => (await get("/events"))["events"] as never;
      await until(
        async () => (await events()).some(({ code }) => code === "samples.missed"),
        30_000,
        "the gap is told",
      );
      const missed = (await reading("sample.missed.count")).value;
      // All samples were metered or missed, none both and none neither.
      expect((await reading("sample.next.count")).value).toBe(runSeconds * 12_800);
      expect(missed).toBeGreaterThan(2 * 12_800);
      expect((await events()).find(({ code }) => code === "samples.missed")?.text).toContain(`${missed} samples`);
      for (const name of ["energy.active.import.total", "energy.reactive.q1.a", "energy.apparent.import.total"])
        expect((await reading(name)).quality, name).toBe("missing");
      expect((await reading("energy.active.import.total.rate1")).quality).toBe("missing");
      const recordsTell = async (): Promise<boolean> => {
        const { records } = (await get("/profile")) as { records: { quality: string }[] };
        return records.some(({ quality }) => quality.includes("missing"));
      };
      await until(recordsTell, 30_000, "a record of the load profile carries the gap");
      // The generic map shows the quality of active energy in register 1208.
      expect(await inputRegister(modbus, 1_208)).toBe(Quality.missing);
    });
  }, 240_000);
});
