import { createConnection } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { MeterError } from "#runtime/errors.ts";

const answerMsMax = 1_000;

/** True when a NATS server sends its first line. */
export function brokerGreets(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: answerMsMax });
    const finish = (greeted: boolean): void => {
      socket.destroy();
      resolve(greeted);
    };
    socket
      .once("data", () => finish(true))
      .once("error", () => finish(false))
      .once("timeout", () => finish(false))
      .once("close", () => finish(false));
  });
}

/** Longest wait for a broker that was started, ms. */
const startMsMax = 10_000;

/**
 * Waits until a broker greets.
 * @param at what is told where it does not.
 * @param check rejects when there is nobody left to wait for.
 * @throws MeterError MTR_BROKER_FAILED
 */
export async function untilGreeted(
  host: string,
  port: number,
  at: string,
  check: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const deadline = performance.now() + startMsMax; performance.now() < deadline; await sleep(10)) {
    if (await brokerGreets(host, port)) return;
    await check();
  }
  throw new MeterError("MTR_BROKER_FAILED", `the broker did not answer within ${startMsMax} ms`, at);
}
