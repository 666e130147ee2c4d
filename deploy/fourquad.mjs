#!/usr/bin/env node
// The command in a checkout: makes it ready, then runs the built program.
import { fileURLToPath } from "node:url";

// The user's arguments are not for the bootstrap.
const args = process.argv.splice(2);
await import(fileURLToPath(new URL("./bootstrap.mjs", import.meta.url)));
process.argv.push(...args);
await import(fileURLToPath(new URL("../dist/deploy/main.js", import.meta.url)));
