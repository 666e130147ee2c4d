import { createConnection, createServer, type Server, type Socket } from "node:net";
import { LinkPipe, type PipeMode } from "./link-pipe.ts";

/** What a link does: `partition` holds what is sent back until it is over, `black-hole` loses it, `refuse` closes. */
export type LinkMode =
  | { kind: "pass" }
  | { kind: "latency"; delayMs: number }
  | { kind: "partition" | "black-hole"; direction: "both" | "to-broker" | "from-broker" }
  | { kind: "refuse" };

/** Most connections of one link at once; a service needs one. */
const connectionsMax = 64;

/** Two pipes between a client and the broker. */
interface Connection {
  client: Socket;
  broker: Socket;
  toBroker: LinkPipe;
  fromBroker: LinkPipe;
}

/** A link that can be disturbed: a TCP proxy between one process and the broker. */
export class FaultProxy {
  readonly #server: Server;
  readonly #target: { host: string; port: number };
  readonly #connections = new Set<Connection>();
  #mode: LinkMode = { kind: "pass" };

  private constructor(target: { host: string; port: number }) {
    this.#target = target;
    this.#server = createServer((client) => this.#accept(client));
    this.#server.maxConnections = connectionsMax;
  }

  /** Opens a proxy on a free port of `host`, loopback unless told otherwise. */
  static async open(target: { host: string; port: number }, host = "127.0.0.1"): Promise<FaultProxy> {
    const proxy = new FaultProxy(target);
    await new Promise<void>((resolve, reject) => {
      proxy.#server.once("error", reject).listen(0, host, () => resolve());
    });
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as { port: number }).port;
  }

  get mode(): LinkMode {
    return this.#mode;
  }

  get connections(): number {
    return this.#connections.size;
  }

  /** Connections that have lost bytes in a black hole; they end with it. */
  get losing(): number {
    return [...this.#connections].filter(({ toBroker, fromBroker }) => toBroker.lost || fromBroker.lost).length;
  }

  /** Changes the link from now on, for the connections that there are, too. */
  set(mode: LinkMode): void {
    this.#mode = mode;
    if (mode.kind === "refuse") this.reset();
    for (const connection of this.#connections) this.#apply(connection);
  }

  /** Breaks every connection with a TCP reset; gives their number. */
  reset(): number {
    const all = [...this.#connections];
    for (const connection of all) this.#break(connection);
    return all.length;
  }

  async close(): Promise<void> {
    this.reset();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #accept(client: Socket): void {
    client.on("error", () => {});
    if (this.#mode.kind === "refuse") return void client.resetAndDestroy();
    const broker = createConnection({ ...this.#target, noDelay: true });
    client.setNoDelay(true);
    const broken = (): void => this.#break(connection);
    const connection: Connection = {
      client,
      broker,
      toBroker: new LinkPipe(client, broker, broken),
      fromBroker: new LinkPipe(broker, client, broken),
    };
    this.#connections.add(connection);
    this.#apply(connection);
  }

  #apply({ toBroker, fromBroker }: Connection): void {
    toBroker.set(modeOf(this.#mode, "to-broker"));
    fromBroker.set(modeOf(this.#mode, "from-broker"));
  }

  #break(connection: Connection): void {
    if (!this.#connections.delete(connection)) return;
    connection.toBroker.close();
    connection.fromBroker.close();
    for (const socket of [connection.client, connection.broker]) {
      // A socket that is still connecting cannot be reset.
      if (socket.connecting) socket.destroy();
      else socket.resetAndDestroy();
    }
  }
}

function modeOf(mode: LinkMode, direction: "to-broker" | "from-broker"): PipeMode {
  if (mode.kind === "latency") return { kind: "delay", ms: mode.delayMs };
  if ((mode.kind === "partition" || mode.kind === "black-hole") && ["both", direction].includes(mode.direction))
    return { kind: mode.kind === "partition" ? "hold" : "lose" };
  return { kind: "delay", ms: 0 };
}
