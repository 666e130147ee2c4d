#!/usr/bin/env node
// Makes the secrets of a deployment that do not exist yet: the token, as the program and as the broker read it, and a password
// for each user of users.conf. The folder is for its owner alone; the files in it can be read, because a container's user reads them.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write("usage: node deploy/nats/make-secrets.mjs FOLDER\n");
  process.exit(2);
}

const secret = () => randomBytes(24).toString("hex");

/** Writes a file of the folder unless it is there: a secret that is in use is never replaced. */
function make(name, text) {
  const path = join(folder, name);
  if (existsSync(path)) return;
  writeFileSync(path, text(), { mode: 0o444 });
  process.stdout.write(`made ${path}\n`);
}

mkdirSync(folder, { recursive: true, mode: 0o700 });
make("token", secret);
make("token.conf", () => `token: "${readFileSync(join(folder, "token"), "utf8")}"\n`);
const users = readFileSync(fileURLToPath(new URL("users.conf", import.meta.url)), "utf8");
const passwords = [...users.matchAll(/password: \$(\w+)/g)].map((match) => match[1]);
make("passwords.conf", () => passwords.map((name) => `${name}: "${secret()}"\n`).join(""));
