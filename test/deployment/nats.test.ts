import { jetstreamManager, jetstream } from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import { NatsLease } from "#runtime/nats/lease.ts";
import { connectBroker } from "#runtime/nats/connect.ts";
import { NatsEventLog } from "#runtime/nats/event-log.ts";
import { leaseHolder } from "../../deploy/nats/lease-holder.ts";
import { provision } from "../../deploy/nats/provision.ts";
import { checkConfiguration, install, startServer, type Installed } from "./configured-broker.ts";

/** Long enough for a server on a busy machine; a refusal comes at once. */
const answerMs = 5_000;
const bytes = new TextEncoder().encode("commit");

describe("configurations of the broker", () => {
  it.each(["authorization.conf", "users.conf"] as const)(
    "are accepted by the server, with %s",
    async (authorization) => {
      const installed = await install(authorization);
      try {
        for (const file of ["single.conf", "cluster.conf", "leaf.conf", "hub.conf"])
          expect(await checkConfiguration(installed, file), file).toContain("is valid");
        installed.change("cluster.conf", "verify: true", "verify: perhaps");
        await expect(checkConfiguration(installed, "cluster.conf")).rejects.toThrow();
      } finally {
        installed.remove();
      }
    },
  );
});

describe("a broker with one token", () => {
  let installed: Installed;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    installed = await install("authorization.conf");
    server = await startServer(installed, "single.conf");
  });
  afterAll(async () => {
    await server?.stop();
    installed?.remove();
  });

  it("admits the program with the token that was made, and nobody without it", async () => {
    await expect(connectBroker({ url: server.url }, "stranger")).rejects.toThrow("refuses the log-in");
    const broker = await connectBroker({ url: server.url, token: installed.token }, "program");
    await provision(broker, 1);
    const { config } = await broker.manager.streams.info("METER");
    expect(config).toMatchObject({ num_replicas: 1, storage: "file" });
    await provision(broker, 1);
    await broker.connection.close();
  });

  it("says who runs a service, and that nobody does once the lease is given back", async () => {
    const broker = await connectBroker({ url: server.url, token: installed.token }, "program");
    const held = await (
      await NatsLease.open(broker.connection)
    ).acquire("main.demand", "one", new AbortController().signal);
    expect(await leaseHolder(broker, "main", "demand")).toBe("one");
    expect(await leaseHolder(broker, "main", "tou")).toBeUndefined();
    await held.release();
    expect(await leaseHolder(broker, "main", "demand")).toBeUndefined();
    await broker.connection.close();
  });
});

describe("a broker with a user for each service", () => {
  let installed: Installed;
  let server: Awaited<ReturnType<typeof startServer>>;
  const connections: NatsConnection[] = [];
  const as = async (user: string): Promise<NatsConnection> => {
    const connection = await connect({ servers: server.url, user, pass: installed.password(user), reconnect: false });
    connections.push(connection);
    return connection;
  };
  beforeAll(async () => {
    installed = await install("users.conf");
    server = await startServer(installed, "single.conf");
    const connection = await as("provision");
    const manager = await jetstreamManager(connection);
    const subjects = { METER: "meter.*.*.log", SAMPLES: "meter.*.samples", WINDOWS: "meter.*.windows" };
    for (const [name, subject] of Object.entries(subjects))
      await manager.streams.add({ name, subjects: [subject], allow_direct: true });
    await provision({ connection, manager }, 1);
  });
  afterAll(async () => {
    await Promise.all(connections.map((connection) => connection.close()));
    await server?.stop();
    installed?.remove();
  });

  /** What became of a publication: stored, or refused by the server in so many words. */
  async function publish(user: string, subject: string): Promise<string> {
    const connection = await as(user);
    const refused = (async () => {
      for await (const status of connection.status())
        if (status.type === "error" && /permissions violation/i.test(status.error.message)) return "refused";
      return "closed";
    })();
    const stored = jetstream(connection, { timeout: answerMs })
      .publish(subject, bytes)
      .then(
        () => "stored",
        (error: Error) => (/permission/i.test(error.message) ? "refused" : refused),
      );
    return Promise.race([stored, refused]);
  }

  it.each(subsystemNames)("lets %s append to its own log and to no other", async (service) => {
    expect(await publish(service, `meter.main.${service}.log`)).toBe("stored");
    const others = subsystemNames.filter((name) => name !== service);
    for (const other of others) expect(await publish(service, `meter.main.${other}.log`), other).toBe("refused");
  });

  it("lets the sampler alone write samples, and metrology alone windows", async () => {
    const writers = async (subject: string): Promise<SubsystemName[]> => {
      const found: SubsystemName[] = [];
      for (const name of subsystemNames) if ((await publish(name, subject)) === "stored") found.push(name);
      return found;
    };
    expect(await writers("meter.main.samples")).toEqual(["sampler"]);
    expect(await writers("meter.main.windows")).toEqual(["metrology"]);
  });

  it("lets a service do all that it must: hold its lease, read and follow the logs, and append with a fence", async () => {
    const connection = await as("demand");
    const manager = await jetstreamManager(connection);
    const log = new NatsEventLog(connection, manager, "METER");
    const lease = await (
      await NatsLease.open(connection)
    ).acquire("other.demand", "demand", new AbortController().signal);
    const sequence = await log.append("meter.other.demand.log", bytes, { id: "1", expectedLastSequence: 0 });
    expect((await log.last("meter.other.demand.log"))?.sequence).toBe(sequence);
    const stop = new AbortController();
    for await (const entry of log.follow(["meter.other.demand.log"], 1, stop.signal)) {
      expect(entry.sequence).toBe(sequence);
      stop.abort();
    }
    await lease.release();
  });

  it("lets a reader write nothing, and nobody but provision delete a log", async () => {
    expect(await publish("reader", "meter.main.demand.log")).toBe("refused");
    const services = await Promise.all(
      ["reader", ...subsystemNames].map(async (user) =>
        jetstreamManager(await as(user), { timeout: answerMs }).then((manager) =>
          manager.streams.delete("METER").then(
            () => `${user} deleted it`,
            () => "refused",
          ),
        ),
      ),
    );
    expect(new Set(services)).toEqual(new Set(["refused"]));
  });
});
