import { connect, type NatsConnection } from "@nats-io/transport-node";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { jetstreamManager } from "@nats-io/jetstream";
import { describe, expect, it } from "vitest";
import { connectBroker } from "#runtime/nats/connect.ts";
import { NatsEventLog } from "#runtime/nats/event-log.ts";
import { freePort } from "../support/program.ts";
import { install, startServer } from "./configured-broker.ts";

const copied = 5_000;

/** The last sequence of the ledger's copy, once it is `wanted`. */
async function copySequence(connection: NatsConnection, wanted: number): Promise<number> {
  const manager = await jetstreamManager(connection);
  for (const deadline = Date.now() + copied; ; await sleep(50)) {
    const { state } = await manager.streams.info("METER");
    if (state.last_seq >= wanted || Date.now() > deadline) return state.last_seq;
  }
}

describe("a substation and its control centre", () => {
  it("copies the ledger over the link, catches up after it was cut, and never writes for the substation", async () => {
    const installed = await install("authorization.conf");
    const stops: (() => Promise<void>)[] = [];
    try {
      const leafPort = await freePort();
      installed.change("hub.conf", "port: 7422", `port: ${leafPort}`);
      installed.change("secrets/control-centre.conf", "7422", String(leafPort));
      installed.change("leaf.conf", 'reconnect: "2s"', 'reconnect: "200ms"');
      let hub = await startServer(installed, "hub.conf");
      const leaf = await startServer(installed, "leaf.conf");
      stops.push(
        () => leaf.stop(),
        () => hub.stop(),
      );
      const { connection, manager } = await connectBroker({ url: leaf.url, token: installed.token }, "substation");
      const ledger = new NatsEventLog(connection, manager, "METER");
      const append = (number: number): Promise<number> =>
        ledger.append("meter.main.metrology.log", Buffer.from(`commit ${number}`), {
          id: String(number),
          expectedLastSequence: number - 1,
        });

      const centre = async (): Promise<NatsConnection> =>
        connect({ servers: hub.url, token: installed.token, tls: { ca: installed.certificate } });
      let there = await centre();
      const copy = JSON.parse(readFileSync(`${installed.path}/ledger-copy.json`, "utf8"));
      await (await jetstreamManager(there)).streams.add(copy);
      for (let number = 1; number <= 3; number++) expect(await append(number)).toBe(number);
      expect(await copySequence(there, 3)).toBe(3);

      await there.close();
      await hub.stop();
      for (let number = 4; number <= 6; number++) expect(await append(number)).toBe(number);
      hub = await startServer(installed, "hub.conf");
      there = await centre();
      expect(await copySequence(there, 6)).toBe(6);

      // A commit that is published over there finds no ledger that listens.
      await expect(there.request("meter.main.metrology.log", "forged", { timeout: 500 })).rejects.toThrow();
      expect((await manager.streams.info("METER")).state.last_seq).toBe(6);
      const copyLog = new NatsEventLog(there, await jetstreamManager(there), "METER");
      expect(Buffer.from((await copyLog.last("meter.main.metrology.log"))?.bytes ?? []).toString()).toBe("commit 6");
      await Promise.all([there.close(), connection.close()]);
    } finally {
      await Promise.all(stops.map((stop) => stop()));
      installed.remove();
    }
  });
});
