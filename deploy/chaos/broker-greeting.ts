import { createConnection } from "node:net";

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
