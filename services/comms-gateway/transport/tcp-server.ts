import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { MeterError } from "#runtime/errors.ts";
import type { Session, Transport } from "./transport.ts";

/** Octets that may wait for a slow client before its session is made to wait too. */
export const writeBufferOctetsMax = 64 * 1024;

export interface TcpServerOptions {
  host: string;
  /** 0 to 65535; 0 takes any free one. */
  port: number;
  /** Connections at a time, at least 1; further ones are closed at once and counted. */
  connectionsMax: number;
  /** Silence after which a connection is closed, s. */
  idleSeconds: number;
  session: Session;
  /** Told of an error in a session, which closes its connection. */
  onFault?(error: unknown): void;
}

/** Connections since the server was started, and those open now. */
export interface ConnectionCounts {
  open: number;
  accepted: number;
  /** Over the limit. */
  refused: number;
  /** Closed after `idleSeconds` of silence. */
  idle: number;
}

export interface TcpServer {
  /** The port that it listens on. */
  readonly port: number;
  counts(): ConnectionCounts;
  /** Stops listening, closes every connection, and comes back when they are closed. */
  close(): Promise<void>;
}

async function* chunksOf(socket: Socket): AsyncGenerator<Uint8Array> {
  try {
    yield* socket.iterator({ destroyOnReturn: false });
  } catch {
    // A connection that breaks ends the octets, like one that is closed.
  }
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      socket.off("drain", done).off("close", done);
      resolve();
    };
    socket.on("drain", done).on("close", done);
  });
}

function transportOf(socket: Socket): Transport {
  return {
    peer: `${socket.remoteAddress}:${socket.remotePort}`,
    chunks: chunksOf(socket),
    get closed() {
      return !socket.writable;
    },
    async write(octets) {
      if (!socket.writable) return;
      socket.write(octets);
      if (socket.writableLength > writeBufferOctetsMax) await drained(socket);
    },
  };
}

function listenError(error: NodeJS.ErrnoException, at: string): MeterError {
  if (error.code === "EADDRINUSE")
    return new MeterError("MTR_PORT_IN_USE", "the port is taken by another program", at, undefined, { cause: error });
  return new MeterError(
    "MTR_PORT_UNAVAILABLE",
    `cannot listen (${error.code ?? error.message})`,
    at,
    "choose another host or port",
    { cause: error },
  );
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const at = host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
    const failed = (error: Error): void => reject(listenError(error, at));
    server.once("error", failed);
    server.listen({ host, port }, () => {
      server.off("error", failed);
      resolve();
    });
  });
}

/**
 * Listens on a TCP port and gives each connection to a session.
 *
 * @throws {MeterError} MTR_PORT_IN_USE; MTR_PORT_UNAVAILABLE when the host or port cannot be listened on at all.
 */
export async function listenTcp(options: TcpServerOptions): Promise<TcpServer> {
  const counts = { accepted: 0, refused: 0, idle: 0 };
  const open = new Set<Socket>();

  async function serve(socket: Socket): Promise<void> {
    try {
      await options.session(transportOf(socket));
    } catch (error) {
      options.onFault?.(error);
    } finally {
      socket.destroySoon();
    }
  }

  // A client that closes its half still gets the answers to what it sent, so our half is closed by `serve`.
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    counts.accepted += 1;
    socket.on("error", () => {
      // The session sees the end of the octets; a reset by the peer is nothing to report.
    });
    socket.setTimeout(options.idleSeconds * 1000, () => {
      counts.idle += 1;
      socket.destroy();
    });
    socket.on("close", () => open.delete(socket));
    open.add(socket);
    void serve(socket);
  });
  server.maxConnections = options.connectionsMax;
  server.on("drop", () => (counts.refused += 1));
  await listen(server, options.host, options.port);
  server.on("error", (error) => options.onFault?.(error));

  return {
    port: (server.address() as AddressInfo).port,
    counts: () => ({ open: open.size, ...counts }),
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of open) socket.destroy();
      return closed;
    },
  };
}
