import { existsSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { chmod, mkdir, readdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { MeterError } from "../../services/runtime/errors.ts";
import { isAlive, startTime } from "./process.ts";

/** The right to write in a data directory. */
export interface DataDirectoryLock {
  /** Absolute path. */
  path: string;
  /** Gives the directory free. */
  release(): Promise<void>;
}

/** A claim is a file `lock.PID.START`; it says "held" once its owner has found no other. */
interface Claim {
  file: string;
  pid: number;
  start: string;
}

const claimPattern = /^lock\.(\d+)\.(\w+)$/;
const pollMs = 20;
const undecidedMsMax = 2_000;

/** Directories that this process holds: its own claim cannot tell a second call in here from a predecessor of the same id. */
const held = new Set<string>();

/**
 * Creates the data directory if need be and takes the right to write in it.
 *
 * Every starter puts up a claim of its own first and looks for others second, so of two starters at least one sees the
 * other. Claims of dead processes are removed; nobody else can ever own a claim of that name, so no live one is hit.
 * Of two undecided claims the one that sorts first goes on and the other gives way.
 *
 * Throws `MTR_DATA_UNWRITABLE`, `MTR_DATA_FULL`, or `MTR_DATA_IN_USE` naming the process.
 */
export async function openDataDirectory(path: string): Promise<DataDirectoryLock> {
  const directory = await writableDirectory(path);
  if (held.has(directory)) throw inUse(directory, process.pid);
  held.add(directory);
  const mine: Claim = { pid: process.pid, start: await startTime(process.pid), file: "" };
  mine.file = `lock.${mine.pid}.${mine.start}`;
  const file = join(directory, mine.file);
  const release = async (): Promise<void> => {
    await rm(file, { force: true });
    held.delete(directory);
  };
  try {
    await writeFile(file, "claimed", { mode: 0o600 });
    await giveWay(directory, mine);
    await writeFile(file, "held");
  } catch (error) {
    await release();
    throw error instanceof MeterError ? error : unwritable(directory, error);
  }
  return { path: directory, release };
}

async function writableDirectory(path: string): Promise<string> {
  try {
    if (await makeFolder(path)) await chmod(path, 0o700);
    if (!(await stat(path)).isDirectory()) throw new Error("not a directory");
    const directory = await realpath(path);
    const probe = join(directory, `.probe.${process.pid}.${randomBytes(4).toString("hex")}`);
    await writeFile(probe, "x", { flag: "wx", mode: 0o600 });
    await rm(probe);
    return directory;
  } catch (error) {
    throw unwritable(path, error);
  }
}

/**
 * Creates a folder and those above it; false when it is there already. Node's own recursive mkdir never ends where the
 * system says "no such file" although the parent is there, as /proc does.
 */
async function makeFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path, { mode: 0o700 });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (code !== "ENOENT" || existsSync(dirname(path))) throw error;
  }
  await makeFolder(dirname(path));
  return makeFolder(path);
}

/** Returns when no other live claim stands; throws when another holds the directory or goes before this one. */
async function giveWay(directory: string, mine: Claim): Promise<void> {
  for (const deadline = Date.now() + undecidedMsMax; ; await sleep(pollMs)) {
    const others = (await liveClaims(directory)).filter((claim) => claim.file !== mine.file);
    const [other] = others;
    if (other === undefined) return;
    for (const claim of others) {
      const decided = (await readFile(join(directory, claim.file), "utf8").catch(() => "gone")) === "held";
      if (decided || claim.file < mine.file) throw inUse(directory, claim.pid);
    }
    if (Date.now() >= deadline) throw inUse(directory, other.pid);
  }
}

async function liveClaims(directory: string): Promise<Claim[]> {
  const live: Claim[] = [];
  for (const file of await readdir(directory)) {
    const [, pid, start] = claimPattern.exec(file) ?? [];
    if (pid === undefined || start === undefined) continue;
    const claim = { file, pid: Number(pid), start };
    if (isAlive(claim.pid) && (await startTime(claim.pid)) === claim.start) live.push(claim);
    else await rm(join(directory, file), { force: true });
  }
  return live;
}

function inUse(directory: string, pid: number): MeterError {
  return new MeterError("MTR_DATA_IN_USE", `process ${pid} runs on this data directory`, directory);
}

function unwritable(path: string, cause: unknown): MeterError {
  const what = `the data directory cannot be used: ${(cause as Error).message}`;
  const full = (cause as NodeJS.ErrnoException).code === "ENOSPC";
  return new MeterError(full ? "MTR_DATA_FULL" : "MTR_DATA_UNWRITABLE", what, path, undefined, { cause });
}
