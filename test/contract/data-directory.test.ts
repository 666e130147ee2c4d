import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { openDataDirectory } from "../../deploy/broker/data-directory.ts";
import { startTime } from "../../deploy/broker/process.ts";
import { temporaryDirectory } from "../support/broker.ts";

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function directory(): Promise<string> {
  const path = await temporaryDirectory();
  cleanups.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** A process that lives until the test ends. */
function otherProcess(): { pid: number; kill(): Promise<void> } {
  const child = spawn("sleep", ["60"], { stdio: "ignore" });
  const ended = once(child, "exit");
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
  };
  cleanups.push(kill);
  return { pid: child.pid as number, kill };
}

async function claim(path: string, pid: number, text: string): Promise<void> {
  await writeFile(join(path, `lock.${pid}.${await startTime(pid)}`), text);
}

describe("the data directory", () => {
  it("is created for its owner alone and opened again after it was released", async () => {
    const path = join(await directory(), "deep", "data");
    const lock = await openDataDirectory(path);
    expect((await stat(path)).mode & 0o077).toBe(0);
    await lock.release();
    await (await openDataDirectory(path)).release();
    expect(await readdir(path)).toEqual([]);
  });

  it("refuses a second instance with one line that names the process", async () => {
    const path = await directory();
    const lock = await openDataDirectory(path);
    const refused = await openDataDirectory(path).catch((error: Error) => error);
    expect(refused).toMatchObject({
      code: "MTR_DATA_IN_USE",
      message: expect.stringContaining(`process ${process.pid} `),
    });
    await lock.release();
  });

  it("refuses while another process holds it, and takes it over once that one is dead", async () => {
    const path = await directory();
    const other = otherProcess();
    await claim(path, other.pid, "held");
    await expect(openDataDirectory(path)).rejects.toMatchObject({
      code: "MTR_DATA_IN_USE",
      message: expect.stringContaining(`process ${other.pid} `),
    });
    await other.kill();
    await (await openDataDirectory(path)).release();
  });

  it("is not fooled by a process that only has the id of a dead holder", async () => {
    const path = await directory();
    await writeFile(join(path, `lock.${otherProcess().pid}.1`), "held");
    await (await openDataDirectory(path)).release();
  });

  it("lets exactly one of several starters in", async () => {
    const path = await directory();
    await writeFile(join(path, "lock.999999999.1"), "held");
    const opened = await Promise.allSettled(Array.from({ length: 8 }, () => openDataDirectory(path)));
    expect(opened.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of opened) if (result.status === "fulfilled") await result.value.release();
  });

  it("gives way to an undecided starter that sorts first, and outlasts one that sorts last and goes", async () => {
    const path = await directory();
    const other = otherProcess();
    const [mine, theirs] = [`lock.${process.pid}.`, `lock.${other.pid}.`];
    await claim(path, other.pid, "claimed");
    const opening = openDataDirectory(path);
    if (theirs < mine) {
      await expect(opening).rejects.toMatchObject({ code: "MTR_DATA_IN_USE" });
    } else {
      await other.kill();
      await (await opening).release();
    }
  });

  it("says what is wrong with a path that is a file", async () => {
    const path = join(await directory(), "file");
    await writeFile(path, "");
    await expect(openDataDirectory(path)).rejects.toMatchObject({ code: "MTR_DATA_UNWRITABLE", at: path });
    await mkdir(`${path}s`);
  });
});
