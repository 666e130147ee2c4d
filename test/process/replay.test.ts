import { cp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitCodec, type Commit } from "#schemas/codec.ts";
import { logSubject, type SubsystemName } from "#schemas/subjects.ts";
import { commitHash, storedCommit } from "#runtime/ledger.ts";
import { withBenchBroker, type BenchBroker } from "../../deploy/bench/bench-broker.ts";
import { GeneratedLedger } from "../../deploy/bench/generated-ledger.ts";
import { generatedFromNs } from "../../deploy/bench/generated-load.ts";
import { replayLedger, type LedgerReplay, type LogReplay } from "../../deploy/replay.ts";
import { run, temporaryFolder } from "../support/program.ts";

const never = new AbortController().signal;
/** Not a multiple of a quarter of an hour, so that followers have something left to read. */
const steps = 607;

/** Replays a ledger of ten hours in steps of a minute, or of shorter ones, after something was done to it. */
async function replayOf(
  change: (broker: BenchBroker) => Promise<void>,
  range: { fromNs?: bigint; toNs?: bigint } = {},
  stepSeconds = 60,
): Promise<LedgerReplay> {
  return withBenchBroker("2m", async (broker) => {
    const ledger = await GeneratedLedger.open(broker, stepSeconds);
    await ledger.growTo(steps, () => {}, never);
    await ledger.close();
    await change(broker);
    return replayLedger(broker.ports.commits, "main", { ...range, signal: never });
  });
}

const untouched = (): Promise<void> => Promise.resolve();

/** Appends a commit that continues a log's chain as it must, and is what `forge` makes of its last one. */
async function forged({ ports }: BenchBroker, name: SubsystemName, forge: (commit: Commit) => Commit): Promise<void> {
  const subject = logSubject("main", name);
  const last = await ports.commits.last(subject);
  if (last === undefined) throw new Error("nothing to forge");
  const { commit } = storedCommit(last);
  const next = { ...commit, number: commit.number + 1n, previousHash: commitHash(last.bytes) };
  await ports.commits.append(subject, commitCodec.encode(forge(next)), { id: "forged" });
}

const logOf = ({ logs }: LedgerReplay, name: SubsystemName): LogReplay =>
  logs.find(({ subsystem }) => subsystem === name) as LogReplay;

describe("a replay", { timeout: 60_000 }, () => {
  it("derives every register of a whole ledger, and decides again what followers decided", async () => {
    const replay = await replayOf(untouched);
    expect(replay.verdict).toBe("same");
    expect(logOf(replay, "metrology")).toMatchObject({ compared: steps + 1, decided: 0, differing: 0 });
    for (const name of ["demand", "tou", "logging"] as const) {
      const { compared, decided } = logOf(replay, name);
      // All but the commit that opened the epoch follows from an input.
      expect(decided).toBe(compared - 1);
      expect(decided).toBeGreaterThan(30);
    }
  });

  it("compares only what is asked for", async () => {
    const hourNs = 3_600_000_000_000n;
    const replay = await replayOf(untouched, { fromNs: generatedFromNs + hourNs, toNs: generatedFromNs + 2n * hourNs });
    expect(replay.verdict).toBe("same");
    expect(logOf(replay, "metrology").compared).toBe(61);
    // Each interval closes with metering, and is attributed when tou has decided through its end.
    expect(logOf(replay, "demand")).toMatchObject({ compared: 10, decided: 10 });
  });

  it("names a register that does not follow from its facts, in a commit whose chain is whole", async () => {
    const replay = await replayOf((broker) =>
      forged(broker, "metrology", (commit) => {
        const registers = commit.registersAfter.metrology as NonNullable<Commit["registersAfter"]["metrology"]>;
        const energyMicroWh = registers.energyMicroWh.map((value, index) => (index === 3 ? value + 1n : value));
        return {
          ...commit,
          facts: [],
          registersAfter: { subsystem: "metrology", metrology: { ...registers, energyMicroWh } },
        };
      }),
    );
    expect(replay.verdict).toBe("different");
    const { first, differing } = logOf(replay, "metrology");
    expect(differing).toBe(1);
    expect(first).toMatchObject({ subsystem: "metrology", commit: String(steps + 2), register: "energyMicroWh[3]" });
    expect(BigInt(first?.found ?? 0) - BigInt(first?.expected ?? 0)).toBe(1n);
  });

  it("finds a fact that its rule does not lead to, although registers and chain agree with it", async () => {
    const forge = (broker: BenchBroker): Promise<void> =>
      forged(broker, "tou", (commit) => {
        const registers = commit.registersAfter.tou as NonNullable<Commit["registersAfter"]["tou"]>;
        const { activeRate, sinceMicroWh } = registers;
        const { timeNs: atNs } = commit;
        const rates = { fromRate: activeRate, toRate: 2, fromDemandRate: 0, toDemandRate: 0, toCounting: [] };
        const masks = { toEnergyMask: "", toDemandMask: "" };
        const switched = { atNs, ...rates, ...masks, registerMicroWh: sinceMicroWh, clockNs: 0n, cause: "" };
        const [cursor] = commit.cursors;
        if (cursor === undefined) throw new Error("tou has read nothing");
        return {
          ...commit,
          cursors: [{ ...cursor, sequence: cursor.sequence + 1n, number: cursor.number + 1n }],
          facts: [{ kind: "tariffSwitched", tariffSwitched: switched }],
          registersAfter: {
            subsystem: "tou",
            tou: { ...registers, activeRate: 2, sinceNs: commit.timeNs, switches: registers.switches + 1n },
          },
        };
      });
    // tou commits each minute, so it has the last two of these quarters of a minute left to read.
    const replay = await replayOf(forge, {}, 15);
    expect(logOf(replay, "tou")).toMatchObject({ differing: 1, first: { register: "facts[0]", expected: "nothing" } });
  });

  it("takes a commit that read what is not there for damage, and does not wait for it", async () => {
    const replay = await replayOf((broker) =>
      forged(broker, "demand", (commit) => ({
        ...commit,
        facts: [],
        cursors: commit.cursors.map((cursor) => ({ ...cursor, sequence: 1_000_000n })),
      })),
    );
    expect(replay.verdict).toBe("damaged");
    expect(logOf(replay, "demand").damage).toContain("entry 1000000 had been read, which is not there");
  });
});

describe("fourquad replay", { timeout: 60_000 }, () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let data: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    data = join(folder.path, "data");
    const scenario = fileURLToPath(new URL("../../deploy/scenarios/steady.yaml", import.meta.url));
    const source = ["--source", `synthetic:${scenario}`, "--speed", "max", "--for", "20s"];
    const { code, stderr } = await run(["run", "--data", data, ...source, "--json"]);
    expect(code, stderr).toBe(0);
  }, 60_000);
  afterAll(() => folder.remove());

  it("ends with 0 on the ledger of a meter that stopped", async () => {
    const { code, stdout } = await run(["replay", "--data", data, "--json"]);
    expect([code, (JSON.parse(stdout) as { verdict: string }).verdict]).toEqual([0, "same"]);
  });

  it("ends with 3 and one line that says where, on the ledger of a broker that runs", async () => {
    await withBenchBroker("2m", async (broker) => {
      const ledger = await GeneratedLedger.open(broker, 60);
      await ledger.growTo(50, () => {}, never);
      await ledger.close();
      await forged(broker, "sampler", (commit) => ({
        ...commit,
        facts: [{ kind: "epochOpened", epochOpened: { program: "x" } }],
        epoch: commit.epoch + 1n,
        registersAfter: {
          subsystem: "sampler",
          sampler: {
            ...(commit.registersAfter.sampler as NonNullable<Commit["registersAfter"]["sampler"]>),
            samplesSkipped: 5n,
          },
        },
      }));
      const { code, stdout } = await run(["replay", "--data", broker.folder]);
      expect(stdout).toMatch(/sampler .* 1 differ, first commit \d+ at .*: samplesSkipped is 5, expected 0/);
      expect(code).toBe(3);
    });
  });

  it("ends with 8 on a damaged ledger", async () => {
    const store = join(folder.path, "flipped");
    await cp(data, store, { recursive: true });
    const messages = join(store, "jetstream", "jetstream", "$G", "streams", "METER", "msgs");
    const name = (await readdir(messages)).find((file) => file.endsWith(".blk"));
    const file = join(messages, name as string);
    const bytes = await readFile(file);
    const at = Math.floor((await stat(file)).size / 2);
    bytes[at] = (bytes[at] as number) ^ 0x10;
    await writeFile(file, bytes);
    const { code, stdout } = await run(["replay", "--data", store, "--json"]);
    expect([code, (JSON.parse(stdout) as { verdict: string }).verdict]).toEqual([8, "damaged"]);
  });
});
