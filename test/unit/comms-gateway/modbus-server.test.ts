import { once } from "node:events";
import { connect, type Socket } from "node:net";
import * as fc from "fast-check";
import modbusSerial from "modbus-serial";
import { afterEach, describe, expect, it } from "vitest";
import { reading } from "#schemas/readings.ts";
import { compileMap } from "../../../services/comms-gateway/modbus/compiled-map.ts";
import { AduDecoder, encodeAdu, type Adu } from "../../../services/comms-gateway/modbus/mbap.ts";
import { encodeRequest } from "../../../services/comms-gateway/modbus/request.ts";
import { modbusServer, type ModbusServerOptions } from "../../../services/comms-gateway/modbus/server.ts";
import type { Unit } from "../../../services/comms-gateway/modbus/unit.ts";
import { writeBufferOctetsMax, type TcpServer } from "../../../services/comms-gateway/transport/tcp-server.ts";

const ModbusClient = modbusSerial.default;
const host = "127.0.0.1";

const unit: Unit = {
  map: compileMap([
    { space: "input+holding", address: 0, type: "float32", datapoint: "voltage.an.rms" },
    { space: "input+holding", address: 2, type: "int64", datapoint: "energy.active.import.total", scale: 1000 },
    ...Array.from({ length: 119 }, (_, index) => ({
      space: "input" as const,
      address: 6 + index,
      type: "uint16",
      constant: index,
    })),
    { space: "holding", address: 20, type: "uint16", command: "reset_demand", key: 9 },
    { space: "coil", address: 3, type: "bool", command: "reset_demand" },
    { space: "discrete", address: 5, type: "bool", constant: 1 },
  ]),
  snapshot: () => ({
    meter: "m1",
    atNs: 1n,
    readings: new Map([
      ["voltage.an.rms", reading("voltage.an.rms", 230.5, 1n, 0)],
      ["energy.active.import.total", reading("energy.active.import.total", 9_007_199_254_740_993_000n, 1n, 0)],
    ]),
  }),
  command: () => Promise.resolve({ error: "", message: "" }),
  identification: { vendorName: "fourquad", productCode: "generic", majorMinorRevision: "0.1" },
};

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function serve(options: Partial<ModbusServerOptions> = {}): Promise<TcpServer> {
  const server = await modbusServer({ host, port: 0, units: new Map([[1, unit]]), ...options });
  open.push(server);
  return server;
}

async function client(server: TcpServer): Promise<InstanceType<typeof ModbusClient>> {
  const connected = new ModbusClient();
  await connected.connectTCP(host, { port: server.port });
  connected.setID(1);
  connected.setTimeout(5_000);
  open.push({ close: () => new Promise<void>((resolve) => void connected.close(() => resolve())) });
  return connected;
}

async function raw(server: TcpServer): Promise<Socket> {
  const socket = connect(server.port, host);
  open.push({ close: () => socket.destroy() });
  socket.on("error", () => {
    // A reset by the server is one of the outcomes under test; the close event follows.
  });
  await once(socket, "connect");
  return socket;
}

/** The answers to `count` requests that have been sent on the socket. */
async function answers(socket: Socket, count: number): Promise<Adu[]> {
  const decoder = new AduDecoder();
  const found: Adu[] = [];
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    found.push(...decoder.push(chunk as Uint8Array).adus);
    if (found.length >= count) break;
  }
  return found;
}

const readAll = (transaction: number): Uint8Array =>
  encodeAdu({ transaction, unit: 1, pdu: encodeRequest({ function: 4, address: 0, count: 125 }) });

describe("the Modbus TCP server", () => {
  it("serves the four data classes to a foreign client, two of them for writing too [I1-C33]", async () => {
    const foreign = await client(await serve());
    const input = await foreign.readInputRegisters(0, 6);
    expect(input.buffer.readFloatBE(0)).toBe(230.5);
    expect(input.buffer.readBigInt64BE(4)).toBe(9_007_199_254_740_993n);
    expect((await foreign.readHoldingRegisters(0, 6)).data).toEqual(input.data);
    expect((await foreign.readDiscreteInputs(5, 1)).data[0]).toBe(true);
    expect((await foreign.readCoils(3, 1)).data[0]).toBe(false);
    expect(await foreign.writeCoil(3, true)).toMatchObject({ address: 3, state: true });
    expect(await foreign.writeCoils(3, [true])).toMatchObject({ address: 3, length: 1 });
    expect(await foreign.writeRegister(20, 9)).toMatchObject({ address: 20, value: 9 });
    expect(await foreign.writeRegisters(20, [9])).toMatchObject({ address: 20, length: 1 });
    await expect(foreign.writeRegister(6, 9)).rejects.toMatchObject({ modbusCode: 2 });
  });

  it("tells a foreign client who it is, and why it refuses", async () => {
    const foreign = await client(await serve());
    expect((await foreign.readDeviceIdentification(1, 0)).data).toEqual({ 0: "fourquad", 1: "generic", 2: "0.1" });
    await expect(foreign.readHoldingRegisters(900, 1)).rejects.toMatchObject({ modbusCode: 2 });
    await expect(foreign.readHoldingRegisters(0, 126)).rejects.toMatchObject({ modbusCode: 3 });
    foreign.setID(9);
    await expect(foreign.readHoldingRegisters(0, 1)).rejects.toMatchObject({ modbusCode: 0x0b });
  });

  it("closes connections over the limit, counts them, and takes new ones when there is room again", async () => {
    const server = await serve({ connectionsMax: 2 });
    const first = await raw(server);
    const second = await raw(server);
    second.write(readAll(1));
    await answers(second, 1);
    const third = await raw(server);
    await once(third.resume(), "close");
    expect(server.counts()).toEqual({ open: 2, accepted: 2, refused: 1, idle: 0 });
    first.end();
    await once(first.resume(), "close");
    const fourth = await raw(server);
    fourth.write(readAll(2));
    expect(await answers(fourth, 1)).toHaveLength(1);
    expect(server.counts()).toMatchObject({ accepted: 3, refused: 1 });
  });

  it("closes an idle connection and counts it", async () => {
    const server = await serve({ idleSeconds: 0.02 });
    await once((await raw(server)).resume(), "close");
    expect(server.counts()).toMatchObject({ accepted: 1, idle: 1 });
  });

  it("answers requests that come octet by octet and all at once, in order", async () => {
    const socket = await raw(await serve());
    const octets = Buffer.concat([1, 2, 3].map(readAll));
    socket.setNoDelay(true);
    for (const octet of octets) socket.write(Uint8Array.of(octet));
    expect((await answers(socket, 3)).map(({ transaction }) => transaction)).toEqual([1, 2, 3]);
    socket.write(octets);
    expect((await answers(socket, 3)).map(({ transaction }) => transaction)).toEqual([1, 2, 3]);
  });

  it("answers all requests of a client that closes its half after them", async () => {
    const socket = await raw(await serve());
    socket.end(Buffer.concat(Array.from({ length: 200 }, (_, transaction) => readAll(transaction))));
    expect(await answers(socket, 200)).toHaveLength(200);
  });

  it("stops answering a client that does not read, so that its answers do not pile up", async () => {
    let served = 0;
    const server = await serve({ onRequest: () => (served += 1) });
    const slow = await raw(server);
    slow.pause();
    const requests = 200_000;
    const block = Buffer.concat(Array.from({ length: 1000 }, (_, transaction) => readAll(transaction)));
    for (let sent = 0; sent < requests; sent += 1000) slow.write(block);
    const settled = async (): Promise<number> => {
      const before = served;
      const foreign = await client(server);
      for (let reads = 0; reads < 50; reads++) await foreign.readInputRegisters(0, 125);
      return served - before - 50 === 0 ? served : settled();
    };
    // Kernel buffers of both ends hold some megabytes; 200,000 answers are 51 megabytes.
    expect((await settled()) * 259).toBeLessThan(requests * 259 * 0.5 + writeBufferOctetsMax);
  });

  it("survives garbage on many connections and goes on serving", async () => {
    const faults: unknown[] = [];
    const server = await serve({ onFault: (error) => faults.push(error) });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 600 }), fc.boolean(), async (octets, reset) => {
        const socket = await raw(server);
        socket.resume().write(octets);
        if (reset) socket.resetAndDestroy();
        else socket.end();
        await once(socket, "close");
      }),
      { numRuns: 100 },
    );
    expect((await (await client(server)).readInputRegisters(0, 1)).data).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it("says that a port is in use, and which", async () => {
    const server = await serve();
    await expect(serve({ port: server.port })).rejects.toMatchObject({
      code: "MTR_PORT_IN_USE",
      at: `${host}:${server.port}`,
    });
    await expect(serve({ host: "192.0.2.1" })).rejects.toMatchObject({
      code: "MTR_PORT_UNAVAILABLE",
      at: "192.0.2.1:0",
    });
  });

  it("ends every connection when it is closed, and frees its port", async () => {
    const server = await serve();
    const socket = await raw(server);
    socket.write(readAll(1));
    await answers(socket, 1);
    await Promise.all([server.close(), once(socket.resume(), "close")]);
    await serve({ port: server.port });
  });
});
