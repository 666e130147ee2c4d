// Compares what a meter measured on a live stream of sampled values with what the sender says that it sent.
import { readFileSync } from "node:fs";

const sent = {
  "voltage.an.rms": 230,
  "voltage.ab.rms": 230 * Math.sqrt(3),
  "current.c.rms": 10,
  "power.active.total": 3 * 230 * 10 * Math.cos(Math.PI / 6),
  "power.reactive.total": 3 * 230 * 10 * Math.sin(Math.PI / 6),
  frequency: 50.02,
};
/** Counts of 1 mA and 10 mV, and a frequency that one window tells. */
const tolerance = 2e-4;

const { datapoints } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const values = new Map((datapoints ?? []).map(({ name, value }) => [name, value]));
let failed = false;
for (const [name, expected] of Object.entries(sent)) {
  const value = values.get(name);
  const good = typeof value === "number" && Math.abs(value / expected - 1) < tolerance;
  if (!good) failed = true;
  console.log(`${good ? "ok  " : "FAIL"} sampled values: ${name} ${value}${good ? "" : `, sent was ${expected}`}`);
}
const missed = values.get("sample.missed.count");
if (missed !== 0) failed = true;
console.log(`${missed === 0 ? "ok  " : "FAIL"} sampled values: ${missed} samples missed`);
process.exit(failed ? 1 : 0);
