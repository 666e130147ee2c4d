import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subsystemNames } from "#schemas/subjects.ts";
import { connectBroker } from "#runtime/nats/connect.ts";
import { storedNames } from "#runtime/nats/streams.ts";
import { freePort, temporaryFolder } from "../support/program.ts";
import { until, type Running } from "./running.ts";
import { prepareServers, type Servers } from "./servers.ts";
import { scenarioOf, startServices } from "./split-meter.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let source: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  source = await scenarioOf(10, folder.path);
});
afterAll(() => folder.remove());

const waited = (one: Running): number => one.log().match(/waiting up to/g)?.length ?? 0;

describe("services that start before their brokers", () => {
  let servers: Servers;
  const services: Running[] = [];
  beforeAll(async () => void (servers = await prepareServers(folder.path, 3)));
  afterAll(async () => {
    for (const one of services) one.signal("SIGKILL");
    await Promise.all(services.map(({ exited }) => exited));
    await servers.close();
  });

  it("wait for them, make the streams once with the copies that the configuration names, and meter", async () => {
    const args = ["--source", source, "--speed", "max", "--log-level", "warn"];
    const environment = { FOURQUAD_BROKER_REPLICAS: "3", FOURQUAD_BROKER_WAIT_SECONDS: "120" };
    for (const name of subsystemNames)
      services.push(startServices(folder.path, servers.url, "main", [name], args, environment));
    await until(() => services.every((one) => waited(one) > 0), 60_000, "every service says that it waits");
    await Promise.all([0, 1, 2].map((index) => servers.start(index)));
    const [sampler, ...others] = services;
    expect(await sampler?.exited, sampler?.log()).toBe(0);
    expect(others.map((one) => one.exit())).toEqual(others.map(() => undefined));
    expect(services.map(waited)).toEqual(services.map(() => 1));

    // One who asks for fewer copies, or for none in particular, takes nothing away.
    for (const replicas of [1, undefined] as const) {
      const { connection, manager } = await connectBroker({ url: servers.url, replicas, waitSeconds: 60 }, "test");
      const copies = await Promise.all(storedNames.map(async (name) => (await manager.streams.info(name)).config));
      expect(copies.map(({ num_replicas }) => num_replicas)).toEqual(storedNames.map(() => 3));
      await connection.close();
    }
  }, 180_000);
});

describe("a broker that is away", () => {
  it("is waited for as long as the configuration says, with one line, and then the program ends with code 5", async () => {
    const url = `nats://127.0.0.1:${await freePort()}`;
    const one = startServices(folder.path, url, "alone", ["tou"], [], { FOURQUAD_BROKER_WAIT_SECONDS: "2" });
    expect(await one.exited).toBe(5);
    expect(waited(one)).toBe(1);
    expect(one.log()).toContain("MTR_BROKER_UNREACHABLE");
  }, 30_000);

  it("does not keep a program that is asked to stop", async () => {
    const url = `nats://127.0.0.1:${await freePort()}`;
    const one = startServices(folder.path, url, "alone", ["tou"], [], { FOURQUAD_BROKER_WAIT_SECONDS: "600" });
    await until(() => waited(one) > 0, 20_000, "it waits");
    await sleep(100);
    one.signal("SIGTERM");
    expect(await one.exited).toBe(130);
  }, 40_000);
});
