import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import modbusSerial from "modbus-serial";
import { WebSocket } from "ws";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort, leftOn, start, temporaryFolder, type Program } from "../support/program.ts";

const ModbusClient = modbusSerial.default;
const steady = fileURLToPath(new URL("../../deploy/scenarios/steady.yaml", import.meta.url));

interface Datapoint {
  name: string;
  value: number | string | null;
  unit: string;
  time: string | null;
  quality: string;
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let ports: { http: number; modbus: number };
let meter: Program;
let modbus: InstanceType<typeof ModbusClient>;

const url = (path: string): string => `http://127.0.0.1:${ports.http}${path}`;

async function get(path: string): Promise<{ status: number; body: any }> {
  const response = await fetch(url(path));
  return { status: response.status, body: await response.json() };
}

async function post(path: string, init: RequestInit = {}): Promise<{ status: number; body: any }> {
  const response = await fetch(url(path), { method: "POST", ...init });
  return { status: response.status, body: await response.json() };
}

async function datapoints(prefix: string): Promise<Map<string, Datapoint>> {
  const { body } = await get(`/api/v1/meters/main/datapoints?name=${prefix}`);
  return new Map((body.datapoints as Datapoint[]).map((one) => [one.name, one]));
}

async function valueOf(name: string): Promise<number> {
  return Number((await datapoints(name)).get(name)?.value);
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = performance.now() + 15_000; performance.now() < deadline; await sleep(50))
    if (await holds().catch(() => false)) return;
  throw new Error(`${what} did not happen: ${JSON.stringify(meter.output()).slice(-500)}`);
}

function startMeter(): Program {
  const faces = ["--http", String(ports.http), "--modbus", String(ports.modbus)];
  return start(["run", "--source", `synthetic:${steady}`, "--data", join(folder.path, "data"), ...faces]);
}

const metering = (): Promise<boolean> => valueOf("energy.active.import.total").then((energy) => energy > 0);

beforeAll(async () => {
  folder = await temporaryFolder();
  ports = { http: await freePort(), modbus: await freePort() };
  meter = startMeter();
  await until("metering", metering);
  modbus = new ModbusClient();
  await modbus.connectTCP("127.0.0.1", { port: ports.modbus });
  modbus.setID(1);
  modbus.setTimeout(5_000);
});

afterAll(async () => {
  meter.cutPower();
  await meter.finished;
  await folder.remove();
});

describe("HTTP", () => {
  it("shows the meters of the process, and one with its settings, epochs and commits", async () => {
    const { status, body } = await get("/api/v1/meters");
    expect(status).toBe(200);
    expect(body.meters).toEqual([
      {
        id: "main",
        model: "generic",
        title: expect.any(String),
        wiring: expect.any(String),
        at: expect.any(String),
        values: {
          "power.active.total": expect.closeTo(5520, 0),
          "energy.active.import.total": expect.any(Number),
          "energy.active.export.total": 0,
        },
        quality: "good",
      },
    ]);
    const one = await get("/api/v1/meters/main");
    expect(one.body).toMatchObject({
      id: "main",
      nominal: { voltage: 230, frequency: 50 },
      broker: expect.stringMatching(/^nats-server \d/),
      state: { sampler: "running", metrology: "metering" },
      epoch: { sampler: 1, metrology: 1, demand: 1, tou: 1, logging: 1, "pq-triggers": 1, "comms-gateway": 1 },
    });
    expect(one.body.commits.metrology).toBeGreaterThan(0);
  });

  it("gives readings with unit, time and quality, all or those of a prefix", async () => {
    const all = (await get("/api/v1/meters/main/datapoints")).body.datapoints as Datapoint[];
    expect(all.length).toBeGreaterThan(100);
    const powers = await datapoints("power.active.");
    expect([...powers.keys()].every((name) => name.startsWith("power.active."))).toBe(true);
    const total = powers.get("power.active.total");
    expect(total).toMatchObject({ unit: "W", quality: "good", time: expect.stringMatching(/Z$/) });
    expect(Math.abs(Number(total?.value) / 5520 - 1)).toBeLessThan(1e-4);
  });

  it("gives the event log newest first, and the load profile with its channels", async () => {
    const { body } = await get("/api/v1/meters/main/events?last=5");
    expect(body.events).toHaveLength(5);
    const { body: profile } = await get("/api/v1/meters/main/profile");
    expect(profile).toMatchObject({ meter: "main", records: [] });
    expect(profile.channels).toContain("energy.active.import.total");
  });

  it.each([
    ["GET", "/api/v1/meters/nobody", 404, "MTR_METER_UNKNOWN"],
    ["GET", "/api/v1/meters/nobody/datapoints", 404, "MTR_METER_UNKNOWN"],
    ["GET", "/api/v1/meters/main/events?last=zero", 400, "MTR_USAGE"],
    ["GET", "/api/v1/meters/main/nothing", 404, "MTR_USAGE"],
    ["POST", "/api/v1/meters/nobody/commands/reset_demand", 404, "MTR_METER_UNKNOWN"],
    ["POST", "/api/v1/meters/main/commands/open_sesame", 404, "MTR_COMMAND_UNKNOWN"],
  ])("answers %s %s with %i and the error's code, words, place and remedy", async (method, path, status, code) => {
    const answer = method === "GET" ? await get(path) : await post(path);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({
      error: { code, message: expect.any(String), at: expect.any(String), fix: expect.any(String) },
    });
  });

  it("shows its health, its metrics under stable names, and the page", async () => {
    expect((await get("/healthz")).body).toEqual({ status: "ok", problems: [] });
    const text = await (await fetch(url("/metrics"))).text();
    for (const name of [
      'fourquad_commits_total{meter="main",subsystem="metrology"}',
      "fourquad_commit_duration_seconds_bucket",
      'fourquad_samples_received_total{meter="main"}',
      'fourquad_samples_missed_total{meter="main"} 0',
      'fourquad_epoch{meter="main",subsystem="demand"} 1',
      'fourquad_subsystem_up{meter="main",subsystem="tou"} 1',
      'fourquad_protocol_requests_total{protocol="http",result="done"}',
    ])
      expect(text).toContain(name);
    expect(await (await fetch(url("/"))).text()).toContain("<!doctype html>");
  });

  it("carries a command out, counts it in the audit log, and counts one that it refuses", async () => {
    const before = await datapoints("command.");
    const count = (all: Map<string, Datapoint>, name: string): number => Number(all.get(name)?.value);
    expect(await post("/api/v1/meters/main/commands/reset_demand")).toMatchObject({ status: 200, body: { ok: true } });
    const headers = { "content-type": "application/json" };
    const withBody = await post("/api/v1/meters/main/commands/reset_demand", { headers, body: "{}" });
    expect(withBody.status).toBe(200);
    await post("/api/v1/meters/main/commands/reset_nothing");
    await until("the audit of the commands", async () => {
      const after = await datapoints("command.");
      return (
        count(after, "command.done.count") === count(before, "command.done.count") + 2 &&
        count(after, "command.refused.count") === count(before, "command.refused.count") + 1
      );
    });
    expect(await valueOf("demand.reset.count")).toBe(2);
  });
});

describe("Modbus TCP", () => {
  it("gives the quantities that HTTP gives, to the last bit of a float32", async () => {
    const names = ["voltage.an.rms", "current.b.rms", "power.active.total", "frequency"];
    const addresses = [100, 118, 132, 158];
    // Windows follow one another five times a second: a read counts when HTTP showed the same window before and after.
    await until("a Modbus read between two HTTP reads of one window", async () => {
      const before = await datapoints("");
      const { buffer } = await modbus.readInputRegisters(100, 64);
      const after = await datapoints("");
      if (names.some((name) => before.get(name)?.time !== after.get(name)?.time)) return false;
      const shown = addresses.map((address) => buffer.readFloatBE((address - 100) * 2));
      expect(shown).toEqual(names.map((name) => Math.fround(Number(before.get(name)?.value))));
      return true;
    });
  });

  it("gives energies between those that HTTP gives before and after", async () => {
    const before = await valueOf("energy.active.import.total");
    const { buffer } = await modbus.readHoldingRegisters(412, 4);
    const after = await valueOf("energy.active.import.total");
    const shown = Number(buffer.readBigInt64BE()) / 1000;
    expect(shown).toBeGreaterThan(before - 0.001);
    expect(shown).toBeLessThanOrEqual(after);
  });

  it("answers a block read from one snapshot: total and phases, active and apparent energy belong together", async () => {
    const seen = new Set<bigint>();
    for (const deadline = performance.now() + 20_000; seen.size < 4 && performance.now() < deadline; await sleep(2)) {
      const { buffer } = await modbus.readInputRegisters(400, 104);
      const at = (address: number): bigint => buffer.readBigInt64BE((address - 400) * 2);
      const [total, apparent] = [at(412), at(496)];
      // 5520 W add 1533 thousandths in a second, and cutting to whole thousandths loses one of each at most.
      expect(Math.abs(Number(total - at(400) - at(404) - at(408)))).toBeLessThanOrEqual(3);
      expect(Math.abs(Number(total) - 0.8 * Number(apparent))).toBeLessThanOrEqual(3);
      seen.add(total);
    }
    expect(seen.size).toBe(4);
  });

  it("gives the same energy as int64 and as float64", async () => {
    await until("two equal reads around a third", async () => {
      const first = await modbus.readInputRegisters(400, 104);
      const doubles = await modbus.readInputRegisters(600, 104);
      const second = await modbus.readInputRegisters(400, 104);
      if (!first.buffer.equals(second.buffer)) return false;
      for (let register = 0; register < 104; register += 4) {
        const whole = Number(first.buffer.readBigInt64BE(register * 2));
        const double = doubles.buffer.readDoubleBE(register * 2) * 1000;
        expect(double - whole).toBeGreaterThan(-1e-3);
        expect(double - whole).toBeLessThan(1);
      }
      return true;
    });
  });

  it("refuses an address without a row, and another unit, with the exceptions of its README", async () => {
    await expect(modbus.readInputRegisters(60_000, 2)).rejects.toMatchObject({ modbusCode: 2 });
    modbus.setID(77);
    await expect(modbus.readInputRegisters(100, 2)).rejects.toMatchObject({ modbusCode: 11 });
    modbus.setID(1);
  });

  it("carries the demand reset out when its key is written, and not for another value", async () => {
    const before = await valueOf("demand.reset.count");
    await expect(modbus.writeRegister(5000, 1)).rejects.toMatchObject({ modbusCode: 3 });
    await modbus.writeRegister(5000, 0x5244);
    await until("the reset", async () => (await valueOf("demand.reset.count")) === before + 1);
  });
});

describe("the live WebSocket", () => {
  it("delivers registers, windows and a waveform of which the rms is the voltage", async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${ports.http}/api/v1/meters/main/live`);
    socket.binaryType = "nodebuffer";
    const texts = new Map<string, any>();
    let frame: Buffer | undefined;
    socket.on("message", (data: Buffer, binary) => {
      if (binary) return void (frame = data);
      const message = JSON.parse(data.toString());
      texts.set(message.type, message);
    });
    await until("the live messages", async () => texts.has("datapoints") && texts.has("window") && frame !== undefined);
    socket.close();
    expect(texts.get("datapoints")).toMatchObject({ meter: "main", at: expect.any(String) });
    expect(Math.abs(texts.get("window").values["voltage.an.rms"] / 230 - 1)).toBeLessThan(1e-4);
    const bytes = frame as Buffer;
    const [startSeconds, rateHz, samples, mask] = [
      bytes.readDoubleLE(0),
      bytes.readDoubleLE(8),
      bytes.readUInt32LE(16),
      bytes.readUInt32LE(20),
    ];
    expect(Math.abs(startSeconds - Date.now() / 1000)).toBeLessThan(60);
    expect([rateHz, samples, bytes.length]).toEqual([12_800, 1_024, 24 + 1_024 * 32]);
    expect(mask & 0b0111_0111).toBe(0b0111_0111);
    const squares = Array.from({ length: samples }, (_, index) => bytes.readFloatLE(24 + index * 32) ** 2);
    expect(Math.abs(Math.sqrt(squares.reduce((sum, one) => sum + one, 0) / samples) / 230 - 1)).toBeLessThan(1e-5);
  });

  it("closes a view of a meter that is not there", async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${ports.http}/api/v1/meters/nobody/live`);
    const [code, reason] = await new Promise<[number, string]>((resolve) =>
      socket.on("close", (number, text) => resolve([number, text.toString()])),
    );
    expect([code, reason]).toEqual([1008, "MTR_METER_UNKNOWN"]);
  });
});

describe("a meter that is interrupted", () => {
  it("ends with 130 and leaves no process; its next start goes on with its registers in epoch 2", async () => {
    const before = await valueOf("energy.active.import.total");
    const commits = (await get("/api/v1/meters/main")).body.commits.metrology;
    await new Promise<void>((resolve) => modbus.close(() => resolve()));
    meter.process.kill("SIGINT");
    const { code, stderr } = await meter.finished;
    expect(stderr).not.toMatch(/MTR_|\n {4}at /);
    expect(code).toBe(130);
    expect(await leftOn(folder.path)).toEqual([]);

    meter = startMeter();
    await until("metering again", metering);
    expect(await valueOf("energy.active.import.total")).toBeGreaterThanOrEqual(before);
    const epochs = async (): Promise<unknown[]> => Object.values((await get("/api/v1/meters/main")).body.epoch);
    await until("the epoch of every service", async () => (await epochs()).every((epoch) => epoch !== 1));
    expect(new Set(await epochs())).toEqual(new Set([2]));
    expect((await get("/api/v1/meters/main")).body.commits.metrology).toBeGreaterThan(commits);
    meter.process.kill("SIGINT");
    expect((await meter.finished).code).toBe(130);
    expect(await leftOn(folder.path)).toEqual([]);
  });
});
