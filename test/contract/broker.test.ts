import { execFileSync, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { chmod, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { connect } from "@nats-io/transport-node";
import { afterEach, describe, expect, it } from "vitest";
import { launchBroker, type LaunchedBroker } from "../../deploy/broker/launch.ts";
import { keeperArguments } from "../../deploy/broker/keeper.ts";
import { isAlive } from "../../deploy/broker/process.ts";
import { resolveBroker } from "../../deploy/broker/resolve.ts";
import { silent, temporaryDirectory } from "../support/broker.ts";

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function directory(name?: string): Promise<string> {
  const path = await temporaryDirectory(name);
  cleanups.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function launch(dataDir: string): Promise<LaunchedBroker> {
  const broker = await launchBroker({ dataDir, logger: silent });
  cleanups.push(() => broker.stop());
  return broker;
}

async function gone(pid: number): Promise<void> {
  await expect.poll(() => isAlive(pid), { timeout: 5_000, interval: 10 }).toBe(false);
}

describe("launching a broker", () => {
  it("serves its token only, from a directory with spaces, quotes and dollars in its name", async () => {
    const dataDir = await directory(`it's "a" $HOME \`directory\``);
    const broker = await launch(dataDir);
    const connection = await connect({ servers: broker.address.url, token: broker.address.token });
    expect(connection.info?.jetstream).toBe(true);
    await connection.close();
    await expect(connect({ servers: broker.address.url, reconnect: false })).rejects.toThrow(/authorization/i);
    expect(new URL(broker.address.url).hostname).toBe("127.0.0.1");
  });

  it("tells commands where it is in a file that only the owner reads, until it stops", async () => {
    const dataDir = await directory();
    const broker = await launch(dataDir);
    const file = join(dataDir, "broker.json");
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual({ ...broker.address, pid: broker.pid });
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect((await stat(join(dataDir, "broker.conf"))).mode & 0o077).toBe(0);
    await broker.stop();
    await expect(stat(file)).rejects.toThrow();
    expect(await broker.exited).toMatchObject({ expected: true });
    expect(isAlive(broker.pid)).toBe(false);
  });

  it("says so when the server dies alone", async () => {
    const broker = await launch(await directory());
    process.kill(broker.pid, "SIGKILL");
    expect(await broker.exited).toMatchObject({ expected: false });
  });

  it("stops a server that a dead meter left behind, before it starts another on the same store", async () => {
    const dataDir = await directory();
    const orphan = await launch(dataDir);
    const broker = await launch(dataDir);
    expect(isAlive(orphan.pid)).toBe(false);
    expect(isAlive(broker.pid)).toBe(true);
  });

  it("leaves a process alone that only has the id of an earlier server", async () => {
    const dataDir = await directory();
    const other = spawn("sleep", ["60"], { stdio: "ignore" });
    cleanups.push(async () => other.kill("SIGKILL"));
    await writeFile(
      join(dataDir, "broker.json"),
      JSON.stringify({ url: "nats://127.0.0.1:1", token: "x", pid: other.pid }),
    );
    await launch(dataDir);
    expect(isAlive(other.pid as number)).toBe(true);
  });

  it("names the log of a server that ends at once", async () => {
    const dataDir = await directory();
    const binary = join(dataDir, "nats-server");
    await writeFile(binary, "#!/bin/sh\necho no room >&2\nexit 3\n");
    await chmod(binary, 0o755);
    const failed = launchBroker({ dataDir, logger: silent, binary });
    await expect(failed).rejects.toMatchObject({
      code: "MTR_BROKER_FAILED",
      at: expect.stringContaining("broker.log"),
    });
    expect(await readFile(join(dataDir, "broker.log"), "utf8")).toContain("no room");
  });

  it("takes the server down with a meter that is killed with kill -9", async () => {
    const dataDir = await directory();
    const first = await launch(dataDir);
    await first.stop();
    const found = await resolveBroker({});
    const parts = keeperArguments((found as { path: string }).path, join(dataDir, "broker.conf"));
    // A process that holds the other end of the shell's input, as a meter does, and no more.
    const program = `
      const stdio = ["pipe", "ignore", "ignore"];
      require("node:child_process").spawn("/bin/sh", JSON.parse(process.argv[1]), { cwd: process.argv[2], detached: true, stdio });
      setInterval(() => {}, 1e6);
    `;
    await rm(join(dataDir, "broker-ports"), { recursive: true });
    await mkdir(join(dataDir, "broker-ports"));
    const meter = spawn(process.execPath, ["-e", program, JSON.stringify(parts), dataDir], { stdio: "ignore" });
    cleanups.push(async () => meter.kill("SIGKILL"));
    const ports = (): string[] => readdirSync(join(dataDir, "broker-ports"));
    await expect.poll(() => ports().length, { timeout: 5_000, interval: 10 }).toBe(1);
    const server = Number(/_(\d+)\.ports/.exec(ports()[0] as string)?.[1]);
    meter.kill("SIGKILL");
    await gone(server);
  });

  it("ends the server even when the shell around it was killed", async () => {
    const broker = await launch(await directory());
    const shell = Number(execFileSync("ps", ["-o", "ppid=", "-p", String(broker.pid)], { encoding: "utf8" }));
    process.kill(shell, "SIGKILL");
    expect(await broker.exited).toEqual({ expected: false, code: null });
    await broker.stop();
    await gone(broker.pid);
  });
});

describe("finding a broker", () => {
  it("takes NATS_URL before everything, and its token", async () => {
    expect(await resolveBroker({ NATS_URL: "nats://secret@host:4222" })).toEqual({
      kind: "external",
      address: { url: "nats://host:4222", token: "secret" },
    });
    expect(await resolveBroker({ NATS_URL: "nats://host:4222" })).toEqual({
      kind: "external",
      address: { url: "nats://host:4222" },
    });
  });

  it("passes over a server on the PATH that is too old, and refuses one that was named", async () => {
    const folder = await directory();
    await writeFile(join(folder, "nats-server"), "#!/bin/sh\necho 'nats-server: v2.9.10'\n");
    await chmod(join(folder, "nats-server"), 0o755);
    await expect(resolveBroker({ PATH: folder }, [])).rejects.toMatchObject({ code: "MTR_BROKER_MISSING" });
    await expect(resolveBroker({ NATS_SERVER_BIN: join(folder, "nats-server") })).rejects.toMatchObject({
      code: "MTR_BROKER_TOO_OLD",
    });
  });

  it("names the three ways to get one when there is none", async () => {
    const folder = await directory();
    await mkdir(join(folder, "empty"));
    const missing = await resolveBroker({ PATH: join(folder, "empty") }, []).catch((error: Error) => error);
    expect(missing).toMatchObject({
      code: "MTR_BROKER_MISSING",
      fix: expect.stringMatching(/NATS_URL.*NATS_SERVER_BIN.*PATH/),
    });
  });
});
