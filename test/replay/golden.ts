import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Entry } from "#runtime/event-log.ts";
import { logSubject, type SubsystemName } from "#schemas/subjects.ts";

/** Logs of released versions, one file per subsystem, one commit per line in base64; and what `read --json` showed at their end. */
const folder = fileURLToPath(new URL(".", import.meta.url));

/** Versions with golden logs. */
export function goldenVersions(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** Whether a version knew a subsystem. */
export const knew = (version: string, subsystem: SubsystemName): boolean =>
  existsSync(join(folder, version, `${subsystem}.log`));

/** Commits of one subsystem as they were stored, numbered as in a stream of their own; none of one that came later. */
export function goldenLog(version: string, subsystem: SubsystemName): Entry[] {
  if (!knew(version, subsystem)) return [];
  const text = readFileSync(join(folder, version, `${subsystem}.log`), "utf8").trim();
  const subject = logSubject("main", subsystem);
  return text
    .split("\n")
    .map((line, index) => ({ subject, sequence: index + 1, bytes: new Uint8Array(Buffer.from(line, "base64")) }));
}

/** What `fourquad read --json` showed at the end. */
export function goldenReadings(version: string): unknown {
  return JSON.parse(readFileSync(join(folder, version, "readings.json"), "utf8"));
}
