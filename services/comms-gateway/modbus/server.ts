import { listenTcp, type TcpServer } from "../transport/tcp-server.ts";
import { serveModbus, type ModbusSessionOptions } from "./session.ts";

export interface ModbusServerOptions extends ModbusSessionOptions {
  host: string;
  /** 0 to 65535; 0 takes any free one. */
  port: number;
  /** Connections at a time, 8 unless told; further ones are closed at once and counted. */
  connectionsMax?: number;
  /** Silence after which a connection is closed, 60 s unless told. */
  idleSeconds?: number;
}

/**
 * A Modbus TCP server (MODBUS Messaging on TCP/IP Implementation Guide V1.0b). `units` is looked at with every request,
 * so meters may come and go.
 *
 * @throws {MeterError} MTR_PORT_IN_USE; MTR_PORT_UNAVAILABLE when the host or port cannot be listened on at all.
 */
export function modbusServer(options: ModbusServerOptions): Promise<TcpServer> {
  const { host, port, connectionsMax = 8, idleSeconds = 60, onFault } = options;
  return listenTcp({
    host,
    port,
    connectionsMax,
    idleSeconds,
    onFault,
    session: (transport) => serveModbus(transport, options),
  });
}
