import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import pino from "pino";
import { openSource } from "../services/sampler/sources/open-source.ts";
import { compileMap } from "../services/comms-gateway/modbus/compiled-map.ts";
import { parseMapCsv } from "../services/comms-gateway/modbus/map-csv.ts";
import { readingJson } from "#schemas/readings.ts";
import { subsystemNames } from "#schemas/subjects.ts";
import { run } from "./run.ts";
import { withLedger } from "./ledger-access.ts";
import { readingLines, readRegisters } from "./read.ts";
import { auditLedger } from "./verify.ts";
import { explain } from "./why.ts";

const [command, ...rest] = process.argv.slice(2);
const flag = (name: string): string | undefined => { const i = rest.indexOf(`--${name}`); return i < 0 ? undefined : rest[i + 1]; };
const dataDir = flag("data") ?? "./data";
if (command === "run") {
  const spec = flag("source") ?? "synthetic";
  const udin = Number(flag("udin") ?? 230);
  const speed = flag("speed") === "max" ? "max" as const : Number(flag("speed") ?? 1);
  const stop = new AbortController();
  process.on("SIGINT", () => stop.abort());
  const wiring = { name: "wye-4w", phasePower: true, elements: (["a", "b", "c"] as const).map((p) => ({ phase: p, voltage: { [`v${p}`]: 1 }, current: { [`i${p}`]: 1 } })), lineToNeutral: ["an", "bn", "cn"] as const, lineToLine: ["ab", "bc", "ca"] as const, currents: ["a", "b", "c", "n"] as const };
  const csv = parseMapCsv(readFileSync("deploy/models/generic/modbus.csv", "utf8"));
  const outcome = await run({
    meter: "main", identity: { model: "generic", title: "Generic" }, version: "0.1.0", services: new Set(subsystemNames), dataDir, broker: undefined,
    settings: { sampler: {}, metrology: { nominalFrequencyHz: 50, declaredVoltage: udin, wiring }, demand: { subintervalSeconds: 900, subintervals: 1 }, tou: { zone: "UTC", offsets: [{ fromNs: "-9000000000000000000", offsetSeconds: 0 }], rates: 2, week: [{ days: [1, 2, 3, 4, 5], at: "07:00", rate: 1 }, { days: [1, 2, 3, 4, 5], at: "22:00", rate: 2 }] }, logging: { profileSeconds: 900, profileChannels: ["energy.active.import.total", "energy.active.export.total"] }, "pq-triggers": { declaredVoltage: udin, voltages: ["an", "bn", "cn"], dipPercent: 90, swellPercent: 110, interruptionPercent: 10, hysteresisPercent: 2 }, "comms-gateway": {} },
    source: { identity: createHash("sha256").update(spec).digest("hex"), open: (startNs) => openSource(spec, { startNs }), firstStartNs: speed === 1 ? BigInt(Math.floor(Date.now() / 1000)) * 1000000000n : 1767225600000000000n, speed, durationNs: flag("for") === undefined ? undefined : BigInt(Math.round(Number(flag("for")) * 1e9)) },
    faces: { http: flag("http") === undefined ? undefined : { host: "127.0.0.1", port: Number(flag("http")) }, modbus: flag("modbus") === undefined ? undefined : { host: "127.0.0.1", port: Number(flag("modbus")), meters: [{ meter: "main", unit: 1, map: compileMap(csv.rows, csv.lines), identification: { vendorName: "fourquad", productCode: "g", revision: "1" } as never }] } },
    logger: pino({ level: "info" }, pino.destination(2)),
  }, { stop: stop.signal, started: (s) => console.error(s.broker, s.addresses) });
  console.log(outcome.cause);
  if (outcome.face !== undefined) {
    for (const line of readingLines([...outcome.face.snapshot.readings.values()].map(readingJson).filter((r) => !/harmonic|rate[3-8]|energy.*\.[abc]$/.test(r.name)))) console.log(line);
    for (const event of [...outcome.face.events].reverse()) console.log(event.text);
  }
} else if (command === "read") {
  await withLedger({ dataDir }, async (access) => { const r = await readRegisters(access, rest.filter((n) => !n.startsWith("-") && n.includes(".") && !n.startsWith("/")), { atNs: flag("at") === undefined ? undefined : BigInt(Date.parse(flag("at") as string)) * 1000000n }); console.log(r.at); for (const l of readingLines(r.datapoints)) console.log(l); });
} else if (command === "verify") {
  await withLedger({ dataDir }, async (access) => { for (const m of access.meters) console.dir(await auditLedger(access.commits, m), { depth: 5 }); });
} else if (command === "why") {
  await withLedger({ dataDir }, async (access) => console.dir(await explain(access, rest[0] as string, {}), { depth: 6 }));
}
