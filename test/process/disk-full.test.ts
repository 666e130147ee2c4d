import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "#runtime/clock.ts";
import { connectBroker } from "#runtime/nats/connect.ts";
import { NatsEventLog } from "#runtime/nats/event-log.ts";
import { noted, Room } from "#runtime/room.ts";
import { keepBroker } from "../../deploy/broker/own-broker.ts";
import { silent } from "../support/broker.ts";
import { freePort, run, start, temporaryFolder, type Finished, type Program } from "../support/program.ts";
import { isExtreme, isTimely } from "./registers.ts";
import { canMount, mountSmallDisk, type SmallDisk } from "../support/small-disk.ts";

interface Datapoint {
  name: string;
  value: unknown;
  time: string | null;
  quality: string;
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let disk: SmallDisk;
let events: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  if (canMount) disk = await mountSmallDisk();
  events = await readFile(fileURLToPath(new URL("../../deploy/scenarios/events.yaml", import.meta.url)), "utf8");
});
afterEach(() => {
  if (canMount) disk.free();
});
afterAll(async () => {
  if (canMount) await disk.remove();
  await folder.remove();
});

async function scenario(name: string, more = ""): Promise<string> {
  const file = join(folder.path, `${name}.yaml`);
  await writeFile(file, events + more);
  return `synthetic:${file}`;
}

/**
 * Value and quality by name; without what counts starts, and, of runs that began at different times, what hangs on those and
 * on the moment at which the newest window was looked at.
 */
function datapoints({ stdout }: Finished, sameTimes: boolean): Record<string, unknown> {
  const { datapoints: all } = JSON.parse(stdout) as { datapoints: Datapoint[] };
  const left = (name: string): boolean => /^(event\.count|command\.)/.test(name) || isExtreme(name);
  return Object.fromEntries(
    all
      .filter(({ name }) => !left(name) && (sameTimes || !isTimely(name)))
      .map(({ name, value, quality, time }) => [name, sameTimes ? [value, quality, time] : [value, quality]]),
  );
}

async function metric(port: number, pattern: RegExp): Promise<number> {
  const text = await fetch(`http://127.0.0.1:${port}/metrics`).then((response) => response.text());
  return Number(pattern.exec(text)?.[1] ?? Number.NaN);
}

async function until(reached: () => Promise<boolean>, what: string): Promise<void> {
  for (const deadline = performance.now() + 60_000; !(await reached().catch(() => false)); await sleep(50))
    if (performance.now() > deadline) throw new Error(`not within 60 s: ${what}`);
}

const commits = /fourquad_commits_total\{meter="main",subsystem="metrology"\} (\d+)/;
const fullSeconds = /fourquad_ledger_full_seconds\{meter="main",subsystem="metrology"\} ([\d.]+)/;
const waiting = /fourquad_facts_waiting\{meter="main",subsystem="metrology"\} (\d+)/;

async function sound(data: string): Promise<void> {
  const audit = await run(["verify", "--json", "--data", data]);
  expect(audit.code, audit.stdout).toBe(0);
  expect(JSON.parse(audit.stdout)).toMatchObject({ sound: true });
}

function liveMeter(): void {
  it("goes on metering while it is full and stores everything when there is room again, to the bit", async () => {
    const source = await scenario("live");
    const http = await freePort();
    const data = join(disk.path, "live");
    const brief = ["--json", "--source", source, "--for", "40s", "--modbus", "0"];
    const meter = start(["run", ...brief, "--data", data, "--http", String(http)]);
    await until(async () => (await metric(http, commits)) > 3, "the meter meters");
    disk.fill();
    await until(async () => (await metric(http, waiting)) >= 2, "facts wait");
    await until(async () => (await metric(http, fullSeconds)) >= 7, "the ledger stays full");
    const full = await fetch(`http://127.0.0.1:${http}/healthz`);
    // A probe that failed would have the process started again, and what waits would be lost.
    expect(full.status).toBe(200);
    const problems = expect.arrayContaining([expect.stringMatching(/metrology.log has been full/)]);
    expect(await full.json()).toMatchObject({ status: "waiting", problems });
    const path = `http://127.0.0.1:${http}/api/v1/meters/main/datapoints?name=ledger.behind.count`;
    const { datapoints: behind } = (await (await fetch(path)).json()) as { datapoints: Datapoint[] };
    expect(behind[0]?.value).toBeGreaterThanOrEqual(5);
    disk.free();
    await until(async () => (await metric(http, fullSeconds)) === 0, "the ledger has room");
    const disturbed = await meter.finished;
    expect(disturbed.code, disturbed.stderr).toBe(0);
    const undisturbed = await run([
      "run",
      ...brief,
      "--speed",
      "max",
      "--data",
      join(folder.path, "calm"),
      "--http",
      "0",
    ]);
    expect(datapoints(disturbed, false)).toEqual(datapoints(undisturbed, false));
    expect(JSON.parse(disturbed.stdout).events.map(({ code }: { code: string }) => code)).toContain("ledger.full");
    expect(disturbed.stderr).toMatch(/ledger full since .*, \d+ facts waiting/);
    await sound(data);
  }, 240_000);
}

function killedMeter(): void {
  it("that is killed meanwhile, and tried in vain, ends with the registers of an undisturbed one", async () => {
    const source = await scenario("killed", "\nduration: 60\n");
    const data = join(disk.path, "killed");
    const command = (folderOf: string, speed: string, port: number): string[] => [
      "run",
      "--json",
      "--source",
      source,
      "--speed",
      speed,
      "--data",
      folderOf,
      "--http",
      String(port),
      "--modbus",
      "0",
    ];
    const http = await freePort();
    const meter: Program = start(command(data, "10", http));
    await until(async () => (await metric(http, commits)) > 3, "the meter meters");
    disk.fill();
    await until(async () => (await metric(http, fullSeconds)) >= 1, "the ledger is full");
    meter.cutPower();
    await meter.finished;
    const vain = await run(command(data, "max", 0));
    expect(vain.code, vain.stdout).toBe(5);
    expect(vain.stdout).toMatch(/MTR_DATA_FULL|MTR_LOG_FULL/);
    disk.free();
    const last = await run(command(data, "max", 0));
    expect(last.code, last.stdout).toBe(0);
    const undisturbed = await run(command(join(folder.path, "whole"), "max", 0));
    expect(datapoints(last, true)).toEqual(datapoints(undisturbed, true));
    await sound(data);
  }, 240_000);

  it("says when it is stopped what it could not store", async () => {
    const http = await freePort();
    const where = ["--data", join(disk.path, "stopped"), "--http", String(http), "--modbus", "0"];
    const meter = start(["run", "--json", "--source", await scenario("stopped"), ...where]);
    await until(async () => (await metric(http, commits)) > 1, "the meter meters");
    disk.fill();
    await until(async () => (await metric(http, fullSeconds)) >= 1, "the ledger is full");
    meter.process.kill("SIGINT");
    const { code, stdout } = await meter.finished;
    disk.free();
    expect(code).toBe(5);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: "MTR_DATA_FULL" } });
  }, 240_000);
}

function stuckBroker(): void {
  it("has its broker started anew when that met the full disk in the middle of a write", async () => {
    const room = new Room(systemClock);
    const own = await keepBroker(await dataDirectory("stuck"), room, silent);
    const { connection, manager } = await connectBroker(own.address, "test");
    const log = noted(new NatsEventLog(connection, manager, "METER"), room, "commits");
    const append = (id: string): Promise<unknown> =>
      log.append("meter.a.metrology.log", new Uint8Array(4_000), { id }).catch((error: { code: string }) => error.code);
    expect(await append("before")).toBe(1);
    disk.fill();
    expect(await append("full")).toBe("MTR_LOG_UNAVAILABLE");
    room.full = true;
    await sleep(500);
    disk.free();
    room.full = false;
    // What was on its way may have been written after all.
    await until(async () => Number(await append("after")) > 1, "the broker writes again");
    await connection.close();
    await own.stop();
  }, 240_000);
}

async function dataDirectory(name: string): Promise<string> {
  const path = join(disk.path, name);
  await mkdir(path);
  return path;
}

// Only root can mount a disk to fill. An external broker whose ledger has no room is tried for everybody, in ledger-full.
describe("a meter on a disk that runs full", () => {
  if (canMount) {
    liveMeter();
    killedMeter();
    stuckBroker();
  } else it("is tried by root alone, who can mount one", () => expect(canMount).toBe(false));
});
