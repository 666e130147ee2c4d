import { cp, readdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leftOn, run, temporaryFolder } from "../support/program.ts";

const scenario = fileURLToPath(new URL("../../deploy/scenarios/steady.yaml", import.meta.url));
const half = "2026-01-01T00:00:30Z";
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let configuration: string;
let data: string;
let shownAtHalf: Reading[];

interface Reading {
  name: string;
  value: unknown;
  unit: string;
  time: string | null;
  quality: string;
}

interface Why {
  datapoint: Reading;
  steps: { says: string; parts: { what: string; amount: string }[] }[];
}

async function json<Answer>(...args: string[]): Promise<Answer> {
  const { code, stdout, stderr } = await run([...args, "--json"]);
  expect(code, stderr + stdout.slice(0, 500)).toBe(0);
  return JSON.parse(stdout) as Answer;
}

const readings = async (...args: string[]): Promise<Reading[]> =>
  (await json<{ datapoints: Reading[] }>("read", "--data", data, ...args)).datapoints;

beforeAll(async () => {
  folder = await temporaryFolder();
  data = join(folder.path, "data");
  configuration = join(folder.path, "meter.yaml");
  // Short intervals, so that a minute closes some.
  await writeFile(configuration, "demand: { subintervalSeconds: 5, subintervals: 3 }\n");
  const source = [
    "--source",
    `synthetic:${scenario}`,
    "--speed",
    "max",
    "--for",
    "30s",
    "--http",
    "0",
    "--modbus",
    "0",
  ];
  const runHalf = (): Promise<unknown> => json("run", configuration, "--data", data, ...source);
  await runHalf();
  shownAtHalf = await readings();
  await runHalf();
}, 60_000);

afterAll(() => folder.remove());

/** Decimal text as a whole number of millionths; adding these is exact. */
function micro(text: unknown): bigint {
  const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(String(text)) ?? [];
  if (whole === undefined) throw new Error(`${String(text)} is no decimal number`);
  const value = BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(6, "0"));
  return sign === "-" ? -value : value;
}

const sumOf = (parts: { amount: string }[]): bigint => parts.reduce((sum, { amount }) => sum + micro(amount), 0n);

describe("the ledger of a meter that has run for a minute in two starts", () => {
  it("holds the energy of P times t, to a millionth", async () => {
    const [energy] = await readings("energy.active.import.total");
    expect(Math.abs(Number(energy?.value) / (5520 / 60) - 1)).toBeLessThan(1e-6);
    const [apparent] = await readings("energy.apparent.import.total");
    expect(Math.abs(Number(apparent?.value) / (6900 / 60) - 1)).toBeLessThan(1e-6);
  });

  it("shows the registers of half a minute as the meter showed them when it stopped there", async () => {
    const then = await readings("--at", half);
    // Each service that starts writes an event, and these bear the time at which its log stood. Spectra belong to
    // windows, which are kept for an hour and not in the ledger.
    const comparable = (all: Reading[]): Reading[] =>
      all.filter(({ name }) => name !== "event.count" && !/^command\.|\.harmonic\./.test(name));
    expect(comparable(then)).toEqual(comparable(shownAtHalf));
    expect(then.length).toBeGreaterThan(100);
  });

  it.each(["energy.active.import.total", "energy.reactive.q1.b", "energy.active.export.total"])(
    "explains %s by parts that add up to it exactly",
    async (name) => {
      for (const at of [[], ["--at", "2026-01-01T00:00:17Z"]]) {
        const { datapoint, steps } = await json<Why>("why", name, "--data", data, ...at);
        const parts = steps[0]?.parts ?? [];
        // The very last commit only says that the samples ended, so it adds nothing to the one before it.
        expect(parts.length).toBeGreaterThanOrEqual(at.length === 0 ? 1 : 2);
        expect(sumOf(parts)).toBe(micro(datapoint.value));
      }
    },
  );

  it("explains a rate register by the stretches in which the rate was in force", async () => {
    const all = await readings("energy.active.import");
    const rate = all.find(({ name, value }) => /\.rate\d$/.test(name) && Number(value) > 0) as Reading;
    expect(rate).toBeDefined();
    const { datapoint, steps } = await json<Why>("why", rate.name, "--data", data);
    expect(sumOf(steps[0]?.parts ?? [])).toBe(micro(datapoint.value));
  });

  it("explains a demand by the energy of its interval", async () => {
    const { datapoint, steps } = await json<Why>("why", "demand.active.import.peak", "--data", data);
    const parts = steps[0]?.parts ?? [];
    expect(parts).toHaveLength(3);
    // Three subintervals of 5 s: W = Wh * 3600 / 15, rounded to a millionth.
    expect(sumOf(parts) * 240n).toBe(micro(datapoint.value));
    expect(Math.abs(Number(datapoint.value) / 5520 - 1)).toBeLessThan(1e-5);
  });

  it("is sound", async () => {
    expect(await json("verify", "--data", data)).toMatchObject({ sound: true });
    expect(await leftOn(folder.path)).toEqual([]);
  });
});

/** A copy of the store, and its largest file of commits. */
async function copyOfStore(name: string): Promise<{ store: string; file: string; size: number }> {
  const store = join(folder.path, name);
  await cp(data, store, { recursive: true });
  const messages = join(store, "jetstream", "jetstream", "$G", "streams", "METER", "msgs");
  const files = await Promise.all(
    (await readdir(messages))
      .filter((file) => file.endsWith(".blk"))
      .map(async (file) => ({ file: join(messages, file), size: (await stat(join(messages, file))).size })),
  );
  const [largest] = files.sort((a, b) => b.size - a.size);
  return { store, ...(largest as { file: string; size: number }) };
}

interface Audit {
  sound: boolean;
  meters: { logs: { subsystem: string; commits: number }[] }[];
}

const commitsOf = ({ meters }: Audit): number => (meters[0]?.logs ?? []).reduce((sum, { commits }) => sum + commits, 0);

async function audit(store: string): Promise<{ code: number | null; commits: number }> {
  const { code, stdout } = await run(["verify", "--json", "--data", store]);
  return { code, commits: code === 0 ? commitsOf(JSON.parse(stdout) as Audit) : 0 };
}

// The server drops what follows a record that it cannot read, and a chain without an anchor outside of it cannot tell that
// its end is missing. What must never happen is that altered commits are taken for the ledger.
describe("a damaged store", () => {
  let whole: { commits: number };
  beforeAll(async () => {
    whole = await audit(data);
  });

  // The server drops what it cannot read, so a damaged log may come back whole but shorter; its head tells.
  it.each([0.2, 0.5, 0.8])("with a byte flipped at %d of its commits is refused by verify", async (share) => {
    const { store, file, size } = await copyOfStore(`flipped ${share}`);
    const bytes = await readFile(file);
    const at = Math.floor(size * share);
    bytes[at] = (bytes[at] as number) ^ 0x10;
    await writeFile(file, bytes);
    const damaged = await audit(store);
    expect(damaged.code).toBe(8);
    expect(damaged.commits).toBeLessThan(whole.commits);
  });

  it("that is cut short is refused by verify and by the next start, which names the missing commit", async () => {
    const { store, file, size } = await copyOfStore("cut");
    await truncate(file, Math.floor(size / 2));
    const cut = await audit(store);
    expect(cut.code).toBe(8);
    expect(cut.commits).toBeLessThan(whole.commits);
    const started = await run(["run", "--data", store, "--speed", "max", "--for", "10s"]);
    expect(started.code).toBe(8);
    expect(started.stderr).toMatch(/MTR_LOG_DAMAGED: the log ends at commit \d+, but commit \d+ was acknowledged/);
  });
});
