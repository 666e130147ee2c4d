import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** package.json stands above this folder in a checkout, and above dist in a build. */
const manifest = ["../package.json", "../../package.json"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

function readVersion(): string {
  for (const path of manifest) {
    try {
      return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
    } catch {
      // The other place has it.
    }
  }
  return "0.0.0";
}

/** Version of the program. */
export const version = readVersion();
