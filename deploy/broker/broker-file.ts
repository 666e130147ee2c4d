import { randomBytes } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where the running broker of a data directory is; commands read it to find the meter. */
export interface BrokerFile {
  url: string;
  token: string;
  pid: number;
}

const path = (dataDirectory: string): string => join(dataDirectory, "broker.json");

/** Writes a file that only its owner can read; readers see the old content or the new one, never a part. */
export async function writePrivately(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    await writeFile(unfinished, text, { mode: 0o600, flag: "wx" });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

export async function writeBrokerFile(dataDirectory: string, broker: BrokerFile): Promise<void> {
  await writePrivately(path(dataDirectory), `${JSON.stringify(broker)}\n`);
}

/** The file's content; undefined when there is none or it is not one. */
export async function readBrokerFile(dataDirectory: string): Promise<BrokerFile | undefined> {
  try {
    const { url, token, pid } = JSON.parse(await readFile(path(dataDirectory), "utf8")) as Partial<BrokerFile>;
    if (typeof url !== "string" || typeof token !== "string" || !Number.isSafeInteger(pid)) return undefined;
    return { url, token, pid: pid as number };
  } catch {
    return undefined;
  }
}

/** Removes the file if it still names that process. */
export async function removeBrokerFile(dataDirectory: string, pid: number): Promise<void> {
  if ((await readBrokerFile(dataDirectory))?.pid === pid) await rm(path(dataDirectory), { force: true });
}
