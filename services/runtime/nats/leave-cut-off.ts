import { setTimeout as sleep } from "node:timers/promises";
import type { JetStreamManager } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";

/** How often a broker of a cluster is asked whether it can still do anything, ms. */
const askMs = 2_000;
/** How long it may say no before it is left, ms: about what an election takes at most. */
const cutOffMs = 8_000;

/**
 * Leaves a broker that is cut off from the others of its cluster, for another one, until the connection is closed. Such a
 * broker greets its clients as ever and answers their pings, but has no leader to do anything for them.
 */
export async function leaveCutOff(connection: NatsConnection, manager: JetStreamManager): Promise<void> {
  let answeredMs = performance.now();
  let left = "";
  while (!connection.isClosed()) {
    await sleep(askMs, undefined, { ref: false });
    if (connection.isClosed()) return;
    const answered = await manager.getAccountInfo().then(
      () => true,
      () => false,
    );
    if (answered || connection.info?.cluster === undefined) {
      answeredMs = performance.now();
      left = "";
    }
    // The library dials the broker that it leaves once more before it dials another; that one gets no second chance.
    const isBack = connection.getServer() === left;
    if (performance.now() - answeredMs < cutOffMs && !isBack) continue;
    answeredMs = performance.now();
    left = isBack ? "" : connection.getServer();
    await connection.reconnect().catch(() => {});
  }
}
