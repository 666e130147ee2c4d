import { readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { writePrivately } from "./broker/broker-file.ts";

/** File in the default data folder that names the one that ran last. */
const latestFile = "latest";
const namePattern = /^(\.|[a-z0-9][a-z0-9-]{0,79})$/;

/**
 * Where a recording is metered unless a data directory is named: a folder of its own below the default one, for its time has
 * nothing to do with that of other recordings or of a live meter.
 */
export function recordingFolder(defaultFolder: string, file: string, identity: string): string {
  const name = basename(file, extname(file))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return join(defaultFolder, `${name.slice(0, 60) || "recording"}-${identity.slice(0, 8)}`);
}

/** Notes which folder ran last, so that commands without `--data` read that one; a folder elsewhere is not noted. */
export async function noteLatest(defaultFolder: string, folder: string): Promise<void> {
  const own = folder === defaultFolder;
  if (!own && dirname(folder) !== defaultFolder) return;
  const name = own ? "." : basename(folder);
  await writePrivately(join(defaultFolder, latestFile), `${name}\n`).catch(() => {});
}

/** The folder that ran last below the default one; the default one itself where nothing is noted. */
export function latestFolder(defaultFolder: string): string {
  try {
    const name = readFileSync(join(defaultFolder, latestFile), "utf8").trim();
    return namePattern.test(name) ? join(defaultFolder, name) : defaultFolder;
  } catch {
    return defaultFolder;
  }
}
