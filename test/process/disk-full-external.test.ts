import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meterStream } from "#schemas/streams.ts";
import { subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import { connectBroker } from "#runtime/nats/connect.ts";
import { freePort } from "../support/program.ts";
import { timeless } from "./registers.ts";
import { openSplitBench, until, type Running, type SplitBench } from "./split-meter.ts";

/** Meter time of a run, s. */
const runSeconds = 40;
const rest: SubsystemName[] = ["demand", "tou", "logging", "pq-triggers", "comms-gateway"];

let bench: SplitBench;
let source: string;
let calm: Record<string, unknown>;

beforeAll(async () => {
  bench = await openSplitBench();
  const events = await readFile(fileURLToPath(new URL("../../deploy/scenarios/events.yaml", import.meta.url)), "utf8");
  await writeFile(join(bench.folder, "live.yaml"), events);
  source = `synthetic:${join(bench.folder, "live.yaml")}`;
  const whole = bench.start("calm", subsystemNames, [...brief(), "--speed", "max"]);
  expect(await whole.exited, whole.log()).toBe(0);
  calm = timeless(await bench.registers("calm"));
});
afterAll(() => bench.close());

const brief = (): string[] => ["--source", source, "--for", `${runSeconds}s`, "--log-level", "info"];

/** Gives the ledger no more room than what is in it, or all there is. */
async function limitLedger(limited: boolean): Promise<void> {
  const { connection, manager } = await connectBroker({ url: bench.url }, "test");
  const { config, state } = await manager.streams.info(meterStream.name);
  await manager.streams.update(meterStream.name, { ...config, max_bytes: limited ? state.bytes : -1 });
  await connection.close();
}

const text = (port: number, path: string): Promise<string> =>
  fetch(`http://127.0.0.1:${port}${path}`).then((response) => response.text());

async function metric(port: number, name: string): Promise<number> {
  const found = new RegExp(`^${name}(?:\\{[^}]*\\})? ([\\d.e+]+)$`, "m").exec(
    await text(port, "/metrics").catch(() => ""),
  );
  return Number(found?.[1] ?? Number.NaN);
}

async function ends(meter: string, sampler: Running, others: readonly Running[]): Promise<void> {
  expect(await sampler.exited, sampler.log()).toBe(0);
  const logs = (): string => others.map((one) => one.log()).join("\n");
  await expect
    .poll(async () => timeless(await bench.registers(meter)), { timeout: 60_000, interval: 100 })
    .toEqual(calm)
    .catch((error: Error) => {
      throw new Error(`${logs()}\n${error.message}`, { cause: error });
    });
  expect(await bench.audit(meter)).toMatchObject({ sound: true });
  for (const one of others) one.signal("SIGTERM");
  await Promise.all(others.map(({ exited }) => exited));
}

describe("a ledger of an external broker that has no more room", () => {
  it("holds metering up nowhere, and takes everything in one commit when there is room again", async () => {
    const port = await freePort();
    const others = [
      bench.start("full", ["metrology"], [...brief(), "--metrics", String(port)]),
      bench.start("full", rest, brief()),
    ];
    const sampler = bench.start("full", ["sampler"], brief());
    await until(async () => (await metric(port, "fourquad_commits_total")) > 3, 60_000, "metrology meters");
    expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()).toEqual({ status: "ok", problems: [] });
    await limitLedger(true);
    await until(async () => (await metric(port, "fourquad_ledger_full_seconds")) > 7, 60_000, "the ledger is full");
    const before = await metric(port, "fourquad_meter_time_seconds");
    expect(await metric(port, "fourquad_facts_waiting")).toBeLessThan(8);
    await until(async () => (await metric(port, "fourquad_meter_time_seconds")) > before, 30_000, "metering goes on");
    const commits = await metric(port, "fourquad_commits_total");
    await limitLedger(false);
    await until(async () => (await metric(port, "fourquad_ledger_full_seconds")) === 0, 60_000, "there is room");
    expect(await metric(port, "fourquad_commits_total")).toBeLessThan(commits + 6);
    await ends("full", sampler, others);
    expect(others[0]?.log()).toMatch(/ledger full since .*, \d+ facts waiting[^]*ledger has room again/);
  }, 240_000);

  it("loses nothing when metrology is killed meanwhile and started again: the samples are still there", async () => {
    const port = await freePort();
    const metrology = bench.start("killed", ["metrology"], [...brief(), "--metrics", String(port)]);
    const followers = bench.start("killed", rest, brief());
    const sampler = bench.start("killed", ["sampler"], brief());
    await until(async () => (await metric(port, "fourquad_commits_total")) > 3, 60_000, "metrology meters");
    await limitLedger(true);
    await until(async () => (await metric(port, "fourquad_ledger_full_seconds")) > 3, 60_000, "the ledger is full");
    metrology.signal("SIGKILL");
    await metrology.exited;
    const second = await freePort();
    const again = bench.start("killed", ["metrology"], [...brief(), "--metrics", String(second)]);
    const held = async (): Promise<boolean> => (await metric(second, "fourquad_facts_waiting")) > 0;
    await until(held, 60_000, "metrology meters again, without room");
    await limitLedger(false);
    await ends("killed", sampler, [again, followers]);
  }, 240_000);
});
