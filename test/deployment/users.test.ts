import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subsystemNames } from "#schemas/subjects.ts";
import type { Running } from "../process/running.ts";
import { scenarioOf, startServices } from "../process/split-meter.ts";
import { install, startServer, type Installed } from "./configured-broker.ts";

const built = (path: string): string => fileURLToPath(new URL(`../../dist/deploy/${path}`, import.meta.url));
const args = ["--speed", "max", "--log-level", "warn"];

let installed: Installed;
let server: Awaited<ReturnType<typeof startServer>>;
let source: string;
const services: Running[] = [];

beforeAll(async () => {
  installed = await install("users.conf");
  server = await startServer(installed, "single.conf");
  source = await scenarioOf(10, installed.path);
});
afterAll(async () => {
  for (const one of services) one.signal("SIGKILL");
  await Promise.all(services.map(({ exited }) => exited));
  await server?.stop();
  installed?.remove();
});

/** How a program logs in as a user: the password by reference, never on a command line. */
const as = (user: string, password = installed.password(user)): Record<string, string> => ({
  FOURQUAD_BROKER_URL: server.url,
  FOURQUAD_BROKER_USER: user,
  FOURQUAD_BROKER_PASSWORD: "env:PASSWORD",
  PASSWORD: password,
});

const run = (words: readonly string[], user: string): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, [...words], {
    cwd: installed.path,
    env: { ...process.env, NO_COLOR: "1", ...as(user) },
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${error.stdout}\n${error.stderr}`, { cause: error });
  });

describe("the program on a broker with a user for each service", () => {
  it("provisions as one, meters as seven, and is read and audited as another", async () => {
    await run([built("nats/main.js"), "provision", "1"], "provision");
    for (const name of subsystemNames) {
      const words = ["--source", source, ...args];
      services.push(startServices(installed.path, server.url, "main", [name], words, as(name)));
    }
    const [sampler, ...others] = services;
    expect(await sampler?.exited, sampler?.log()).toBe(0);
    expect(others.map((one) => one.exit())).toEqual(others.map(() => undefined));

    const read = async (): Promise<{ name: string; value: number }[]> =>
      JSON.parse((await run([built("main.js"), "read", "--json"], "reader")).stdout).datapoints;
    const imported = (await read()).find(({ name }) => name === "energy.active.import.total");
    expect(imported?.value).toBeGreaterThan(0);
    const { stdout } = await run([built("main.js"), "verify", "--json"], "reader");
    expect(JSON.parse(stdout)).toMatchObject({ sound: true });
    expect(services.map((one) => one.log()).join("")).not.toMatch(/permission/i);
  }, 90_000);

  it("ends with code 5 at once when the log-in is refused, and does not wait for what will not come", async () => {
    const one = startServices(installed.path, server.url, "main", ["tou"], [], as("tou", "wrong"));
    expect(await one.exited).toBe(5);
    expect(one.log()).toContain("refuses the log-in");
    expect(one.log()).not.toContain("waiting");
    expect(one.log()).not.toContain("wrong");
  }, 30_000);
});
