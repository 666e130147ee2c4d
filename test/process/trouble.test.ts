import { mkdir, readdir, writeFile } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { threePhaseRecord, writeConfiguration, writeData } from "../fixtures/comtrade/write-comtrade.ts";
import { freePort, leftOn, run, start, temporaryFolder, type Finished, type Program } from "../support/program.ts";

const steady = `synthetic:${fileURLToPath(new URL("../../deploy/scenarios/steady.yaml", import.meta.url))}`;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let taken: { server: Server; port: number };
let old: { server: Server; port: number };
/** A meter that runs meanwhile, on `running/` in the folder. */
let meter: Program;
let ports: { http: number; modbus: number };

const at = (name: string): string => join(folder.path, name);

function listen(server: Server): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve({ server, port: (server.address() as { port: number }).port })),
  );
}

/** A server that greets as a NATS server of long ago and answers its client's PING. */
const oldBroker = (): Server =>
  createServer((socket) => {
    socket.on("error", () => {});
    socket.write(
      `INFO ${JSON.stringify({ server_id: "old", version: "2.9.10", proto: 1, headers: true, max_payload: 1_048_576 })}\r\n`,
    );
    socket.on("data", (bytes) => void (bytes.includes("PING") && socket.write("PONG\r\n")));
  });

async function writeRecords(): Promise<void> {
  const record = threePhaseRecord(3_200);
  const [configuration, data] = [writeConfiguration(record), writeData(record)];
  const files: Record<string, string | Uint8Array> = {
    "alone.cfg": configuration,
    "short.cfg": configuration,
    "short.dat": data.subarray(0, 1_603 * 20 + 7),
    "count.cfg": configuration.replace("6,6A,0D", "6,7A,0D"),
    "count.dat": data,
    "number.cfg": configuration.replace(/,0\.1,/, ",tenth,"),
    "number.dat": data,
    "revision.cfg": configuration.replace(",1999", ",2O13"),
    "revision.dat": data,
    "text.csv": "time,va,ia\n0,1,1\n0.0001,volt,1\n0.0002,3,1\n",
    "header.csv": "a,b\n1,2\n",
    "bad.yaml": "meter: main\nnominal:\n  voltge: 230\n",
    "broken.yaml": "meter: [\n",
    "scenario.yaml": "title: no rate\n",
    file: "",
  };
  for (const [name, content] of Object.entries(files)) await writeFile(at(name), content);
  await mkdir(at("empty"));
}

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeRecords();
  taken = await listen(createServer());
  old = await listen(oldBroker());
  ports = { http: await freePort(), modbus: await freePort() };
  const faces = ["--http", String(ports.http), "--modbus", String(ports.modbus)];
  meter = start(["run", "--source", steady, "--data", at("running"), ...faces]);
  for (const deadline = performance.now() + 15_000; performance.now() < deadline; await sleep(50))
    if ((await energy().catch(() => 0)) > 0) return;
  throw new Error(`the meter does not meter: ${meter.output().stderr}`);
});

afterAll(async () => {
  meter.cutPower();
  await meter.finished;
  taken.server.close();
  old.server.close();
  await folder.remove();
});

async function energy(): Promise<number> {
  const path = `http://127.0.0.1:${ports.http}/api/v1/meters/main/datapoints?name=energy.active.import.total`;
  const { datapoints } = (await (await fetch(path)).json()) as { datapoints: { value: number }[] };
  return datapoints[0]?.value ?? 0;
}

interface Trouble {
  what: string;
  args: () => string[];
  environment?: () => Record<string, string>;
  code: string;
  exit: number;
  /** What the line must also say. */
  says?: RegExp;
}

const record = (name: string): string[] => ["run", "--speed", "max", "--source", at(name)];
const brief = ["run", "--speed", "max", "--for", "1s", "--source", steady, "--http", "0", "--modbus", "0"];

const inputs: Trouble[] = [
  { what: "a missing file", args: () => record("none.cfg"), code: "MTR_COMTRADE_MISSING_FILE", exit: 4 },
  { what: "a .cfg alone", args: () => record("alone.cfg"), code: "MTR_COMTRADE_MISSING_FILE", exit: 4 },
  {
    what: "a wrong channel count",
    args: () => record("count.cfg"),
    code: "MTR_COMTRADE_CHANNEL_COUNT",
    exit: 4,
    says: /count\.cfg:9/,
  },
  {
    what: "a word for a number",
    args: () => record("number.cfg"),
    code: "MTR_COMTRADE_NUMBER",
    exit: 4,
    says: /number\.cfg:3/,
  },
  {
    what: "a revision that is no year",
    args: () => record("revision.cfg"),
    code: "MTR_COMTRADE_REVISION",
    exit: 4,
    says: /revision\.cfg:1/,
  },
  {
    what: "a word in a CSV file",
    args: () => record("text.csv"),
    code: "MTR_CSV_NUMBER",
    exit: 4,
    says: /text\.csv:3/,
  },
  { what: "a CSV file without channels", args: () => record("header.csv"), code: "MTR_CSV_", exit: 4 },
  {
    what: "a scenario without a rate",
    args: () => ["run", "--source", `synthetic:${at("scenario.yaml")}`],
    code: "MTR_SOURCE_SCENARIO",
    exit: 4,
  },
  {
    what: "an unknown key",
    args: () => ["run", at("bad.yaml")],
    code: "MTR_CONFIG_INVALID",
    exit: 4,
    says: /bad\.yaml:3:3 .*did you mean nominal\.voltage/,
  },
  {
    what: "a file that is no YAML",
    args: () => ["run", at("broken.yaml")],
    code: "MTR_CONFIG_INVALID",
    exit: 4,
    says: /broken\.yaml:\d+:\d+/,
  },
  {
    what: "a configuration that is not there",
    args: () => ["run", at("none.yaml")],
    code: "MTR_CONFIG_MISSING",
    exit: 4,
  },
];

const words: Trouble[] = [
  { what: "an unknown option", args: () => ["run", "--sped", "1"], code: "MTR_USAGE", exit: 2, says: /--speed/ },
  { what: "an unknown command", args: () => ["rn"], code: "MTR_USAGE", exit: 2, says: /run/ },
  { what: "a duration that is none", args: () => ["run", "--for", "soon"], code: "MTR_USAGE", exit: 2 },
  { what: "a speed that is none", args: () => ["run", "--speed", "fast"], code: "MTR_USAGE", exit: 2 },
  { what: "a time that is none", args: () => ["read", "--at", "yesterday"], code: "MTR_TIME_INVALID", exit: 2 },
  { what: "an unknown model", args: () => ["run", "--model", "genric"], code: "MTR_MODEL_UNKNOWN", exit: 6 },
];

const places: Trouble[] = [
  {
    what: "an HTTP port that is taken",
    args: () => [...brief, "--http", String(taken.port)],
    code: "MTR_PORT_IN_USE",
    exit: 5,
  },
  {
    what: "a Modbus port that is taken",
    args: () => [...brief, "--modbus", String(taken.port)],
    code: "MTR_PORT_IN_USE",
    exit: 5,
  },
  {
    what: "the data directory of a running meter",
    args: () => [...brief, "--data", at("running")],
    code: "MTR_DATA_IN_USE",
    exit: 5,
  },
  {
    what: "a data directory that is a file",
    args: () => [...brief, "--data", at("file")],
    code: "MTR_DATA_UNWRITABLE",
    exit: 5,
  },
  {
    what: "a data directory below a file",
    args: () => [...brief, "--data", at("file/below")],
    code: "MTR_DATA_UNWRITABLE",
    exit: 5,
  },
  {
    what: "a data directory where none can be made",
    args: () => [...brief, "--data", "/proc/fourquad"],
    code: "MTR_DATA_UNWRITABLE",
    exit: 5,
  },
  {
    what: "no broker at NATS_URL",
    args: () => brief,
    environment: () => ({ NATS_URL: "nats://127.0.0.1:1", FOURQUAD_BROKER_WAIT_SECONDS: "1" }),
    code: "MTR_BROKER_UNREACHABLE",
    exit: 5,
  },
  {
    what: "a broker that is too old",
    args: () => brief,
    environment: () => ({ NATS_URL: `nats://127.0.0.1:${old.port}` }),
    code: "MTR_BROKER_TOO_OLD",
    exit: 5,
    says: /2\.9\.10/,
  },
  {
    what: "an empty data directory to read",
    args: () => ["read", "--data", at("empty")],
    code: "MTR_DATA_MISSING",
    exit: 6,
  },
  {
    what: "an unknown datapoint",
    args: () => ["read", "energy.activ", "--data", at("running")],
    code: "MTR_DATAPOINT_UNKNOWN",
    exit: 6,
  },
  {
    what: "an instant before the ledger",
    args: () => ["read", "--at", "2001-01-01T00:00:00Z", "--data", at("running")],
    code: "MTR_NO_HISTORY",
    exit: 6,
  },
  {
    what: "an unknown meter",
    args: () => ["why", "frequency", "--meter", "nobody", "--data", at("running")],
    code: "MTR_METER_UNKNOWN",
    exit: 6,
  },
];

let cases = 0;

/** Runs a case on a data directory of its own and shows that nothing is left of it. */
async function meet({ args, environment }: Trouble, ...more: string[]): Promise<Finished> {
  const given = args();
  const data = at(`untouched-${(cases += 1)}`);
  const finished = await run(
    [...given, ...(given.includes("--data") ? [] : ["--data", data]), ...more],
    environment?.(),
  );
  expect(await leftOn(data)).toEqual([]);
  // A taken port is found when the broker runs already, so its store is there, but no meter in it.
  if ((await readdir(folder.path)).includes(basename(data)))
    expect((await run(["read", "--data", data])).stderr).toContain("MTR_DATA_MISSING");
  return finished;
}

describe.concurrent("trouble is told in one line, with its exit code, and leaves nothing behind:", () => {
  it.each([...inputs, ...words, ...places])("$what", async (trouble) => {
    const { code, exit, says } = trouble;
    const { stderr, ...text } = await meet(trouble);
    const lines = stderr.split("\n").filter((line) => line !== "");
    const errors = lines.filter((line) => line.startsWith("fourquad: MTR_"));
    expect(errors, stderr).toHaveLength(1);
    expect(errors[0]).toContain(`fourquad: ${code}`);
    expect(lines.at(-1)).toBe(errors[0]);
    expect(stderr).not.toMatch(/^\s+at |Error:/m);
    if (says !== undefined) expect(errors[0]).toMatch(says);
    expect(text).toMatchObject({ code: exit, stdout: "" });
  });

  it.each([inputs[4], words[0], places[1], places[8]] as Trouble[])("$what, with --json", async (trouble) => {
    const { stdout, ...rest } = await meet(trouble, "--json");
    expect(rest).toMatchObject({ code: trouble.exit, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      error: expect.objectContaining({ code: trouble.code, message: expect.any(String), fix: expect.any(String) }),
    });
  });
});

describe("a record", () => {
  it("that is short gives a warning, and what there is of it is metered", async () => {
    const { code, stderr, stdout } = await run([...record("short.cfg"), "--data", at("short")]);
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/warning .*short: 1603 of 3200 samples/);
    expect(stdout).toMatch(/^sample\.next\.count +1603$/m);
  });
});

describe("garbage on the ports of a running meter", () => {
  const garbage = Buffer.from(Array.from({ length: 4_096 }, (_, index) => (index * 197 + 13) % 256));
  const handshake = [
    "GET /api/v1/meters/main/live HTTP/1.1",
    "Host: meter",
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
  ].join("\r\n");

  /** Sends the parts one after another and waits until the other side closes, or a second. */
  async function send(port: number, parts: readonly (string | Uint8Array)[]): Promise<void> {
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    const closed = new Promise((resolve) => socket.on("close", resolve));
    socket.resume();
    for (const part of parts) {
      socket.write(part);
      await sleep(50);
    }
    await Promise.race([closed, sleep(1_000)]);
    socket.destroy();
  }

  it("ends neither the process nor its answers", async () => {
    const before = await energy();
    await Promise.all([
      send(ports.http, [garbage]),
      send(ports.http, ["GET / HTTP/9.9\r\n\r\n", garbage]),
      send(ports.http, ["POST /api/v1/meters/main/commands/%00%ff HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n"]),
      send(ports.http, [`GET /${"a".repeat(100_000)} HTTP/1.1\r\n\r\n`]),
      send(ports.http, [`${handshake}\r\n\r\n`, garbage]),
      send(ports.modbus, [garbage]),
      send(ports.modbus, [Buffer.from([0, 1, 0, 0, 0, 6, 1, 3, 0, 100, 0xff, 0xff]), garbage]),
      send(ports.modbus, [Buffer.from([0, 1, 0, 0, 0xff, 0xff, 1, 3])]),
    ]);
    expect(meter.process.exitCode).toBeNull();
    for (let polls = 0; polls < 50 && (await energy()) <= before; polls++) await sleep(100);
    expect(await energy()).toBeGreaterThan(before);
    expect(meter.output().stderr).not.toMatch(/crashed|\n {4}at /);
  });
});
