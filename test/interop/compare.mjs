// Compares what a foreign Modbus client read with what HTTP showed before and after. Arguments: client, before, read, after
// (files). Floats must be HTTP's values rounded to float32, for those that HTTP showed alike before and after.
import { readFileSync } from "node:fs";

const [client, ...files] = process.argv.slice(2);
const [before, read, after] = files.map((file) => JSON.parse(readFileSync(file, "utf8")));
const value = ({ datapoints }, name) => datapoints.find((one) => one.name === name)?.value;
const names = { "voltage.an.rms": 0, "voltage.bn.rms": 1, "current.a.rms": 8, "power.active.total": 16, frequency: 29 };
let failed = 0;

function check(what, passed, detail) {
  console.log(`${passed ? "ok  " : "FAIL"} ${client}: ${what}${passed ? "" : `, ${detail}`}`);
  if (!passed) failed += 1;
}

check("test pattern is 1234.5", read.pattern === 1234.5, `it is ${read.pattern}`);
for (const [name, index] of Object.entries(names)) {
  const shown = read.floats[index];
  const ends = [value(before, name), value(after, name)].map(Number);
  // One unit in the last place of a float32, which mbpoll also cuts to seven digits, and what changed meanwhile.
  const tolerance = Math.abs(ends[0]) * 2e-7 * (client === "mbpoll" ? 30 : 1) + Math.abs(ends[1] - ends[0]);
  check(`${name} as over HTTP`, Math.abs(shown - Math.fround(ends[0])) <= tolerance, `${shown} instead of ${ends[0]}`);
}
const [low, high] = [before, after].map((one) => Number(value(one, "energy.active.import.total")) * 1000);
if (read.energy !== undefined)
  check(
    "energy between two HTTP reads",
    read.energy >= Math.floor(low) && read.energy <= high,
    `${read.energy} not in ${low} to ${high}`,
  );
process.exitCode = failed === 0 ? 0 : 1;
