import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FaultProxy } from "../../../deploy/chaos/fault-proxy.ts";

let server: Server;
let proxy: FaultProxy;
let accepted: Socket[];

beforeEach(async () => {
  accepted = [];
  // An echo, so that what comes back went through both directions.
  server = createServer(
    (socket) => void accepted.push(socket.on("error", () => {}).on("data", (bytes) => socket.write(bytes))),
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  proxy = await FaultProxy.open({ host: "127.0.0.1", port: (server.address() as { port: number }).port });
});

afterEach(async () => {
  await proxy.close();
  for (const socket of accepted) socket.destroy();
  server.close();
});

interface Client {
  socket: Socket;
  heard(): string;
  /** Resolves when so many bytes were heard. */
  hears(count: number): Promise<void>;
}

async function client(): Promise<Client> {
  const socket = connect(proxy.port, "127.0.0.1").on("error", () => {});
  let text = "";
  socket.setEncoding("latin1").on("data", (part: string) => (text += part));
  await once(socket, "connect");
  return {
    socket,
    heard: () => text,
    hears: async (count) => {
      while (text.length < count) await once(socket, "data");
    },
  };
}

/** Goes through the echo once, so that everything before it has been dealt with. */
async function echo({ socket, hears, heard }: Client, text: string): Promise<void> {
  const expected = heard().length + text.length;
  socket.write(text, "latin1");
  await hears(expected);
}

const closing = (socket: Socket): Promise<void> => new Promise((resolve) => socket.once("close", () => resolve()));

describe("a link that can be disturbed", () => {
  it("passes bytes in both directions, in order, whatever delay they get on the way", async () => {
    const one = await client();
    const sent = Array.from({ length: 50 }, (_, index) => `part ${index};`);
    for (const [index, part] of sent.entries()) {
      proxy.set(index % 3 === 0 ? { kind: "latency", delayMs: index } : { kind: "pass" });
      one.socket.write(part);
    }
    proxy.set({ kind: "pass" });
    await one.hears(sent.join("").length);
    expect(one.heard()).toBe(sent.join(""));
  });

  it("holds back what is sent during a partition and delivers it after, on the same connection", async () => {
    const one = await client();
    await echo(one, "before ");
    proxy.set({ kind: "partition", direction: "both" });
    one.socket.write("during ");
    const other = await client();
    other.socket.write("new");
    proxy.set({ kind: "pass" });
    await one.hears("before during ".length);
    await other.hears(3);
    expect([one.heard(), other.heard(), proxy.connections]).toEqual(["before during ", "new", 2]);
  });

  it("cuts one direction only when it is told so: what is sent arrives, the answer comes after", async () => {
    const one = await client();
    await echo(one, "x");
    proxy.set({ kind: "partition", direction: "from-broker" });
    const arrived = once(accepted[0] as Socket, "data");
    one.socket.write("question");
    expect(String((await arrived)[0])).toBe("question");
    expect(one.heard()).toBe("x");
    proxy.set({ kind: "pass" });
    await one.hears("xquestion".length);
  });

  it("breaks a connection that lost bytes in a black hole once that is over, and no other", async () => {
    const [one, quiet] = [await client(), await client()];
    await echo(one, "x");
    await echo(quiet, "y");
    proxy.set({ kind: "black-hole", direction: "to-broker" });
    one.socket.write("lost");
    await expect.poll(() => proxy.losing).toBe(1);
    const closed = closing(one.socket);
    proxy.set({ kind: "pass" });
    await closed;
    await echo(quiet, "still here");
    expect(one.heard()).toBe("x");
  });

  it("resets every connection, refuses new ones while told to, and takes them again after", async () => {
    const one = await client();
    await echo(one, "x");
    const closed = closing(one.socket);
    expect(proxy.reset()).toBe(1);
    await closed;
    proxy.set({ kind: "refuse" });
    await closing(connect(proxy.port, "127.0.0.1").on("error", () => {}));
    proxy.set({ kind: "pass" });
    await echo(await client(), "again");
    expect(proxy.connections).toBe(1);
  });
});
