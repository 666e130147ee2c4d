#!/usr/bin/env node
// Puts a service into every deployment that names each service, as a copy of demand: `node deploy/deploy-service.mjs NAME`.
// What is there already stays as it is, so limits can be changed by hand afterwards.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
/** The service that others are deployed like: it follows logs, and nothing else. */
const pattern = "demand";
/** The service that shows what the others made, so it stands last in every list. */
const last = "comms-gateway";

/** Text that speaks of another service, where a variable may hold its name. */
const renamed = (text, name) =>
  text.replaceAll(`${pattern}_`, `${name.replaceAll("-", "_")}_`).replaceAll(pattern, name);

/** Copies what `block` finds of the pattern, with another name, and puts it behind. */
const repeated = (block) => (text, name) => text.replace(block, (found) => found + renamed(found, name));

const overlay = "kubernetes/overlays/split";
const scenarios = readdirSync(join(here, "chaos"))
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => `chaos/${file}`)
  .filter((file) => readFileSync(join(here, file), "utf8").includes(`, ${last}]`));

/** Where every service must stand: how it is seen there, and how it is put there. */
export const places = [
  {
    file: "nats/users.conf",
    names: (text, name) => text.includes(`user: "${name}"`),
    added: repeated(/ {4}\{\n {6}user: "demand".*?\n {4}\}\n/s),
  },
  {
    file: "compose/compose.cluster.yaml",
    names: (text, name) => text.includes(`\n  ${name}:\n`),
    added: (text, name) => {
      const block = / {2}demand:\n.*?\n\n/s.exec(text)[0];
      return text.replace(`  ${last}:\n`, `${renamed(block, name)}  ${last}:\n`);
    },
  },
  {
    file: `${overlay}/kustomization.yaml`,
    names: (text, name) => text.includes(`- ${name}.yaml\n`),
    added: (text, name) => text.replace(`  - ${last}.yaml\n`, `  - ${name}.yaml\n  - ${last}.yaml\n`),
  },
  ...scenarios.map((file) => ({
    file,
    names: (text, name) => new RegExp(`[[ ]${name}[,\\]]`).test(text),
    added: (text, name) => text.replace(`, ${last}]`, `, ${name}, ${last}]`),
  })),
];

const manifestOf = (name) => join(here, overlay, `${name}.yaml`);

/** A sentence for each place that does not know the service: where, and what to do. */
export function undeployed(name) {
  const lacking = places
    .filter(({ file, names }) => !names(readFileSync(join(here, file), "utf8"), name))
    .map(({ file }) => file);
  if (!existsSync(manifestOf(name))) lacking.push(`${overlay}/${name}.yaml`);
  return lacking.map((file) => `deploy/${file} lacks ${name}: node deploy/deploy-service.mjs ${name} puts it there`);
}

/** Puts the service where it is lacking. */
function deploy(name) {
  for (const { file, names, added } of places) {
    const text = readFileSync(join(here, file), "utf8");
    if (!names(text, name)) write(join(here, file), added(text, name));
  }
  if (!existsSync(manifestOf(name))) write(manifestOf(name), renamed(readFileSync(manifestOf(pattern), "utf8"), name));
}

function write(path, text) {
  writeFileSync(path, text);
  process.stdout.write(`wrote ${path}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const name = process.argv[2] ?? "";
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
    process.stderr.write("usage: node deploy/deploy-service.mjs NAME, as it stands in schemas/subjects.ts\n");
    process.exit(2);
  }
  deploy(name);
}
