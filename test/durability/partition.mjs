// The meters of partition.sh: runs each on its two hosts, cuts the link between them, and compares the registers. Runs on
// host a itself, beside the broker.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { resolveBroker } from "../../dist/deploy/broker/resolve.js";
import { auditLedger } from "../../dist/deploy/verify.js";
import { storedCommit } from "../../dist/services/runtime/ledger.js";
import { connectBroker } from "../../dist/services/runtime/nats/connect.js";
import { NatsEventLog } from "../../dist/services/runtime/nats/event-log.js";
import { registersOf } from "../../dist/test/process/registers.js";

const [, , work, prefix] = process.argv;
const program = fileURLToPath(new URL("../../dist/deploy/main.js", import.meta.url));
const events = fileURLToPath(new URL("../../deploy/scenarios/events.yaml", import.meta.url));
const hostA = `${prefix}-a`;
const hostB = (number) => `${prefix}-b${number}`;
/** Meter time of a run, s, and meter seconds per second: it meters for 28 s, so every cut comes in its middle. */
const runSeconds = 56;
const speed = "2";
/** Longest wait for anything that a heavily loaded machine may delay, s. */
const waitSecondsMax = 90;
/** Between two cuts, s: long enough for the services to find each other again. */
const pauseSeconds = 3;

const followers = "demand,tou,logging,pq-triggers,comms-gateway";
const ip = (...words) => execFileSync("ip", words, { stdio: ["ignore", "ignore", "inherit"] });
const down = (number, seconds) => ({
  what: `link down for ${seconds} s`,
  seconds,
  cut: () => ip("-n", hostA, "link", "set", `to-b${number}`, "down"),
  heal: () => ip("-n", hostA, "link", "set", `to-b${number}`, "up"),
});
/** Frames to a station that does not exist are dropped in silence, in one direction only. */
const lost = (direction, seconds, host, device, to) => ({
  what: `packets ${direction} lost for ${seconds} s`,
  seconds,
  cut: () => ip("-n", host, "neigh", "replace", to, "lladdr", "02:00:00:00:00:01", "dev", device, "nud", "permanent"),
  heal: () => ip("-n", host, "neigh", "del", to, "dev", device),
});
const trials = [
  { number: 1, onA: "sampler,metrology", onB: followers, cuts: [down(1, 5)] },
  { number: 2, onA: "sampler,metrology", onB: followers, cuts: [down(2, 20)] },
  {
    number: 3,
    onA: "sampler",
    onB: `metrology,${followers}`,
    cuts: [lost("from b to a", 6, hostB(3), "to-a", "10.77.3.1"), lost("from a to b", 6, hostA, "to-b3", "10.77.3.2")],
  },
];

const children = new Set();
process.once("exit", () => children.forEach((child) => child.kill("SIGKILL")));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

/** Starts a command; what it says is kept for the case that it fails. */
function start(command, args) {
  const child = spawn(command, args, { cwd: work, stdio: ["ignore", "ignore", "pipe"] });
  const started = { child, log: "", ended: once(child, "close").then(([code]) => code) };
  child.stderr.setEncoding("utf8").on("data", (text) => (started.log += text));
  children.add(child);
  void started.ended.then(() => children.delete(child));
  return started;
}

async function until(reached, what) {
  const deadlineMs = performance.now() + waitSecondsMax * 1000;
  for (; !(await reached()); await sleep(50))
    if (performance.now() > deadlineMs) throw new Error(`not within ${waitSecondsMax} s: ${what()}`);
}

/** Starts services of a meter on a host, with the broker at its address on that host's link. */
function meterOn(host, url, meter, services, source, atSpeed) {
  const words = ["run", "--meter", meter, "--services", services, "--source", source, "--speed", atSpeed];
  const faces = ["--http", "0", "--modbus", "0", "--log-level", "warn", "--broker", url];
  return start("ip", ["netns", "exec", host, process.execPath, program, ...words, ...faces]);
}

async function ends(started, what) {
  const code = await started.ended;
  if (code !== 0) throw new Error(`${what} ended with code ${code}\n${started.log}`);
}

const metered = async (ledger, meter) => {
  const last = await ledger.commits.last(`meter.${meter}.metrology.log`).catch(() => undefined);
  return last === undefined ? 0n : storedCommit(last).commit.timeNs;
};

/** The first datapoints that differ, one a line. */
function differences(expected, found) {
  const named = Object.keys(expected.values).filter(
    (name) => !isDeepStrictEqual(expected.values[name], found?.values[name]),
  );
  const lines = named.slice(0, 8).map((name) => `  ${name}: ${expected.values[name]}, not ${found?.values[name]}`);
  return [`${named.length} differ; metered until ${found?.atNs}, undisturbed ${expected.atNs}`, ...lines].join("\n");
}

/** Waits for the end of the source, and for the registers of the undisturbed meter. */
async function endsUndisturbed(meter, ahead, behind, ledger, expected) {
  await ends(ahead, "the sampler");
  const endedMs = performance.now();
  let last;
  const settled = async () => {
    last = await registersOf(meter, ledger).catch(() => last);
    return isDeepStrictEqual(last, expected);
  };
  await until(
    settled,
    () => `the registers are the undisturbed ones\n${differences(expected, last)}\n${ahead.log}\n${behind.log}`,
  );
  const settledSeconds = ((performance.now() - endedMs) / 1000).toFixed(1);
  const { sound } = await auditLedger({ commits: ledger.commits, heads: new Map() }, meter);
  if (!sound) throw new Error("the ledger is not sound");
  if (behind.child.exitCode !== null) throw new Error(`the followers ended before they were asked to\n${behind.log}`);
  console.log(`${meter}: every register as undisturbed, ${settledSeconds} s after the end of the source; ledger sound`);
  behind.child.kill("SIGTERM");
  await behind.ended;
}

async function trial({ number, onA, onB, cuts }, source, expected, ledger) {
  const meter = `meter${number}`;
  const url = `nats://10.77.${number}.1:4222`;
  const ahead = meterOn(hostA, url, meter, onA, source, speed);
  const behind = meterOn(hostB(number), url, meter, onB, source, speed);
  await until(
    async () => (await metered(ledger, meter)) > 0n,
    () => `${meter} meters\n${ahead.log}\n${behind.log}`,
  );
  for (const { what, seconds, cut, heal } of cuts) {
    cut();
    await sleep(seconds * 1000);
    heal();
    if (ahead.child.exitCode !== null) throw new Error(`the source ended before the cut did\n${ahead.log}`);
    console.log(`${meter}: ${what}`);
    await sleep(pauseSeconds * 1000);
  }
  await endsUndisturbed(meter, ahead, behind, ledger, expected);
}

/** A meter on a cluster of which the broker that it is connected to is cut off from the others. */
async function clusterTrial(server, source, expected) {
  const meter = "meter4";
  const brokers = [
    [hostB(4), "10.77.4.2"],
    [hostB(5), "10.77.5.2"],
    [hostA, "10.77.4.1"],
  ];
  const routes = brokers.map(([, address]) => `"nats://${address}:6222"`);
  for (const [index, [host, address]] of brokers.entries()) {
    const cluster = `cluster { name: trial, listen: "${address}:6222", ping_interval: "2s", routes: [${routes}] }`;
    const own = `server_name: "${index}"\nlisten: "${address}:5222"\nmax_payload: 8388608\nhttp: "${address}:8222"`;
    const store = limits.replace('"jetstream"', `"cluster-${index}"`);
    writeFileSync(join(work, `cluster-${index}.conf`), `${own}\n${store}\n${cluster}\n`);
    start("ip", ["netns", "exec", host, server, "-c", `cluster-${index}.conf`]);
  }
  const address = { url: "nats://10.77.4.1:5222", replicas: 3, waitSeconds: waitSecondsMax };
  const ledger = ledgerOf(await connectBroker(address, "partition"));
  // The meter is told of one broker only, and learns of the others from it.
  const url = `nats://${brokers[0][1]}:5222`;
  const ahead = meterOn(hostA, url, meter, "sampler,metrology", source, speed);
  const behind = meterOn(hostA, url, meter, followers, source, speed);
  await until(
    async () => (await metered(ledger, meter)) > 0n,
    () => `${meter} meters\n${ahead.log}\n${behind.log}`,
  );
  const cutOffHost = await hostServing(`${meter} (sampler`, brokers);
  const ports = ["dport", "sport"];
  const cutMs = performance.now();
  // Of what this host says itself only: host a also forwards what the two others say to each other.
  const rule = (verb, port) =>
    ip("-n", cutOffHost, "rule", verb, "iif", "lo", "ipproto", "tcp", port, "6222", "blackhole");
  for (const port of ports) rule("add", port);
  // What was on its way may still arrive.
  await sleep(2_000);
  const stoodNs = await metered(ledger, meter);
  await until(
    async () => (await metered(ledger, meter)) > stoodNs,
    () => `${meter} leaves the broker that is cut off\n${ahead.log}\n${behind.log}`,
  );
  console.log(`${meter}: left the broker that was cut off after ${((performance.now() - cutMs) / 1000).toFixed(1)} s`);
  for (const port of ports) rule("del", port);
  await endsUndisturbed(meter, ahead, behind, ledger, expected);
}

/** Host of the broker that a client of that name is connected to. */
async function hostServing(name, brokers) {
  for (const [host, address] of brokers) {
    const { connections } = await (await fetch(`http://${address}:8222/connz`)).json();
    if (connections.some((connection) => connection.name?.startsWith(name))) return host;
  }
  throw new Error(`no broker serves ${name}`);
}

const ledgerOf = ({ connection, manager }) => ({
  commits: new NatsEventLog(connection, manager, "METER"),
  windows: new NatsEventLog(connection, manager, "WINDOWS"),
});

const found = await resolveBroker({ ...process.env, NATS_URL: "" });
if (found.kind !== "binary") throw new Error("no nats-server was found");
const limits = `jetstream { store_dir: "jetstream", max_memory_store: 1073741824, sync_interval: always }`;
writeFileSync(join(work, "nats.conf"), `listen: "0.0.0.0:4222"\nmax_payload: 8388608\n${limits}\n`);
start(found.path, ["-c", "nats.conf"]);
const broker = await connectBroker({ url: "nats://127.0.0.1:4222", waitSeconds: waitSecondsMax }, "partition");
const ledger = ledgerOf(broker);

const scenario = join(work, "events.yaml");
writeFileSync(scenario, `${readFileSync(events, "utf8")}\nduration: ${runSeconds}\n`);
const source = `synthetic:${scenario}`;
const all = `sampler,metrology,${followers}`;
await ends(meterOn(hostA, "nats://127.0.0.1:4222", "undisturbed", all, source, "max"), "the undisturbed run");
const expected = await registersOf("undisturbed", ledger);
if (Object.keys(expected.values).length < 100) throw new Error("the undisturbed run shows too little to compare with");

const running = trials.map((one) => trial(one, source, expected, ledger));
running.push(clusterTrial(found.path, source, expected));
const outcomes = await Promise.allSettled(running);
for (const [index, { status, reason }] of outcomes.entries())
  if (status === "rejected") console.error(`meter${index + 1}: FAILED: ${reason.message}`);
process.exit(outcomes.every(({ status }) => status === "fulfilled") ? 0 : 3);
