import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reading, type Snapshot } from "#schemas/readings.ts";
import { compileMap } from "../../../services/comms-gateway/modbus/compiled-map.ts";
import { AduDecoder, encodeAdu } from "../../../services/comms-gateway/modbus/mbap.ts";
import { encodeRequest, type Request } from "../../../services/comms-gateway/modbus/request.ts";
import {
  decodeResponse,
  type ExceptionResponse,
  type Response,
} from "../../../services/comms-gateway/modbus/response.ts";
import {
  serveModbus,
  type ModbusSessionOptions,
  type ServedRequest,
} from "../../../services/comms-gateway/modbus/session.ts";
import type { Unit } from "../../../services/comms-gateway/modbus/unit.ts";
import type { Transport } from "../../../services/comms-gateway/transport/transport.ts";

const map = compileMap([
  { space: "input+holding", address: 0, type: "int64", datapoint: "energy.active.import.total" },
  { space: "input+holding", address: 4, type: "int64", datapoint: "energy.active.export.total" },
  { space: "holding", address: 20, type: "uint16", command: "reset_demand", key: 9 },
  { space: "holding", address: 21, type: "uint16", command: "reset_demand", key: 8 },
  { space: "coil", address: 0, type: "bool", command: "reset_demand" },
  { space: "coil", address: 1, type: "bool", command: "reset_demand" },
]);

/** A unit whose energies grow with every snapshot, and that writes down its commands. */
function unitOf(start: bigint, given: string[] = []): Unit {
  let energy = start;
  return {
    map,
    identification: {
      vendorName: "fourquad",
      productCode: "generic",
      majorMinorRevision: "0.1",
      productName: "x".repeat(300),
      userApplicationName: "Zähler",
    },
    snapshot(): Snapshot {
      energy += 1_000_000n;
      const names = ["energy.active.import.total", "energy.active.export.total"];
      return { meter: "m1", atNs: 1n, readings: new Map(names.map((name) => [name, reading(name, energy, 1n, 0)])) };
    },
    command(name, identity) {
      given.push(`${name} by ${identity}`);
      return Promise.resolve({ error: "", message: "" });
    },
  };
}

/** Runs a session over octets in memory, and gives what it sent. */
async function exchange(chunks: readonly Uint8Array[], options: ModbusSessionOptions): Promise<{ sent: Uint8Array }> {
  const sent: number[] = [];
  const transport: Transport = {
    peer: "peer:1",
    closed: false,
    chunks: (async function* () {
      yield* chunks;
    })(),
    async write(octets) {
      sent.push(...octets);
    },
  };
  await serveModbus(transport, options);
  return { sent: Uint8Array.from(sent) };
}

async function ask(request: Request | Uint8Array, unit: Unit, unitId = 1): Promise<Response | ExceptionResponse> {
  const pdu = request instanceof Uint8Array ? request : encodeRequest(request);
  const { sent } = await exchange([encodeAdu({ transaction: 77, unit: unitId, pdu })], { units: new Map([[1, unit]]) });
  const { adus } = new AduDecoder().push(sent);
  expect(adus).toHaveLength(1);
  expect(adus[0]).toMatchObject({ transaction: 77, unit: unitId });
  const decoded = decodeResponse(adus[0].pdu);
  if (!decoded.ok) throw new Error(decoded.problem);
  return decoded.response;
}

describe("a Modbus session", () => {
  it("answers a block from one snapshot, and asks for one a request", async () => {
    const unit = unitOf(0n);
    for (const energy of [1, 2]) {
      const answer = await ask({ function: 3, address: 0, count: 8 }, unit);
      expect(answer).toEqual({ function: 3, registers: [0, 0, 0, energy, 0, 0, 0, energy] });
    }
  });

  it("gives a write to a command register or coil to the meter with the caller's identity", async () => {
    const given: string[] = [];
    const unit = unitOf(0n, given);
    const writes: Request[] = [
      { function: 5, address: 1, on: true },
      { function: 6, address: 20, value: 9 },
      { function: 22, address: 20, andMask: 0, orMask: 9 },
    ];
    for (const write of writes) expect(await ask(write, unit)).toEqual(write);
    expect(await ask({ function: 15, address: 0, bits: [true, true] }, unit)).toEqual({
      function: 15,
      address: 0,
      count: 2,
    });
    expect(await ask({ function: 16, address: 20, registers: [9] }, unit)).toEqual({
      function: 16,
      address: 20,
      count: 1,
    });
    const readWrite: Request = { function: 23, readAddress: 0, readCount: 1, writeAddress: 20, registers: [9] };
    expect(await ask(readWrite, unit)).toEqual({ function: 23, registers: [0] });
    expect(given).toEqual(Array(7).fill("reset_demand by modbus:peer:1"));
  });

  it.each<[string, Request, number]>([
    ["a value that is not the key", { function: 6, address: 20, value: 1 }, 3],
    ["a coil switched off", { function: 5, address: 0, on: false }, 3],
    ["a register that is only read", { function: 6, address: 0, value: 1 }, 2],
    ["an address without a row", { function: 16, address: 20, registers: [9, 1, 1, 1] }, 2],
    [
      "a read and write whose read is impossible",
      { function: 23, readAddress: 900, readCount: 1, writeAddress: 20, registers: [9] },
      2,
    ],
    ["a count of 0", { function: 4, address: 0, count: 0 }, 3],
    ["an unmapped block", { function: 4, address: 0, count: 9 }, 2],
    ["an unmapped bit", { function: 2, address: 0, count: 1 }, 2],
  ])("refuses %s", async (_what, request, exception) => {
    expect(await ask(request, unitOf(0n))).toEqual({ function: request.function, exception });
  });

  it("does nothing of a write that cannot be done whole", async () => {
    const given: string[] = [];
    await ask({ function: 16, address: 20, registers: [9, 0] }, unitOf(0n, given));
    expect(given).toEqual([]);
  });

  it("refuses every write with exception 1 where the meter takes no commands", async () => {
    const unit = { ...unitOf(0n), command: undefined };
    const writes: Request[] = [
      { function: 5, address: 0, on: true },
      { function: 6, address: 20, value: 9 },
      { function: 15, address: 0, bits: [true] },
      { function: 16, address: 20, registers: [9] },
      { function: 22, address: 20, andMask: 0, orMask: 9 },
      { function: 23, readAddress: 0, readCount: 1, writeAddress: 20, registers: [9] },
    ];
    for (const write of writes) expect(await ask(write, unit)).toEqual({ function: write.function, exception: 1 });
  });

  it("answers a command that is refused or fails with exception 4, and gives no further one", async () => {
    const outcomes = [
      () => Promise.resolve({ error: "MTR_COMMAND_TIMEOUT", message: "no answer" }),
      () => Promise.reject(new Error("the broker is gone")),
    ];
    for (const outcome of outcomes) {
      let given = 0;
      const command = (): ReturnType<typeof outcome> => {
        given += 1;
        return outcome();
      };
      const answer = await ask({ function: 16, address: 20, registers: [9, 8] }, { ...unitOf(0n), command });
      expect(answer).toEqual({ function: 16, exception: 4 });
      expect(given).toBe(1);
    }
  });

  it("answers a fault of the meter with exception 4 and reports it", async () => {
    const faults: unknown[] = [];
    const snapshot = (): never => {
      throw new Error("no snapshot");
    };
    const units = new Map([[1, { ...unitOf(0n), snapshot }]]);
    const request = encodeAdu({ transaction: 1, unit: 1, pdu: encodeRequest({ function: 3, address: 0, count: 1 }) });
    const { sent } = await exchange([request], { units, onFault: (error) => faults.push(error) });
    expect(sent.slice(7)).toEqual(Uint8Array.of(0x83, 4));
    expect(faults).toEqual([new Error("no snapshot")]);
  });

  it("reports the server id and the identification, in as many answers as it takes", async () => {
    const unit = unitOf(0n);
    expect(await ask({ function: 17 }, unit)).toEqual({
      function: 17,
      serverId: 1,
      running: true,
      additional: "fourquad generic 0.1",
    });
    const basic = [
      { id: 0, text: "fourquad" },
      { id: 1, text: "generic" },
      { id: 2, text: "0.1" },
    ];
    const long = { id: 4, text: "x".repeat(244) };
    const last = { id: 6, text: "Z?hler" };
    const stream = (access: 1 | 2 | 3 | 4, object: number): Promise<Response | ExceptionResponse> =>
      ask({ function: 43, access, object }, unit);
    expect(await stream(1, 0)).toEqual({ function: 43, access: 1, objects: basic, more: false, next: 0 });
    expect(await stream(2, 0)).toEqual({ function: 43, access: 2, objects: basic, more: true, next: 4 });
    expect(await stream(2, 4)).toEqual({ function: 43, access: 2, objects: [long], more: true, next: 6 });
    expect(await stream(3, 6)).toEqual({ function: 43, access: 3, objects: [last], more: false, next: 0 });
    expect(await stream(2, 200)).toEqual({ function: 43, access: 2, objects: basic, more: true, next: 4 });
    expect(await stream(4, 6)).toEqual({ function: 43, access: 4, objects: [last], more: false, next: 0 });
    expect(await stream(4, 3)).toEqual({ function: 43, exception: 2 });
  });

  it("keeps the units apart, takes 255 and 0 for the first, and answers for a missing one like a gateway", async () => {
    const units = new Map([
      [7, unitOf(100_000_000n)],
      [8, unitOf(200_000_000n)],
    ]);
    const served: ServedRequest[] = [];
    const pdu = encodeRequest({ function: 4, address: 3, count: 1 });
    const requests = [7, 8, 255, 0, 9].map((unit) => encodeAdu({ transaction: unit, unit, pdu }));
    const { sent } = await exchange(requests, { units, onRequest: (request) => served.push(request) });
    const answers = new AduDecoder().push(sent).adus.map((adu) => [adu.unit, adu.pdu.at(-1)]);
    expect(answers).toEqual([
      [7, 101],
      [8, 201],
      [255, 102],
      [0, 103],
      [9, 0x0b],
    ]);
    expect(served.at(-1)).toEqual({ peer: "peer:1", unit: 9, function: 4, exception: 0x0b });
    expect(served.map(({ exception }) => exception)).toEqual([undefined, undefined, undefined, undefined, 0x0b]);
  });

  it("answers pipelined requests in order", async () => {
    const requests = Array.from({ length: 100 }, (_, transaction) =>
      encodeAdu({
        transaction,
        unit: 1,
        pdu: encodeRequest(transaction % 3 === 0 ? { function: 6, address: 20, value: 9 } : { function: 17 }),
      }),
    );
    const octets = Uint8Array.from(requests.flatMap((request) => [...request]));
    const { sent } = await exchange([octets], { units: new Map([[1, unitOf(0n)]]) });
    expect(new AduDecoder().push(sent).adus.map(({ transaction }) => transaction)).toEqual([...requests.keys()]);
  });

  it("answers any PDU with the same transaction and unit, and with that function or its exception", async () => {
    const unit = { ...unitOf(0n), command: undefined };
    const pdu = fc.uint8Array({ minLength: 1, maxLength: 253 });
    await fc.assert(
      fc.asyncProperty(pdu, fc.nat(0xffff), async (octets, transaction) => {
        const request = encodeAdu({ transaction, unit: 1, pdu: octets });
        const { sent } = await exchange([request], { units: new Map([[1, unit]]) });
        const { adus, error } = new AduDecoder().push(sent);
        expect(error).toBeUndefined();
        expect(adus).toHaveLength(1);
        expect(adus[0].transaction).toBe(transaction);
        expect(adus[0].pdu[0] & 0x7f).toBe(octets[0] & 0x7f);
      }),
      { numRuns: 300 },
    );
  });

  it("ends at octets that are no Modbus, and says why", async () => {
    const problems: string[] = [];
    const onFramingError = (_peer: string, problem: string): number => problems.push(problem);
    const { sent } = await exchange([new TextEncoder().encode("GET / HTTP/1.1\r\n")], {
      units: new Map(),
      onFramingError,
    });
    expect(sent).toHaveLength(0);
    expect(problems).toEqual(["protocol identifier 21536 is not 0 (Modbus)"]);
  });
});
