// Records the golden logs of this version: a minute of the events scenario and what it read at its end.
// node test/replay/record.mjs, once for each release, before the schemas change.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const data = mkdtempSync(join(tmpdir(), "fourquad-golden-"));
const fourquad = (...args) =>
  execFileSync(process.execPath, [join(root, "deploy/fourquad.mjs"), ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });

const scenario = `synthetic:${join(root, "deploy/scenarios/events.yaml")}`;
for (const seconds of ["40s", "20s"])
  fourquad("run", "--data", data, "--source", scenario, "--speed", "max", "--for", seconds, "--json");

const { withLedger } = await import(join(root, "dist/deploy/ledger-access.js"));
const { MeterView } = await import(join(root, "dist/services/runtime/meter-view.js"));
const { storedCommit } = await import(join(root, "dist/services/runtime/ledger.js"));
const { subsystems } = await import(join(root, "dist/deploy/subsystems.js"));
const { formatInstant, readingJson } = await import(join(root, "dist/schemas/readings.js"));
const folder = join(root, "test/replay", version);
mkdirSync(folder, { recursive: true });
await withLedger({ dataDir: data }, async ({ commits }) => {
  const view = new MeterView("main", subsystems);
  for (const { name } of subsystems) {
    const lines = [];
    for (
      let entry = await commits.next(`meter.main.${name}.log`, 1);
      entry;
      entry = await commits.next(`meter.main.${name}.log`, entry.sequence + 1)
    ) {
      lines.push(Buffer.from(entry.bytes).toString("base64"));
      view.apply(storedCommit(entry).commit);
    }
    writeFileSync(join(folder, `${name}.log`), `${lines.join("\n")}\n`);
  }
  const { atNs, readings } = view.snapshot();
  const shown = { meter: "main", at: formatInstant(atNs), datapoints: [...readings.values()].map(readingJson) };
  writeFileSync(join(folder, "readings.json"), `${JSON.stringify(shown, null, 1)}\n`);
});
rmSync(data, { recursive: true });
