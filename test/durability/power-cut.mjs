// One cut of power-cut.sh: `write` fills a ledger and copies the image under it, `count` reads what is in the copy.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { resolveBroker } from "../../dist/deploy/broker/resolve.js";
import { subsystems } from "../../dist/deploy/subsystems.js";
import { auditLedger } from "../../dist/deploy/verify.js";
import { systemClock } from "../../dist/services/runtime/clock.js";
import { Ledger, storedCommit } from "../../dist/services/runtime/ledger.js";
import { connectBroker } from "../../dist/services/runtime/nats/connect.js";
import { NatsEventLog } from "../../dist/services/runtime/nats/event-log.js";
import { NatsSnapshots } from "../../dist/services/runtime/nats/snapshots.js";

const meters = ["a", "b", "c", "d"];
/** Longest time of writing before a cut, ms; each cut comes at another moment. */
const writeMsMax = 2_500;
const answerMsMax = 10_000;

const [, , step, work, cut] = process.argv;
const acknowledgedFile = join(work, "acknowledged.json");
const logOf = (meter) => `meter.${meter}.metrology.log`;

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

/** Commits as four meters do, each as fast as the disk lets it, until the image has been copied. */
async function write() {
  await onServer(join(work, "live"), async (url, pid) => {
    const broker = await connectBroker({ url }, "power cut");
    const log = new NatsEventLog(broker.connection, broker.manager, "METER");
    const snapshots = await NatsSnapshots.open(broker.connection);
    const over = new AbortController();
    const acknowledged = Object.fromEntries(meters.map((meter) => [meter, 0]));
    const writing = Promise.all(
      meters.map(async (meter) => {
        const subsystem = subsystems.find(({ name }) => name === "metrology");
        const options = { meter, subsystem, log, snapshots, clock: systemClock, program: `power cut ${cut}` };
        const ledger = await Ledger.recover(options);
        await ledger.open({}, undefined, over.signal);
        for (let second = 1n; !over.signal.aborted; second++) {
          const timeNs = second * 1_000_000_000n;
          const cursor = { input: "samples", sequence: 0n, number: second * 6400n };
          await ledger.append([missed(timeNs)], { timeNs, signal: over.signal, cursor });
          acknowledged[meter] = Number(ledger.number);
        }
      }),
    );
    await Promise.race([sleep(200 + Math.random() * writeMsMax), writing]);
    // Acknowledged before the cut: all of that must be in the copy. The server stands still meanwhile, in the middle of
    // whatever it did, so that the copy is the disk of one moment.
    writeFileSync(acknowledgedFile, JSON.stringify(acknowledged));
    process.kill(pid, "SIGSTOP");
    await copy(join(work, "live.img"), join(work, "after.img"));
    process.kill(pid, "SIGCONT");
    over.abort();
    await writing;
    await broker.connection.close();
  });
}

const missed = (timeNs) => ({
  kind: "samplesMissed",
  samplesMissed: { fromNs: timeNs - 1_000_000_000n, throughNs: timeNs, count: 6400n },
});

async function copy(from, to) {
  const [code] = await once(spawn("cp", ["--sparse=always", from, to], { stdio: "inherit" }), "exit");
  if (code !== 0) throw new Error(`cp ended with code ${code}`);
}

/** Says how many of the acknowledged commits are there, and whether they are a sound ledger. */
async function count() {
  const acknowledged = JSON.parse(readFileSync(acknowledgedFile, "utf8"));
  await onServer(join(work, "after"), async (url) => {
    const broker = await connectBroker({ url }, "power cut");
    const log = new NatsEventLog(broker.connection, broker.manager, "METER");
    let [survived, asked, sound] = [0, 0, true];
    for (const meter of meters) {
      const last = await log.last(logOf(meter));
      const number = last === undefined ? 0 : Number(storedCommit(last).commit.number);
      asked += acknowledged[meter];
      survived += Math.min(number, acknowledged[meter]);
      sound &&= last !== undefined && (await auditLedger({ commits: log, heads: new Map() }, meter)).sound;
    }
    const good = sound && survived === asked;
    console.log(`cut ${cut}: ${asked} acknowledged, ${survived} survived, ${sound ? "sound" : "not sound"}`);
    if (!good) process.exitCode = 3;
    await broker.connection.close();
  });
}

/** Runs `task` with a server on a folder; the server is killed, because an orderly end would sync. */
async function onServer(folder, task) {
  const found = await resolveBroker({ ...process.env, NATS_URL: "" });
  if (found.kind !== "binary") throw new Error("no nats-server was found");
  const port = await freePort();
  const configuration = join(work, "nats.conf");
  writeFileSync(
    configuration,
    [
      `host: "127.0.0.1"`,
      `port: ${port}`,
      `jetstream { store_dir: "${join(folder, "jetstream")}", max_memory_store: 1073741824, max_file_store: 1073741824`,
      `  sync_interval: ${process.env.SYNC ?? "always"} }`,
      "",
    ].join("\n"),
  );
  const server = spawn(found.path, ["-c", configuration], { stdio: "ignore" });
  const ended = once(server, "exit");
  process.once("exit", () => server.kill("SIGKILL"));
  try {
    for (let waitedMs = 0; !(await answers(port)); waitedMs += 20) {
      if (server.exitCode !== null || waitedMs > answerMsMax) throw new Error("the server does not answer");
      await sleep(20);
    }
    await task(`nats://127.0.0.1:${port}`, server.pid);
  } finally {
    server.kill("SIGKILL");
    await ended;
  }
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port });
    socket.once("data", () => resolve(socket.destroy() !== undefined)).once("error", () => resolve(false));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

await (step === "write" ? write() : count());
