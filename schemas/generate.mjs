// Writes schemas/gen from the .proto files. With --check it writes nothing and fails if gen is not what it would write.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const bin = (name) => join(here, "..", "node_modules", "protobufjs-cli", "bin", name);
const check = process.argv.includes("--check");
const out = check ? mkdtempSync(join(tmpdir(), "fourquad-schemas-")) : join(here, "gen");
const protos = readdirSync(join(here, "fourquad/v1"))
  .filter((name) => name.endsWith(".proto"))
  .sort()
  .map((name) => join(here, "fourquad/v1", name));

const run = (script, ...args) =>
  execFileSync(process.execPath, [bin(script), ...args], { cwd: here, stdio: ["ignore", "inherit", "inherit"] });
run(
  "pbjs",
  "-t",
  "static-module",
  "-w",
  "es6",
  "--es6",
  "--force-long",
  "--no-service",
  "--no-delimited",
  "-p",
  here,
  "-o",
  join(out, "meter.js"),
  ...protos,
);
run("pbts", "-o", join(out, "meter.d.ts"), join(out, "meter.js"));

if (check) {
  const stale = ["meter.js", "meter.d.ts"].filter(
    (name) => readFileSync(join(out, name), "utf8") !== readFileSync(join(here, "gen", name), "utf8"),
  );
  rmSync(out, { recursive: true });
  if (stale.length > 0) {
    console.error(
      `schemas/gen/${stale.join(", ")}: not what the .proto files say; run npm run schemas and commit the result`,
    );
    process.exit(3);
  }
}
